/** Every intent there is. A new one takes its file and a line here. */
import type { Intent } from '../intent.ts';
import aired from './aired.ts';
import { episodesOf } from './appearances.ts';
import appearsIn from './appears-in.ts';
import cast from './cast.ts';
import didAir from './did-air.ts';
import { didDirect, didWrite } from './did-make.ts';
import { didPlay } from './did-play.ts';
import { didSay } from './did-say.ts';
import directed from './directed.ts';
import episode from './episode.ts';
import { firstLines, lastLines } from './first-last-lines.ts';
import { howMany } from './how-many.ts';
import inSeason from './in-season.ts';
import isInShow from './is-in-show.ts';
import isPlace from './is-place.ts';
import lines from './lines.ts';
import { directedBy, writtenBy } from './made-by.ts';
import { firstAppearance, lastAppearance } from './milestones.ts';
import mostMade from './most-made.ts';
import neighbor from './neighbor.ts';
import number from './number.ts';
import { help, randomQuote } from './random.ts';
import reviews from './reviews.ts';
import saidBy from './said-by.ts';
import saidThat from './said-that.ts';
import sameActor from './same-actor.ts';
import { seasonCounts } from './season-counts.ts';
import { seasonDates, seasonEnds, seriesDates } from './season-ends.ts';
import seasonEpisodes from './season-episodes.ts';
import { seasons, seriesCounts } from './series-counts.ts';
import trivia from './trivia.ts';
import whatHappens from './what-happens.ts';
import whichEpisode from './which-episode.ts';
import whoIs from './who-is.ts';
import whoPlayed from './who-played.ts';
import { lineFrom, lineWithin, whoSaid } from './who-said.ts';
import whomPlayed from './whom-played.ts';
import wrote from './wrote.ts';

export const intents: readonly Intent[] = [
  whoPlayed,
  whomPlayed,
  whoSaid,
  lineFrom,
  saidThat,
  saidBy,
  lines,
  firstLines,
  lastLines,
  aired,
  number,
  neighbor,
  directed,
  wrote,
  directedBy,
  writtenBy,
  mostMade,
  cast,
  appearsIn,
  isInShow,
  episodesOf,
  howMany,
  firstAppearance,
  lastAppearance,
  didPlay,
  sameActor,
  didAir,
  didDirect,
  didWrite,
  didSay,
  inSeason,
  isPlace,
  seriesCounts,
  seasonCounts,
  seasonEpisodes,
  seasons,
  whatHappens,
  reviews,
  trivia,
  episode,
  seasonEnds,
  seasonDates,
  seriesDates,
  whoIs,
  whichEpisode,
  randomQuote,
  help,
  lineWithin,
];
