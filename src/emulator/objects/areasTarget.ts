import { parseAddress, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { type Host, HostObject } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { rangeOf, type RangeTarget } from "./rangeTarget";

/** Several ranges of a sheet: what a RangeAreas stands for, or a Range as the only one. */
export interface SeveralRanges {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/** A range as the only one; it moves along as the range does. */
export function onlyRange(target: RangeTarget): SeveralRanges {
  return {
    sheet: target.sheet,
    get rects() {
      return [target.rect];
    },
  };
}

/**
 * An argument that is a Range, a RangeAreas, or addresses with commas between them.
 *
 * @param home sheet of an address that names none
 * @throws HostError InvalidArgument for any other
 */
export function rangesGiven(argument: unknown, home: SheetModel, { workbook }: Host): SeveralRanges {
  if (argument instanceof HostObject && argument.type.name === "RangeAreas")
    return argument.target as SeveralRanges;
  if (typeof argument !== "string") {
    const { sheet, rect } = rangeOf(argument);
    return { sheet, rects: [rect] };
  }
  const found = argument.split(",").map((address) => parseAddress(address.trim()));
  const sheets = found.map((each) => (each?.sheet === undefined ? home : workbook.sheet(each.sheet)));
  const [sheet] = sheets;
  if (!sheet || sheets.some((each) => each !== sheet)) throw invalid(`addresses ${argument}`);
  const rects = found.flatMap((each) => each?.rect ?? []);
  if (rects.length !== found.length) throw invalid(`addresses ${argument}`);
  return { sheet, rects };
}
