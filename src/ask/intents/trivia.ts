import type { Story, Trivia } from '../../dataset/model.ts';
import { findTrivia } from '../../guide/trivia.ts';
import { words } from '../../text/fold.ts';
import { tellingWords } from '../../text/telling.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { nameOf, refuse, sayStory } from '../say.ts';

const KIND =
  '[random|fun|interesting|cool|some|good|behind the scenes|production|neat|little known|obscure|weird] (trivia|fact|facts|tidbit|tidbits|note|notes|thing|things|info|factoid|stuff|anecdote|anecdotes|something|anything|bit of trivia|piece of trivia|behind the scenes|details|story)';
const ABOUT = '(about|on|for|of|regarding|from|with|concerning|behind|related to|in)';
const ASK =
  '[@show|any|is there|are there|know|what is|do you have|what are|tell us|spit out] [any|a|some|an|me|the|one|another|sth] [random|fun|interesting|cool|some|good|neat|weird]';

/** What asks for trivia, and so is not what it is about. */
const ASKING = new Set(
  `trivia trivias fact facts fun funny interesting cool notes note tidbit tidbits behind scenes making
  background production filming info information anecdote factoid special weird neat obscure about
  deal set`.split(/\s+/),
);
/** How well a note has to fit to go before all on the same episode … */
const LEAST_SCORE = 1.2;
const LEAST_WORDS = 2;
/** … and to be an answer at all. */
const LEAST_SHARE = 0.6;

export default defineIntent({
  name: 'trivia',
  cues: / (?:trivia|facts?|interesting|notes?|behind the scenes|making|tidbits?|know)\b/,
  patterns: [
    `${ASK} ${KIND} ${ABOUT} {episode}`,
    `${ASK} ${KIND} ${ABOUT} {who}`,
    `${ASK} ${KIND} ${ABOUT} [the|the word|the making of|the term] {topic}`,
    `${ASK} ${KIND} interesting ${ABOUT} {topic}`,
    `something (interesting|fun|cool|neat) about {topic}`,
    `${ASK} ${KIND} ${ABOUT} [the] [making|production|filming] [of] {episode}`,
    'tell me (something|things|anything|more|a bit) (about|on) [the] [making|production|filming] of {episode}',
    '[@show] [some|any|a] [more] (trivia|fun fact|fun facts|facts|tidbits|interesting facts|notes) [about|on] [the making of] {topic}',
    'tell me (sth|something|things|anything|more) (about|on|interesting about) [the making of] {topic}',
    '[@show] {topic} [fun|production|interesting|behind the scenes] (trivia|facts|fact|notes|fun fact|tidbits|background)',
    '[@show] {episode} [fun|production|interesting] (trivia|facts|fact|notes|background|behind the scenes)',
    'what (do|can) you (know|tell me|say|got|have) (about|on) [the] {topic}',
    '(trivia|any trivia|more trivia|and trivia|trivia please|fun fact|any fun facts)',
    '(tell|teach) me about [the] {topic}',
    'how was {episode} (made|filmed|produced|shot)',
  ],
  may: { episode: 'episode', who: 'named', topic: 'topic' },
  examples: {
    'trivia about the visitor': 'about “The Visitor”',
    'fun fact about kukalaka': 'About kukalaka',
    'something interesting about morn?': 'About Morn',
  },
  answer({ guide, question }, { episode, who, topic }) {
    // A note on just that goes before any note on the episode or on whoever it is about.
    const asked = episode || who ? question : (topic ?? '');
    const subject = tellingWords(asked, ASKING);
    const [noted] = guide.recall.trivia(subject.join(' '));
    const isNamed = episode !== undefined && namesStory(asked, episode.story);
    if (noted && noted.score >= LEAST_SCORE && noted.shared >= LEAST_WORDS && !isNamed) {
      return sayNote(noted.item, subject.join(' '));
    }
    if (episode) {
      const { story } = episode;
      if (story.trivia.length === 0) return refuse(`I have no trivia about ${sayStory(story)}.`);
      return {
        lead: `Something about ${sayStory(story)}:`,
        call: { command: 'trivia', args: { episode: story.id } },
        records: [story.id],
      };
    }
    const what = who ? nameOf(who) : subject.join(' ');
    if (what === '') {
      return { lead: 'Did you know?', call: { command: 'trivia', args: {} }, records: [] };
    }
    const [best] = findTrivia(guide, { search: what }).trivia;
    if (best) return sayNote(best, what);
    if (noted && noted.share >= LEAST_SHARE) return sayNote(noted.item, what);
    return /trivia|fact|note|tidbit/i.test(question)
      ? refuse(`I have no trivia about ${what}.`)
      : undefined;
  },
});

/** Whether nothing but the title of an episode is asked about. */
function namesStory(asked: string, { title }: Story): boolean {
  const own = new Set([...words(title), 'episode']);
  return tellingWords(asked, ASKING).every((word) => own.has(word));
}

function sayNote(note: Trivia, what: string): Answer {
  return {
    lead: `About ${what}:`,
    call: { command: 'trivia', args: { search: note.id } },
    records: [note.id, note.story.id],
  };
}
