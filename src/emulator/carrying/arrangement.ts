import type { NameModel } from "../model/name";
import type { Rect } from "../model/rect";
import type { ConditionalFormatItem, ValidationItem } from "../model/rules";
import { placeOf } from "../model/cellStore";
import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";

/** What is laid over the cells of a sheet. The lists are replaced, never changed in place. */
export interface Arrangement {
  readonly merges: readonly Rect[];
  readonly validations: readonly ValidationItem[];
  readonly conditionalFormats: readonly ConditionalFormatItem[];
}

export function arrangementOf({ merges, validations, conditionalFormats }: SheetModel): Arrangement {
  return { merges, validations, conditionalFormats };
}

/** A formula that was rewritten because what it refers to has moved. */
interface Rewriting {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

interface Renaming {
  readonly name: NameModel;
  readonly before: string;
  readonly after: string;
}

/** What a change has done beside the cells that it was about: enough to take it back, or to do it again. */
export interface Beside {
  readonly sheets: readonly {
    readonly sheet: SheetModel;
    readonly before: Arrangement;
    readonly after: Arrangement;
  }[];
  readonly formulas: readonly Rewriting[];
  readonly names: readonly Renaming[];
}

/** Watches a workbook while something is changed. @returns what tells afterwards what was changed beside its cells */
export function watching(workbook: WorkbookModel): () => Beside {
  const sheets = workbook.sheets.map((sheet) => ({ sheet, before: arrangementOf(sheet) }));
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map(([row, column, { formula }]) => ({ sheet, row, column, before: formula! })),
  );
  const all = [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)];
  const names = all.map((name) => ({ name, before: name.formula }));
  return () => ({
    sheets: sheets
      .map(({ sheet, before }) => ({ sheet, before, after: arrangementOf(sheet) }))
      .filter(({ before, after }) => !isSame(before, after)),
    formulas: formulas.flatMap((each) => {
      const after = each.sheet.cell(each.row, each.column)?.formula;
      return after === undefined || after === each.before ? [] : [{ ...each, after }];
    }),
    names: names
      .map(({ name, before }) => ({ name, before, after: name.formula }))
      .filter(({ before, after }) => before !== after),
  });
}

/** Puts what a change has done beside its cells back to what it was before, or after. */
export function restoreBeside({ sheets, formulas, names }: Beside, to: "before" | "after"): void {
  for (const { sheet, [to]: arrangement } of sheets) arrange(sheet, arrangement);
  for (const { sheet, row, column, [to]: formula, before, after } of formulas) {
    if (sheet.cell(row, column)?.formula === undefined) continue;
    sheet.rephrase(row, column, formula);
    // what had lost a reference is computed anew
    if (`${before}${after}`.includes("#REF!")) sheet.touched.content(placeOf(row, column));
  }
  for (const { name, [to]: formula } of names) name.formula = formula;
}

function arrange(sheet: SheetModel, { merges, validations, conditionalFormats }: Arrangement): void {
  sheet.merges = [...merges];
  sheet.validations = [...validations];
  sheet.conditionalFormats = [...conditionalFormats];
}

/** Whether a change did nothing beside its cells. */
export function isNothing({ sheets, formulas, names }: Beside): boolean {
  return sheets.length + formulas.length + names.length === 0;
}

function isSame(one: Arrangement, other: Arrangement): boolean {
  return (
    one.merges === other.merges &&
    one.validations === other.validations &&
    one.conditionalFormats === other.conditionalFormats
  );
}
