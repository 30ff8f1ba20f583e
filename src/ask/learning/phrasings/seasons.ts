/** How people put questions about seasons and the series as a whole: one a line, by the intent that answers them. */
export const seasons: Readonly<Record<string, string>> = {
  'season-ends': `
    what's the season 3 finale
    last episode of season 6
    what was the first ep of ds9
    what's the very last episode called
    how did season 5 end, which episode
    season 4 finale name
    which episode starts season 7
    premiere of season 6?
    last ep of season 2?
    last ep of season 3?
    how do they end season six, name of the last one
    What is the opening episode of the second season?
    first ep of s5
    what is the first ep in season 2
    how does season 3 begin
    what's the last one of season 5
    which episode closes season 1
    finale of season 4 is called what
    season 5 opener?
    name of the season 3 premiere
    which one is the final ep of season 6
    with which episode does season 7 start
    s4 finale?
    the season 2 ender
    opening episode of season 6
    what did season 4 end on
    how do they finish season 2
    last episode of the fifth season
    which ep does season one finish with
    how does season 3 end, which ep
    the season three premiere, what was it
    s7 premiere
    what was the first episode of the show
    last ep of the series
    first episode?
    which one opened the fourth season
    closing episode of season 1
    what's the title of the last ep in season 7
    what is ds9s pilot called
  `,
  'season-dates': `
    what date did season 6 begin
    when did season 4 start
    what day did season 7 begin
    when was the season 3 premiere aired
    when did season 5 end
    in which year did season 2 air
    date of the start of season 6
    when did the first season begin
    when was season 4 on tv
    what year is season 3 from
  `,
  'season-counts': `
    how many episodes in season 1
    how many are in s7
    how many episodes were there in season four
    number of episodes of season 6?
    number of eps in season 1?
    How many episodes are there in season 5?
    how many eps in s1
    season three has how much episodes?
    how many episodes are in season 2
    season 4 has how many
    number of episodes in the third season
    what's the episode count in season 7
    how long is season 6 in episodes
    how much eps does season 2 have
    how many eps has season one
    season two, how many eps
    count of episodes for season 5
    are there 26 episodes in season 4?
    how many does season 3 have
    first season number of episodes
    tell me the amount of episodes season 6 got
  `,
  'series-counts': `
    how many episodes does ds9 have
    how many eps are there in total
    number of ds9 episodes?
    whats the total episode count
    how long is the show, in episodes
    how many episodes has ds9 alltogether
    how many episodes are there of ds9
    how many eps in the whole series
    how much episodes has the show
    total number of episodes
    how many episodes did they make all together
    how many episodes does deep space nine have overall
    the entire show has how many eps
    how long is ds9, episode count
    what is the number of all episodes of deep space nine
    how many episodes do i have to watch in total
    how many episodes has deep space nine altogether
    how many eps has the show got
  `,
  'series-dates': `
    when did ds9 begin
    when did the show end
    what year did deep space nine start
    in which year was ds9 cancelled
    when was the series first on tv
    from when to when did the show run
    which years did ds9 air
    when did deep space nine finish
  `,
  seasons: `
    how many seasons does ds9 have
    how many seasons are there in total, im scared
    how many seasons did the show get
    number of seasons of ds9
    how many seasons has deep space nine
    the series has how many seasons
    how many years did ds9 run
    how long did the show run, seasons i mean
  `,
};
