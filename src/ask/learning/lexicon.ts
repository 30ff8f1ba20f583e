/** Words that mean the same to a question, so that what is learned of one is known of all. */

const CLASSES: Readonly<Record<string, string>> = {
  say: `say says said saying tell tells told telling yell yells yelled shout shouts shouted goes
    mention mentions mentioned ask asks asked scream screams screamed utter utters uttered whisper
    whispers whispered claim claims claimed speak speaks spoke spoken talk talks talked announce
    announces announced reply replies replied declare declares`,
  line: `line lines quote quotes quotation quotations words word sentence sentences phrase phrases
    saying speech speeches dialogue remark monologue`,
  play: `play plays played playing portray portrays portrayed portraying voice voices voiced act acts
    acted acting star stars starred`,
  actor: 'actor actors actress actresses performer performers',
  role: 'role roles character characters part parts',
  cast: 'cast casting guest guests guested starring credits',
  direct: 'direct directs directed directing director directors direction helm helmed directorial',
  write: `write writes wrote written writing writer writers author authors authored pen penned script
    scripts scripted teleplay screenplay screenwriter cowrote cowrite`,
  air: `air airs aired airing airdate broadcast broadcasted premiere premieres premiered release
    released shown screened debuted`,
  date: 'date dates day year month when',
  month: `january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept oct nov dec`,
  number: 'number numbers numbered code position numbering',
  first:
    'first earliest initial debut debuts introduced introduces introduce introduction initially',
  last: 'last final finally latest lastly dying farewell goodbye closing',
  begin:
    'begin begins began begun start starts started starting open opens opened opening opener kick',
  end: `end ends ended ending finish finishes finished close closes closed conclude concludes
    concluded wrap wraps closer ender finale finales`,
  before: 'before previous prior precede precedes preceded preceding predecessor',
  after: 'after next following follows followed follow successor afterwards',
  episode: 'episode episodes story stories installment',
  count: 'many often times number count total altogether overall amount frequently much',
  appear: `appear appears appeared appearing appearance appearances show shows showed turn turns
    turned pop pops popped feature features featured featuring seen see saw meet meets met contain
    include includes come comes came`,
  together: 'together both same share shared sharing',
  trivia: `trivia fact facts tidbit tidbits factoid notes anecdote anecdotes behind interesting fun
    curious special making`,
  plot: `plot plots summary summarize summarise synopsis recap happens happen happened about storyline
    outline gist tldr premise describe explain`,
  review: 'review reviews reviewer reviewers critic critics received reception',
  where: 'where when',
  opinion: `best worst better worse good bad great greatest favorite favourite fav overrated
    underrated hottest hot sexy cutest coolest funniest saddest boring opinion think thinks should
    deserve deserved recommend worth skip ranking rank rate rating top strongest hate hated love
    loved loves like amazing awesome awful terrible right wrong evil gay overhyped suck sucks`,
  elsewhere: `tng tos voyager voy enterprise ent discovery disco picard prodigy orville babylon5
    babylon lower decks snw kelvin trek wars starwars firefly stargate bsg galactica potter
    thrones gandalf marvel netflix spock kirk janeway seven neelix archer burnham pike data riker
    troi crusher geordi paris chakotay tuvok kim saru mariner boimler movie generation`,
  life: `tall old age born birthday height married wife husband divorced alive died dead salary paid
    pay money earn earned net worth email address phone twitter instagram facebook convention
    conventions live lives kids children stream streaming watch netflix bluray dvd imdb ratings
    viewers budget cost price minutes runtime hours camera lens hairdresser stunt makeup composer
    music editor weather autograph real`,
  device: `speed fast decks crew phasers torpedoes class weapon weapons engine warp ship size big
    population calories recipe`,
  order: `write draw translate sing pretend ignore repeat delete ban kick mute remind reminder set
    calculate generate compose act make poll`,
  hello: `hi hello hey morning evening night thanks thx lol haha bye welcome congrats happy`,
};

const classes = new Map<string, string[]>();
for (const [name, list] of Object.entries(CLASSES)) {
  for (const word of list.split(/\s+/)) classes.set(word, [...(classes.get(word) ?? []), name]);
}

const NO_CLASSES: readonly string[] = [];

/** The classes that a folded word belongs to. */
export function classesOf(word: string): readonly string[] {
  return classes.get(word) ?? NO_CLASSES;
}
