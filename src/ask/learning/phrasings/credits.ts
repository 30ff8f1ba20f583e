/** How people ask about casts, crews, dates and numbers: one a line, by the intent that answers them. */
export const credits: Readonly<Record<string, string>> = {
  aired: `
    when was that shown first
    when did that air btw
    when did the die is cast first air
    whats the airdate of a simple investigation
    the alternate, when was it on tv
  `,
  'appears-in': `
    is lwaxana in fascination?
    was weyoun in call to arms or not yet
    did dukat appear in the homecoming
    is sloan in chimera
    did kasidy appear in explorers already?
    vic fontaine is in waltz, isnt he
    does zek turn up in family business
    is keiko in s2e14
    Does Shakaar appear in The Begotten?
    did kai opaka and gul dukat both appear in emissary
  `,
  cast: `
    Who appears in the cast of "Sanctuary"?
    which actors are in first part of the maquis
    shakaar guest cast?
    actors in homefront, dont remember any of them
    can u list who is in 5x01
    hey who guest starred in darkness and the light
    ferengi love songs, who acts in that one?
    who was in the iggy pop one, like the whole cast
    cast for honor among theives
    who had guest roles in s6e23
    i need the cast from the siege of ar558
    give me the people who played in prodigal daughter
    who stars in inter arma enim silent leges?
    tacking into the wind - who's in it
    for the cause starring who
  `,
  'did-air': `
    did tribunal air in 1994
    did chrysalis air in december
  `,
  'did-direct': `
    was it jonathan frakes who directed meridian
    did levar burton direct the quickening
    did michael dorn ever direct one, like in the cards?
    was bar association a rene auberjonois episode, i mean as director
    was the sound of her voice directed by winrich kolbe?
  `,
  'did-play': `
    iggy pop played a vorta in ds9... yelgrun, or am i making that up
    did salome jens also do lwaxana?
    do I remember right that Frank Langella was Minister Jaro?
    was armin shimerman the voice of rom too
    james cromwell was hanok right
    jeffrey combs is brunt isnt he
  `,
  'did-write': `
    michael taylor wrote duet no?
    did jane espenson come up with the story for accession
    was it ira behr who came up with the idea for the quickening
  `,
  directed: `
    who directed that one
    whos the director of it
    in purgatorys shadow director?
    i forget who did the directing on honor among thieves
    Who was the director of "Profit and Loss"?
  `,
  'directed-by': `
    did nana visitor direct anything
    which ones did jonathan frakes direct
    how many eps has levar burton directed
    did alexander siddig direct any, which were it
  `,
  episode: `
    whats 3x19 called
    s5e12 is which one
    How is the eleventh episode of season 1 called?
  `,
  'episodes-of': `
    which episode was he in?
    in which episodes is she
    do kor and martok ever share an episode
    do zek and vic fontaine ever meet, like in the same ep
    are lursa and nog in one episode together at some point
    do ziyal and garak ever appear in the same episode?
  `,
  'in-season': `
    crossover is from season three right?
    was the ascent in the 5th season or not
  `,
  'is-in-show': `
    is patrick stewart in more than one episode of the show
  `,
  'is-place': `
    is civil defense episode 7 of season 3?
    is babel number 8 in season one
    4x16 is bar association, am i right
    is s6e9 waltz
    is duet number 19 in season one
    is babel episode 5 of season 1
    4x16 is bar association
  `,
  number: `
    what number is return to grace
    playing god is episode what
    what season has rules of engagement in it
  `,
  'who-played': `
    Who was Jennifer?
    who played croden in that
    who plays that el aurian swindler martus
    Who portrayed the first Vorta, Eris?
    who was grady in past tense, the confused one
    whos the lady that played grillka quarks klingon wife
    who was old jake in the visitor
    i forget who played obriens cellmate eechar
    who plays the slug o cola boss nilva
    who acted as grown up molly
    remind me who was frankie eyes in vics casino
    who was the actor of siskos father
  `,
  'whom-played': `
    who did james cromwell play there
  `,
  'written-by': `
    what has michael taylor written
    which eps are by bryan fuller the writer
    what did jane espenson write for ds9
  `,
  wrote: `
    who wrote accession
    things past was written by who
    whos the writer of vortex
  `,
};
