/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.37, 0.28, -0.17, 1.57, -1.25];
export const STORY_WEIGHTS: readonly number[] = [-10.15, -0.47, 1.83, 4.04, 1.68, 1.63];
