/** How people retell stories, ask for notes and for lines: one a line, by the intent that answers them. */
export const plots: Readonly<Record<string, string>> = {
  'which-episode': `
    which ep was it where o'brien fixes a replicater and then everyone starts talk gibberish
    first alien from gamma quadrant, scaly dude who is bred for being hunted, obrien likes him
    jadzia in court because the previous dax slept with some generals wife, what episode is that
    the voyager vulcan tuvok actor is a klingon mercenery in it, some trill steals the dax worm
    o'brian thinks everybody turned against him but in the end he was himself the copy
    the tailor has an implant in his head that makes him happy and it breaks so the doctor treats him through withdrawel
    kira wakes up with cardassian face and an old man says hes her dad
    julian turns thirty and is in coma getting older every minute, lethian in his head
    kira and ducat looking for a crashed prison ship in desert and he wants to shoot his own daughter
    bashir tries to cure a dying planet, fails, but the newborn baby is healthy. they all have blight
    quark thinks hes dying so he sells his body parts and brunt wont cancel the contract
    kira kidnapped to a cult where a bajoran couple gets a half cardasian baby, everybody should drink poison
    tuco from breaking bad is a soldier who went nuts in it, nog gets shot in the leg
    sisko rants to kira how its easy being a saint in paradise, dukat was kidnaped by maquis
    the mutants steal uniforms to bring their mute friend, doctor heals her and falls for her, they all sing
    bashir and obrian inside dying section 31 guys brain looking for the medicine for odo
    what is the episode where quark cheats those gamer aliens and sisko and co are pieces in there board game
    episode where the changeling guy escorts a prisoner home who has a daughter frozen in a vortex thing
    major kyra burns down an old farmers house at the end cause he wont move from his moon
    klingon ship explodes and after that the crew plots against eachother and sisko only wants to build a clock
    In which episode does a bomb destroy Keiko's school after a quarrel about religion in the classroom?
    kira and obrien fly to a labor camp to rescue a resistance legend who says hes no hero at all, just one lucky shot
    bashir has a girlfriend in a wheelchair from low gravity planet, he can fix her but she dont want
    flashbacks to the occupation, odos first murder case, kira is a suspect and quark get shot by a thug
    sisko falls in love with a woman who isnt real, shes like a dream projection of a terraformers wife
    prince humperdinck from princess bride is a swindler on the promenade, what ep was this
    what ep does the evil nun become kai since bareil took the blame for giving away rebels hiding place
    Cardassians arrest O'Brien on his vacation and pull a tooth, and the lawyer is horrified when he wins. Which episode is this?
    jadzia hears a melody all the time and it comes out there was a murderer host nobody told her about
    quark buys some wreck with a baby inside which grows up to a soldier in few days, odo want to teach him
    obrien triggers an old security program and dukats face on every screen says workers must surrender, even dukat is trapped
    the festival one where everybody loves wrong person becuase lwaxanna troi has a fever
    two cardassian lady scientists, a comet and a bajoran prophecy about three snakes, which ep?
    father and son sisko in a solar sail boat all the way to cardassia with fireworks in the end
    whats the ep in which the daughter of garaks actor comes to see an old writer at night
    ferengis crash in new mexico 1947 and odo is a dog, what's the title
    some admiral tries to overthrow the president of the federation and uses cadets for shut down the power
    O'Brien gets twenty years of prison in his head within hours and feels guilty over his cellmate. What's the title?
    jake runs away in a battle and leaves the doctor behind, later writes truth in his article
    keiko is possessed and makes her husband sabotage the station, rom helps him
    worf is jealous on holidays and helps some moral fanatics ruin the weather
    odo and quark carrying a transmiter up a frozen mountain and insult each other
    burned cardassian servant kills kiras old comrades one after one and she is pregnant
    quark at home with his old action figurs and finds zek hidding in the closet
    tackleberry of police academy played a grumpy klingon on martoks ship, what episode
    quark and a team of only ferengi go save his mother and they make a dead vorta walk, iggy pop in it
    ezri visits her rich mining family and finds her brother murdered some widow
    sniper shoots through walls with a transporter rifle, ezri asks the killer in her head for help
    the doctor treats a man whose implant breaks and it turns out hes addicted
    odo is on trial for murder because somebody cloned himself
    somebody shrinks the runabout and they fly around in the ship
    worf and his wife to be crash on a moon looking for a lost ship
    an old woman and a girl get stranded and a soldier helps them get home
    nog wants to join the academy and asks the commander for a letter
    the captain loses command to an admiral who plans a coup with cadets
    some aliens hunt their prey thru the station and the chief helps it escape
    dukat finds his daughter alive in a mine and wants to shoot her
    the jem'hadar lose their drug and their leader makes a deal with the doctor
    everybody on board forgets who they are and somebody takes over
    two of them sit in jail and one thinks hes going to die
  `,
  trivia: `
    any fun fact about rumpelstiltskin, wasnt he supposed to be smth else first
    what was that about mgm complaining over the bond episode
    anything about the names of the two temporal investigations guys?
    some detail about bashirs uniform in the prison camp ep?
    anything interesting about the director of AR-558 and a real war
    trivia about gowron's actor showing up in the casino heist w/out makeup
    theres a goof with weyouns eye in the last ep isnt there, tell me
    is there some trivia about kira replacing another character from tng?
    trivia on when morns name was said aloud for the first time
    behind the scenes stuff on who wrote melora and his own wheelchair?
    some trivia about the visitor and awards?
    trivia about who really rewrote in the pale moonlight w/o credit
    max grodenchik baseball trivia? something w/ his hand
    fun fact about cirroc loftons uncle
    anything interesting about the director of duet
    any detail about odos uniform
    theres a goof with the makeup in that ep, tell me about it
    behind the scenes of who wrote rules of acquisition
    trivia on why they changed the uniforms
    was there some complaint by the studio over the spy episode
    fun fact about the actor of gowron in badda bing badda bang
    what was the thing about the studio and the casino one
    anything about the names of those two agents
  `,
  lines: `
    whatd kira say about winn at the end of the collaborator
    give me something sisko says in pale moonlight
    a quote of odo from babel?
    what does gint say in body parts, quote pls
    any line of collins in valiant?
    Please quote Solok in "Take Me Out to the Holosuite".
    somethin koloth said in blood oath
    what did jadzia say about worf in the risa one
    what was bareil saying about kai opaka
    what did odo say about rom, something with a straw
    what does sarina tell bashir
    ekoria to bashir - what did she say
  `,
  'did-say': `
    did quark say "the line has to be drawn here"
    wasnt it dukat who said "education is power"
    was "workers of the world unite" said by quark?
    did sisko say "i don't trust coincidences"
  `,
};
