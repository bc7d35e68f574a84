import type { ExcelHost } from "../excelHost";
import { guardOf } from "../model/guard";
import { putCells } from "../model/calculatedColumns";
import { columnCount, contains, intersection, type Rect, rowCount } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { headerRect } from "../model/table";
import { destination, putsOf } from "./block";
import { carry } from "../carrying/carried";
import { type Copied, copiedBlock, type Part } from "../carrying/copied";
import { type Edits, emptyCells } from "./edits";
import type { Block, DressedPut } from "../carrying/fields";
import { assertWhole, moveCells } from "../carrying/moving/moveCells";
import { type Move, movedFormula } from "../carrying/moving/movedFormula";
import { assertOpen, assertRoom, Offending } from "../carrying/refused";

/** Where something is pasted. */
interface Onto {
  readonly host: ExcelHost;
  readonly edits: Edits;
  readonly sheet: SheetModel;
  /** what is selected there */
  readonly selected: Rect;
}

/**
 * Pastes copied cells. A protected sheet keeps its looks and what is laid over its cells: pasted looks would lock cells that
 * are there to be filled.
 *
 * @returns the range that was filled
 * @throws Refused when any of it cannot be done; nothing was done then
 */
export function pasteCopied({ host, edits, sheet, selected }: Onto, copy: Copied, part: Part): Rect {
  const taken = part === "all" && guardOf(sheet) ? "contents" : part;
  const block = copiedBlock(copy, taken);
  const rect = destination(sheet, selected, block);
  const isOneOntoMerge =
    rowCount(copy.rect) * columnCount(copy.rect) === 1 &&
    sheet.merges.some((merge) => contains(merge, rect) && contains(rect, merge));
  const carries = taken === "all" && !isOneOntoMerge;
  assertOpen(sheet, rect);
  assertWhole(sheet, rect, () => !carries);
  const puts = putsOf(block, sheet, rect, carries ? [] : sheet.merges);
  edits.change([{ sheet, rect }], () => {
    putDressed(host, sheet, rect, puts);
    if (carries) carry(copy, sheet, rect, () => host.workbook.nextId());
  });
  return rect;
}

/** Pastes a block of texts. @returns the range that was filled */
export function pasteBlock({ edits, sheet, selected }: Onto, block: Block): Rect {
  const rect = destination(sheet, selected, block);
  assertOpen(sheet, rect);
  edits.put(sheet, rect, putsOf(block, sheet, rect));
  return rect;
}

/**
 * Pastes cells that were cut. Where one of the sheets is protected the contents alone move, and the formulas of others go on
 * looking at the same place: there a place is a question, and what stands in it the answer.
 *
 * @returns the range that was filled
 * @throws Refused when any of it cannot be done; nothing was done then
 */
export function pasteCut({ host, edits, sheet, selected }: Onto, copy: Copied): Rect {
  const { top, left } = selected;
  const [down, across] = [rowCount(copy.rect) - 1, columnCount(copy.rect) - 1];
  const target = { top, left, bottom: top + down, right: left + across };
  const move: Move = { sheet: copy.sheet, rect: copy.rect, onto: sheet, target };
  if (sheet === copy.sheet && contains(copy.rect, target)) return target;
  assertRoom(sheet, target);
  assertOpen(copy.sheet, copy.rect);
  assertOpen(sheet, target);
  const places = [
    { sheet, rect: target },
    { sheet: copy.sheet, rect: copy.rect },
  ];
  if (guardOf(sheet) ?? guardOf(copy.sheet)) {
    const puts = contentsOf(move, copy);
    edits.change(places, () => {
      emptyCells(copy.sheet, copy.rect);
      putDressed(host, sheet, target, puts);
    });
    return target;
  }
  assertNoHeading(copy);
  assertWhole(sheet, target, (merge) => copy.sheet === sheet && contains(copy.rect, merge));
  edits.change(places, () => moveCells(host.workbook, move, copy));
  return target;
}

/**
 * Tables do not move along: without its headings one would name its columns anew, and formulas that name them would read those.
 *
 * @throws Refused when headings of a table were cut
 */
function assertNoHeading({ sheet, rect }: Copied): void {
  const headings = new Offending("heading", sheet, rect);
  for (const table of sheet.tables) {
    const header = headerRect(table);
    const common = header && intersection(header, rect);
    if (common) headings.add(common.top, common.left, columnCount(common));
  }
  headings.refuse();
}

/** What moves where looks stay: formulas mean the same cells as before, and those that move with them. */
function contentsOf(move: Move, copy: Copied): readonly DressedPut[] {
  const standing = { home: move.sheet.name, stays: move.onto.name, isOwnOnly: true };
  const block: Block = copiedBlock(copy, "contents").map((line, i) =>
    line.map((field, j) => {
      const { formula } = copy.cells[i]![j]!;
      if (formula === undefined) return field;
      return () => ({ typed: { formula: movedFormula(formula, move, standing) } });
    }),
  );
  return putsOf(block, move.onto, move.target);
}

/** Puts contents and, where they come along, looks. */
export function putDressed(
  host: ExcelHost,
  sheet: SheetModel,
  rect: Rect,
  puts: readonly DressedPut[],
): void {
  // looks first: where what is displayed counts, the number format decides what is kept
  for (const { row, column, dress } of puts) {
    if (!dress) continue;
    sheet.unstyle(row, column);
    const cell = sheet.ensure(row, column);
    delete cell.hyperlink;
    delete cell.screenTip;
    Object.assign(cell, dress);
  }
  putCells(sheet, rect, puts, host.character.calculatedColumns);
  if (puts.some(({ dress }) => dress)) host.formatted(sheet, rect);
}
