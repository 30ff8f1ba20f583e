/** What is asked and not known: opinions, real life, other series, and names that do not exist. */
export const unknown: Readonly<Record<string, string>> = {
  none: `
    who played spock
    who plays captain janeway on voyager
    who directed the wrath of khan
    who played data's cat
    who is seven of nine played by
    when does strange new worlds come back
    last words of captain archer
    first episode of discovery?
    who was neelix
    how many seasons did enterprise run
    who said khaaaan
    who played sheridan on babylon 5
    who directed the red wedding episode
    when was doctor who's blink on
    what did picard say about the borg in first contact
    is darmok a season 5 episode
    whats the latest lower decks ep called
    who said live long and prosper
    whats the best episode
    is ds9 better than voyager
    whos your favorite character
    who would win worf or ronon
    was terry farrell a better dax than nicole de boer
    who is the strongest captain in star trek
    does season 1 suck
    what should i watch first, tng or ds9
    is garak gay
    whats the most overrated episode imo
    how are you today
    whats the weather tomorrow
    who here is from canada
    how do i fix my printer
    whats your name
    are you a robot
    whats for dinner
    what's your token
    what is the of
    how tall is avery brooks
    when was nana visitor born
    how much money did michael dorn make per episode
    what is s8e1 called
    when did season 9 start
    where can i stream ds9
    is there a ds9 reboot planned
    what camera was used to film emissary
    how many calories in a jumja stick
    imdb rating of duet
    who was the stunt double of jadzia in season 2
    who said winter is coming
    last words of harry potter
    did tom hanks play odo's father
    whos the actress for captain janeway
    who directed the best of both worlds
    who plays burnham on discovery
    how many seasons of lower decks are there
    which babylon 5 episode has the telepath war
    who said 'there are four lights'
    whats the best episode of season 6
    was sisko right in pale moonlight, what do you think
    whos the hottest on ds9
    who was the worse villain, dukat or winn
    do u like odo
    whos coming to the watch party on friday
    what did you guys have for lunch
    where can i stream deep space nine in germany
    whats the top speed of the defiant
    how long is what you leave behind in minutes
    whats armin shimerman's favourite episode
    what ship class is the rio grande and how many crew does it take
    does terry farrell do conventions this year
    how many phasers are on the station
    how tall is michael dorn
    which episode is it where garak marries ezri
    who directed the salt of bajor
    what happens in s8e1
    what did captain zorath say to kira
    who wrote the episode moonrise over cardassia
    who the what now
    who is the mod here
    does someone know how to mute this channel
    What were the Nielsen ratings of "Past Tense, Part I"?
    whats the last episode of tng season 3
    how tall is rene auberjonois
    budget of the search part 1?
    where can i stream season 3 in germany
    when did the episode the cardassian carnival air
    how many eps has babylon 5 season 2
    which tng ep had the first borg
    which camera lens they used on whispers
    who played commander thelvaxx in season 2
    when did the voyager pilot air
    how many phasers are on the defiant
    who was the hairdresser for nana visitor
    Who plays Michael Burnham?
    cast of lower decks?
    how long is the episode duet in minutes
    what is in your opinion the worst first season episode
    who wrote the inner light's music, the flute melody
    whats the email of ira steven behr
    whats the top speed of a runabout
    What did Gul Harbuk say to Sisko in the pilot?
    which director is the best one of ds9
    how much was avery brooks paid per episode
    who played kirk
    who directed star wars
    who is the captain of voyager
    when did picard season 2 start
    how many episodes of tng are there
    who plays saru in discovery
    how many seasons does voyager have
    who wrote the tng finale all good things
    which voyager episode has the borg queen
    what was the last episode of enterprise
    who played tom paris
    whats the first line of spock
    last words of data
    who said make it so
    who said i am your father
    cast of the orville
    what happens in the best of both worlds
    who played londo mollari
    is garak better than quark
    who is the best captain
    what's your favourite episode
    which season is the best
    top 5 episodes please
    who is the funniest ferengi
    whats the worst ep of season 1
    was dukat evil or misunderstood
    do you think odo and kira should have stayed together
    who would win, worf or martok
    which ep should i start with
    is season 1 worth watching
    does anyone else love garak
    how old is avery brooks
    when was michael dorn born
    is rene auberjonois still alive
    when did aron eisenberg die
    is nana visitor married
    who is terry farrells husband
    how much did armin shimerman earn
    what is the height of alexander siddig
    where does andrew robinson live
    how much did emissary cost
    what were the ratings of the finale
    imdb score of far beyond the stars
    how many people watched what you leave behind
    where can i watch ds9
    is ds9 on netflix
    when is the next convention
    how fast is the defiant
    how many torpedoes does a runabout have
    how many decks are on the station
    what class is the defiant
    how many people live on bajor
    what camera did they film duet with
    who did the makeup for quark
    who was the editor of waltz
    who was stunt double for worf
    what episode does picard kill dukat
    which ep is it where sisko and janeway meet
    what did captain kirkland say to odo
    who played ensign blorbo
    who played admiral fizzbin in waltz
    who directed the ghosts of bajor
    when did the klingon picnic air
    who wrote the vulcan opera
    what happens in season 9
    title of s3e40
    who said luke i am your father to quark
    what happens in the episode the golden changeling
    last words of commander tralfaz
    first appearance of gul bomak
    how many episodes is captain harriman in
    is there a season 8
    how are you
    whats up
    whos online
    what are you doing today
    what time is it
    who is the admin of this server
    how do i get a role here
    what are the rules of this channel
    what is 2 plus 2
    what is the capital of france
    how do i cook pasta
    who won the game last night
    is it raining
    what
    who is this
    is this thing on
    are you there
    who made you
    what are you
    was avery brooks a better captain than patrick stewart
    is ezri a better dax than jadzia
    is nana visitor a better actress than terry farrell
    what did kirk say about klingons in the movie
    who directed the green chicken episode
    who was the caterer on set
    who invented the communicator
    who wrote the opera for cardassia
    was he right to do it
    was it right what sisko did
  `,
};
