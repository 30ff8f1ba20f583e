/** Whether somebody directed or wrote a story, alone or with others. */
import { list } from '../../cards/wording.ts';
import type { Person, Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import type { Answer } from '../intent.ts';
import { peopleNamed, sayStories, sayStory } from '../say.ts';

export type Part = 'director' | 'writer';

const VERBS = {
  director: { did: 'directed', bare: 'direct' },
  writer: { did: 'wrote', bare: 'write' },
} as const;

/** What somebody made as a director or a writer. */
export function madeAs(part: Part, { directed, wrote }: Person): readonly Story[] {
  return part === 'director' ? directed : wrote;
}

function creditedFor(part: Part, { crew }: Story): string[] {
  const { directors, written, story, teleplay } = crew;
  return part === 'director' ? directors : [...new Set([...written, ...teleplay, ...story])];
}

/** With whom somebody made a story; nobody if they had no hand in it. */
export function partnersOf(guide: Guide, part: Part, person: Person, story: Story) {
  if (!madeAs(part, person).includes(story)) return [];
  return creditedFor(part, story).filter((name) => !peopleNamed(guide, [name]).includes(person));
}

/** Whether they made it; with partners, not alone. */
export function sayWhetherMade(
  part: Part,
  person: Person,
  story: Story,
  partners: readonly string[],
): Answer {
  const did = madeAs(part, person).includes(story);
  const isAlone = partners.length === 0;
  const { did: verb, bare } = VERBS[part];
  return {
    lead: did
      ? `${isAlone ? 'Yes' : 'No'}, ${person.name} ${verb} ${sayStory(story)}${isAlone ? '' : ` with ${list(partners)}`}.`
      : `No, ${list(creditedFor(part, story))} ${verb} ${sayStory(story)}.`,
    call: { command: 'episode', args: { episode: story.id } },
    records: [story.id, person.id],
    ...(!did && { denied: `${person.name} did not ${bare} ${sayStory(story)}` }),
  };
}

/** What else somebody made. */
export function sayBesides(part: Part, person: Person, story: Story, isAsked: boolean): Answer {
  const others = madeAs(part, person).filter((other) => other !== story);
  const { did: verb } = VERBS[part];
  const made = others.length > 0 ? sayStories(others) : `no other episode than ${sayStory(story)}`;
  return {
    lead: `${others.length === 0 ? 'No, ' : isAsked ? 'Yes, ' : ''}${person.name} ${verb} ${made}.`,
    call: { command: 'who-played', args: { name: person.id } },
    records: [person.id, ...others.map(({ id }) => id)],
  };
}
