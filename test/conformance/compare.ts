import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import type { ConformanceReport } from "../../src/excel/conformance/report";

/** What a report says of one case that the emulated host has otherwise. */
interface Disagreement {
  readonly id: string;
  readonly says: string;
  readonly expected: string;
  readonly answer: string;
}

/** A report held against the cases that the emulated host is right in. */
export interface Comparison {
  /** cases that the host must change, or whose difference is to be written down as known */
  readonly different: readonly Disagreement[];
  /** answers that are known, or that this Excel has not */
  readonly accounted: readonly string[];
  /** cases of a report of before that are no more, and cases that the report has not tried */
  readonly strange: readonly string[];
  readonly missing: readonly string[];
}

/** Holds the answers of a real Excel against the cases. */
export function compareReport({ expected, others }: ConformanceReport): Comparison {
  const cases = new Map(CASE_GROUPS.flatMap((group) => group.cases.map((each) => [each.id, each] as const)));
  const entries = Object.entries(others);
  const told = new Set([...expected, ...entries.map(([id]) => id)]);
  return {
    different: entries.flatMap(([id, { verdict, answer }]): Disagreement[] => {
      const each = cases.get(id);
      if (verdict !== "different" || !each) return [];
      const [wanted, found] = [each.expected, answer].map((value) => JSON.stringify(value ?? null));
      return [{ id, says: each.en, expected: wanted!, answer: found! }];
    }),
    accounted: entries.flatMap(([id, { verdict }]) => (verdict === "different" ? [] : [`${id}: ${verdict}`])),
    strange: [...told].filter((id) => !cases.has(id)),
    missing: [...cases.keys()].filter((id) => !told.has(id)),
  };
}
