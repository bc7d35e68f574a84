import { atPlace } from "../model/cellStore";
import type { NameModel } from "../model/name";
import type { SheetModel } from "../model/sheet";
import { hasSpills, sweepSpilled } from "../model/spill";
import type { WorkbookModel } from "../model/workbook";
import { Calculation, type Placed } from "./calculation";

/** The last calculation of a workbook, which stands for what has not changed since. */
const last = new WeakMap<WorkbookModel, { readonly calculation: Calculation; readonly shape: string }>();

/** Recalculates every formula whose stored value may be out of date: those that read what has changed. */
export function recalculate(workbook: WorkbookModel): void {
  if (isAsOpened(workbook)) return;
  const before = last.get(workbook);
  const shape = shapeOf(workbook);
  const changed = changesOf(workbook);
  const stands = before?.shape === shape && !changed.some(isHeading);
  const calculation = stands ? before.calculation : new Calculation(workbook, false);
  if (!stands) workbook.sheets.forEach(sweepSpilled);
  // should a formula fail for another reason than a doubt, nothing half done is kept
  last.delete(workbook);
  for (const formula of stands ? calculation.forget(changed) : formulasOf(workbook))
    calculation.settle(...formula);
  spillOver(workbook, calculation);
  calculation.end();
  if (!calculation.hasCircle) last.set(workbook, { calculation, shape });
}

/** Rounds in which values that spill may move others, which spill again. */
const MOST_ROUNDS = 20;

/** Formulas that read what was just spilled are calculated again, until nothing spills any more. */
function spillOver(workbook: WorkbookModel, calculation: Calculation): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const spilled = changesOf(workbook);
    if (spilled.length === 0) break;
    for (const formula of calculation.forget(spilled)) calculation.settle(...formula);
  }
  for (const sheet of workbook.sheets) sheet.maySpill &&= hasSpills(sheet);
}

/** What formulas find by name and by place; after a change of it everything is calculated. */
function shapeOf({ sheets, names, upheavals }: WorkbookModel): string {
  const named = (some: readonly NameModel[]): unknown => some.map(({ name, formula }) => [name, formula]);
  return JSON.stringify([
    upheavals.length,
    named(names),
    sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.edits.length,
      named(sheet.names),
      sheet.tables.map(({ id, name, rect }) => [id, name, rect]),
    ]),
  ]);
}

/** The cells whose contents have changed since the last calculation. */
function changesOf(workbook: WorkbookModel): [sheet: SheetModel, row: number, column: number][] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.touched.takeNews().map((place): [SheetModel, number, number] => [sheet, ...atPlace(place)]),
  );
}

/** Whether a cell gives a column of a table its title, by which formulas find the column. */
function isHeading([sheet, row, column]: readonly [SheetModel, number, number]): boolean {
  return sheet.tables.some(({ rect }) => row === rect.top && column >= rect.left && column <= rect.right);
}

function formulasOf(workbook: WorkbookModel): Placed[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].map((formula): Placed => [sheet, ...formula]),
  );
}

/** Whether nothing that a formula could read has changed since the file was opened. */
function isAsOpened({ source, sheets, names }: WorkbookModel): boolean {
  return (
    source !== undefined &&
    sheets.every(({ source: file, touched }) => file !== undefined && !touched.hasContents) &&
    [...names, ...sheets.flatMap((sheet) => sheet.names)].every((name) => name.source === name.formula)
  );
}
