import { assertTakesArrays } from "../arrayParts";
import { arrayAlong } from "../../carrying/arraysAlong";
import { arrangementOf } from "../../carrying/arrangement";
import { carryFormats, carryValidations } from "../../carrying/carried";
import { type Copied, copied, filledWithin } from "../../carrying/copied";
import { copiedFormula } from "../../model/formulaText/copiedFormula";
import { filledReferences } from "../../model/formulaText/filledReferences";
import { titlesOf } from "../../model/headings";
import { contains, type Rect } from "../../model/rect";
import { circular } from "../../model/series/lists";
import { type Continuing, continued, type Line } from "../../model/series/series";
import type { SheetModel } from "../../model/sheet";
import { tableAt } from "../../model/table";
import type { Typed } from "../../model/typed";
import type { Host } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { rangeGiven, type RangeTarget } from "../rangeTarget";
import { flashFillInto } from "./flashFill";
import { beside } from "./handle";

/** What each kind does with contents and with looks. @source Excel.AutoFillType */
const KINDS: Readonly<Record<string, { readonly how?: Continuing; readonly isDressed: boolean }>> = {
  FillDefault: { how: "default", isDressed: true },
  FillCopy: { how: "copy", isDressed: true },
  FillSeries: { how: "series", isDressed: true },
  FillFormats: { isDressed: true },
  FillValues: { how: "default", isDressed: false },
  FillDays: { how: "days", isDressed: true },
  FillWeekdays: { how: "weekdays", isDressed: true },
  FillMonths: { how: "months", isDressed: true },
  FillYears: { how: "years", isDressed: true },
  LinearTrend: { how: "linear", isDressed: true },
  GrowthTrend: { how: "growth", isDressed: true },
};

/**
 * Fills cells from those of a range.
 *
 * @param destination the range and the cells that are filled, beside it one way; without one it is filled down as far as
 * the cells beside it go, as by a double click on the handle
 * @source Excel.Range.autoFill
 */
export function autoFill(target: RangeTarget, [destination, fillType]: readonly unknown[], host: Host): void {
  const kind = oneOf(fillType ?? "FillDefault", [...Object.keys(KINDS), "FlashFill"], "fill type");
  const { sheet } = target;
  host.assertAlive(sheet);
  const from: Rect = { ...target.rect };
  const isGiven = destination !== undefined && destination !== null && destination !== "";
  const whole = isGiven ? rangeGiven(destination, sheet, host) : { sheet, rect: beside(sheet, from) };
  if (kind === "FlashFill") return flashFillInto({ sheet: whole.sheet, rect: whole.rect }, host);
  const filled = filledRect(from, whole.rect);
  if (whole.sheet !== sheet || filled === null)
    throw invalid("the destination holds the range, and is longer one way");
  if (!filled) return;
  host.assertWritable(sheet, filled);
  host.calculated();
  const copy = copied(sheet, from);
  if (KINDS[kind]!.how !== undefined) assertTakesArrays(copy.cells, sheet, filled);
  fill(host, { copy, from, filled }, KINDS[kind]!);
  if (KINDS[kind]!.how === undefined) host.formatted(sheet, filled);
  else host.edited(sheet, whole.rect);
}

/** The cells of the destination beside the range; undefined for none, null where they are not on one side of it. */
function filledRect(from: Rect, whole: Rect): Rect | undefined | null {
  if (!contains(whole, from)) return null;
  const { top, left, bottom, right } = from;
  const sides = [
    ...(whole.top < top ? [{ ...whole, bottom: top - 1 }] : []),
    ...(whole.bottom > bottom ? [{ ...whole, top: bottom + 1 }] : []),
    ...(whole.left < left ? [{ ...whole, right: left - 1 }] : []),
    ...(whole.right > right ? [{ ...whole, left: right + 1 }] : []),
  ];
  return sides.length > 1 ? null : sides[0];
}

interface Filling {
  readonly copy: Copied;
  readonly from: Rect;
  readonly filled: Rect;
}

function fill(host: Host, { copy, from, filled }: Filling, { how, isDressed }: (typeof KINDS)[string]): void {
  const { sheet, cells } = copy;
  const isDown = filled.left === from.left && filled.right === from.right;
  const lines = isDown ? cells[0]!.map((_, j) => cells.map((row) => row[j]!)) : cells;
  const values = lines.map((line): Line => (how ? continued(line, how, sheet.dates) : () => undefined));
  const length = lines[0]!.length;
  const isFilled = filledWithin(copy);
  const ways: { from: Rect; to: Rect }[] = [];
  for (let row = filled.top; row <= filled.bottom; row++)
    for (let column = filled.left; column <= filled.right; column++) {
      const index = isDown ? row - from.top : column - from.left;
      const line = isDown ? column - from.left : row - from.top;
      const [i, j] = isDown ? [circular(index, length), line] : [line, circular(index, length)];
      const place = [from.top + i, from.left + j] as const;
      const cell = cells[i]![j]!;
      if (isDressed) dress(sheet, row, column, cell);
      if (how) {
        const value = values[line]!(index);
        if (value !== undefined) sheet.put(row, column, { value });
        else if (isFilled(...place)) sheet.put(row, column, { value: null });
        else if (cell.formula === undefined) sheet.put(row, column, { value: cell.value });
        else sheet.put(row, column, filledFormula(host, { copy, filled }, cell, place, [row, column]));
      } else sheet.redisplay(row, column);
      ways.push({ from: oneCell(place), to: oneCell([row, column]) });
    }
  if (!isDressed) return;
  const laid = { sheet, arrangement: arrangementOf(sheet) };
  carryFormats(laid, sheet, ways, () => host.workbook.nextId());
  // as when formats alone are copied
  if (how) carryValidations(laid, sheet, ways);
}

type Place = readonly [row: number, column: number];

/** The formula of a cell, filled into another one. */
function filledFormula(
  host: Host,
  { copy: { sheet, rect }, filled: into }: Pick<Filling, "copy" | "filled">,
  cell: Copied["cells"][0][0],
  from: Place,
  to: Place,
): Typed {
  const { formula = "", isSingle } = cell;
  const own = tableAt(sheet, ...from);
  const titles = (name: string): readonly string[] | undefined => {
    const found = name === "" ? own && { sheet, table: own } : host.workbook.table(name);
    return found && titlesOf(found.sheet, found.table);
  };
  const distance = to[1] - from[1];
  const filled = distance === 0 ? formula : filledReferences(formula, distance, titles);
  const array = cell.array === undefined ? undefined : arrayAlong(cell.array, rect, into, from, to);
  return {
    formula: copiedFormula(filled, from, to),
    ...(isSingle ? { isSingle } : {}),
    ...(array === undefined ? {} : { array }),
  };
}

function dress(sheet: SheetModel, row: number, column: number, { style, xf }: Copied["cells"][0][0]): void {
  sheet.unstyle(row, column);
  const look = { ...(style === undefined ? {} : { style }), ...(xf === undefined ? {} : { xf }) };
  if (Object.keys(look).length > 0) Object.assign(sheet.ensure(row, column), look);
}

function oneCell([row, column]: readonly [number, number]): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
