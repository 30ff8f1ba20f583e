import { defineIntent } from '../intent.ts';
import whoPlayed from './who-played.ts';
import whomPlayed from './whom-played.ts';

export default defineIntent({
  name: 'who-is',
  patterns: [
    '{who}',
    '(who|whom) (is|was|are) [that|this|the character|the actor|the actress] {who} [in this|again|anyway]',
    '(is|was) {who} who',
    '{who} who (is|was) (that|he|she|it|this)',
    '(tell me about|info on|what do you know about|information about|show me|how about|what about|who is who) [the character|the actor] {who}',
    '{who} (was who|is who|was which characters|was which character|was what character)',
    '(who|what) @did [they|the show|the producers|the series] (cast|get|hire|have|pick) (as|to play|for|play|playing) {who}',
  ],
  needs: { who: 'named' },
  examples: {
    'who was that vorta guy?': 'Jeffrey Combs played Weyoun',
    'who is aron eisenberg': 'Aron Eisenberg played Nog',
  },
  answer: (asked, { who }) =>
    who.kind === 'character'
      ? whoPlayed.answer(asked, { character: who.character })
      : whomPlayed.answer(asked, { person: who.person }),
});
