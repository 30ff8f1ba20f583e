/** The words of a question that tell what it is about, without those that only ask. */
import { words } from './fold.ts';

/** What asks, hedges or chats: it stands in a question whatever it is about. */
const FRAME = new Set(
  `a about actually after again all alright also always am an and any anybody anyone anything are as
  ask asking at back be been before being but by bit call called can cannot cant cool could cuz did
  didnt do does doesnt doing done dont ds9 dude each else ep epi episode episodes eps ever every
  exactly fellow find folks for forget forgot friend from get gets getting give go goes going got guess guy guys had half happen happened
  happens has have having he hello help her here hers hey hi him his how i if im in into is isnt it its
  just kind kinda know knows like line lines little lol look looking lot made make makes me
  mean might mind mine more most much my name named need nice no not now of off ok on one ones only
  or other our out over part people please pls plz quick quote quotes random really recall remember
  remind right said same saw say saying says scene see seen sees she show shows so some somebody
  someone something sort star story still stuff such sure tell thanks that thats the their them then
  there theres these they thing things think this those thought though thru title to too trek trying up us
  very wanna want wants was wasnt watch watched way we well were what whats when where which who
  whole whom whos whose wich why will with word words would yeah yes yo you your anyones im ive id
  there's name title titled titles season series serie deep space nine rewatch question
  abt bout smth sth w n r u da dat dis wat wich wut rmb kinda gonna gotta til cause bc pls plss omg lmao lol`
    .split(/\s+/)
    .filter(Boolean),
);

/** Folded words, each once, in order. */
export function tellingWords(text: string, also?: ReadonlySet<string>): string[] {
  const told = words(text).filter((word) => !FRAME.has(word) && !also?.has(word));
  return [...new Set(told)];
}
