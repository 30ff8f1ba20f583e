/** How people put questions about what happens, and notes about it: one a line, by the intent that answers them. */
export const stories: Readonly<Record<string, string>> = {
  'which-episode': `
    which episode is the one where jadzia dies
    whats the one with the tribbles
    the ep where sisko punches q
    the one where quark odo climb a mountain
    what episode is the baseball one against vulcans
    that one where they play hopscotch allamaraine
    wat ep do the ferengi end up at roswell
    which one is the james bond episode
    the episode where rom starts a union
    what's the episode where worf kills gowron
    the one where kira wakes up as a cardassian
    which ep do bashir and obrien go into sloans mind
    what was the ep with the casino heist at vics
    in which episode does odo become human
    the episode where sisko poisons a planet to get eddington
    name of the ep where keiko is possessed
    which episode did garaks shop explode in
    episode where molly falls through a time portal
    the one where jake is old and sisko keeps vanishing
    ep where riker steals the defiant
    whats that episode where the replicant obrien thinks everyones acting weird
    the one with the willie mays card
    episode where odo and lwaxana are stuck in a turbolift
    what episode is it where dukat has a cult
    the ep about a cardassian file clerk pretending to be a war criminal
    what was it called when sisko builds a solar sail ship
    which one does morn supposedly die in
    episode where bajor's lost city is found by sisko
    the one where vedek hangs herself on the promenade
    its the one were jake gets old waiting for his dad to come back. made me cry as a kid. name??
    whats the ep called when kira wakes up and shes a cardassian
    the colony with no technology where the lady puts sisko in a box
    wich episode is when worf brother comes and wants to be killed
    somebody is shooting officers thru the walls and ezri has to ask her murderer host for help, ep name?
    the one sisko digs up an ancient city and starts yelling about locusts
    there's this ferengi girl with fake lobes who works as a waiter for quark and falls for him, what ep
    jake and nog running around the station doing favors to get a willie mays card, title anyone
    What is the episode in which Dax wants to stay on a planet that appears only every sixty years?
    odo stuck in a turbolift with troi's mom, melting
    everyone gets a virus and talks gibberish, which ep is that
    in which one does the breen weapon finish off the defiant
    I am looking for the story in which Bashir ages rapidly on a deserted station that turns out to be his own mind.
    I half remember Odo nursing a sick infant changeling and getting his powers back. Which episode is that?
    In which episode do we meet Bashir's parents?
    Which episode features a Bajoran poet who returns after two hundred years and claims to be the Emissary?
    in what episode it was an earthquake hit la while the actors were in makeup and some drove home with alien faces on
    hey all, random thought, does anybody remember the one where keiko figures out the video is faked bc obrien doesnt drink coffee in the afternoon
    name of the brigadoon ep pls
    what's the one where sisko becomes a writer in the 50s
    which ep has bashir as a secret agent
    the episode with quark dressed as a woman
    what is that ep where they go to risa
    in what episode does jadzia get married
    which one was it with the serial killer on the station
    the one where odo is turned into a human, title?
    name of the episode where nog loses his leg
    im looking for the ep where they get shrunk
    i remember one where sisko builds an old ship with sails, which one
    theres an episode in which kira carries obriens baby, which
    ep where obrien spends 20 years in prison in his mind
    what's the name of the story with the addicted jemhadar soldiers stranded
    the one garak tortures odo, what was it called
    what was the one about a wormhole being mined
    there is one when quark gets a weapons job, do you know the title
    which episode is about a plague on a planet
    whats it called when worf breaks his back... no wait when they play baseball against vulcans
    the one in which dukat goes mad in a cave
    in which ep is keiko possessed by a wraith
    can anyone name the one where the crew meets their descendants
    garak has panic attacks because of small spaces, what ep
    the one when everybody falls in love with each other at a festival
    where rom becomes nagus
    the ep with the casino robbery
    sisko in a courtroom and worf on trial, episode?
    which was the one that jake interviews for a newspaper on the front
    odo and kira trapped in a cave with crystal growing
    i need the title: kira meets her mother on the station with dukat
    what episode did they get stuck in a board game
    theres a guy who luck machines at a bar competing with quark, ep?
    obrien sees himself in the future and dies, which ep
    which one has the ferengi landing in the past on earth
    episode where the klingons attack the station and worf joins
    what ep did the founders infect
    which episode shows the death of ziyal
    that episode with the tribbles on the old enterprise
    dax has a trial about an old murder, name of it
    remember when they find a clone of a murderer? which ep was this
    bashir finds out about section 31, first time, which episode is it
    the story where the romulans get tricked into the war
    looking for the one where odo investigates a murder from the occupation
    an alien is hunted through the wormhole, which one is it
    in which episode do we meet quarks mother
    when do we meet the parents of bashir, which ep
    odo stuck in an elevator with a betazoid, which one
    ferengi girl disguised as a man, what ep
    kid gets a baseball card for his dad, title anyone
    garak blows up his own shop
    quark sells weapons
    a woman is pretending to be kiras friend
    in what episode was there trouble on the set because of an earthquake
  `,
  'what-happens': `
    what happens in the visitor
    plot of duet?
    whats waltz about
    tell me what goes on in far beyond the stars
    what is civil defense about
    hey what happend in hard time
    tldr of children of time
    what's going on in whispers
    can you summarize past tense part 1
    describe paradise (the episode)
    story of chimera?
    what do they do in badda bing badda bang
    so what happens in the ship
    cool whats it about
    whats civil defense about again
    Could you summarise 'Starship Down' for me?
    once more unto the breach summary
    i missed civil defense last nite, whats it about
    can somebody tell the story of Sanctuary short
    so guys whats going on in the abandoned, wife asks if its worth watching tonight, just the plot pls
    how does the story of paradise go
    what happens in equilibrium
    what happens there
    what is the ship about
    tell me the plot of waltz
    summary of rapture please
    how does hard time end
    give me a short summary of duet
    what goes on in the quickening
    whats the story in chimera
    can you recap the wire for me
    what was far beyond the stars about again
    what happened in crossover
    describe the plot for rejoined
    what do they do in the magnificent ferengi
    explain children of time
    so what is the deal with covenant, whats it about
    i forgot what happens in inquisition
    what's the story of profit and lace
    synopsis for 5x07
    what happens in that one
    how does it end
    what is it about
    spoil the ending of tribunal for me
    the ascent plot
    i missed whispers, what was the story
    what is the content of babel
    remind me what second sight was about
    what does happen with bashir in distant voices
    tell me the story of duet in short
  `,
  trivia: `
    trivia about the visitor
    something interesting about morn?
    fun fact abt kukalaka
    trivia on the baseball on siskos desk
    got trivia for duet
    random trivia about quark pls
    behind the scenes of the finale
    what do you know about stem bolts
    trivia captain boday
    production notes for our man bashir
    fact about the word odo'ital
    interesting facts on take me out to the holosuite
    any trivia regarding iggy pop
    emissary facts
    tell me sth about the making of the siege of ar-558
    any trivia about it
    mike from breaking bad was in some early ds9 ep?? tell me about that
    wasnt rumpelstiltskin supposed to be a leprechaun first? whats the story there
    trivia about morns name?
    whats kukalaka
    any trivia on second skin? just watched it
    something interesting to know about the gratitude festival?
    What is the story behind the clock in Sisko's office?
    did something happened on the set of profit and loss, some earthquake story
    any fun facts about it?
    tell me a fun fact about garak
    any behind the scenes stuff on the visitor
    what's interesting about morn
    is there trivia for trials and tribble-ations
    fun facts on far beyond the stars
    something cool about quark's bar
    do you know some trivia on the defiant model
    tell me something about root beer
    any interesting notes about hard time
    give me production trivia of waltz
    what is the story behind the opening music
    got some fun facts about jeffrey combs
    where does the name of morn come from
    what's a self sealing stem bolt
    how did they make the makeup for odo
    what is the background of the tribble episode
    was there something special in the making of the ship
    whats the deal with the baseball on siskos desk
    random fact
    trivia?
    facts about the klingon wedding
    how was emissary made
    interesting things about the filming of the way of the warrior
    do you know anything about how they came up with the jemhadar
    whats up with the clock in the office
    tell me about kukalaka
    what is a jumja stick
    did anything special happen when they shot the siege of ar-558
    why was the character named morn
    who is jonathan banks in ds9, any trivia
    what is a stem bolt
    whats a jumja stick
    what's gagh
    what do you know about the bajoran earring
    was something supposed to be different in the storyteller, whats the story there
    did something happen on the set of duet
    some story from the set of waltz
    what happened while filming far beyond the stars
    what was the inspiration for the ferengi
    why did they cut the scene from rejoined
    where did the idea for vic fontaine come from
    was quark meant to be someone else at first
    whats the story behind the uniforms
    the actor from breaking bad was in an episode, tell me about that
    is it true that the tribbles were reused
    tell me something about the writing of duet
  `,
  reviews: `
    what did critics say about waltz
    reviews of the ship
    how was rapture received by reviewers
    is there a review for hard time
    what did reviewers think of profit and lace
    critics on far beyond the stars
  `,
};
