import type { Finding } from "../../validation/finding";
import { groupBySheet } from "../filter/findingFilter";

/** A row of the list: a sheet, or one of its findings. */
export type Row =
  | { readonly kind: "sheet"; readonly id: string; readonly sheet: string; readonly count: number }
  | { readonly kind: "finding"; readonly id: string; readonly finding: Finding };

/** Findings may have one id where a row stands twice: a number keeps their rows apart. */
export function rowsOf(findings: readonly Finding[]): Row[] {
  const seen = new Map<string, number>();
  return groupBySheet(findings).flatMap(({ sheet, findings: own }): Row[] => [
    { kind: "sheet", id: `sheet ${sheet}`, sheet, count: own.length },
    ...own.map((finding): Row => {
      const times = (seen.get(finding.id) ?? 0) + 1;
      seen.set(finding.id, times);
      return { kind: "finding", id: times === 1 ? finding.id : `${finding.id} ${times}`, finding };
    }),
  ]);
}
