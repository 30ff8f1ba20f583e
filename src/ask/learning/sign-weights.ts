/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.67, 0.33, -0.15, 1.37, -1.2];
export const STORY_WEIGHTS: readonly number[] = [-10.26, -0.45, 1.41, 4.16, 0.78, 2.59, -6.55];
