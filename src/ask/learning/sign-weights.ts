/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = [0.57, 0.28, -0.21, 1.45, -1.24];
export const STORY_WEIGHTS: readonly number[] = [-9.91, -0.5, 1.93, 4.1, 0.34, 2.2, -3.85];
