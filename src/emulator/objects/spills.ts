import { spillParent } from "../model/spill";
import { spillOf } from "../model/spilledCells";
import { contains, intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host, Scalar } from "../protocol/host";
import { invalid, notFound } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

type Find = (target: RangeTarget, args: readonly unknown[], host: Host) => Rect | null;

const isOne = ({ top, left, bottom, right }: Rect): boolean => top === bottom && left === right;

/** "Fails if applied to a range with more than one cell" */
function ofOneCell(find: Find, what: string): Find {
  return (target, args, host) => {
    if (!isOne(target.rect)) throw invalid("a single cell is wanted");
    const found = find(target, args, host);
    if (!found) throw notFound(what);
    return found;
  };
}

/** What an array formula fills, it does not spill into. */
const isArray = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.cell(row, column)?.array !== undefined;

const parent: Find = ({ sheet, rect }, _args, host) => {
  host.calculated();
  const found = isOne(rect) ? spillParent(sheet, rect.top, rect.left) : undefined;
  return found && !isArray(sheet, found.top, found.left) ? found : null;
};

const filled: Find = ({ sheet, rect }, _args, host) => {
  host.calculated();
  if (!isOne(rect) || isArray(sheet, rect.top, rect.left)) return null;
  return spillOf(sheet, rect.top, rect.left) ?? null;
};

/** @source Excel.Range.getSpillParent, getSpillingToRange */
export const SPILLS: Readonly<Record<string, Find>> = {
  GetSpillParent: ofOneCell(parent, "a formula that spills into the cell"),
  GetSpillParentOrNullObject: parent,
  GetSpillingToRange: ofOneCell(filled, "cells that the cell spills into"),
  GetSpillingToRangeOrNullObject: filled,
};

/** @source Excel.Range.hasSpill: null where some cells have a spill border and others have none */
export const HAS_SPILL: Scalar<RangeTarget> = {
  get: ({ sheet, rect: { top, left, bottom, right } }, host) => {
    host.calculated();
    const found = new Set<boolean>();
    const arrays = sheet.arrays.filter((array) => intersection(array.rect, { top, left, bottom, right }));
    for (let row = top; row <= bottom && found.size < 2; row++)
      for (let column = left; column <= right && found.size < 2; column++) {
        const { spill, spilled, array } = sheet.cell(row, column) ?? {};
        const at = { top: row, left: column, bottom: row, right: column };
        const isSpilled = spilled === true && !arrays.some((array) => contains(array.rect, at));
        found.add((spill !== undefined && array === undefined) || isSpilled);
      }
    return found.size > 1 ? null : found.has(true);
  },
};
