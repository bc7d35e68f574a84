import { parseAddress, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { rangeGiven } from "../rangeTarget";

/** One or more ranges of a sheet. */
export interface Areas {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/**
 * An argument that is a Range or RangeAreas, or the address of one.
 *
 * @param home sheet of an address that names none
 */
export function areasGiven(argument: unknown, home: SheetModel, host: Host): Areas {
  if (argument instanceof HostObject && argument.type.name === "RangeAreas") return argument.target as Areas;
  if (typeof argument !== "string" || parseAddress(argument)) return oneArea(argument, home, host);
  const parts = partsOf(argument);
  if (parts.length < 2) return oneArea(argument, home, host);
  const found = parts.map((part) => rangeGiven(part, home, host));
  const [{ sheet }] = found as [(typeof found)[0]];
  if (found.some((each) => each.sheet !== sheet)) throw invalid("the areas are on different sheets");
  return { sheet, rects: found.map(({ rect }) => rect) };
}

function oneArea(argument: unknown, home: SheetModel, host: Host): Areas {
  const { sheet, rect } = rangeGiven(argument, home, host);
  return { sheet, rects: [rect] };
}

/** Addresses between commas, but for those within the name of a sheet. */
function partsOf(addresses: string): string[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
