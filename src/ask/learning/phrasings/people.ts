/** How people put questions about who played whom, and the cast of an episode: one a line, by the intent that answers them. */
export const people: Readonly<Record<string, string>> = {
  'who-played': `
    who played weyoun
    yo morn who played kai winn
    whos the guy that plays martok
    who was the actor for gul dukat
    actor of damar pls
    who is the actress behind the female changeling
    wat actor is grand nagus zek
    leeta is played by who
    who does the voice of lisa cusak
    name of the actress who was ezri dax
    who portrayed sisko's dad
    remind me who plays morn
    rumpelstiltskin - who was that
    who played old jake in the visitor
    which actor was sloan from section 31
    who playd tosk
    anyone know who played senator vreenak
    who did they cast as enabran tain
    who was the vorta in the magnificent ferengi, yelgrun
    morn who plays opaka
    who played vedek barreil
    the actor who played kor
    cast: who is jadzia
    who was captain picard in the pilot
    who plays alixus
    who plays him
    who was the guy playing the cardassian file clerk in duet, the one pretending to be gul darheel
    Which actress, known as Nurse Ratched, played Kai Winn?
    rom actor??
    whos the voice of that captain cusak lady, the one they only ever hear
    remind me which rock singer was the vorta in magnificent ferengi
    kasidy actress name pls
    Who portrayed Admiral Ross?
    yo who played old jake in the visitor
    in times orphan the grown up wild molly was played by who?
    the two temporal investigations agents lucsly and dulmer, actors for both?
    section 31 guy. sloan. whos the actor
    siskos dad with the restaurant, brock something i think? who played him
    Could someone tell me who plays the Female Changeling?
    I can't recall who played Vreenak, the Romulan senator who shouts that it's a fake.
    The lounge singer Vic Fontaine: who played him?
    senator cretak had two actresses, who did her on romulus in inter arma
    muniz, obriens engineer who dies in the ship, who was that actor
    tosk was who under the scales
    who plays kiras father taban
    what about that other vorta, kilana
    who did the role of the small girl taya in the village of holograms
    lol is the vorta in the magnificent ferengi really a rockstar?? whos playing yelgrun
    enabran tain actor??
    please which is the name of the actor that makes li nalas
    hi guys, new here, halfway thru s3. who was that creepy alien who attacked bashir in distant voices, altovar? what actor
    who is that actor who plays odo
    which person was under the makeup of gowron
    can somebody give me the name of the actress that played sirella
    i know the face but not the name, who is the actor of shakaar
    who acted the part of mora pol
    what is the real name of the guy playing rom
    so in duet who did play marritza
    what actor was hired for jake
    the actress behind ishka in family business?
    whos that woman who was keiko
    michael eddington - played by?
    leeta is portrayed by which actress
    tell me the actor for joseph sisko
    who got cast as zek
    brunt, whos the actor there
    was wondering who the actor behind tosk is
    who is it that plays kurn, he looks familiar
    weyoun was which actor
    by which actor is martok played
    who stars as kor in blood oath
    who lent her voice to lisa cusak
    the klingon guy kang, who was he played by
    name the performer of grilka
    whose face is under the makeup of keevan
    i always mix them up: who is playing damar and not dukat
    which actor does play gul dukat
    who's the kid actor of molly in times orphan
    the guest who played vash in q-less, who is that
    actor name of vic fontaine please
    do you have the name of the man who played li nalas
    quark, whos under those ears
    who had the role of lwaxana troi
    what was the actor called who did jadzia's host verad
    is there an actor listed for prylar bek
    watching the maquis, who is playing cal hudson
    what's the name of the person who portrays opaka
    legate damar's actor?
    who does nog
    who was playing bareil
    tosk was who
    the two jack pack members jack and lauren, actors
    who played siskos dad
    quarks mother, who plays her
    kiras father, which actor
    which singer was the vorta in the magnificent ferengi
    what comedian played the nagus
    who did the role of the old farmer mullibok in progress
    who was the guy playing the prisoner marritza in duet, the one pretending to be someone else
    which actor was the pirate in that one, vantika i mean
    the kid from the hologram village, taya, who was she played by
    who was that scary alien in the wire, tain, what actor
    obriens friend muniz who was that actor
  `,
  'whom-played': `
    what else was tony todd in
    what characters has jg hertzler played on ds9
    roles of nana visitor
    hey which character did louise fletcher play
    casey biggs role?
    what else has lawrence pressman been in
    hilary shepard played lauren and who else
    other roles of leland orser
    who did scott macdonald play besides tosk
    phil morris was which characters
    siddig el fadil was who
    whod majel barrett play on deep space nine
    robert picardos characters in ds9 pls
    kitty swink played whom
    vaughn armstrong roles
    who was aron eisenberg
    michael ansara is kang and who else?
    did chase masterson have any roles other than leeta? which
    who has max grodenchik been
    jeffrey combs, who all did he play on this show
    so hertzler is martok but i read he was another changeling too, whats that characters name
    randy oglesby was who again on ds9?
    What roles did Lawrence Pressman have?
    Which parts did Phil Morris play on DS9?
    quarks real life wife kitty swink, which characters was she
    how many different roles did randy oglesby have
    trivia question for you lot: Lawrence Pressman had two different parts on this show, which ones?
    the nurse in little green men, megan gallagher, she was in something earlier too right? what else
    was she in anything else on the show?
    ok random thought but randy oglesby keeps popping up, who was he again in this show
    who does tim russ play here before voyager
    Which characters did Danny Goldring portray in the series?
    which role had james darren
    what was the character of iggy pop called
    whom does salome jens portray in the show
    tony todd, which characters did he do on ds9
    i saw vaughn armstrong in the credits, what was his part
    what did james cromwell play in it
    is that wallace shawn, who does he play
    list of characters by jeffrey combs
    in how many roles can i see jg hertzler
    what else has leland orser played besides gai
    clive revill was on there, as whom
    which people did mark allen shepherd play
    who is penny johnson on this show
    andrew robinson's role?
    meg foster - what part was that
    who's the character that barry jenner does
    so what roles are there from steven weber
    the actor brian thompson, he was two guys on ds9 wasnt he, which ones
    what part did fionnula flanagan have
    tell me whom bill bolender portrayed
    max grodenchik did someone else too, who
    casey biggs was damar and what else
    was louise fletcher any other character, name them
    what are the parts that randy oglesby played
    did the actress of kalita play anybody else
    name all of the roles that jeffrey combs had
    did he play anyone else
    what other roles does she have
    anybody else that he played?
    was she in anything else
    has he been in anything else on the show
    who does vaughn armstrong play here
    randy oglesby was who on this
    what was tim russ before voyager
    who was tony todd again
    she was in something earlier too, what else was it
  `,
  cast: `
    who is in duet
    cast of far beyond the stars
    who guest starred in the visitor
    guest stars in blood oath?
    the magnificent ferengi cast pls
    who appears in empok nor
    who all was in past tense part 1
    trials and tribble-ations guest cast
    who acts in hard time
    who was in that s3e9 episode
    actors of honor among thieves
    who shows up in the dogs of war
    paradise cast?
    guest cast of the magnificent ferengi please
    guest stars of destiny
    cast rivals
    who guest starred in 6x15
    give me the guests of duet
    who are the guest actors in waltz
    which actors do we see in chimera
    cast list for the wire
    who else is in the visitor besides the regulars
    in starship down who guest stars
    destiny guest stars
    list everyone who acts in the quickening
    who was in the guest cast of inquisition
    what actors did they have in badda bing badda bang
    which guest characters appear in rejoined
    who are all the people in covenant
    whos guest starring in 4x05
    the credits of the ship, which actors
    what was the cast for fascination
    who plays in empok nor
    all actors of hard time please
    who is featured in second sight
  `,
  'did-play': `
    did jeffrey combs play brunt
    is quark played by armin shimerman
    didnt marc alaimo play damar?
    did wallace shawn play zek? yes or no
    is nana visitor the intendant too
    was it andrew robinson who played garak
    so casey biggs is damar, correct?
    is dukat marc alaimo
    isnt martok jg hertzler
    i think gowron is robert oreilly, true or false
    did louise fletcher portray kai winn yes or no
    was weyoun played by jeffrey combs
    wasnt wallace shawn the one who did zek
    is it correct that penny johnson plays kasidy
    my wife says armin shimerman plays rom, is that true
    did tony todd do the voice of kurn?
    am i right that salome jens was the female changeling
    was kor john colicos or not
    does nicole de boer play ezri
    is jeffrey combs also brunt
  `,
};
