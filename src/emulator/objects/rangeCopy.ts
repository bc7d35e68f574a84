import { arrangementOf } from "../carrying/arrangement";
import type { Way } from "../carrying/carried";
import type { ReadonlyCell } from "../model/cell";
import { copiedFormula } from "../model/formulaText/copiedFormula";
import { carriedReferences } from "../model/formulaText/tableForms";
import { transposedFormula } from "../model/formulaText/transposedFormula";
import type { Look } from "../model/look";
import { addressText, columnCount, type Rect, rowCount, sheetPrefix } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { mayFill } from "../model/spill";
import { tableAt } from "../model/table";
import type { Host } from "../protocol/host";
import { oneOf } from "./coerce";
import { clipped, copyLines } from "./copy/lines";
import { type Copied, gridOf, type RowAndColumn, type Source } from "./copy/source";
import { copyRules } from "./rangeCopyRules";
import { arrayAlong } from "../carrying/arraysAlong";
import { hasArrayFormulas } from "../model/arrayFormulas";
import { isOfSeveral } from "../model/severalCells";
import { partOfArray } from "../protocol/hostError";
import { assertTakesArrays } from "./arrayParts";
import { assertWithinSheet, type RangeTarget } from "./rangeTarget";

const KINDS = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type Kind = (typeof KINDS)[number];

interface Task {
  readonly kind: Kind;
  readonly skipsBlanks: boolean;
  readonly isTransposed: boolean;
  /** a link to one cell alone always means that cell */
  readonly isOne: boolean;
}

/**
 * Copies cells, or their formulas, values or formats alone, or links to them. Where a destination is a multiple of the
 * source in its rows or columns, it is filled with copies of it; else it takes the size of the source.
 *
 * @source Excel.Range.copyFrom
 */
export function copyFrom(
  { sheet, rect }: RangeTarget,
  [source, copyType, skipBlanks, transpose]: readonly unknown[],
  host: Host,
): void {
  const kind = oneOf(copyType ?? "All", KINDS, "copyFrom of");
  const [skipsBlanks, isTransposed] = [skipBlanks === true, transpose === true];
  const read = (): Source => gridOf(source, sheet, host, (given) => clipped(given, { sheet, rect }));
  const found = read();
  // to calculate before each of many copies would take longer with every one of them
  const from = isDependent(found, kind, host) ? (host.calculated(), read()) : found;
  const cells = isTransposed ? turned(from.cells) : from.cells;
  const task = { kind, skipsBlanks, isTransposed, isOne: cells.length * cells[0]!.length === 1 };
  const to = destination(
    from.isWhole ? clipped({ sheet, rect }, from) : rect,
    cells.length,
    cells[0]!.length,
  );
  assertWithinSheet(to);
  if (kind === "Formats") host.assertUnlocked(sheet, to);
  else host.assertWritable(sheet, to);
  // what is blank leaves cells of an array as they are, and others not
  if (skipsBlanks && kind !== "Formats" && hasArrayFormulas(sheet, to)) throw partOfArray();
  if (kind === "All" || kind === "Formulas")
    assertTakesArrays(
      from.cells.map((line) => line.map(({ cell }) => cell)),
      sheet,
      to,
    );
  const laid = { sheet: from.sheet, arrangement: arrangementOf(from.sheet) };
  const ways: Way[] = [];
  for (let i = 0; i < rowCount(to); i++) {
    for (let j = 0; j < columnCount(to); j++) {
      const source = cells[i % cells.length]![j % cells[0]!.length]!;
      const { cell, place } = source;
      if (skipsBlanks && (cell?.value ?? null) === null && cell?.formula === undefined) continue;
      const [row, column] = [to.top + i, to.left + j];
      put({ sheet, row, column, to }, source, from, task);
      ways.push({ from: oneCell(place), to: oneCell([row, column]) });
    }
  }
  copyRules(laid, sheet, ways, task, () => host.workbook.nextId());
  if (kind === "All" || kind === "Formats") copyLines(from, { sheet, rect: to });
  // values copied onto themselves change nothing that has to be recalculated
  const inPlace = from.sheet === sheet && from.rect.top === to.top && from.rect.left === to.left;
  if (kind === "Formats") host.formatted(sheet, to);
  else if (!inPlace || kind !== "Values") host.edited(sheet, to);
}

