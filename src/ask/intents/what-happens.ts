import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

export default defineIntent({
  name: 'what-happens',
  cues: / (?:happens?|happened|plot|about|summary|recap|synopsis|story|summarize|describe|goes on|going on|tldr|end|ending)\b/,
  patterns: [
    '(what|what all|what exactly) (happens|happened|happen|goes on|went on|goes down|is going on|was going on|went down|is happening|takes place) [in|at|on|during] [the end of] {episode}',
    'what (is|was) {episode} [all] about',
    'what does {episode} (deal with|cover|tell)',
    '[what is|what was|tell me|give me|show me] [the|a] [full|short|quick|brief] (plot|plot summary|summary|recap|story|synopsis|tldr|storyline|rundown|gist|tl dr|premise|description|ending|logline|outline) (of|for|to|behind|on|from|in) {episode}',
    '(summarize|summarise|recap|describe|spoil|explain|sum up|tldr|summary|plot|synopsis) [me] {episode}',
    '{episode} (plot|summary|recap|story|synopsis|tldr|plot summary|storyline|ending|about|ending explained|explained|what is it about|what happens|what is that about)',
    'how (does|did) {episode} (end|finish|start|begin|go|conclude)',
    'what (do|did|does) (they|he|she|the crew) do in {episode}',
    'what (happens|happened) in (it|that|this) [one|episode]',
    '(what happens|what is it about|what was it about|what happened|how does it end|and what happens)',
    'tell me what {episode} is about',
    'what {episode} is about',
    'what (happens|goes on) (to|with) {who} in {episode}',
    '(remind|tell) me [of|about] what (happens|happened) in {episode}',
  ],
  needs: { episode: 'episode' },
  may: { who: 'named' },
  again: 'what happens in …',
  examples: {
    'what happens in the visitor': 'This is what happens in “The Visitor”',
    'plot of duet?': '“Duet”',
  },
  answer: (_, { episode: { story } }) => ({
    lead: `This is what happens in ${sayStory(story)}.`,
    call: { command: 'summary', args: { episode: story.id } },
    records: [story.id],
  }),
});
