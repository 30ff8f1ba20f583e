/** Yes or no of several names at once, of one alone, and of what is left out. */
import { describe, expect, test } from 'vitest';
import { lead } from './asked.ts';

describe('one verdict on all that are named', () => {
  test.each([
    [
      'did both Behr and Fuller write Empok Nor',
      /^No, Bryan Fuller .*, but Ira Steven Behr did not/,
    ],
    ['did quark and rom appear in duet', /^No, Quark is in .*, but Rom is not\.$/],
    ['are Emissary and The Visitor both in season 4', /^No, .*“The Visitor”.*but “Emissary”/],
    ['are Kor, Kang and Koloth all in Blood Oath', /^Yes, Kor .*, Kang .* and Koloth /],
    ['did ron moore write Rejoined and Waltz', /^Yes, .*“Rejoined”.* Yes, .*“Waltz”/],
    ['was Bashir in Duet and did Ron Moore write it', /^Yes, .*Duet.* No, /],
  ])('%s', (question, said) => expect(lead(question)).toMatch(said));
});

describe('alone, always, only', () => {
  test.each([
    [
      'was Empok Nor written by Hans Beimler alone',
      'No, Hans Beimler wrote “Empok Nor” (5x24) with Bryan',
    ],
    ['was Waltz written by Ronald D. Moore on his own', 'Yes, Ronald D. Moore wrote “Waltz”'],
    ['did Cecily Adams play Ishka from start to finish', 'No, Andrea Martin and Cecily Adams'],
    ['did Combs only play Weyoun', 'No, Jeffrey Combs played Weyoun, and Brunt'],
    ['did anyone besides andrea martin play ishka', 'Yes, Cecily Adams played Ishka as well'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('an episode that is named counts', () => {
  test.each([
    ['did Tony Todd play Kurn in Sons of Mogh', 'Yes, Tony Todd played Kurn in “Sons of Mogh”'],
    ['did Tony Todd play Kurn in Duet', 'No, Tony Todd played Kurn in'],
    ['did Garak say "especially the lies" in Rapture', 'No, Elim Garak said that in “The Wire”'],
    ['did Garak say "especially the lies" in The Wire', 'Yes, Elim Garak said that'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('what is left out is not told again', () => {
  test('a part', () => {
    expect(lead('did max grodenchik play anyone besides rom')).toMatch(
      /^Yes, Max Grod.nchik played Gint/,
    );
  });
  test('an episode', () => {
    expect(lead('did avery brooks direct anything besides rejoined')).not.toContain('Rejoined');
  });
});

describe('the same actor', () => {
  test.each([
    [
      'is he the same actor as tiron',
      'who played Brunt',
      'Yes, Jeffrey Combs played Brunt and Tiron',
    ],
    ["do Mullibok's pal Baltrim and Proka Migdal have the same actor", undefined, 'Yes, Terrence'],
    ['was ziyal always played by the same actress', undefined, 'No, Cyia Batten'],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));

  test('of one with nobody', () => {
    expect(lead('is zorblax the same actor as weyoun')).not.toMatch(/^(?:Yes|No), /);
  });
});