/** Whether what is copied depends on results: values of formulas, or what formulas may fill. */
function isDependent({ sheet, cells }: Source, kind: Kind, host: Host): boolean {
  const hasFormula = ({ cell }: Copied): boolean => cell?.formula !== undefined || cell?.array !== undefined;
  return mayFill(sheet, host.workbook) || (kind === "Values" && cells.some((line) => line.some(hasFormula)));
}

function turned(cells: readonly (readonly Copied[])[]): Copied[][] {
  return cells[0]!.map((_, j) => cells.map((line) => line[j]!));
}

function oneCell([row, column]: RowAndColumn): Rect {
  return { top: row, left: column, bottom: row, right: column };
}

/**
 * The rows of the destination where they are a multiple of the source's, or else as many as the source has; so the columns.
 *
 * @source Excel.Range.copyFrom: "if the destination range is an exact multiple greater than the source range in either
 * rows or columns, then the source content is replicated multiple times"
 */
function destination(rect: Rect, rows: number, columns: number): Rect {
  return {
    ...rect,
    ...(rowCount(rect) % rows === 0 ? {} : { bottom: rect.top + rows - 1 }),
    ...(columnCount(rect) % columns === 0 ? {} : { right: rect.left + columns - 1 }),
  };
}

/** A cell that is written, of a range. */
interface RangeCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly to: Rect;
}

function put(
  { sheet, row, column, to }: RangeCell,
  { cell, look, place, isFilled }: Copied,
  { sheet: home, rect }: RangeTarget,
  { kind, isTransposed, isOne }: Task,
): void {
  if (kind === "Link") return sheet.put(row, column, { formula: linkTo(place, home, sheet, isOne) });
  const isDressed = kind === "All" || kind === "Formats";
  if (!cell && !sheet.cell(row, column) && !(isDressed && (look ?? sheet.look(row, column)))) return;
  if (isDressed) dress(sheet, [row, column], look, kind === "All" ? cell : undefined);
  if (kind !== "Formats") {
    const { value = null, formula } = cell ?? {};
    const moved = isTransposed ? transposedFormula : copiedFormula;
    // what is turned would fill other cells
    const isTurned = isTransposed && (isOfSeveral(cell?.array) || cell?.spill !== undefined);
    if (kind === "Values" || isTurned) sheet.put(row, column, { value });
    else if (formula === undefined)
      sheet.put(row, column, { value: isFilled && !isTransposed ? null : value });
    else {
      const [was, is] = [tableAt(home, ...place), tableAt(sheet, row, column)];
      const carried = carriedReferences(moved(formula, place, [row, column]), was, is);
      const array =
        cell?.array === undefined || isTransposed
          ? undefined
          : arrayAlong(cell.array, rect, to, place, [row, column]);
      sheet.put(row, column, {
        formula: carried,
        ...(cell?.isSingle ? { isSingle: true } : {}),
        ...(array === undefined ? {} : { array }),
      });
    }
  } else if (isDressed) sheet.redisplay(row, column);
}

function dress(
  sheet: SheetModel,
  [row, column]: RowAndColumn,
  { style, xf }: Readonly<Look> = {},
  { hyperlink, screenTip }: Partial<ReadonlyCell> = {},
): void {
  sheet.unstyle(row, column);
  Object.assign(sheet.ensure(row, column), {
    ...(style === undefined ? {} : { style }),
    ...(xf === undefined ? {} : { xf }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(screenTip === undefined ? {} : { screenTip }),
  });
}

/** @source VBA Worksheet.Paste with Link: a link to one cell is absolute, those to several are relative */
function linkTo(place: RowAndColumn, home: SheetModel, sheet: SheetModel, isOne: boolean): string {
  return (home === sheet ? "" : sheetPrefix(home.name)) + addressText(oneCell(place), isOne);
}
