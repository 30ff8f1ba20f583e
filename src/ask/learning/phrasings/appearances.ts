/** How people put questions about who is in which episodes: one a line, by the intent that answers them. */
export const appearances: Readonly<Record<string, string>> = {
  'episodes-of': `
    which episodes is garak in
    eps with kor?
    what episodes have sloan
    list episodes with zek
    lwaxana episodes pls
    episodes with brunt and zek together
    when are weyoun and garak in the same episode
    mora pol eps
    where can i see keevan
    episodes that have the intendant
    what are the episodes with the jack pack guy jack and sarina
    dukat and winn together in which eps
    which episodes feature opaka
    in what episodes is li nalas
    eps with both rom and ishka
    which ones
    In which episodes do Enabran Tain and Garak appear together?
    zek and moogie in the same episode, which ones
    eps with furel AND lupaza
    did sloan and garak ever share an ep? which
    jeffrey combs did weyoun and brunt in one single episode, what was it
    Which episode has both Kor and Martok in it?
    List the episodes that feature both Ziyal and Weyoun.
    where do we get alexander and martok at the same time
    martok and gowron eps? at least one
    was kasidy ever in an episode with joseph sisko, which one
    Which stories feature Enrique Muñiz?
    where all did shakaar show up
    sarina and that group of mutants, in which eps are they
    which eps have tekeny ghemor
    was there ever one with both lwaxana and bareil in it? which
    In which episodes can I see Admiral Rollman?
    lt primmin was in what again? dude just vanished
    eddington and tain together, in which episode that was
    tell me the episodes with gowron
    sloan is in which ones
    list every story that has the grand nagus
    in what episodes do we see mora pol
    in which ones does keevan show up
    give me eps where martok and sirella appear
    name the episodes with li nalas in them
    which ones have tosk
    where did bareil appear
    where can i find the ones with vash
    shakaar episodes list
    what are all the episodes of kor
    i want to watch everything with lwaxana, which eps
    eddington and kasidy in one episode, which?
    what eps do have both dukat and garak
    is there an ep with rom and leeta together? which one
    do zek and brunt ever appear in the same story, which
    are there any episodes with kor and kang together
    when do gowron and martok show up together
    any ep in which winn and dukat are both there
    jeffrey combs and andrew robinson in the same episode, list
    every opaka episode please
    vic fontaine appears in what
    which stories is ziyal part of
    what episodes was tony todd in
    cal hudson, where did we see him
    so the intendant, which eps is she in
    where does kurn turn up
    mila was in what episodes again
    garak eps?
    episodes where admiral ross appears
    in what all did we see molly
    jack and that group of mutants, in which eps are they
    primmin was in what again
    mora pol was in what episodes
    bashir's parents, which episode
  `,
  'how-many-appearances': `
    how many episodes is garak in
    how many eps was dukat in
    how many times do we see nog
    rom is in how many eps
    how many damar episodes are there
    how often is lwaxana on the show
    how many episodes of worf on ds9
    in how many episodes did jadzia appear
    kasidy yates appearance count
    whats the number of eps w/ eddington
    how many times did admiral ross show up
    how often do we see zek
    how many stories have ziyal in them
    how many episodes has joseph sisko been in
    how many episodes was jeffrey combs in
    in how many eps did andrew robinson act
    how many ds9 episodes has wallace shawn
    how many eps was he in
    how many times does he show up altogether
    weyoun total appearances?
    how often does the grand nagus zek show up over the whole series
    In how many episodes did Admiral Ross appear?
    How many episodes does Kai Winn appear in altogether?
    hey guys how many eps did they use ziyal in
    how many eps is bareil in, the normal one not mirror
    i keep seeing eddington lurking, how many times total does he show up
    count of lwaxana troi episodes?
    damar is in how many episodes in total
    number of appearances of gowron
    how many episodes feature the intendant
    total eps with brunt
    what is the total number of eps for shakaar
    how many times is mora pol in the show
    how many episodes had jeffrey combs
    how much episodes is kasidy in
    count the episodes with ishka
    leeta how many episodes
    tell me how often gowron appears
    in how many stories does kor show up
    how many appearances has vic fontaine made
    how many did tony todd appear in
    keiko is on how many times
    i wonder how often sloan was on the show
    how many times has section 31 guy sloan been on
    what number of episodes does martok have
    ziyal: how many episodes overall
    how many did he do in total
    how many is she in
    how often was he on the show
    episode count for winn
    how frequently do we see nog
    is it true that eddington is in only a few eps, how many
    how often does ishka show up over the whole series
    how many times does gowron turn up in the whole show
  `,
  'appears-in': `
    is garak in the visitor
    was morn in the finale
    does dukat appear in duet
    did keiko appear in past tense
    was rom in little green men
    is there garak in waltz
    does zek show up in the house of quark
    did damar appear in return to grace
    is nog in hard time
    can u see the female changeling in broken link
    was ziyal in call to arms
    ezri in the siege of ar 558?
    was jadzia in chrysalis
    hey is brunt in body parts
    is lwaxana troi in fascination
    did sloan turn up in the pale moonlight ep
    is garak in it
    is sloan in extreme measures
    is vic fontaine in afterimage?
    nurse jabara is already in babel yeah?
    morn was in the last episode, yes or no
    did dr mora appear in necessary evil
    does garak show up in duet or not
    is leeta part of bar association
    was kai winn there in the siege
    is lwaxana troi an ep like fascination, i mean is she in there?
    was jeffrey combs in the magnificent ferengi
    does worf appear in the visitor
    can we see morn in babel
    the wire, is dukat in that one?
    do we get weyoun in the ship
    is there any martok in waltz
    sisko isnt in the house of quark right?
    so is odo also in the quickening
    bashir was in hard time, wasnt he
    hey is kurn in sons of mogh
    did they have ziyal in rapture
    have we got sloan in extreme measures
    does eddington feature in the adversary
    is tain present in the die is cast
    was vic in badda bing badda bang
    was she in duet
    is he in that episode
    does he show up in waltz too
    second skin too?
    and in the wire?
    waltz as well?
    was zek in the last episode
    was ezri in the first episode yes or no
    kira was in babel, yes or no
    ross is in the finale right
    weyoun is already in the ship yeah?
  `,
  'is-in-show': `
    is iggy pop really in ds9
    was iggy pop really on ds9 or did i dream that
    kurn was on ds9 more than once, right?
    q comes back in other episode of ds9 after q-less or not
    does captain picard ever appear on ds9
    was james cromwell in ds9 at some point
    did q appear on this show more than once
    was vash on ds9 a second time
    has gowron been in more than one episode
    did iggy pop guest star in deep space nine
    was frank langella ever on the show
    is tuvok in deep space nine
    does tom riker come back after defiant or was that it
    is it true that meg foster was on ds9
    did kirk show up in the series
    did tony todd act in ds9
    is keevan in other episodes too
    does grilka return in another episode
    vash comes back in another episode after q-less or not
    did tosk return or was it only one episode
    was lwaxana on more than one episode
  `,
};
