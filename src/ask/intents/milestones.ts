import { defineIntent } from '../intent.ts';
import { sayMilestone } from './whether-milestone.ts';

export const firstAppearance = defineIntent({
  name: 'first-appearance',
  cues: / (?:first|debut|introduced|introduces|introduction|earliest)\b/,
  patterns: [
    '[@what|when is|when was|in which episode is|in what episode is|where is] [the] [very] (first|earliest|1st|debut) (appearance|episode|time|scene|one) [of|for|with|by|we see|we meet|we saw|that has|featuring|having|where we see|that features|in which we see|that had|showing|where|to feature|to have] {who} [appears|is in|is on|on|shows up|appeared|was on|was in|was seen|is seen]',
    '[@what|when is|when was|in which episode is|in what episode is|where is] {who} [very] (first|earliest|debut|1st) [ever] [appearance|episode|time|scene|seen|seen in|shows up|appears|time on]',
    '[in] (when|what episode|which episode|where|what|which) @did {who} [first|initially] (first|debut|introduced|originally) [appear|appears|show up|come in|introduced|seen|debut|appear in|appeared|join|joins|come along|show|in|turn up|seen in|meet|arrive|come|come on|join the show|on screen] [in]',
    '[in] (when|what episode|which episode|where|what|which) @did {who} (first appear|first show up|first come in|show up first|appear first|first seen|show up for the first time|appear for the first time|debut|first come|come in first|first meet|first join|introduced|get introduced|first introduced|make his debut|make her debut|enter the show|start|come in for the first time)',
    '[in] (when|what episode|which episode|where|what) @did (we|you|i|they|he|she|the crew) [first] (meet|see|introduce|first meet|first see|encounter) {who} [first|for the first time]',
    '(which|what|what is the|which is the) [episode] (introduces|introduced|first had|first has|first featured|first features|debuted) {who}',
    '{who} (debut|first appearance|first episode|introduction|is first seen in|first seen|first seen in|was first seen in|first appears in|first appears|first appeared|first appeared in|first time|first one|debut episode|premiere|is introduced in|first scene|first shows up in|introduced in)',
    '(debut|introduction) of {who}',
    '(and|what is|what was) [the] (first|first one|debut|first appearance|first time)',
    'since (when|which episode|what episode) is {who} [in|on]',
  ],
  needs: { who: 'named' },
  may: { episode: 'episode', season: 'season' },
  again: 'first appearance of …',
  examples: {
    'first appearance of weyoun': '“To the Death” (4x23)',
    'whats damars first episode': '“Return to Grace” (4x14)',
    'which episode introduced sloan': '“Inquisition” (6x18)',
    'was weyoun introduced in rapture': 'No, Weyoun first appears in “To the Death” (4x23)',
  },
  answer: ({ question }, { who, ...held }) => sayMilestone(question, who, 'first', held),
});

export const lastAppearance = defineIntent({
  name: 'last-appearance',
  cues: / (?:last|final|latest)\b/,
  patterns: [
    '[@what|when is|when was|in which episode is|in what episode is|where is] [the] [very] (last|final|latest) (appearance|episode|time|scene|one) [of|for|with|by|we see|we saw|that has|that had|featuring|having|that features|in which we see|you see|showing|where we see|where|to feature|to have|i see] {who} [appears|is in|is on|on|is|shows up|appeared|was on|was in|was seen|is seen]',
    '[@what|when is|when was|in which episode is|in what episode is|where is] {who} [very] (last|final|latest) [ever] [appearance|episode|time|scene|seen|seen in|seen where|one]',
    '[in] (when|what episode|which episode|where|what|which) @did {who} [very] (last|lastly|finally) [appear|appears|show up|seen|appear in|appeared|in|seen in|appearance] [in]',
    '[in] (when|what episode|which episode|where|what|which) @did {who} (last appear|last show up|appear last|show up last|last seen|appear for the last time|show up for the last time|seen last|seen for the last time|make his last appearance|make her last appearance|leave|leave the show|exit|get written out|last in)',
    '[in] (when|what episode|which episode|where|what) @did (we|you|i|they) [last] (see|last see|saw|meet) {who} [last|for the last time]',
    '{who} (last appearance|last episode|last seen|final appearance|final episode|last seen where|is last seen in|last seen in|last appears in|last appears|last appeared|last appeared in|last time|last one|was last seen in|final scene|last scene|exit|last shows up in)',
    '(last|final) (seen|saw) {who}',
    '(and|what is|what was) [the] (last|last one|last appearance|final one|final appearance|last time)',
    'until (when|which episode|what episode) is {who} [in|on]',
  ],
  needs: { who: 'named' },
  may: { episode: 'episode', season: 'season' },
  again: 'last appearance of …',
  examples: {
    'when do we see eddington for the last time': '“Blaze of Glory” (5x23)',
    'kors final episode': '“Once More Unto the Breach” (7x07)',
  },
  answer: ({ question }, { who, ...held }) => sayMilestone(question, who, 'last', held),
});
