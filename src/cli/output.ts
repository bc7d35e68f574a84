import { yearsBefore } from "../system/period";
import { saidPeriod, saidSpan } from "../system/periodWords";
import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import type { Gain } from "../scoring/unit/cheapestPoints";
import type { Generated } from "../app/generateWorkbook";
import type { Scored } from "../app/scores";
import { vetoWords } from "../scoring/unit/vetoWords";
import type { Finding } from "../validation/finding";

/** What was made where; and of a workbook that was there already, what became of its sheets. */
export function generatedLines(
  path: string,
  { period, before, made, kept, archived, lacking }: Generated,
  language: Language,
): string {
  const became =
    archived.length > 0
      ? becameOf({ period, before, archived, lacking })
      : kept.length === 0
        ? []
        : made.length === 0
          ? [said("generate.complete", { count: kept.length })]
          : [said("generate.mended", { sheets: [...made], made: made.length, kept: kept.length })];
  return [said("cli.generated", { path }), ...became].map((line) => inWords(language, line)).join("\n");
}

/** What was made anew, or which period has begun, and what is to be entered of the time before it. */
function becameOf({
  period,
  before,
  archived,
  lacking,
}: Pick<Generated, "period" | "before" | "archived" | "lacking">): Said[] {
  const [sheet = ""] = archived;
  const isNext = before !== undefined && before !== period;
  if (!isNext) return [said("generate.anew", { period: saidPeriod(period), count: archived.length, sheet })];
  const begun = { period: saidPeriod(period), last: saidPeriod(before), sheet };
  const missing = lacking.map(({ department, count }) => said("generate.lackingOf", { department, count }));
  return [
    said("generate.next", begun),
    missing.length > 0
      ? said("generate.lacking", { past: saidSpan(yearsBefore(period)), missing })
      : said("generate.carried"),
  ];
}

/**
 * One line a finding, for people.
 *
 * @param part name of the department whose file it is, where it is one department's
 */
export function findingLines(findings: readonly Finding[], language: Language, part?: string): string {
  const about = part === undefined ? [] : [inWords(language, said("cli.returns.partOnly", { name: part }))];
  const lines = findings.map(({ severity, sheet, cell, message, explained }) => {
    const place = cell ? `${sheet}!${cell}` : sheet;
    const wanted = said(`findings.${explained === undefined ? severity : "explained"}`);
    return inWords(language, said("cli.finding", { severity: wanted, place, message }));
  });
  const mandatory = findings.filter(({ severity }) => severity === "mandatory").length;
  const summary =
    findings.length === 0
      ? said("cli.noFindings")
      : said("cli.findings", { count: findings.length, mandatory });
  return [...about, ...lines, inWords(language, summary)].join("\n");
}

/** Composite, groups, vetoes and what is not scored, for people. */
export function scoreLines(
  { card, examples }: Pick<Scored, "card" | "examples">,
  language: Language,
): string {
  const shown = (score: number | null): string => (score === null ? "—" : score.toFixed(2));
  const open = card.indicators.filter(
    ({ score, status }) => score === null && !["met", "vetoed", "deducted"].includes(status),
  );
  return [
    ...card.groups.map(({ name, score, points }) => said("cli.group", { name, score: shown(score), points })),
    said(card.complete ? "cli.composite" : "cli.compositeIncomplete", { score: shown(card.composite) }),
    said("cli.veto", { veto: vetoWords(card) }),
    ...(card.grade ? [said("cli.grade", { grade: card.grade })] : []),
    ...open.map(({ no, name, status }) =>
      said("cli.notScored", { no, name, status: said(`scorecard.status.${status}`) }),
    ),
    ...(examples > 0 ? [said("cli.examples", { count: examples })] : []),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}

/** Where points are cheapest, for people. */
export function gainLines(gains: readonly Gain[], language: Language): string {
  return [
    said("cli.gains"),
    ...gains.map(({ no, name, component, gain }) =>
      said("cli.gain", { no, name, component, gain: gain.toFixed(4) }),
    ),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
