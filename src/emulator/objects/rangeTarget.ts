import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { invalid } from "../protocol/hostError";
import { HostObject } from "../protocol/host";

/** What a Range proxy stands for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/** An argument that must be a Range. */
export function rangeOf(argument: unknown): RangeTarget {
  if (!(argument instanceof HostObject) || argument.type.name !== "Range") throw invalid("a range is wanted");
  return argument.target as RangeTarget;
}
