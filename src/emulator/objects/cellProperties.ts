import { columnCount, rowCount } from "../model/rect";
import { type Host, HostObject } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { rangeFormatType } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

type LoadOptions = { readonly [property: string]: boolean | LoadOptions };

/**
 * Properties of each cell of a range, in rows.
 *
 * @source Excel.Range.getCellProperties; of its options, `format` with what RangeFormat has here
 */
export function cellProperties(
  { sheet, rect }: RangeTarget,
  [options]: readonly unknown[],
  host: Host,
): object[][] {
  const { format, ...others } = (options ?? {}) as { format?: LoadOptions } & LoadOptions;
  const strange = Object.keys(others)[0];
  if (strange)
    throw new HostError("ApiNotFound", `getCellProperties of ${strange} is not implemented by this host`);
  return Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (_, j) => {
      const [top, left] = [rect.top + i, rect.left + j];
      const cell = HostObject.of(rangeFormatType, { sheet, rect: { top, left, bottom: top, right: left } });
      return format ? { format: propertiesOf(cell, format, host) } : {};
    }),
  );
}

/** `protection: true` asks for whatever it has. */
function everythingOf({ type }: HostObject): LoadOptions {
  return Object.fromEntries(
    Object.keys(type.scalars ?? {}).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}

function propertiesOf({ type, target }: HostObject, options: LoadOptions, host: Host): object {
  const entries = Object.entries(options).flatMap(([name, wanted]): [string, unknown][] => {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const [scalar, navigation] = [type.scalars?.[member], type.navigations?.[member]];
    if (wanted === true && scalar?.get) return [[name, scalar.get(target, host)]];
    if (navigation) {
      const part = navigation(target, host)!;
      return [
        [name, propertiesOf(part, wanted === true ? everythingOf(part) : (wanted as LoadOptions), host)],
      ];
    }
    throw new HostError("ApiNotFound", `${type.name}.${name} is not implemented by this host`);
  });
  return Object.fromEntries(entries);
}
