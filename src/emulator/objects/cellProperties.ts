import { columnCount, rowCount } from "../model/rect";
import { type Host, HostObject } from "../protocol/host";
import { HostError, invalid } from "../protocol/hostError";
import { grid } from "./coerce";
import { assignBorders, bordersOf } from "./format/cellBorders";
import type { RangeTarget } from "./rangeTarget";

type LoadOptions = { readonly [property: string]: boolean | LoadOptions };

/** What of a cell, row or column is a property of it, beside its format; the others of a range are not. */
const OF_CELLS = ["address", "addressLocal", "hidden", "hyperlink", "style"];
const OF_ROWS = [...OF_CELLS, "rowHidden", "rowIndex"];
const OF_COLUMNS = [...OF_CELLS, "columnHidden", "columnIndex"];

/** Properties of each cell of a range, in rows. @source Excel.Range.getCellProperties */
export function cellProperties(target: RangeTarget, [options]: readonly unknown[], host: Host): object[][] {
  const { rect } = target;
  return Array.from({ length: rowCount(rect) }, (_, i) =>
    Array.from({ length: columnCount(rect) }, (_, j) =>
      ofLine(cellAt(target, i, j), options, OF_CELLS, host),
    ),
  );
}

/** Properties of each row; null for what its cells do not have in common. @source Excel.Range.getRowProperties */
export function rowProperties(target: RangeTarget, [options]: readonly unknown[], host: Host): object[] {
  return rowsOf(target).map((row) => ofLine(row, options, OF_ROWS, host));
}

/** @source Excel.Range.getColumnProperties */
export function columnProperties(target: RangeTarget, [options]: readonly unknown[], host: Host): object[] {
  return columnsOf(target).map((column) => ofLine(column, options, OF_COLUMNS, host));
}

/** Sets properties of each cell of a range; what is undefined stays. @source Excel.Range.setCellProperties */
export function setCellProperties(target: RangeTarget, [data]: readonly unknown[], host: Host): void {
  const { rect } = target;
  grid(data, rowCount(rect), columnCount(rect), "cell properties").forEach((row, i) =>
    row.forEach((cell, j) => toLine(cellAt(target, i, j), cell, OF_CELLS, host)),
  );
}

/** @source Excel.Range.setRowProperties */
export function setRowProperties(target: RangeTarget, [data]: readonly unknown[], host: Host): void {
  toLines(rowsOf(target), data, OF_ROWS, host);
}

/** @source Excel.Range.setColumnProperties */
export function setColumnProperties(target: RangeTarget, [data]: readonly unknown[], host: Host): void {
  toLines(columnsOf(target), data, OF_COLUMNS, host);
}

function cellAt({ sheet, rect }: RangeTarget, row: number, column: number): RangeTarget {
  const [top, left] = [rect.top + row, rect.left + column];
  return { sheet, rect: { top, left, bottom: top, right: left } };
}

function rowsOf({ sheet, rect }: RangeTarget): RangeTarget[] {
  return Array.from({ length: rowCount(rect) }, (_, i) => {
    const row = rect.top + i;
    return { sheet, rect: { ...rect, top: row, bottom: row } };
  });
}

function columnsOf({ sheet, rect }: RangeTarget): RangeTarget[] {
  return Array.from({ length: columnCount(rect) }, (_, j) => {
    const column = rect.left + j;
    return { sheet, rect: { ...rect, left: column, right: column } };
  });
}

function ofLine(line: RangeTarget, options: unknown, names: readonly string[], host: Host): object {
  const wanted = (options ?? {}) as LoadOptions;
  assertKnown(wanted, names);
  return propertiesOf(host.rangeObject(line.sheet, line.rect), wanted, host);
}

function toLines(lines: readonly RangeTarget[], data: unknown, names: readonly string[], host: Host): void {
  if (!Array.isArray(data) || data.length !== lines.length)
    throw invalid(`properties of ${lines.length} rows or columns are wanted`);
  lines.forEach((line, i) => toLine(line, data[i], names, host));
}

function toLine(line: RangeTarget, data: unknown, names: readonly string[], host: Host): void {
  const given = (data ?? {}) as Readonly<Record<string, unknown>>;
  assertKnown(given, names);
  const { style, ...others } = given;
  const object = host.rangeObject(line.sheet, line.rect);
  // a style replaces formats: those that are given besides are laid over it
  if (style !== undefined) assign(object, { style }, host);
  assign(object, others, host);
}

function assertKnown(given: object, names: readonly string[]): void {
  const strange = Object.keys(given).find((name) => name !== "format" && !names.includes(name));
  if (strange)
    throw new HostError("ApiNotFound", `cell properties: ${strange} is not implemented by this host`);
}

/** `protection: true` loads all of its scalars. */
function everythingOf({ type }: HostObject): LoadOptions {
  return Object.fromEntries(
    Object.keys(type.scalars ?? {}).map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
  );
}

function propertiesOf(object: HostObject, options: LoadOptions, host: Host): object {
  const entries = Object.entries(options).flatMap(([name, wanted]): [string, unknown][] => {
    if (wanted === false || wanted === undefined) return [];
    const { type, target } = object;
    const [scalar, navigation] = [type.scalars?.[pascal(name)], type.navigations?.[pascal(name)]];
    if (wanted === true && scalar?.get) return [[name, scalar.get(target, host)]];
    const part = navigation?.(target, host);
    if (!part) throw absent(object, name);
    const of = (each: HostObject): object =>
      propertiesOf(each, wanted === true ? everythingOf(each) : wanted, host);
    return [[name, part.type.name === "RangeBorderCollection" ? bordersOf(part, of, host) : of(part)]];
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
    else if (part?.type.name === "RangeBorderCollection")
      assignBorders(part, value, (border, of) => assign(border, of, host), host);
    else if (part && typeof value === "object") assign(part, value, host);
    else throw absent(object, name);
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function absent({ type }: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `${type.name}.${pascal(name)} is not implemented by this host`);
}
