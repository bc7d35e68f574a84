import { columnCount, intersection, type Rect, rowCount } from "../model/rect";
import { hasArrayFormulas } from "../model/arrayFormulas";
import type { HostObject } from "../protocol/host";
import { areas } from "./rangeAreas";
import type { Host } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/** All values but the upper left one are lost. @source Excel.Range.merge; "Merge and unmerge cells" */
export function merge({ sheet, rect }: RangeTarget, [across]: readonly unknown[], host: Host): void {
  host.assertUnprotected(sheet);
  // @source support.microsoft.com "Merge and unmerge cells": not in a table
  if (sheet.tables.some((table) => intersection(table.rect, rect)))
    throw new HostError("InvalidOperation", "cells of a table cannot be merged");
  // @source what Excel says to a person: "Array formulas aren't valid in merged cells."
  if (hasArrayFormulas(sheet, rect))
    throw new HostError("InvalidOperation", "Array formulas aren't valid in merged cells.");
  // a single cell is merged with nothing, and a file must not say that it is
  const parts = (across === true ? rowsOf(rect) : [rect]).filter(
    (part) => rowCount(part) * columnCount(part) > 1,
  );
  sheet.merges = [...sheet.merges.filter((merged) => !intersection(merged, rect)), ...parts];
  for (const part of parts) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const corner = row === part.top && column === part.left;
        if (!corner && sheet.cell(row, column)) sheet.put(row, column, { value: null });
      }
    }
  }
}

export function unmerge({ sheet, rect }: RangeTarget, _args: readonly unknown[], host: Host): void {
  host.assertUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, rect));
}

/** Merged cells that the range touches; null where there are none. @source Excel.Range.getMergedAreasOrNullObject */
export function mergedAreas({ sheet, rect }: RangeTarget): HostObject | null {
  const merged = sheet.merges.flatMap((each) => intersection(each, rect) ?? []);
  return merged.length > 0 ? areas(sheet, merged) : null;
}

function rowsOf(rect: Rect): Rect[] {
  return Array.from({ length: rowCount(rect) }, (_, i) => ({
    ...rect,
    top: rect.top + i,
    bottom: rect.top + i,
  }));
}
