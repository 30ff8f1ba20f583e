/** How people put questions about titles, numbers and dates of episodes: one a line, by the intent that answers them. */
export const numbers: Readonly<Record<string, string>> = {
  aired: `
    when did the finale air
    air date of duet?
    what date did in the pale moonlight come out
    when did emissary first air
    trials and tribbleations airdate
    what day did way of the warrior air
    original air date for the wire pls
    when did that jemhadar episode, The Jem'Hadar, premiere
    wen did call to arms air
    date of tears of the prophets
    when did the baseball episode come out
    when was 5x14 aired
    broadcast date crossover
    when did they first show our man bashir
    when did s6e10 air
    the one with the tribbles, when did it air
    tell me when rejoined was first broadcast
    what year did the visitor air
    when did it air
    when did they show the last mirror universe ep, emperors new cloak
    did the jemhadar air in june 94? what day precisely
    sooo my birthday is in early may 93 and i wonder, when exactly did The Storyteller air?
    when aired for the first time the episode Through the Looking Glass
    4x21 air date
    what day did waltz air
    premiere date of the ship
    when was hard time on tv first
    in what year was duet shown
    do you know when the quickening aired
    the ascent, air date?
    what is the original broadcast date for rapture
    when exactly was far beyond the stars aired
    when did 5x06 come out
    when has rejoined been broadcast the first time
    what was the date of covenant
    can you tell me on which day crossover premiered
    date when chimera was aired
    how old is the episode the visitor
    since when is emissary out
    release year of profit and lace
    which year is the wire from
    what month did favor the bold come out
    when was that one shown
    when did call to arms first run on us tv
    when did people first see the visitor
  `,
  number: `
    what number is trials and tribble-ations
    which ep nr is rocks and shoals
    whats the number for far beyond the stars
    ep number for crossover pls
    the magnificent ferengi is which episode of its season
    numbr of empok nor
    what ep number is second skin
    yo what number is the ascent
    episode code for improbable cause
    chimera - number?
    number of the episode 'Waltz'
    what number does extreme measures have
    which season is duet in
    what season is the visitor from
    trials and tribbleations is in what season
    in wich season is move along home
    what season was the baseball episode
    is past tense season 2 or 3
    which season has the episode rejoined
    what season is far beyond the stars part of
    whats the season for the ship
    civil defense what season
    hey whats the season where blood oath is
    is waltz in season 5 or 6
    which season does worf join
    which season is that
    badda bing badda bang is what number in its season
    take me out to the holosuite was what season
    what number is explorers
    melora belongs to which season?
    what season is the ascent in
    i havent seen waltz yet im on s3, how far is it, which season
    i wanna skip ahead to the tribble one, whats its number
    which episode number has shadowplay pls, my dvd box is in german and i dont find it
    Indiscretion = which season
    the wire, number in the season?
    Season and episode number of "Valiant", please.
    in the second season, what position does paradise have
    what is the episode number for the ship
    number of hard time in its season
    which number has rapture
    which season does waltz belong to
    in which season is far beyond the stars
    the visitor, what season was that
    whats the code of duet
    season for the wire?
    from which season is crossover
    children of time belongs to what season
    is chimera from season 6 or season 7
    what number in the series is the visitor
    give me the season and number for rejoined
    how is the ascent numbered
    which position does duet have in season 1
    where do i find hard time, which season and episode
    which season has the one with the tribbles
    what season is it from
    what number was that
    rapture = season and number?
    where in the run does inquisition come
    tell me in which season the quickening was
    which season do i need for in the pale moonlight
    number for the magnificent ferengi
    episode code of bar association
    i want to watch the tribble one, whats its number
    which season is the one where jadzia dies
  `,
  episode: `
    whats the title of s5e6
    what is season 6 episode 19 called
    which episode is season 7 ep 4
    whats episode 10 of season 6
    title for season 2 episode 8 plz
    what was s7 e16
    season five episode nine, what's that one
    what's the 13th episode of season 6
    s1e19 title
    season 3, episode 21 = ?
    tell me the name of the fourth episode of season 5
    what was the 100th episode
    whats episode number 150 overall
    whats s3e14 called
    2x17??
    Name the ninth episode of season six.
    so netflix says s07e05 but shows the name in japanese for me, what is it in english
    s05e11 title?
    whats 3x15 called
    season 2 number 14 how it is named
    what is 4x03 called
    title of 6x13?
    s05e12 what is it
    what's the name of season 4 episode 2
    episode 20 of season 2, title please
    what was the third episode of season 7 called
    season two episode five
    which one is 5x07
    name for s1e12
    the 7th ep of season 3 is what
    7x12 which episode is this
    how is 2x11 called
    what do they call season six episode eleven
    which is the 50th episode
    what is episode 100
    i need the title of the second episode of season 3
    the tenth of season 5, what was the title
    whats s02e20
    what episode is 6x06
    episode name of 7x05
    on my dvd it says 4x22, what is this one
    netflix calls it s06e13, what is the english title
    season 4 number 5 what is its name
  `,
  'did-air': `
    did the finale air in june 99
    did duet air in 1993
    was the visitor shown in october 1995
    is it true that emissary aired in 1992
    did waltz come out in 98
    the ship aired in 1996, right?
    was what you leave behind broadcast in june 1999
    is the air date of rapture in 1997?
    did hard time premiere in april 96
    did the jem'hadar air in may 94? what day exactly
  `,
  'in-season': `
    is duet in season 2
    was emissary the first episode
    was the house of quark a season 2 ep
    is waltz a season 6 episode
    was the wire in season two
    is the ship from season 5?
    rapture is season 5 right
    does hard time belong to season 4
    isnt crossover in season 3
    was duet part of the first season
  `,
  'is-place': `
    was duet the last episode of season 1
    is the ship the first episode of season 5
    is the jem'hadar the season 2 finale
    was what you leave behind the last episode
    is call to arms the finale of season 5?
    was emissary the pilot
  `,
  neighbor: `
    what comes after the visitor
    which episode came before duet
    next ep after in purgatorys shadow
    what ep is right after improbable cause
    previous episode to sacrifice of angels
    i just watched tribunal whats the next one
    the ep between rapture and the begotten
    what precedes far beyond the stars
    what comes next?
    and before it
    what was right before waltz
    what comes right after past tense part ii
    ok and the one after that?
    the previous of distant voices is what please
    which episode was before whispers
    what comes after the ship
    which one is before waltz
    what's next after the wire
    the one before rapture is called
    whats the ep following hard time
    just finished duet, what is next
    i watched crossover now what comes
    what aired right before the visitor
    which ep is after far beyond the stars
    previous episode of sacrifice of angels
    next one after 5x12
    what preceded chimera
    which episode follows favor the bold
    episode before call to arms
    what do i watch after rejoined
    and the next one?
    what comes before that
    the one after that
    which ep comes directly after in the cards
    after covenant comes which one
    which story sits between rapture and the begotten
    the follower of the quickening
    and then?
    and after that?
    what then
    then which one
    and the next
  `,
};
