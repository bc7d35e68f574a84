import { columnCount, rowCount } from "../model/rect";
import { type Host, HostObject } from "../protocol/host";
import { HostError } from "../protocol/hostError";
import { grid } from "./coerce";
import { rangeFormatType } from "./rangeFormat";
import type { RangeTarget } from "./rangeTarget";

type LoadOptions = { readonly [property: string]: boolean | LoadOptions };

/**
 * Properties of each cell of a range, in rows.
 *
 * @source Excel.Range.getCellProperties; of its options, `format` with what RangeFormat has here
 */
export function cellProperties(target: RangeTarget, [options]: readonly unknown[], host: Host): object[][] {
  const { format, ...others } = (options ?? {}) as { format?: LoadOptions } & LoadOptions;
  assertNone(others, "getCellProperties");
  const { rect } = target;
  return Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (_, j) =>
      format ? { format: propertiesOf(formatOf(target, i, j), format, host) } : {},
    ),
  );
}

/**
 * Sets properties of each cell of a range; what is undefined stays.
 *
 * @source Excel.Range.setCellProperties; of the properties, `format` with what RangeFormat has here
 */
export function setCellProperties(target: RangeTarget, [data]: readonly unknown[], host: Host): void {
  const { rect } = target;
  grid(data, rowCount(rect), columnCount(rect), "cell properties").forEach((row, i) =>
    row.forEach((cell, j) => {
      const { format, ...others } = (cell ?? {}) as { format?: object } & Record<string, unknown>;
      assertNone(others, "setCellProperties");
      if (format) assign(formatOf(target, i, j), format, host);
    }),
  );
}

function formatOf({ sheet, rect }: RangeTarget, row: number, column: number): HostObject {
  const [top, left] = [rect.top + row, rect.left + column];
  return HostObject.of(rangeFormatType, { sheet, rect: { top, left, bottom: top, right: left } });
}

function assertNone(others: object, method: string): void {
  const strange = Object.keys(others)[0];
  if (strange) throw new HostError("ApiNotFound", `${method} of ${strange} is not implemented by this host`);
}

/** `protection: true` loads all of its scalars. */
function everythingOf({ type }: HostObject): LoadOptions {
  return Object.fromEntries(
    Object.keys(type.scalars ?? {}).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}

function propertiesOf(object: HostObject, options: LoadOptions, host: Host): object {
  const entries = Object.entries(options).flatMap(([name, wanted]): [string, unknown][] => {
    const { type, target } = object;
    const [scalar, navigation] = [type.scalars?.[pascal(name)], type.navigations?.[pascal(name)]];
    if (wanted === true && scalar?.get) return [[name, scalar.get(target, host)]];
    const part = navigation?.(target, host);
    if (!part) throw absent(object, name);
    return [[name, propertiesOf(part, wanted === true ? everythingOf(part) : (wanted as LoadOptions), host)]];
  });
  return Object.fromEntries(entries);
}

function assign(object: HostObject, properties: object, host: Host): void {
  for (const [name, value] of Object.entries(properties) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const { type, target } = object;
    const [scalar, navigation] = [type.scalars?.[pascal(name)], type.navigations?.[pascal(name)]];
    const part = navigation?.(target, host);
    if (scalar?.set) scalar.set(target, value, host);
    else if (part && typeof value === "object") assign(part, value, host);
    else throw absent(object, name);
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function absent({ type }: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `${type.name}.${name} is not implemented by this host`);
}
