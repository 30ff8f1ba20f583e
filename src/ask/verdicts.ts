/** One verdict on several: "No, Kor is in it, but Martok is not." */
import type { Answer } from './intent.ts';

/** Fewer sentences need no joining. */
const MANY = 3;
const VERDICT = /^(?:Yes|No), /;

/**
 * Sentences that make one sentence of several where some of them say Yes and others No; as they were
 * where all agree.
 */
export function sayOneVerdict(answers: readonly Answer[]): readonly Answer[] {
  const agreed = answers.filter(({ lead }) => lead.startsWith('Yes, '));
  const denied = answers.filter(({ lead }) => lead.startsWith('No, '));
  if (agreed.length + denied.length < answers.length || agreed.length === 0) return answers;
  if (denied.length === 0) return agreed.length < MANY ? answers : sayAll(agreed);
  const said = [
    ...agreed.map((answer) => ({ answer, text: bare(answer.lead) })),
    ...denied.map((answer) => ({ answer, text: answer.denied ?? bare(answer.lead) })),
  ];
  return said.map(({ answer, text }, i) => {
    const before = i === 0 ? 'No, ' : i === agreed.length ? 'but ' : '';
    return { ...answer, lead: `${before}${text}${i === said.length - 1 ? '.' : ','}` };
  });
}

/** "Yes, Kor is in it, Kang is in it and Koloth is in it." */
function sayAll(answers: readonly Answer[]): readonly Answer[] {
  return answers.map((answer, i) => {
    const before = i === 0 ? 'Yes, ' : i === answers.length - 1 ? 'and ' : '';
    const after = i === answers.length - 1 ? '.' : i === answers.length - 2 ? '' : ',';
    return { ...answer, lead: `${before}${bare(answer.lead)}${after}` };
  });
}

function bare(lead: string): string {
  return lead.replace(VERDICT, '').replace(/\.$/, '');
}
