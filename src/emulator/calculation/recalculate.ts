import { atPlace } from "../model/cellStore";
import type { ReadonlyCell } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import { hasSpills, sweepSpilled } from "../model/spill";
import type { WorkbookModel } from "../model/workbook";
import { Calculation } from "./calculation";
import { saysArrays } from "./entered";
import type { Placed } from "./outcome";
import { readingAcross, reshaped, type Retitled } from "./reshaped";
import { isSameShape, type Shape, shapeOf } from "./shape";

/** The last calculation of a workbook, which stands for what has not changed since. */
const last = new WeakMap<WorkbookModel, { readonly calculation: Calculation; readonly shape: Shape }>();

/** What formulas found by name when their results were stored. */
const opened = new WeakMap<WorkbookModel, Shape>();

/**
 * Recalculates every formula whose stored value may be out of date: those that read what has changed.
 *
 * @param isAsked every formula, whatever a program has stored. @source Excel.CalculationType
 * @returns the formulas that were calculated
 */
export function recalculate(workbook: WorkbookModel, isAsked = false): readonly Placed[] {
  const isFull = isAsked || workbook.calculatesOnOpening;
  workbook.calculatesOnOpening = false;
  if (isFull) last.delete(workbook);
  const shape = shapeOf(workbook);
  const asOpened = opened.get(workbook);
  if (!isFull && isAsOpened(workbook) && (!asOpened || isSameShape(asOpened, shape))) return [];
  const before = last.get(workbook);
  const changed = changesOf(workbook);
  const again = before && findingOtherwise(workbook, before.shape, shape, changed);
  const stands = again !== undefined;
  const calculation = stands ? before!.calculation : new Calculation(workbook, false);
  if (!stands) workbook.sheets.forEach(sweepSpilled);
  else if (!isSameShape(before!.shape, shape)) calculation.lookAgain();
  calculation.outdate(
    isFull
      ? formulasOf(workbook).map(([, , , cell]) => cell)
      : outdatedIn(workbook, before?.shape ?? asOpened, shape, again),
  );
  // should a formula fail for another reason than a doubt, nothing half done is kept
  last.delete(workbook);
  const formulas = new Set<Placed>();
  const settle = (all: readonly Placed[]): void => {
    for (const formula of all) {
      if (!formula[0].isCalculated) continue;
      formulas.add(formula);
      calculation.settle(...formula);
      const [sheet, row, column] = formula;
      if (saysArrays(...formula, workbook)) sheet.computesArrays(row, column);
    }
  };
  settle(again ? calculation.forget([...changed, ...again]) : formulasOf(workbook));
  spillOver(workbook, calculation, settle);
  calculation.end();
  if (!calculation.hasCircle) last.set(workbook, { calculation, shape });
  return [...formulas];
}

/** To be called when a workbook has been opened, before anything in it is changed. */
export function noteOpened(workbook: WorkbookModel): void {
  if (workbook.source && !opened.has(workbook)) opened.set(workbook, shapeOf(workbook));
}

/** The formulas whose stored results are of what they found before. */
function outdatedIn(
  workbook: WorkbookModel,
  before: Shape | undefined,
  now: Shape,
  again: ReturnType<typeof reshaped>,
): ReadonlyCell[] {
  const found = again ?? (before && !isSameShape(before, now) ? reshaped(workbook, before, now, []) : []);
  return (found ?? readingAcross(workbook)).flatMap(([sheet, row, column]) => sheet.cell(row, column) ?? []);
}

/** Rounds in which values that spill may move others, which spill again. */
const MOST_ROUNDS = 20;

/** Formulas that read what was just spilled are calculated again, until nothing spills any more. */
function spillOver(
  workbook: WorkbookModel,
  calculation: Calculation,
  settle: (formulas: readonly Placed[]) => void,
): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const spilled = changesOf(workbook);
    if (spilled.length === 0) break;
    settle(calculation.forget(spilled));
  }
  for (const sheet of workbook.sheets) {
    sheet.hasSpilled &&= hasSpills(sheet);
    sheet.unsettled.clear();
  }
}

/** The cells whose contents have changed since the last calculation. */
function changesOf(workbook: WorkbookModel): [sheet: SheetModel, row: number, column: number][] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.touched.takeNews().map((place): [SheetModel, number, number] => [sheet, ...atPlace(place)]),
  );
}

/** The formulas that find something else by its name than before; undefined where any may. */
function findingOtherwise(
  workbook: WorkbookModel,
  before: Shape,
  now: Shape,
  changed: readonly (readonly [SheetModel, number, number])[],
): ReturnType<typeof reshaped> {
  const retitled = changed.flatMap((place) => tablesTitledBy(place));
  if (retitled.length === 0 && isSameShape(before, now)) return [];
  return reshaped(workbook, before, now, retitled);
}

/** The tables of which a cell gives a column its title, by which formulas find the column. */
function tablesTitledBy([sheet, row, column]: readonly [SheetModel, number, number]): Retitled[] {
  return sheet.tables.flatMap((table): Retitled[] => {
    const { rect, hiddenTitles } = table;
    const isTitle = !hiddenTitles && row === rect.top && column >= rect.left && column <= rect.right;
    return isTitle ? [[sheet, table]] : [];
  });
}

export function formulasOf({ sheets }: Pick<WorkbookModel, "sheets">): Placed[] {
  return sheets.flatMap((sheet) => [...sheet.formulaCells()].map((formula): Placed => [sheet, ...formula]));
}

/** Whether nothing that a formula could read has changed since the file was opened. */
function isAsOpened({ source, sheets, names }: WorkbookModel): boolean {
  return (
    source !== undefined &&
    sheets.every(
      ({ source: file, touched }) => file !== undefined && !touched.hasContents && !touched.hasHidden,
    ) &&
    [...names, ...sheets.flatMap((sheet) => sheet.names)].every((name) => name.source === name.formula)
  );
}
