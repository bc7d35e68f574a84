import { type Footers, readingFooters } from "../../excel/sheets/footers";
import type { SummaryCell } from "../../excel/list/readSummary";
import type { Requests } from "../../excel/request/requests";
import { countExamples } from "../../system/parameters";
import type { IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import { lineSince } from "../../workbook/findings/scoredSince";
import type { ColumnChange } from "../../workbook/journal/stored";
import { isWarning, warnedFooter } from "../../workbook/plan/noBasis";
import { shownTime } from "../../workbook/shownTime";
import { SHEET } from "../../workbook/sheetNames";
import { workbookPlan } from "../../workbook/workbookPlan";

/**
 * Footers that have to be changed, since parameters were examples when the sheets were made and are none now, or the
 * other way round. All sheets are read only where 计分表 says something else than the parameters do.
 *
 * @param system with the parameters that stand on the sheet
 * @param own the footer of 计分表; undefined where it is not there
 */
export async function changedFooters(
  requests: Requests,
  system: IndicatorSystem,
  own: string | undefined,
): Promise<Footers> {
  const isExample = countExamples(system) > 0;
  if (own === undefined || isWarning(own) === isExample) return new Map();
  const planned = plannedFooters(system);
  const footers = await requests.send(readingFooters([...planned.keys()]));
  return new Map(
    [...footers].flatMap(([sheet, footer]) => {
      const wanted = warnedFooter(footer, planned.get(sheet)!, isExample);
      return wanted === undefined ? [] : [[sheet, wanted]];
    }),
  );
}

/** The footers of sheets without a warning, as the product makes them. */
function plannedFooters(system: IndicatorSystem): Footers {
  const { sheets } = workbookPlan(withoutExamples(system));
  return new Map(sheets.flatMap(({ name, print }) => (print ? [[name, print.footer.left]] : [])));
}

function withoutExamples(system: IndicatorSystem): IndicatorSystem {
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map(({ goalposts: _, ...component }) => component),
    })),
  };
}

/** Reads the footer of 计分表. */
export const READING_FOOTER = readingFooters([SHEET.scores]).map((footers) => footers.get(SHEET.scores));

/** What 校验结果 says, where the run has found something else. */
export function summaryChanges(
  summary: SummaryCell | undefined,
  findings: readonly Finding[],
  now: Date,
): ColumnChange[] {
  const line = summary && lineSince(summary.line, findings, shownTime(now));
  if (line === undefined) return [];
  const { line: before, ...place } = summary!;
  return [{ ...place, before: [before], after: [line] }];
}
