/** Replies to an answer: what they are about, and what of it they ask. */
import { describe, expect, test } from 'vitest';
import { followCard } from '../../src/follow-up.ts';
import { ask } from '../morn.ts';
import { lead } from './asked.ts';

function reply(question: string, after: string) {
  return ask('ask', { question, about: followCard(ask('ask', { question: after })) });
}

describe.each([
  [
    'pick an episode from a list',
    [
      ['who directed the first one', 'which episodes is Sloan in', 'directed “Inquisition”'],
      ['of those, the second, when did it air', 'what did jonathan frakes direct', '“Meridian”'],
      ['and the last one?', 'how many episodes is Kor in', '“Once More Unto the Breach”'],
      ['who directed the first episode', 'which episodes is Kor in', '“Emissary”'],
      [
        "what's the second episode of season 3",
        'which episodes is Kor in',
        '“The Search, Part II”',
      ],
    ],
  ],
  [
    'want the names of what was counted',
    [
      ['titles?', 'how many episodes is Sloan in', '“Inquisition”'],
      ['which ones?', 'how many episodes did jonathan frakes direct', '“Meridian”'],
    ],
  ],
  [
    'ask whether another is the answer',
    [
      ['michael piller too?', 'who wrote Duet', 'No, Peter Allan Fields'],
      ['was it Avery Brooks?', 'who directed Rejoined', 'Yes, Avery Brooks directed “Rejoined”'],
      ['Jeffrey Combs?', 'who played Damar', 'No, Casey Biggs played Damar'],
      ['morn as well?', 'who is in Duet', 'Yes, Morn is in “Duet”'],
      ['so season 3?', 'who directed The Visitor', 'No, “The Visitor” (4x03) is in season 4'],
      ['and Rejoined?', 'who directed Duet', 'Avery Brooks directed “Rejoined”'],
      ['season 2?', 'how many episodes in season 1', 'Season 2 has 26'],
    ],
  ],
  [
    'ask one thing of one episode',
    [
      ["levar burton directed it, didn't he", 'what happens in Indiscretion', 'Yes, LeVar Burton'],
      ['year?', 'who directed Duet', '1993'],
      ['season number?', 'who directed Duet', 'season 1'],
      ['trivia?', 'who wrote The Visitor', '“The Visitor”'],
      ['i meant the director not the writer', 'who wrote Duet', 'James L. Conway directed'],
    ],
  ],
  [
    'ask for other lines',
    [
      ['about the dominion?', 'weyoun quote', 'Weyoun in'],
      ['and to kira?', 'odo quote', 'Odo to Kira Nerys'],
      ['give a kira line from it', 'when did Duet air', 'Kira Nerys in “Duet”'],
      ['and damar?', 'garak quote', 'Damar, at random'],
      ['not the last, the first', "what are damar's last words", 'The first line of Damar'],
    ],
  ],
  [
    'ask whether somebody said it',
    [
      ['was that quark who said it', 'who said its a fake', 'No, Vreenak said that'],
      ['so vreenak said it?', 'who said its a fake', 'Yes, Vreenak said that'],
    ],
  ],
  [
    'set somebody beside whoever it was',
    [
      ['same actor as garak?', 'who played brunt', 'No, Jeffrey Combs played Brunt and Andrew'],
      ['the same guy who did brunt?', 'who played weyoun', 'Yes, Jeffrey Combs'],
      ['what about the mirror universe', 'who played Bashir', 'Julian Bashir (mirror universe)'],
      ['what about the mirror universe', 'who played Damar', 'I know of no Damar in the mirror'],
    ],
  ],
])('replies that %s', (_, cases) => {
  test.each(cases)('%s [%s]', (question = '', after = '', said = '') => {
    expect(lead(question, after)).toContain(said);
  });
});

test('what is not known of an episode is not told of the series', () => {
  expect(reply('how long is it', 'who directed Duet').outcome).toBe('missed');
});
