/** Words that point at what an earlier answer was about, instead of naming it. */

const IT =
  /^(?:(?:it|that|this|one|that one|this one|there|the same one)|(?:that|this|the|the same) (?:episode|one|story|show))$/;
const THEM =
  /^(?:he|she|they|him|her|his|hers|them|their|theirs|it|that|this|the (?:character|actor|actress|guy|man|woman|lady|person|part|role)|(?:that|this|same|the same) (?:guy|man|woman|lady|person|actor|actress|character|dude|one|alien|part|role))$/;

/** Whether text names an episode only by pointing at one. */
export function pointsAtEpisode(text: string): boolean {
  return IT.test(text);
}

/** Whether text names somebody only by pointing at them. */
export function pointsAtSomebody(text: string): boolean {
  return THEM.test(text);
}
