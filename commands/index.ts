/** Every command there is. A new one takes its file and a line here. */
import type { Command } from '../src/command.ts';
import ask from './ask.ts';
import cast from './cast.ts';
import episode from './episode.ts';
import help from './help.ts';
import quote from './quote.ts';
import reviews from './reviews.ts';
import summary from './summary.ts';
import trivia from './trivia.ts';
import whichEpisode from './which-episode.ts';
import whoPlayed from './who-played.ts';

export const commands: readonly Command[] = [
  ask,
  quote,
  whoPlayed,
  trivia,
  summary,
  episode,
  cast,
  reviews,
  whichEpisode,
  help,
];
