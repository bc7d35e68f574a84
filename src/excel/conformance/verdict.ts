import type { Answer, ConformanceCase, Platform } from "./case";

/**
 * What became of a case: as expected; another answer that is known of this platform; another one; Excel does not
 * have what it needs; or nobody was there to do what only a person can.
 */
type Verdict = "expected" | "known" | "different" | "absent" | "untried";

export interface Outcome {
  readonly verdict: Verdict;
  /** what was answered, where that is not what was expected */
  readonly answer?: Answer;
}

/** Holds an answer against the case. */
export function judge(
  { expected, known = [] }: ConformanceCase,
  answer: Answer,
  platform?: Platform,
): Outcome {
  if (sameAnswer(answer, expected)) return { verdict: "expected" };
  const isKnown = known.some(
    (each) => (each.platform === undefined || each.platform === platform) && sameAnswer(each.answer, answer),
  );
  return { verdict: isKnown ? "known" : "different", answer };
}

/** As JSON, whatever order its keys are in. */
function sameAnswer(one: Answer, other: Answer): boolean {
  return canonical(one) === canonical(other);
}

function canonical(answer: Answer): string {
  return JSON.stringify(answer ?? null, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
      : value,
  );
}
