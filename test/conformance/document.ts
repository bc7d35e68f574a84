import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import type { ConformanceCase, KnownDifference } from "../../src/excel/conformance/case";

/** The text of docs/conformance.md: every case with its source and the differences that are known. */
export function conformanceDocument(): string {
  const cases = CASE_GROUPS.flatMap((group) => group.cases);
  const known = cases.flatMap(({ known = [] }) => known);
  return [
    "# Conformance",
    "",
    "What this product relies on in Excel, and what its emulated host claims: each case is what Microsoft documents or has",
    "confirmed, with its source. The same cases run in two places. `npm test` runs them through Microsoft's own client",
    "against the emulated host (`test/conformance`); 自检, under 设置 in the pane, runs them in whatever Excel the pane is",
    "in, on sheets of its own, and gives a report to copy.",
    "",
    "`npm run conformance` shows what the host answers; `npm run conformance -- --report FILE` compares a report (the copied",
    "text, or its JSON) with the host and lists which cases it must change, or which differences are to be written down as",
    "`known`. Written by `npm run conformance -- --write` from the cases themselves; a test compares it.",
    "",
    "## The report",
    "",
    "A copied report is some lines for people and one line of JSON:",
    "",
    "| key | meaning |",
    "| --- | --- |",
    "| `form` | `indicator-workbook conformance 1`; another form has another number |",
    "| `time` | ISO 8601 |",
    "| `excel` | `platform`, `version`, `newestSet` (of ExcelApi) and `language`, as far as Excel tells |",
    "| `expected` | ids of cases that were answered as expected |",
    "| `others` | every other case that was run, by id: its `verdict` and, where there is one, its `answer` |",
    "",
    "Verdicts: `known` another answer that is listed below; `different` one that is not; `absent` the Excel has not what the",
    "case needs; `untried` nobody was there to do what only a person can.",
    "",
    `## ${cases.length} cases, ${known.length} known differences`,
    "",
    ...CASE_GROUPS.flatMap(({ en, zh, cases: own }) => [
      `### ${en} · ${zh}`,
      "",
      "| case | what Excel does | source |",
      "| --- | --- | --- |",
      ...own.map(row),
      "",
    ]),
    "## Known differences",
    "",
    "| case | where | answer | source |",
    "| --- | --- | --- | --- |",
    ...cases.flatMap(({ id, known = [] }) => known.map((each) => knownRow(id, each))),
    "",
  ].join("\n");
}

function row({ id, en, source, since, byHand }: ConformanceCase): string {
  const needs = [since && `ExcelApi ${since}`, byHand && "a person"].filter(Boolean).join(", ");
  return `| \`${id}\` | ${cell(en)}${needs ? ` (${needs})` : ""} | ${cell(source)} |`;
}

function knownRow(id: string, { platform, answer, source }: KnownDifference): string {
  return `| \`${id}\` | ${platform ?? "by option or version"} | \`${cell(JSON.stringify(answer ?? null))}\` | ${cell(source)} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\n/g, " ");
}
