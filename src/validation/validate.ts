import type { Language } from "../i18n/said";
import { RULES } from "./allRules";
import type { Submission } from "./entries";
import type { Finding } from "./finding";

/**
 * All findings on what was entered: first those to be mended, then those to be explained, then those that are
 * explained; each by sheet and cell.
 */
export function validate(submission: Submission, language: Language = "zh"): Finding[] {
  const sheets = new Map(submission.sheets.map((sheet, i) => [sheet, i]));
  const place = ({ sheet }: Finding): number => sheets.get(sheet) ?? sheets.size;
  return withOwnIds(RULES.flatMap((rule) => rule.find(submission, language))).sort(
    (a, b) => rank(a) - rank(b) || place(a) - place(b) || byCell(a.cell, b.cell),
  );
}

export function isMandatory({ severity }: Finding): boolean {
  return severity === "mandatory";
}

function rank({ severity, explained }: Finding): number {
  if (severity === "mandatory") return 0;
  return explained === undefined ? 1 : 2;
}

/** Row by row, from left to right; what concerns the whole sheet first. */
function byCell(a: string, b: string): number {
  const [rowA, rowB] = [a, b].map((cell) => Number(/\d+$/.exec(cell)?.[0] ?? 0)) as [number, number];
  return rowA - rowB || a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** Two faults of one rule about one thing (two rows without a key) are told apart by their order. */
function withOwnIds(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}
