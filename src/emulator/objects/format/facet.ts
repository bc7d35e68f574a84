import type { Inks } from "../../model/inks";
import type { CellStyle } from "../../model/look";
import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";

/** One property of how cells look, whether cells have it of their own or a cell style gives it to them. */
export interface Facet {
  readonly read: (style: CellStyle, inks: Inks) => unknown;
  readonly change: (style: CellStyle, value: unknown) => CellStyle;
}

/** What has a look: the cells of a range, or a cell style. */
interface Wearer<Target> {
  /** what the looks of the target have in common in this; null where they differ */
  readonly read: (target: Target, read: (style: CellStyle) => unknown) => unknown;
  readonly change: (target: Target, host: Host, change: (style: CellStyle) => CellStyle) => void;
}

/**
 * Properties of the API for something that has a look.
 *
 * @source "Blank and null values in Excel add-ins": null cannot be set
 */
export function scalarsOf<Target>(
  facets: Readonly<Record<string, Facet>>,
  wearer: Wearer<Target>,
): Record<string, Scalar<Target>> {
  const entries = Object.entries(facets).map(([name, { read, change }]): [string, Scalar<Target>] => [
    name,
    {
      get: (target, host) => wearer.read(target, (style) => read(style, host.workbook.inks)),
      set: (target, value, host) => {
        if (value === null) throw invalid("null is no format");
        wearer.change(target, host, (style) => change(style, value));
      },
    },
  ]);
  return Object.fromEntries(entries);
}
