import { spillParent } from "../model/spill";
import { spillOf } from "../model/spilledCells";
import type { Rect } from "../model/rect";
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

const parent: Find = ({ sheet, rect }, _args, host) => {
  host.calculated();
  return isOne(rect) ? (spillParent(sheet, rect.top, rect.left) ?? null) : null;
};

const filled: Find = ({ sheet, rect }, _args, host) => {
  host.calculated();
  return isOne(rect) ? (spillOf(sheet, rect.top, rect.left) ?? null) : null;
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
    for (let row = top; row <= bottom && found.size < 2; row++)
      for (let column = left; column <= right && found.size < 2; column++) {
        const cell = sheet.cell(row, column);
        found.add(cell?.spill !== undefined || cell?.spilled === true);
      }
    return found.size > 1 ? null : found.has(true);
  },
};
