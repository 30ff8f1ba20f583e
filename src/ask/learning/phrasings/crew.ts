/** How people put questions about who directed and wrote: one a line, by the intent that answers them. */
export const crew: Readonly<Record<string, string>> = {
  directed: `
    who directed the visitor
    who directd in the pale moonlight
    trials and tribbleations was directed by whom
    directer of the finale
    whos the director on emissary
    who made the wire, directing wise
    who was in the directors chair for past tense part 2
    who did the directing for looking for par'mach
    who directed the one with the tr-116
    name the director of waltz
    morn pls who directed our man bashir
    in the cards director
    the begotten, directed by?
    soldiers of the empire who's the director
    who directed s2e25
    i forget who directed the siege of ar-558
    honor amongst thieves.. director plz
    profit and loss director
    who was behind the camera for the one where morn dies
    by whom is directed whispers
    does anyone know which former child star directed field of fire
    sorry i meant part 2
    i forget who did facets, directing wise
    who was directing the quickening
    which director was in charge of chimera
    by whom was hard time directed
    director of the ship please
    who sat in the directors chair for rapture
    the visitor's director is who
    whos the person who directed in the cards
    rivals was directed by which person
    who did the directing on empok nor
    i want to know who directed hippocratic oath
    name of the director, far beyond the stars
    for the wire, who directed
    who helmed the way of the warrior
    who was in charge of directing sons of mogh
    paradise directed by whom
    whose directing work is the changing face of evil
    director for 3x07?
    who directed it
    who was the director of that one
    the house of quark director's name
    who was behind the camera for the one with the tribbles
  `,
  wrote: `
    who wrote the visitor
    writer of accession?
    who wrote the quickening
    whos the writer of waltz
    who penned necessary evil
    who wrote duet
    who did the script for rocks and shoals
    chimera writer pls
    who wrot the wire
    author of whispers
    who scripted sons of mogh
    who is credited for writing in the pale moonlight
    written by who: covenant
    who wrote starship down
    which writers did inquisition
    and who wrote it?
    writer of visionary?
    and who wrote
    visionary, the obrien time jump one, whose teleplay was it
    the abandoned was writen by who
    who penned accession
    ok im a credits nerd. vortex. script by...?
    can you tell me please who has written Past Prologue
    Shakaar writer?
    which two writers came up w profit and loss
    who came up with the story of the quickening
    which people wrote hard time
    whose script is far beyond the stars
    the ship - writer please
    by whom was duet written
    who is the author of the wire
    who are the writers behind sacrifice of angels
    teleplay of chimera, who did it
    story credit for rejoined?
    who did write it
    who has writing credit on children of time
    screenplay for crossover by whom
    who thought up the plot for the magnificent ferengi
    rapture, who wrote that
    name the writers for trials and tribble-ations
    writing credits of our man bashir
    who was responsible for the script of body parts
    empok nor was written by which person
    tell me who wrote 5x12
  `,
  'directed-by': `
    how many episodes did avery brooks direct
    how often did levar burton direct
    which eps did siddig direct
    michael dorn directed which episodes
    rene auberjonois directing credits?
    how many did winrich kolbe direct
    what did tony dow direct
    list anson williams eps as director
    how many eps did les landau do as director
    which episodes are by director mike vejar
    robert legato directed what
    what ep did gabrielle beaumont direct
    kim friedman how many episodes directed
    yo what were chip chalmers' episodes, the director
    did dorn direct any as well? which
    how many did levar burton direct
    Which episodes did Alexander Siddig direct himself?
    how many times did bashirs actor get to direct lol
    what did andrew robinson direct, only one i think
    how many eps did levar burton direct
    jonathan frakes directed which ones on ds9?
    Which episodes were directed by Michael Dorn?
    reza badiyi eps?
    cool, how often did he do that?
    rene auberjonois episodes as director
    list all that avery brooks directed
    which of the episodes did david livingston direct
    what has levar burton directed on ds9
    what episodes had les landau as a director
    how often did jonathan frakes direct
    how many episodes were directed by winrich kolbe
    was there anything directed by andrew robinson and what
    the ones directed by allan kroeker
    did siddig direct some episodes, which
    michael dorn as director, which eps
    whats the number of eps directed by cliff bole
    kim friedman directed which
    show me the directing work of reza badiyi
    avery brooks in the directors chair, how many times
    which ones are from james l conway as director
    did he direct others
    which other ones did she direct
    has sisko's actor directed any episodes, how many
    what did the guy who plays worf direct
    what did victor lobl direct
    alexander singer eps
    david livingston's episodes?
    episodes of les landau
    mike vejar episodes
  `,
  'written-by': `
    what did jane espenson write
    episodes written by ronald d moore
    what has michael taylor written for ds9
    dc fontana wrote which episode
    everything by peter allan fields
    what did ira steven behr write
    morgan gendel scripts?
    marc scott zicree is credited for what ep
    naren shankar episodes as writer
    hey what eps are by hilary bader
    list the stuff rene echevarria wrote
    what was written by david mack
    what else did he write
    What did Bryan Fuller write for Deep Space Nine?
    morgan gendel episodes
    what did jim trombetta write for the show
    eps from dc fontana on ds9
    michael taylor wrote how many and which
    episodes by ronald d moore
    what are the scripts of jane espenson
    peter allan fields wrote what
    which stories did rene echevarria write
    how many episodes did ira steven behr write
    list of everything written by robert hewitt wolfe
    which eps have michael piller as the writer
    what did david weddle write on the show
    hans beimler wrote how many episodes
    did bradley thompson write many? which
    joe menosky writing credits
    what scripts came from michael taylor
    eps penned by bryan fuller
    whats been written by hilary bader
    what else did she write
    how many did he write
    which episodes are from the pen of naren shankar
    jim trombetta's episodes
    episodes of peter allan fields
    eps from robert hewitt wolfe
    lisa klink episodes
    eps from michael piller
    anything from jane espenson on ds9
  `,
  'did-direct': `
    was the visitor directed by avery brooks
    is it true that levar burton directed rejoined
    did michael dorn direct in the cards
    jonathan frakes directed the search part 2, right?
    did siddig direct profit and lace
    wasnt it levar burton who directed little green men
    my buddy says avery brooks directed in the pale moonlight himself, true?
    Was 'Waltz' directed by René Auberjonois?
    is it right that fascination was directed by the guy who plays sisko
    was it levar burton who directed hard time
    is it true that michael dorn directed inquisition
    wasnt duet directed by david livingston
    rejoined was avery brooks as director, right?
    did the actor of odo direct waltz
    so jonathan frakes directed meridian, correct
    i read that andrew robinson directed looking for par'mach, is it so
    did bashirs actor direct business as usual
    was the wire directed by kim friedman?
    has rene auberjonois directed crossfire?
    is the director of rapture jonathan west, yes or no
    didnt winrich kolbe do the ship as director
    it was les landau who directed whispers, or?
    is it true that waltz was directed by the guy who plays odo
    was duet directed by the actor of sisko
    is it right that the wire was directed by the man who plays garak
  `,
  'did-write': `
    did ron moore write waltz
    did bryan fuller write the story for empok nor
    did ron moore write the wire?
    is it true that ronald d moore wrote rocks and shoals
    did jane espenson write accession?
    was it rene echevarria who wrote chimera
    was far beyond the stars written by ira steven behr
    wasnt the visitor written by michael taylor
    did ira behr write the wire, yes or no
    michael piller wrote emissary, right?
    is peter allan fields the writer of duet
    did robert hewitt wolfe pen hippocratic oath
    correct that bryan fuller wrote empok nor?
    is it true that chimera was written by rene echevarria
    was the wire written by the guy who wrote duet, i mean peter allan fields
  `,
  'most-directed': `
    who directed more ds9 than anybody and how many was it
    tell me a fun fact about self sealing stem bolts haha
    which director did the most episodes
    who directed the most
    what person directed the most ds9 episodes
    who has the most directing credits
    which director has the highest number of episodes
    who was the director with the most episodes and how many
    who wrote the most episodes
    which writer has the most credits on ds9
    who wrote more episodes than anyone
    who directed more than anybody and how many
  `,
};
