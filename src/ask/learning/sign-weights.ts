/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.38, 0.28, -0.17, 1.58, -1.14];
export const STORY_WEIGHTS: readonly number[] = [-6.59, -0.46, 2.73, 2.49, 1.92];
