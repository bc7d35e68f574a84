import type { Answer, ConformanceCase, Platform } from "./case";

/**
 * Besides `expected`: `known`, another answer that is listed for this platform; `different`, any other; `absent`, this
 * Excel lacks what the case needs; `untried`, the case takes a person, and there was none.
 */
type Verdict = "expected" | "known" | "different" | "absent" | "untried";

export interface Outcome {
  readonly verdict: Verdict;
  /** what was answered, where that is not what was expected */
  readonly answer?: Answer;
}

/** Compares an answer with what the case expects. */
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

/** Compares as JSON, whatever the order of keys. */
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
