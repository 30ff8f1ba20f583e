/** Words that ask whether somebody did something alone, or all the time. */

/** "by Bryan Fuller alone", "the only writer of". */
export const ALONE =
  /\b(?:alone|solo|sole|solely|single-?handed(?:ly)?|by (?:him|her)self|(?:on|all) (?:his|her) own|only (?:by|one|person|writer|author|director)|(?:nobody|no ?one|noone|none) (?:else|but|other|besides))\b/i;

/** "played from start to finish by", "the only actor who". */
export const THROUGHOUT =
  /\b(?:always|throughout|all along|every (?:time|single time)|each time|the (?:whole|entire) (?:time|run|way|show|series)|all (?:the )?(?:way|time) ?through|(?:all|the) seven seasons|from (?:the )?(?:start|beginning|first|pilot) (?:to|until|till) (?:the )?(?:end|finish|last|finale)|start to finish|beginning to end|only (?:actor|actress)|one and only)\b/i;
