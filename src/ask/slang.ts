/** How people type in a chat, as data: short forms, greetings and fillers. All of it is folded. */

/** Short forms and contractions, and the words they stand for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    whos: 'who is',
    whose: 'who is',
    whats: 'what is',
    wats: 'what is',
    whens: 'when is',
    wheres: 'where is',
    whys: 'why is',
    hows: 'how is',
    whod: 'who did',
    whatd: 'what did',
    whend: 'when did',
    whered: 'where did',
    howd: 'how did',
    whatre: 'what are',
    whove: 'who have',
    thats: 'that is',
    theres: 'there is',
    its: 'it is',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    isnt: 'is not',
    wasnt: 'was not',
    didnt: 'did not',
    doesnt: 'does not',
    dont: 'do not',
    arent: 'are not',
    im: 'i am',
    wat: 'what',
    wen: 'when',
    wer: 'who',
    wehn: 'when',
    abut: 'about',
    sth: 'something',
    smth: 'something',
    frm: 'from',
    wut: 'what',
    wot: 'what',
    wht: 'what',
    whut: 'what',
    wich: 'which',
    whic: 'which',
    whn: 'when',
    hoo: 'who',
    hu: 'who',
    u: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    da: 'the',
    teh: 'the',
    dat: 'that',
    dis: 'this',
    w: 'with',
    abt: 'about',
    bout: 'about',
    ep: 'episode',
    epi: 'episode',
    epsiode: 'episode',
    eps: 'episodes',
    szn: 'season',
    szns: 'seasons',
    char: 'character',
    chars: 'characters',
    dir: 'director',
    gimme: 'give me',
    gimmie: 'give me',
    lemme: 'let me',
    wanna: 'want to',
    dyou: 'do you',
    dya: 'do you',
    sez: 'says',
    sed: 'said',
    nr: 'number',
    num: 'number',
    no: 'no',
    '1st': 'first',
    '2nd': 'second',
    '3rd': 'third',
  }),
);

/** Words that say nothing wherever they stand. What a slot holds is cut from the original text. */
export const FILLERS: ReadonlySet<string> = new Set(
  `please pls plz plss lol lmao lmfao rofl haha hahaha btw tho though thx thanks ty exactly actually
  ever again really um uh uhh hmm hm erm bro fam folks guys anyways anyway basically literally
  originally`
    .split(/\s+/)
    .filter(Boolean),
);

const ASKING = `(?:who|whom|what|when|where|which|how|did|does|do|is|are|was|were|has|have|can|name|list|show|give|tell|any|in|whats|whos)`;

/** What stands before a question without belonging to it; taken off as long as one fits. */
export const OPENINGS: readonly RegExp[] = [
  /^(?:hey|hi|hello|hiya|heya|yo|ok|okay|alright|oi|greetings|sup|hai|howdy|evening|afternoon|gm|sorry|so|well|wait|and|but|also|oh|ah|ooh|bot|anyone|anybody|someone|everyone|all|there|quick|friend|buddy|mate|man|dude)(?= )/,
  new RegExp(`^(?:morn|good morning|dear morn)(?= ${ASKING} )`),
  /^(?:hey|hi|hello|yo|ok|okay) (?:morn|bot)(?= )/,
  /^(?:(?:quick|dumb|stupid|silly|random|serious|honest|trivia|real|noob|one|another|small|weird) )*question(?: for you)?(?= )/,
  /^(?:anyone|anybody|someone|somebody|who|you|u)(?: here)? (?:knows?|remembers?|recalls?)(?: if| whether)?(?= )/,
  /^(?:can|could|would|will) (?:you|u|someone|anyone|i)(?= (?:get|have|name|list|quote|summarize|summarise|recap|explain|describe|spoil|find) )/,
  /^(?:do|does|did|would|can|could|will) (?:you|u|anyone|anybody|someone|somebody|any of you|he) (?:here )?(?:happen to )?(?:know|remember|recall)(?: if| whether| of)?(?= )/,
  /^(?:can|could|would|will) (?:you|u|anyone|anybody|someone|somebody|i) (?:please )?(?:tell|remind|help|show|explain to|ask|find|get|give)(?: me| us)?(?: out)?(?: if| whether)?(?= )/,
  new RegExp(
    `^(?:please )?(?:tell|remind|show) (?:me|us)(?: again)?(?: if| whether)?(?= ${ASKING} )`,
  ),
  /^(?:i )?(?:was |am |been |have been |got )?(?:just )?(?:wondering|curious)(?: about)?(?: if| whether)?(?= )/,
  /^(?:tell|give|show|get|send) me (?=(?:the|a|an|some|any|all) )/,
  /^i (?:just )?(?:(?:always |completely |totally )?(?:forget|forgot|wonder|can not remember|cant remember|do not remember|do not know|can never remember|cannot remember|want to know|need to know|would like to know|would love to know))(?: if| whether)?(?= )/,
  /^(?:trying to remember|need help|help me|settle a bet|settle this|for a quiz|pop quiz|trivia time|trivia night|any idea|any clue|any chance you know|got any idea|random but|remind me|let me know|just checking|just wondering|just curious|is it true(?: that)?|am i right(?: that)?|isnt it true|do you reckon|i think|pretty sure|i swear|rewatching(?: and| the show and)?|first time watching(?: and)?|first time viewer here|new here|watching ds9 and|long time listener)(?= )/,
  /^(?:in|on) (?:ds9|the show|the series|star trek)(?= (?:who|what|when|which|how|did|is|was|does))/,
];

/** What asks for anything but a fact. */
export const ORDERS =
  /^ (?:please )?(?:make|write|draw|act|pretend|translate|generate|compose|create|invent|imagine|calculate|compute|ignore|forget|repeat|set|delete|ban|kick|mute|sing|code|rewrite|design|roleplay|play me|rate|vote|recommend|pick|choose|buy|order|call me|google|paint|rap|solve)\b/;

/** What stands behind a question without belonging to it. */
export const ENDINGS: readonly RegExp[] = [
  / (?:or not|or no|am i right|am i wrong|yes or no|isnt it|wasnt it|anyone|anybody|someone|man|dude|mate|buddy|friend|bot|or what|or something|do you know|do you remember|you know|if you know|in advance|right|correct|asking for a friend|for me|i forgot|i forget|cant remember|i can not remember|help|out of curiosity|by any chance|any idea|any ideas|to be exact|in real life|irl|at all|in the end though|already)$/,
  / (?:in|on|from|during|throughout|within) (?:all of |the whole |the entire )?(?:star trek )?(?:ds9|deep space nine|deep space 9|the show|the series|this show|this series|star trek)$/,
];
