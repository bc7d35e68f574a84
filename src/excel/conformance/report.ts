import { type Language, type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { CaseGroup, Platform } from "./case";
import type { Outcome } from "./verdict";

/** The Excel that a report is about, as it describes itself. */
export interface ThisExcel {
  readonly platform?: Platform;
  /** as in `16.0.17328.20162` */
  readonly version?: string;
  /** the newest set of ExcelApi that it has, as in `1.17` */
  readonly newestSet?: string;
  /** as in `zh-CN` */
  readonly language?: string;
}

/** Identifies the format of a report's data; a later format has another number. */
const REPORT_FORM = "indicator-workbook conformance 1";

/** The answers of one Excel, in the form in which they are copied and read again. */
export interface ConformanceReport {
  readonly form: typeof REPORT_FORM;
  /** ISO 8601 */
  readonly time: string;
  readonly excel: ThisExcel;
  /** ids of cases that were answered as expected */
  readonly expected: readonly string[];
  /** what became of the other cases, by id */
  readonly others: Readonly<Record<string, Outcome>>;
}

export function reportOf(
  outcomes: ReadonlyMap<string, Outcome>,
  excel: ThisExcel,
  time: string,
): ConformanceReport {
  const all = [...outcomes];
  return {
    form: REPORT_FORM,
    time,
    excel,
    expected: all.flatMap(([id, { verdict }]) => (verdict === "expected" ? [id] : [])),
    others: Object.fromEntries(all.filter(([, { verdict }]) => verdict !== "expected")),
  };
}

/** Number of cases by verdict. */
export function tally({ expected, others }: ConformanceReport): Record<Outcome["verdict"], number> {
  const count = (verdict: Outcome["verdict"]): number =>
    Object.values(others).filter((each) => each.verdict === verdict).length;
  return {
    expected: expected.length,
    known: count("known"),
    different: count("different"),
    absent: count("absent"),
    untried: count("untried"),
  };
}

/** A report as text to copy: some lines for people, then the data as JSON in one line. */
export function reportText(
  report: ConformanceReport,
  groups: readonly CaseGroup[],
  language: Language,
): string {
  const { excel, time } = report;
  const say = (words: Said): string => inWords(language, words);
  const about = [
    excel.platform,
    excel.version,
    excel.newestSet && `ExcelApi ${excel.newestSet}`,
    excel.language,
  ];
  const sentences = new Map(groups.flatMap(({ cases }) => cases.map((each) => [each.id, each] as const)));
  const different = Object.entries(report.others)
    .filter(([, { verdict }]) => verdict === "different")
    .map(([id, { answer }]) =>
      said("selfTest.reportDifferent", {
        id,
        answer: JSON.stringify(answer ?? null),
        expected: JSON.stringify(sentences.get(id)?.expected ?? null),
      }),
    );
  return [
    say(said("selfTest.reportTitle", { time })),
    about.filter(Boolean).join(" · ") || say(said("selfTest.reportNameless")),
    say(said("selfTest.reportCounts", tally(report))),
    ...different.map(say),
    JSON.stringify(report),
  ].join("\n");
}

/**
 * Reads a report, with or without the lines for people.
 *
 * @returns undefined when the text holds no report of this format
 */
export function parseReport(text: string): ConformanceReport | undefined {
  for (const line of [text, ...text.split(/\r?\n/)]) {
    if (!line.includes(REPORT_FORM)) continue;
    try {
      const report = JSON.parse(line) as Partial<ConformanceReport>;
      if (report.form === REPORT_FORM && Array.isArray(report.expected) && report.others)
        return report as ConformanceReport;
    } catch {
      continue;
    }
  }
  return undefined;
}
