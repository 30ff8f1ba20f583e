/** How people put questions about where somebody is first and last seen, and first and last words: one a line, by the intent that answers them. */
export const ends: Readonly<Record<string, string>> = {
  'first-appearance': `
    first appearance of weyoun
    whats damars first episode
    leetas first ep?
    first ep with zek
    vic fontaine debut
    which episode introduced sloan
    when does ezri show up for the first time
    brunts 1st appearance
    keiko first seen in
    morn what ep did winn first come in
    joseph sisko's first appearance
    wen did ross first apear
    earliest ep with eddington
    when did damar first show up
    eddingtons first ep?
    hey hey, so when does that ship the defiant show up first, season 3 somewhere?
    admiral ross, which ep introduced him
    where do the cardassian voles appear for the first time
    when do we meet leeta first time
    since which episode is brunt in the serie
    in which episode do we first meet martok
    when was leeta introduced
    in what ep did weyoun make his debut
    garaks first episode is which
    since when is worf on the show
    when do we see sloan for the first time
    what's the earliest episode with kasidy
    the first time brunt is on, which episode is it
    which ep brings in ezri
    first time we see zek?
    when does gowron come in for the first time
    where does the intendant first turn up
    damar first appears where
    first episode featuring ziyal
    debut episode of admiral ross
    kor, first ep please
    what was the episode where they introduced vic fontaine
    which was the first one with keevan in it
    when did jeffrey combs first appear
    since which ep do we have nog
    how early does dukat come in
    introduction of section 31's sloan, what ep
    who knows where tain is seen first
    what episode does martok start in
    when did he first show up
    which one was her first
    where do the voles appear for the first time
    when does the ship the defiant show up first
    first time we see the orb
    when was the breen weapon first seen
  `,
  'last-appearance': `
    whats the last episode with ziyal
    when do we see eddington for the last time
    kors final episode
    last ep with zek
    final appearance of shakaar
    opaka last seen where
    what was lwaxanas last ep
    when's the last time brunt is on
    last episode that had leeta
    latest ep featuring rom
    last time we saw joseph sisko
    mora pols last appearance?
    muniz's final ep
    and the last one?
    which was his last one
    last ep with vedek bareil, the real one not the mirror guy
    When do we see Michael Eddington for the last time?
    last ep with muniz?
    lwaxanas last ep
    whats the final time we see kai opaka
    melanie smiths ziyal, where is she seen for the last time
    shakaar appears last in which episode, i dont mind the spoiler
    in which episode do we last see tain
    when was leeta seen last
    vash's last ep is which one
    what was the final episode for kurn
    latest episode with tosk
    the last time sloan is on, which episode is it
    which ep is the last one with keiko
    last time we see bareil?
    final one with ziyal in it
    when does damar appear for the last time
    where do we see kor last
    what was the last we saw of ishka
    gowron's last episode
    last episode of jadzia
    when did vic last show up
    until which episode is eddington around
    opaka's final scene is in what episode
    what was mora pols final ep
    after which episode is kai opaka gone for good
    lwaxana is seen the last time in what ep
    when did he last show up
    which was her final one
  `,
  'first-lines': `
    what were garaks first words
    what are the first words ezri says
    first thing kira says in ds9
    first words of the female changeling
    first thing the female changeling ever said
    what did bashir say first, like his first line
    picards first words pls
    first dukat quote?
    what's the first thing quark says
    hey morn what was kasidys first line
    what does worf say first on ds9
    gowron's first words on the show
    how did winn start, first line of hers
    first words spoken by joseph sisko
    what's nog's first line u have
    whats the first thing garak ever says to the doctor
    what does kira say when she first meets sisko
    What are Ezri Dax's first words?
    what says odo to sisko the first time they see each other
    first line kira gives sisko when they meet?
    what was the first thing that nog ever said
    first sentence spoken by gowron
    what does martok say first
    the first words of vic fontaine
    opening line of weyoun
    how does dukat greet sisko the first time, what does he say first
    what were the first words from ishka
    what is the first line in emissary
    first quote of damar?
    when sloan shows up, what are his first words
    what did garak say when he was first introduced
    tell me kor's very first line
    what says worf when he arrives, his first words
    ziyals first line
    the first words that dax says to sisko
    first thing weyoun says to sisko
    which words does leeta say first
    quarks first line please
    what were his first words
    what was her first line
    which was the first line odo said
    first words from kai opaka to sisko
    what does odo say when he first meets kira
    first line quark gives sisko when they meet
    what did garak say to bashir the first time they see each other
    what says dukat when we first meet him
  `,
  'last-lines': `
    wat was the last thing damar said
    what did jadzia say before she died
    last words of kor
    tains last words?
    what did vantika say last before dying
    what was vedek yassims last line
    li nalas last words
    kang's dying words?
    what did ziyal say last
    last line of in the pale moonlight
    how did seyetik go out, last words i mean
    what did old jake say at the end, his last words
    last thing enabran tain says to garak
    what were his last words
    and tain, his?
    damars last word?
    how did li nalas go out, what was his dying line
    vedek yassim last words
    which are the last words of professor seyetik before he crashs in the sun
    What were Tain's last words to Garak?
    what did ziyal say before dying
    final words of gowron
    which words were weyoun's last
    the last sentence of eddington
    what was the last thing kor said
    before he dies, what does damar say
    dying words of jadzia
    what does tain say as he dies
    how did muniz die, his last words
    last line of duet
    what is the very last line of the show by quark
    the final line by dukat to sisko
    last thing odo says to kira
    last words spoken by sloan
    what were opaka's last words before she died
    closing words of waltz
    goodbye line of jake
    what are the final words of kai winn
    kurns last line
    last quote of vedek bareil
    what was his last line
    her final words?
    what are marritza's dying words
    which was bareils last sentence before death
  `,
};
