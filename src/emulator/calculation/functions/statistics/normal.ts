/** The density of the standard normal distribution. */
export function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Beyond this the series is slower than the continued fraction. */
const FAR = 3;

/**
 * The share of the standard normal distribution below `z`, to fifteen digits.
 *
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.11 (series) and 26.2.14 (continued
 * fraction)
 */
export function below(z: number): number {
  if (z > FAR) return 1 - above(z);
  if (z < -FAR) return above(-z);
  let [term, total] = [z, z];
  for (let i = 1; i < 200 && Math.abs(term) > 1e-18; i++) {
    term *= (z * z) / (2 * i + 1);
    total += term;
  }
  return 0.5 + density(z) * total;
}

/** The share above a `z` that is far from 0. */
function above(z: number): number {
  if (z > 40) return 0;
  let fraction = z;
  for (let i = 200; i > 0; i--) fraction = z + i / fraction;
  return density(z) / fraction;
}

/**
 * The value below which that share of the standard normal distribution lies: halving, then Newton's steps.
 *
 * @param share above 0 and below 1
 */
export function quantile(share: number): number {
  let [low, high] = [-40, 40];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < share) low = middle;
    else high = middle;
  }
  let found = (low + high) / 2;
  for (let i = 0; i < 3; i++) {
    const slope = density(found);
    if (slope > 0) found -= (below(found) - share) / slope;
  }
  return found;
}
