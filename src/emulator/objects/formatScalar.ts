import type { CellStyle } from "../model/look";
import type { Host, Scalar } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import type { RangeTarget } from "./rangeTarget";

/**
 * A format property of every cell of the range; null where cells differ.
 *
 * @source "Blank and null values in Excel add-ins", also that null cannot be set
 */
export function scalar(
  read: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Scalar<RangeTarget> {
  return {
    get: (target) => shared(target, read),
    set: (target, value, host) => {
      if (value === null) throw invalid("null is no format");
      restyle(target, host, (style) => change(style, value));
    },
  };
}

function shared({ sheet, rect }: RangeTarget, read: (style: CellStyle) => unknown): unknown {
  const first = read(sheet.look(rect.top, rect.left)?.style ?? {});
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (read(sheet.look(row, column)?.style ?? {}) !== first) return null;
    }
  }
  return first;
}

export function restyle(
  { sheet, rect }: RangeTarget,
  host: Host,
  change: (style: CellStyle) => CellStyle,
): void {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet, "formatCells");
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 1_000_000)
    throw new HostError("ApiNotFound", "formats of whole columns are not implemented by this host");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) sheet.restyle(row, column, change);
  }
  host.formatted(sheet, rect);
}
