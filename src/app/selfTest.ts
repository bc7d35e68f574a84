import type { CaseGroup, ConformanceCase, Hands, Platform } from "../excel/conformance/case";
import { CASE_GROUPS } from "../excel/conformance/cases/allCases";
import {
  type ConformanceReport,
  reportOf,
  reportText,
  tally,
  type ThisExcel,
} from "../excel/conformance/report";
import type { Language } from "../i18n/said";
import { runCases } from "../excel/conformance/runCases";
import type { Outcome } from "../excel/conformance/verdict";

export type { Hands, Outcome, Platform, ThisExcel };
export { tally };

export interface SelfTestOptions {
  /** whether this Excel has a set of ExcelApi, as in `1.14` */
  readonly supports: (set: string) => boolean;
  readonly hands?: Hands;
  readonly signal?: AbortSignal;
  /** of the report's lines for people */
  readonly language?: Language;
  readonly progress?: (done: number, all: number) => void;
}

/** One case with what became of it. */
export interface TriedCase {
  readonly item: ConformanceCase;
  readonly outcome: Outcome;
}

/** The results of a self-test, by kind of case. */
export interface SelfTest {
  readonly report: ConformanceReport;
  readonly groups: readonly { readonly group: CaseGroup; readonly tried: readonly TriedCase[] }[];
  /** the report as text to copy */
  readonly text: string;
}

/**
 * Tries in the current Excel what this product relies on, on sheets of its own that are deleted afterwards. A case that
 * fails is an outcome.
 *
 * @throws Problem when no sheet can be added, or somebody else's self-test may be under way
 */
export async function runSelfTest(
  excel: ThisExcel,
  { language = "zh", ...options }: SelfTestOptions,
  now = new Date(),
): Promise<SelfTest> {
  const cases = CASE_GROUPS.flatMap((group) => group.cases);
  const { platform } = excel;
  const outcomes = await runCases(cases, { ...options, ...(platform ? { platform } : {}) });
  const report = reportOf(outcomes, excel, now.toISOString());
  const groups = CASE_GROUPS.map((group) => ({
    group,
    tried: group.cases.flatMap((item): TriedCase[] => {
      const outcome = outcomes.get(item.id);
      return outcome ? [{ item, outcome }] : [];
    }),
  }));
  return { report, groups, text: reportText(report, CASE_GROUPS, language) };
}

/** The newest set of ExcelApi that an Excel has, as in `1.17`. */
export function newestSet(supports: SelfTestOptions["supports"]): string | undefined {
  for (let minor = 30; minor > 0; minor--) if (supports(`1.${minor}`)) return `1.${minor}`;
  return undefined;
}
