import type { Story, Trivia } from '../../dataset/model.ts';
import { findNotes, noteOnTitle, notesAbout, notesOnNamesake } from '../../guide/notes.ts';
import { findTrivia } from '../../guide/trivia.ts';
import { fold } from '../../text/fold.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { notesOfKind } from '../note-kinds.ts';
import { subjectOf } from '../noted-subject.ts';
import { nameOf, refuse, sayStory } from '../say.ts';

const KIND =
  '[random|fun|interesting|cool|some|good|behind the scenes|production|neat|little known|obscure|weird] (trivia|fact|facts|tidbit|tidbits|note|notes|thing|things|info|factoid|stuff|anecdote|anecdotes|something|anything|bit of trivia|piece of trivia|behind the scenes|details|story)';
const ABOUT = '(about|on|for|of|regarding|from|with|concerning|behind|related to|in)';
const ASK =
  '[@show|any|is there|are there|know|what is|do you have|what are|tell us|spit out] [any|a|some|an|me|the|one|another|sth] [random|fun|interesting|cool|some|good|neat|weird]';

/** How much of what is asked a note has to tell, if all else fails. */
const LEAST_SHARE = 0.6;
/** One word of few may do, if hardly a note has it and notes are what is asked for. */
const RARE = 0.75;
const FEW = 2;
const ON_EPISODE =
  /\b(?:eps?|episodes?|story|one|title\w*|making|filming|production|watch\w*)\b|["“”]/i;
const MOST_NAMESAKES = 2;
const ASKS_FOR_NOTES = /\b(?:trivia|facts?|notes?|tid ?bits?)\b/i;
const ON_TITLE =
  /\b(?:title|called|name of (?:the|that|this) (?:episode|ep))\b|\b(?:phrase|words)\b.*\bfrom\b/i;

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
  again: 'trivia about …',
  examples: {
    'trivia about the visitor': 'about “The Visitor”',
    'fun fact about kukalaka': 'About kukalaka',
    'something interesting about morn?': 'About Morn',
  },
  answer({ guide, question }, { episode, who, topic }) {
    const subject = subjectOf(topic === undefined || episode || who ? question : topic, question);
    const what = who ? nameOf(who) : subject.join(' ');
    const onTitle = episode && ON_TITLE.test(question) ? noteOnTitle(episode.story) : undefined;
    // What is not its title may mean a thing as well as an episode: "the baseball", "the kiss".
    const story = episode && isTitled(question, episode.story) ? episode.story : undefined;
    const found = findNotes(guide, subject, { story, who });
    const all = episode?.story.trivia ?? (who ? notesAbout(guide, who) : []);
    const [ofKind] = found.length > 0 ? [] : notesOfKind(all, question);
    const [noted, ...also] = onTitle ? [onTitle] : ofKind ? [ofKind] : found;
    const isOfEpisode = noted !== undefined && noted.story === episode?.story;
    if (noted) return sayNote(noted, isOfEpisode ? sayStory(noted.story) : what, also);
    if (episode) {
      const { story } = episode;
      if (story.trivia.length === 0) return refuse(`I have no trivia about ${sayStory(story)}.`);
      const also = ON_EPISODE.test(question)
        ? []
        : notesOnNamesake(guide, story).slice(0, MOST_NAMESAKES);
      return {
        lead: `Something about ${sayStory(story)}:`,
        call: { command: 'trivia', args: { episode: story.id } },
        records: [story, ...also].map(({ id }) => id),
        also,
      };
    }
    // Of what nothing is noted, any other note is no answer.
    const rest = topic === undefined ? subject : subjectOf(question, question);
    const isUnheard = topic === undefined || subject.length === 0;
    if (!who && isUnheard && rest.length > 0) return undefined;
    if (what === '') {
      return { lead: 'Did you know?', call: { command: 'trivia', args: {} }, records: [] };
    }
    const [best] = who ? notesAbout(guide, who) : findTrivia(guide, { search: what }).trivia;
    if (best) return sayNote(best, what);
    const isAsked = ASKS_FOR_NOTES.test(question);
    const [near] = guide.recall.trivia(what);
    const isNear =
      near && (near.share >= LEAST_SHARE || (isAsked && near.told <= FEW && near.evidence >= RARE));
    if (isNear) return sayNote(near.item, what);
    return isAsked ? refuse(`I have no trivia about ${what}.`) : undefined;
  },
});

function isTitled(question: string, { title }: Story): boolean {
  const bare = fold(title).replace(/^(?:the|an?) | part \w+$/g, '');
  return fold(question).includes(bare);
}

function sayNote(note: Trivia, what: string, also: readonly Trivia[] = []): Answer {
  return {
    lead: `About ${what}:`,
    call: { command: 'trivia', args: { search: note.id } },
    records: [note, ...also].flatMap(({ id, story }) => [id, story.id]),
    also,
  };
}
