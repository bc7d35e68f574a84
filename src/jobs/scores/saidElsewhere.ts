import type { Footers } from "../../excel/sheets/footers";
import type { SummaryCell } from "../../excel/list/readSummary";
import { countExamples } from "../../system/parameters";
import type { IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import { lineSince } from "../../workbook/findings/scoredSince";
import type { ColumnChange } from "../../workbook/journal/stored";
import { isWarning, warnedFooter, withWarning } from "../../workbook/plan/footer";
import { shownTime } from "../../workbook/shownTime";
import { fillSheetNames, SHEET } from "../../workbook/sheetNames";
import { workbookPlan } from "../../workbook/workbookPlan";

/**
 * Footers that have to be changed, since parameters were examples when the sheets were made and are none now, or the
 * other way round. A 计分表 that is to be made has the footer of its plan.
 *
 * @param system with the parameters that stand on the sheet
 * @param footers as they were read
 */
export function changedFooters(system: IndicatorSystem, footers: Footers): Footers {
  const isExample = countExamples(system) > 0;
  if ([...footers.values()].every((footer) => isWarning(footer) === isExample) && footers.has(SHEET.scores))
    return new Map();
  const planned = plannedFooters(system);
  const found = new Map([[SHEET.scores as string, withWarning(planned.get(SHEET.scores)!)], ...footers]);
  return new Map(
    [...found].flatMap(([sheet, footer]) => {
      const wanted = warnedFooter(footer, planned.get(sheet) ?? "", isExample);
      return wanted === undefined ? [] : [[sheet, wanted]];
    }),
  );
}

/** The sheets of a workbook that are printed, by the names that they are made with. */
export function printedSheets(system: IndicatorSystem): string[] {
  const { stored: _stored, journal: _journal, ...printed } = SHEET;
  return [...Object.values(printed), ...fillSheetNames(system).values()];
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

/** What 校验结果 says, where the run has found something else. */
export function listChanges(
  summary: SummaryCell | undefined,
  findings: readonly Finding[],
  now: Date,
): ColumnChange[] {
  const line = summary && lineSince(summary.line, findings, shownTime(now));
  if (line === undefined) return [];
  const { line: before, ...place } = summary!;
  return [{ ...place, before: [before], after: [line] }];
}
