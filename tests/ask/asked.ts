/** The sentence that answers a question, in reply to another one or not. */
import { followCard } from '../../src/follow-up.ts';
import { ask } from '../morn.ts';

export function lead(question: string, after?: string): string {
  const about = after === undefined ? {} : { about: followCard(ask('ask', { question: after })) };
  const [block] = ask('ask', { question, ...about }).blocks;
  return block?.kind === 'text' ? block.text : '';
}
