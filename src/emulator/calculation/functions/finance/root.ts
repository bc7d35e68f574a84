import { Unknowable } from "../../values/unknowable";

const STEPS = 100;

/**
 * The rate at which a value becomes 0, by Newton's method from a guess on.
 *
 * @throws Unknowable where it is not found: whether Excel finds it depends on how it looks
 */
export function root(valueAt: (rate: number) => number, guess: number): number {
  let rate = guess;
  for (let step = 0; step < STEPS; step++) {
    const small = 1e-6 * Math.max(1, Math.abs(rate));
    const slope = (valueAt(rate + small) - valueAt(rate - small)) / (2 * small);
    const next = rate - valueAt(rate) / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) <= 1e-14 * Math.max(1, Math.abs(next))) return next;
    rate = next;
    // the last bits may go round and round
    if (step > 20 && Math.abs(valueAt(rate)) < 1e-9) return rate;
  }
  throw new Unknowable("unknown");
}
