/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.36, 0.28, -0.16, 1.57, -1.12];
export const STORY_WEIGHTS: readonly number[] = [-6.61, -0.47, 2.69, 2.31, 1.95];
