/**
 * Words that people use in a chat for those that a summary uses: each line means much the same. Only
 * what stands for the same thing in most stories belongs here; what merely goes together does not.
 */
export const SYNONYMS = `
  father dad daddy dads pa papa
  mother mom mum mommy mama moogie
  child kid kids children baby babies toddler infant
  boy lad
  brother bro
  son sons
  grandfather grandpa granddad
  descendant descendants grandkid grandkids grandchildren offspring
  girl lass
  man guy guys men fellow chap bloke dude
  woman women lady ladies chick gal
  young teen teenage teenager youth younger
  old elderly aged older ancient elder
  husband hubby
  wife wives
  wed hitched nuptials marry marries married marrying marriage marriages wedding weddings
  girlfriend gf
  lover boyfriend bf beau flame ex
  love loves loved
  kiss kisses kissed smooch smooches smooched snog
  flirt flirts flirting flirted flirtation seduce seduces
  romance romantic affair dating date dates
  sex sleeps bed
  pregnant pregnancy expecting
  birth birthday bday born
  die dead kill kills killed killing killer murder murders murdered death died dies dying slay slain
  funeral wake burial buried
  ghost ghosts spirit spirits haunt haunted haunts
  shoot shot shoots shooting gunned
  stab stabs stabbed knife knifed
  bomb bombs bombing bombed explosive
  explode exploded blew blows blown explosion blast
  poison poisons poisoned toxic poisonous
  fight fights fighting fought brawl
  duel duels dueling
  battle battles combat
  war wars warfare
  attack attacks attacked assault raid raids raided
  weapon weapons gun guns arms rifle
  soldier soldiers troops trooper troopers army
  prison jail jailed prisoner prisoners imprisoned inmate inmates cell locked camp
  arrest arrested arrests
  escape escapes escaped flee flees fled
  trap trapped stuck stranded traps
  elevator lift turbolift
  crash crashes crashed
  wreck wrecked wreckage
  kidnap kidnaps kidnapped abduct abducted abducts captured capture captures hostage hostages
  torture tortured tortures interrogate interrogated interrogates interrogation
  trial tried court tribunal courtroom
  judge judges magistrate
  lawyer lawyers attorney advocate
  guilty guilt
  punish punished punishment sentence sentenced
  crime crimes criminal criminals
  steal steals stole stolen theft thief thieves heist rob robs robbery robbed
  cheat cheats cheated con scam scams swindle swindler conman
  trick tricks tricked fool fools fooled deceive deceives
  spy spies spied spying espionage
  lie lies lied lying liar
  secret secrets secretly
  traitor turncoat traitors betray betrays betrayed betrayal
  terrorist terrorists terrorism rebel rebels resistance rebellion insurgents
  coup overthrow takeover
  leader leads lead
  preacher priest cleric preach vedek monk
  cult sect
  prophet prophets wormhole-aliens
  god gods divine deity
  worship worships worshipped
  pray prayer prayers
  holy sacred
  demon demons devil
  possess possessed possesses possession
  dream dreams dreaming dreamt nightmare nightmares
  vision visions hallucination hallucinations hallucinate hallucinates imagines imaginary
  memory memories remembers
  amnesia forgets forgotten forgot
  mind head brain minds
  crazy insane mad mental madness insanity unhinged
  sick ill illness disease diseased virus plague infected infection infects epidemic
  cure cures cured remedy
  heal heals healed healing
  doctor doc medic physician
  surgery surgeon operation operates operate
  drug drugs addicted addict addiction
  drunk drink drinks drinking drank booze
  wound wounded injured injury hurt hurts
  leg legs
  blind blinded
  paralyzed paralysed crippled
  wheelchair chair
  genetic genetically engineered enhanced augment augments augmented
  twin twins double doppelganger lookalike
  clone clones cloned
  replicant fake impostor imposter duplicate copy copies
  shapeshifter changeling shapeshifts shapeshift shifter shapeshifters changelings
  disguise disguised disguises undercover pretending pretends pretend posing poses
  mirror parallel alternate
  hologram holograms holographic hologramme holosuite holodeck holo
  time timeline
  past history
  future futuristic
  century centuries
  year years yrs yr
  twenty 20
  two 2
  three 3
  casino gambling gamble gambler gambles bet bets betting
  game games board
  baseball ball
  sport sports
  dart darts
  raft rafting kayak kayaking
  climb climbs climbing mountain
  sing sings singing singer sang crooner song songs
  dance dances dancing danced dancer
  music musical
  band bands
  book novel books novels
  write writes writing writer author wrote
  draw draws drawing drawings painting
  poem poems poet poetry
  newspaper magazine
  movie film movies
  reporter journalist
  school schoolroom classroom class
  teacher teach teaches taught
  student students pupil pupils cadet cadets
  scientist scientists researcher professor
  experiment experiments experimental
  invent invention invents inventor
  computer computers
  robot android
  engine engines
  ship ships vessel vessels starship
  shuttle runabout runabouts
  sail sailing sailed sailboat sails lightship
  pilot pilots piloted
  captain captains
  crew crews
  shrink shrunk shrank shrinks tiny miniature miniaturized lil
  huge giant gigantic
  planet world worlds planets
  moon moons
  farm farmers farmer
  village town villagers
  desert deserts
  cave caves cavern
  fire fires burn burns burned burning
  storm stormy
  rain rains rained
  gas nebula
  religion religious faith
  ritual rituals rite ceremony ceremonies
  festival celebration celebrate celebrates party parties
  vacation holiday holidays trip
  restaurant cook cooks cooking chef kitchen
  food meal dinner eat eats eating ate eaten
  bar bartender barman barkeep
  coffee raktajino
  union strike strikers strikes
  boss chief employer
  job jobs work works
  money latinum profit rich cash
  buy buys bought buyed purchase purchases
  sell sells sold
  business deal deals
  auction auctions
  trade trader trading
  gift present
  letter letters message messages
  signal signals transmission radio
  language words gibberish speak speech
  scramble scrambled
  tailor clothes dress
  uniform uniforms
  beard
  hair
  wig wigs
  tooth teeth
  arm arms
  dog dogs
  animal animals creature creatures pet
  egg eggs
  bug insect insects
  friend friends buddy pal pals
  enemy enemies foe
  hate hates hated
  angry anger rage furious mad
  sad cry cries crying tears
  afraid fear fears scared
  alone lonely
  lose loose lost loses losing
  win wins won winning
  find found finds finding discovers discovered discover
  hide hides hid hidden hiding
  search searches searching
  hunt hunted hunter hunters hunting prey chase chased chases
  save saves saved rescue rescues rescued
  help helps helped
  leave leaves left leaving
  return returns returned comes
  become becomes became
  begin begins began start starts
  fall falls fell fallen
  go went gone goes
  make made makes making
  tell told tells
  meet meets met
  break breaks broke broken
  destroy destroys destroyed
  build builds built
  repair fix fixes fixed
  cut cuts
  confess confesses confessed confession
  vote election elected
  promote promoted promotion
  retire retired retires retirement
  lethean telepath telepathic telepathy
  telekinesis telekinetic
  alien aliens
  symbiont symbiote worm slug
  joined joining
  host hosts
  tribble tribbles furball furballs fuzzball fuzzballs
  beat beats beaten beating
  take takes took taken taking
  give gives gave given giving
  fly flies flew flown flying
  freeze freezes froze frozen freezing
  catch catches caught
  send sends sent
  run runs ran running
  hang hangs hung
  drive drives drove driven
  wear wears wore worn wearing
  keep keeps kept
  throw throws threw thrown
  choose chooses chose chosen
  invade invades invaded invading invasion
  propose proposes proposed proposal
  assassinate assassin assassins assassination
`;
