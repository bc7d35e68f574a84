import {
  DEEPEST_LEVEL,
  type Group,
  groupAround,
  groupsOf,
  levelOf,
  type Outlined,
  summaryOf,
} from "../../model/outline";
import { isWholeColumns, isWholeRows } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { number, oneOf } from "../coerce";
import type { RangeTarget } from "../rangeTarget";

/** The rows of a sheet, or its columns, with what changes one of them. */
interface Axis {
  readonly lines: ReadonlyMap<number, Outlined & { hidden?: boolean }>;
  readonly first: number;
  readonly last: number;
  readonly isSummedUpAfter: boolean;
  readonly change: (index: number, change: Outlined & { hidden?: boolean }) => void;
}

const ROWS = (sheet: SheetModel, first = 0, last = 0): Axis => ({
  lines: sheet.rows,
  first,
  last,
  isSummedUpAfter: sheet.summaries.below,
  change: (index, change) => sheet.resizeRow(index, change),
});

const COLUMNS = (sheet: SheetModel, first = 0, last = 0): Axis => ({
  lines: sheet.columns,
  first,
  last,
  isSummedUpAfter: sheet.summaries.right,
  change: (index, change) => sheet.resizeColumn(index, change),
});

/** @throws HostError InvalidArgument where a range of whole rows is asked for its columns, or the other way round */
function axisOf({ sheet, rect }: RangeTarget, option: unknown, host: Host): Axis {
  host.assertAlive(sheet);
  const isByRows = oneOf(option, ["ByRows", "ByColumns"], "group option") === "ByRows";
  // @source Excel.Range.group
  if (isByRows ? isWholeColumns(rect) : isWholeRows(rect)) throw invalid("the range has all of them");
  host.assertUnprotected(sheet);
  return isByRows ? ROWS(sheet, rect.top, rect.bottom) : COLUMNS(sheet, rect.left, rect.right);
}

/** @source Excel.Range.group */
export function group(target: RangeTarget, [option]: readonly unknown[], host: Host): void {
  const { lines, first, last, change } = axisOf(target, option, host);
  for (let index = first; index <= last; index++)
    if (levelOf(lines, index) >= DEEPEST_LEVEL)
      throw new HostError("InvalidOperation", `groups have at most ${DEEPEST_LEVEL} levels`);
  for (let index = first; index <= last; index++) change(index, { outlineLevel: levelOf(lines, index) + 1 });
}

/** Takes every line out of the innermost group that it is in; what was hidden in a group of its own is seen again. */
export function ungroup(target: RangeTarget, [option]: readonly unknown[], host: Host): void {
  const { lines, first, last, change } = axisOf(target, option, host);
  for (let index = first; index <= last; index++) {
    const level = levelOf(lines, index);
    if (level > 1) change(index, { outlineLevel: level - 1 });
    else if (level === 1) change(index, { outlineLevel: undefined, hidden: false });
    if (lines.get(index)?.collapsed) change(index, { collapsed: undefined });
  }
}

/** The innermost groups of the lines of a range, and those that one of these lines sums up. */
function groupsIn({ lines, first, last, isSummedUpAfter }: Axis): Group[] {
  return groupsOf(lines).filter((each) => {
    const summary = summaryOf(each, isSummedUpAfter);
    if (summary !== undefined && summary >= first && summary <= last) return true;
    for (let index = Math.max(first, each.first); index <= Math.min(last, each.last); index++)
      if (levelOf(lines, index) === each.level) return true;
    return false;
  });
}

/** @source Excel.Range.hideGroupDetails */
export function hideDetails(target: RangeTarget, [option]: readonly unknown[], host: Host): void {
  const axis = axisOf(target, option, host);
  for (const each of groupsIn(axis)) fold(axis, each, true);
}

/** @source Excel.Range.showGroupDetails */
export function showDetails(target: RangeTarget, [option]: readonly unknown[], host: Host): void {
  const axis = axisOf(target, option, host);
  for (const each of groupsIn(axis)) fold(axis, each, false);
}

/**
 * Shows a number of levels of rows and columns; 0 leaves them as they are.
 *
 * @source Excel.Worksheet.showOutlineLevels: "between 0 and 8"
 */
export function showLevels(sheet: SheetModel, [rows, columns]: readonly unknown[], host: Host): void {
  host.assertAlive(sheet);
  const wanted = [rows, columns].map((levels) => number(levels ?? 0, "outline levels"));
  if (wanted.some((levels) => !Number.isInteger(levels) || levels < 0 || levels > DEEPEST_LEVEL + 1))
    throw invalid("outline levels");
  host.assertUnprotected(sheet);
  [ROWS(sheet), COLUMNS(sheet)].forEach((axis, i) => {
    const levels = wanted[i]!;
    if (levels > 0) for (const each of groupsOf(axis.lines)) fold(axis, each, each.level >= levels);
  });
}

/** Hides the lines of a group, or shows them: those of groups in it that are folded themselves stay hidden. */
function fold({ lines, change, isSummedUpAfter }: Axis, outer: Group, isHidden: boolean): void {
  for (let index = outer.first; index <= outer.last; index++) {
    const level = levelOf(lines, index);
    const isFolded = (): boolean => {
      for (let inner = outer.level + 1; inner <= level; inner++) {
        const summary = summaryOf(groupAround(lines, index, inner), isSummedUpAfter);
        if (summary !== undefined && lines.get(summary)?.collapsed) return true;
      }
      return false;
    };
    if (isHidden || !isFolded()) change(index, { hidden: isHidden });
  }
  const summary = summaryOf(outer, isSummedUpAfter);
  if (summary !== undefined) change(summary, { collapsed: isHidden || undefined });
}
