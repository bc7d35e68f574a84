import { parseAddress } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { Host } from "../protocol/host";
import { invalid } from "../protocol/hostError";
import { rangeOf, type RangeTarget } from "./rangeTarget";

/** A Range, or an address as text: on the sheet that it names, or else on the one given. */
export function areaOf(address: unknown, otherwise: SheetModel | undefined, host: Host): RangeTarget {
  if (typeof address !== "string") return rangeOf(address);
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === undefined ? otherwise : host.workbook.sheet(parsed.sheet);
  if (!parsed || !sheet) throw invalid(`address ${address}`);
  return { sheet, rect: parsed.rect };
}
