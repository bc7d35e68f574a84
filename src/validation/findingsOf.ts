import type { Language, Said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { CONFIRMING, SHORTEST_REASON } from "./change";
import type { Submission } from "./entries";
import type { Finding, Place } from "./finding";
import { foundIn } from "./quoted";
import type { Rule } from "./rule";

/** Findings of one rule, in the words of a language. */
export function findingsOf<Subject>(
  rule: Rule<Subject>,
  submission: Submission,
  language: Language,
): Finding[] {
  const say = (words: Said): string => inWords(language, words);
  return rule
    .reads(submission)
    .filter((subject) => rule.breaks(subject, submission))
    .map((subject) => {
      const place = rule.at(subject, submission);
      const found = rule.found(subject);
      const correction = rule.correction?.(subject, submission);
      const explained =
        rule.severity === "advisory" ? reasonFor(place, submission, rule.confirmed) : undefined;
      return {
        id: idOf(rule.id, place),
        rule: rule.id,
        severity: rule.severity,
        ...place,
        found: typeof found === "string" ? found : say(found),
        expected: say(rule.expected(subject, submission)),
        message: say(rule.message(subject, submission)),
        ...(correction === undefined ? {} : { correction }),
        ...(explained === undefined ? {} : { explained }),
      };
    });
}

/** Rule and what it is about, not where that stands: rows are sorted and sheets renamed between two runs. */
function idOf(rule: string, { key, part, department, sheet }: Place): string {
  return [rule, key || department || sheet, part].filter(Boolean).join(":");
}

/** A reason in 备注 settles what has to be checked. */
function reasonFor(
  { key }: Place,
  { notes }: Submission,
  confirmed: boolean | undefined,
): string | undefined {
  const remark = notes.get(key)?.remark;
  const reason = remark ? foundIn(remark).trim() : "";
  if (reason.length < SHORTEST_REASON) return undefined;
  return !confirmed || CONFIRMING.some((word) => reason.includes(word)) ? reason : undefined;
}
