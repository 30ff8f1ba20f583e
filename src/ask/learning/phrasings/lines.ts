/** How people put questions about what is said, and by whom: one a line, by the intent that answers them. */
export const lines: Readonly<Record<string, string>> = {
  'who-said': `
    who said it's a fake
    who was it that said evil must be opposed
    whos line is "i can live with it"
    wer said bajor doesnt need a man it needs a symbol
    what character said its easy to be a saint in paradise
    "you hit me picard never hit me" who says that
    who said gods dont make mistakes
    who said he was an engineer not a soldier anymore
    who says: please refrain from using your imaginations
    which character says he followed me home from the holosuite
    who says a guilty conscience is a small price to pay
    who's quote is war what is it good for
    "death to the opposition!" - who
    who said nobody leaves paradise
    who says 'what you call genocide i call a day's work'
    who said you are the dreamer and the dream
    who yells so i lied i cheated i bribed men
    who said the sentence is death let the trial begin
    who said opportunity plus instinct equals profit
    who said cardassia will be made whole
    who was the one saying we're red squad and we can do anything
    who said a contract is a contract is a contract
    who said its easy to be a saint in paradise
    the bit about how you should never tell the same lie twice, whos line was that
    nature decays but latinum lasts forever - who says that?
    which one of them yells death to the opposition
    who said nobody whos ever lived on the moon calls it luna
    whose quote is 'your victory will taste as bitter as defeat'
    workers of the world unite, who shouted that again
    Who asks, 'Would you buy a book called Suggestions of Acquisition?'
    Who says that great men do not seek power?
    i remember the line the soulless minions of orthodoxy but not who says it
    who was it that says you get on my nerves and i dont like your hat haha
    i think it was in the bar, someone goes 'im not talking, i am gossiping' no wait, 'you are not talking you are gossiping', who says that
    who talks about the soulless minions of orthodoxy
    who says that "the line must be drawn" bit about root beer
    which character has the line "computer erase that entire personal log"
    who is the one that goes its a fake
    who was saying i lied i cheated
    whose line is "there is no honor in attacking the weak"
    who uttered the words cause and effect
    who said this: "nothing makes them happy"
    "victory is life" - who says it
    the quote about root beer being vile bubbly and cloying, who said it
    do you know who shouts "today is a good day to die"
    which of the characters says never tell the truth when a lie will do
    remember the line about latinum lasting forever, who says it
    somebody says the guns are silent, who
    who came out with "war is so much more fun when youre winning"
    from whom is the quote great men do not seek power
    who mentioned the soulless minions of orthodoxy
    "so i lied" who was that
    there is this line, i can live with it, who says it
    who told them the more things change the more they stay the same
    what character goes "i am gossiping"
    by whom was "evil must be opposed" said
    who said the sentence about faith in the prophets
    who said the bigger they are the harder they fall
    who said a deal is a deal is a deal
    who said life is too short
    who says the enemy of my enemy is my friend
    who said prophets never forget
    which of them shouts its a fake
    which one of the crew says i can live with it
  `,
  lines: `
    what did sisko say about eddington
    what did quark tell odo in the ascent
    what does odo say to kira in heart of stone
    what did kira say about dukat
    wat did quark say about morn
    what did winn say to kira about the resistance
    quarks opinion on root beer, what did he say
    what did worf say about klingon gods
    what did weyoun say about the founders
    what did bashir tell kai winn
    what did dukat say about bajor
    things garak said to odo
    what did rom say about quark
    morn, what does nog say about his father
    what did q say about picard
    what did quark say about humans at war
    what did eddington say about the federation
    what does martok say about sirella
    what did garak have to say about shakespeare
    garak quote from the wire
    a quark line in the house of quark pls
    quotes from in the pale moonlight
    any line of bashir from our man bashir?
    what did opaka say in battle lines
    any vic fontaine quote from its only a paper moon
    jake quote in nor the battle to the strong
    got a line by martok in soldiers of the empire
    what does sloan say in inquisition
    quote me something from far beyond the stars
    show me what nog says in valiant
    rom quotes in facets
    lines by obrien in hard time
    what did winn say in strange bedfellows
    damar quote from the changing face of evil
    what did she say about the resistance
    what was it garak said to ezri when he blew up at her
    what did tain say about garak to bashir
    What did Winn tell Kira about her years in the prison camp?
    What did Sisko say to Eddington about betraying his uniform?
    that thing sloan says to bashir at the end, men of conscience and so on, how did it go
    whats odo say about rom being stupid
    what did brunt say about quarks team of commandos
    worf said something about what klingons dream of, what was that
    What did Dukat say about there being no statue of him on Bajor?
    what did jadzia say about captain watters.. no wait it was nog, what did nog say about watters
    ok so what does tain tell bashir about wanting garak to live? it was super cold
    tosk said which phrases in captive pursuit
    What did Opaka say to Kira about the violence inside her?
    something that obrien says in visionary pls
    a koloth line in blood oath?
    what is it that mullibok said of kiras way to walk
    what were quarks words about root beer
    tell me something that garak said
    what has odo got to say about humans
    what did dukat tell weyoun
    what was that thing martok said about sirella
    give me a good garak quote
    i need a quote by kai winn
    one line of weyoun please
    what does sisko tell dukat in waltz
    kira about dukat, what did she say
    any good quark lines from body parts
    quote something by ezri
    which words does damar use about cardassia
    what did kor say in once more unto the breach
    some vic fontaine quotes pls
    do you have something that nog says in the siege of ar-558
    how does garak describe bashir
    what was said by dukat in sacrifice of angels
    what does tain think about garak
    what is it that odo says to quark in the ascent
    worf says something on klingons and gods, how did it go
    dukat said something to kira about her mother, what was it
    quote from duet
    a funny line from the magnificent ferengi
    let me hear what sloan says to bashir about section 31
    what did he say about dukat
    what did she tell kira
    show me quotes about baseball
    lines of martok in soldiers of the empire
    i want the speech of sisko in far beyond the stars
    rom quote?
    what were the words that eddington said to sisko about the federation
    winn says what to kira about faith
    how did quark put it about the federation and root beer
    so what did bashir tell garak about lies
    what are some things weyoun says in the ship
    what did jadzia tell worf before the wedding
    the quote of garak on shakespeare please
    what did she say about the war
    what does he say about that
    what did he say about bajor
    tosk said which words in captive pursuit
    what phrases does kor use
  `,
  'said-that': `
    who said that
    what ep is that from
    who was it that said that
    whose words are those
    and who said it
    in which episode did he say that
    which episode
    what episode was that in
    where is that quote from
    who is that
    in what ep
    which ep is it from
    in which episode
  `,
  'did-say': `
    did quark say the more things change the more they stay the same
    did garak say never tell the same lie twice
    was it quark who said latinum lasts forever
    does worf say great men do not seek power
    is it sisko that says its easy to be a saint in paradise
    isnt it garak who says i can live with it
    did dukat say victory is life
  `,
  'line-from': `
    which episode has the line its a fake
    in what ep does somebody say death to the opposition
    where is the quote the soulless minions of orthodoxy from
    from which episode is "i can live with it"
    what episode did sisko say its easy to be a saint in paradise
    the line "courage comes in all sizes" is from which ep
    in which story do they say today the guns are silent
    what ep is it where quark says latinum lasts forever
    which ep does vreenak shout its a fake in
  `,
  'random-quote': `
    give me some random quote
    a quote please
    tell me a good line from the show
    random line?
  `,
};
