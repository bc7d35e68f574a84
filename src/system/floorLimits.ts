/**
 * Limits of the floor of a method, which is the share of the points that is earned at the 不允许值. At 1 nothing is left to
 * be earned; an exponential curve cannot start at nothing.
 */
export const FLOOR_LIMITS = {
  efficacy: { least: 0, most: 0.99 },
  exponential: { least: 0.01, most: 0.99 },
} as const;

export interface FloorLimits {
  readonly least: number;
  readonly most: number;
}
