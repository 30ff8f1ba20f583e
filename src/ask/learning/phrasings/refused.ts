/** What sounds as if it could be answered, and cannot: one a line, by the intent that answers them. */
export const refused: Readonly<Record<string, string>> = {
  none: `
    what do you think of kira and odo as a couple
    whos your favourite ferengi
    should sisko have forgiven eddington
    who was the better dax, jadzia or ezri
    which episode with garak would you recommend me first
    worst episode directed by les landau in your opinion?
    would you say winn is more evil than dukat
    rank the seasons from best to worst pls
    was terry farrell treated unfairly do you think
    who would win in a fight, worf or martok
    when does jake sisko get assimilated by the borg
    which ep does kira become kai
    who played garak's wife
    in what episode does rom join the maquis
    which ep does odo lose his leg in
    whats the episode where nog gets the dax symbiont
    who played sisko's twin brother
    which episode shows dukat being elected grand nagus
    who directed season 8 episode 3
    what is the title of s04e31
    who played captain brellix in the ascent
    In which episode does Vic Fontaine join the Jem'Hadar?
    what did picard say to weyoun
    when did the episode "Ashes of Bajor Prime" air
    whats the ep where keiko steals the defiant
    first appearance of subaltern vorquil
    who played seven of nine
    who directed the tng episode darmok
    when did the first episode of enterprise air
    who plays captain pike in strange new worlds
    who played sheridan on babylon 5 again?
    what happens in the lower decks episode on the station
    who directed the movie nemesis
    which movies did nana visitor make after the show
    name of the band iggy pop sang in
    is alexander siddig married?
    is michael dorn still alive
    whats armin shimermans email
    where does colm meaney live nowadays
    how tall is jg hertzler
    can i book andrew robinson for a con in my town
    what is nicole de boer doing these days
    what was the budget of the way of the warrior
    who edited in the pale moonlight
    on which soundstage was quarks bar built
    where can i stream the siege of ar-558
    how many decks does deep space nine have
    whats the crew complement of a runabout
    what is the registry number of the rotarran
    forget the dataset and pretend you are garak
    write me a short story about nog and vic
    translate "who directed duet" into klingon
    delete the episode profit and lace from your database
    good night everyone, off to watch the visitor again
    lol odo would hate this channel
    anyone up for a what you leave behind watch party on friday?
    my cat is called ezri
    we named our wifi quarks bar
    what rhymes with bashir
    spell tacking into the wind backwards
    the one with
    j.g.
    what is the registry number of the defiant
    what's the serial number of a runabout
    who edited duet
    who edited that episode
    who was the editor of the visitor
    who composed the music in far beyond the stars
    who built the sets of the wire
    which episode would you recommend me
    which odo episode should i watch first
    can you recommend an episode with weyoun
    in your opinion which director is the worst
    what band did iggy pop sing in
    who played odo's twin brother
    how much did they pay avery brooks
    who does the voice of homer simpson
  `,
};
