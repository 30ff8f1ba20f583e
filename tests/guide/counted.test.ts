import { expect, test } from 'vitest';
import { longestAbsence, storiesOf } from '../../src/guide/careers.ts';
import { milestonesOf } from '../../src/guide/milestones.ts';
import { dataset, guide } from '../morn.ts';

/** Counts from the cast lists directly, without what the program links. */
function countByHand(id: string): string[] {
  return dataset.stories
    .filter((story) => story.cast.some((portrayal) => portrayal.character.id === id))
    .map((story) => story.id);
}

test.each(['weyoun', 'martok', 'tora-ziyal', 'benjamin-sisko', 'morn'])(
  'appearances of %s',
  (id) => {
    const character = dataset.characters.get(id);
    if (!character) throw new Error(`no ${id}`);
    const stories = storiesOf({ kind: 'character', character }).map((story) => story.id);
    expect(stories).toEqual(countByHand(id));
  },
);

test('the longest absence is between two appearances and skips none', () => {
  const kor = dataset.characters.get('kor');
  if (!kor) throw new Error('no Kor');
  const absence = longestAbsence(kor, dataset.stories);
  const appearances = countByHand('kor');
  const places = appearances.map((id) => dataset.stories.findIndex((story) => story.id === id));
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0) - 1);
  expect(absence?.missed).toBe(Math.max(...gaps));
});

test('counted trivia says that it is counted, and agrees with the casts', () => {
  const weyoun = guide.allTrivia.find(({ id }) => id === 'counted.weyoun-appearances');
  expect(weyoun?.sources).toEqual(['counted']);
  expect(weyoun?.text).toContain(`is in ${countByHand('weyoun').length} stories`);
  const avery = guide.allTrivia.find(({ id }) => id === 'counted.avery-brooks-directed');
  const directed = dataset.stories.filter((story) => story.crew.directors.includes('Avery Brooks'));
  expect(avery?.text.match(/\(\dx\d\d\)/g)).toHaveLength(directed.length);
});

test('first and last appearances are told of the episode', () => {
  const story = dataset.stories.find(({ id }) => id === 's04e23');
  if (!story) throw new Error('no story');
  expect(milestonesOf(story).first.map(({ id }) => id)).toContain('weyoun');
});
