/**
 * Copeland scores: how many other units one beats, less those that it is beaten by. One beats another where the weights of
 * the members in which it is better are more than half of those in which both have a value; where it is equal each has half.
 *
 * @param columns one per member, each with one place per unit; NaN is missing
 * @param weights one per member, positive
 * @param missing `strict`: a unit that lacks a member has no score, and is compared with nobody; `zero`: it has a 0 there;
 * `reweight`: two units are compared by the members that both have
 * @returns one per unit, from −(n − 1) to n − 1; NaN for a unit that cannot be compared
 * @source OECD/JRC Handbook on Constructing Composite Indicators (2008), section 6.5 (non-compensatory multi-criteria
 * approach); COINr `a_copeland`, whose scores with missing values depend on the order of units: here they do not
 */
export function copeland(
  columns: readonly Float64Array[],
  weights: readonly number[],
  size: number,
  missing: "strict" | "zero" | "reweight",
): Float64Array {
  const members =
    missing === "zero"
      ? columns.map((column) => column.map((value) => (Number.isNaN(value) ? 0 : value)))
      : columns;
  const scores = new Float64Array(size);
  for (let unit = 0; unit < size; unit++) {
    const has = members.filter((column) => !Number.isNaN(column[unit]!)).length;
    if (has === 0 || (missing === "strict" && has < members.length)) scores[unit] = NaN;
  }
  for (let one = 0; one < size; one++) {
    if (Number.isNaN(scores[one]!)) continue;
    for (let other = one + 1; other < size; other++) {
      if (Number.isNaN(scores[other]!)) continue;
      const won = lead(members, weights, one, other);
      scores[one]! += won;
      scores[other]! -= won;
    }
  }
  return scores;
}

/** Weights that are as good as equal differ in their last bits alone. */
const TIE = 1e-9;

/** 1 where the first of two units beats the other, −1 where it is beaten, 0 where neither is. */
function lead(
  members: readonly Float64Array[],
  weights: readonly number[],
  one: number,
  other: number,
): number {
  let balance = 0;
  let total = 0;
  for (let member = 0; member < members.length; member++) {
    const difference = members[member]![one]! - members[member]![other]!;
    if (Number.isNaN(difference)) continue;
    balance += Math.sign(difference) * weights[member]!;
    total += weights[member]!;
  }
  return Math.abs(balance) <= TIE * total ? 0 : Math.sign(balance);
}
