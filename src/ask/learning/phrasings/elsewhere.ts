/** What is asked of other series, of real life, or of what no record tells. */
export const elsewhere: Readonly<Record<string, string>> = {
  none: `
    who played han solo
    who was the actor of gandalf
    who played dr house
    who plays the doctor in voyager
    who voiced homer simpson
    who directed jaws
    who directed the empire strikes back
    who wrote hamlet
    who wrote the lord of the rings
    when did the matrix come out
    when did the first star trek movie air
    what year did enterprise start
    when was the original series cancelled
    how many seasons of next generation are there
    how many episodes does babylon 5 have
    how many episodes of friends are there
    what season is the inner light
    what happens in the last jedi
    what happens in yesterdays enterprise
    which episode has the borg queen
    which episode does tasha yar die in
    what is the one with the whales
    who said to be or not to be
    who said may the force be with you
    who said ill be back
    who said beam me up
    who said resistance is futile
    who said i have a dream
    how old is quark
    how old was kira in season 1
    what rank is sisko
    what species is morn
    what does moogie mean
    whats siskos first name
    where was bashir born
    who is kiras boyfriend
    who are rom's parents
    what is the capital of bajor
    what planet is quark from
    why did dukat turn evil
    why does odo look like that
    why did terry farrell leave
    why was the show cancelled
    how do shapeshifters sleep
    how does the wormhole work
    what happens to sisko after the finale
    what is a warp core
    what language do klingons speak
    is odo immortal
    is bashir human
    does quark have a wife
    can odo eat
    how big is the promenade
    how many bars are on the station
    how many rules of acquisition are there
    how many children does keiko have
    how long is a bajoran day
    where is the wormhole
    where was ds9 filmed
    where did they film risa
    what studio made ds9
    what network was it on
    what was the budget of emissary
    how much did the finale cost to make
    how long did makeup take for quark
    how many people worked on the show
    how many awards did ds9 win
    did ds9 win an emmy
    did avery brooks win an award
    how many viewers did duet have
    what is the runtime of waltz
    is there a ds9 movie
    is there a documentary about ds9
    will there be a season 8
    is ds9 in hd
    is there a blu ray
    is the visitor on youtube
    which streaming service has ds9
    where can i buy the dvds
    what books are there about garak
    which comic has quark in it
    who does michael dorn date
    who is armin shimerman married to
    how rich is colm meaney
    where is nicole de boer from
    what is alexander siddigs real name
    what is jeffrey combs doing now
    when did rene auberjonois die
    when is avery brooks birthday
    is andrew robinson alive
    what other movies was tony todd in
    what else has colm meaney done outside of star trek
    has anyone met nana visitor
    who is the worst actor
    who has the best makeup
    what is the saddest episode
    what is the funniest quote
    which episode should i show my girlfriend
    which episodes can i skip
    what do you think of the ending
    whats your opinion on dukat
    is sisko a good father
    is the finale good
    is profit and lace really that bad
    is far beyond the stars worth watching
    do you prefer kira or dax
    would you rather be a vorta or a jemhadar
    who would win in a fight, gowron or martok
    was bareil boring
    was sisko a war criminal
    did you like waltz
    did you see the game yesterday
    did you know that
    have you seen voyager
    have you watched it
    who wants to watch duet with me
    who else is watching tonight
    who is here
    who are you
    who am i
    whats for lunch
    whats new
    whats going on here
    what a great show
    what did i miss
    what did you say
    what time does the stream start
    when is the next watch party
    when are you online
    when do we start
    where are you from
    where is everyone
    where do i post fan art
    how do i change my nickname
    how do i mute you
    how do you feel
    how was your day
    how many members are here
    how many people are online
    can you speak german
    can i invite a friend
    could you stop
    does this bot work
    does anyone have a link
    is anyone awake
    is it friday
    are we alone
    were you here yesterday
    how tall is a jemhadar
    how heavy is morn
    what colour is odos uniform
    what is siskos favourite food
    whats quarks favourite drink
    what is on the menu at quarks
    how do you make raktajino
    where can i get a bat'leth
    how much is a bar of latinum
  `,
};
