/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.39, 0.29, -0.17, 1.57, -1.26];
export const STORY_WEIGHTS: readonly number[] = [-10.19, -0.46, 1.88, 3.97, 1.75, 1.62];
