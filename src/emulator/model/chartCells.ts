import { MAX_ROWS } from "@borgar/fx";
import { namedCells } from "./namedCells";
import { columnCount, isWholeColumns, isWholeRows, parseAddress, type Rect, rowCount } from "./rect";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/** Cells of one sheet that a chart reads. */
export interface Area {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * The cells that a formula of a chart refers to: a range, several ones as in `(Sheet1!$A$1,Sheet1!$A$3)`, or a name.
 *
 * @returns undefined for what is no cells of this workbook: a list of constants, another workbook's cells, `#REF!`
 * @source support.microsoft.com, "Change the data series in a chart": names in the source of a series
 */
export function areasOf(formula: string, workbook: WorkbookModel): readonly Area[] | undefined {
  const parts = partsOf(formula);
  const areas = parts.map((part) => areaOf(part, workbook));
  return areas.every((area) => area !== undefined) ? areas.map(used) : undefined;
}

/** What stands between the commas of a reference to several ranges. */
function partsOf(formula: string): readonly string[] {
  const inner = /^\((.*)\)$/s.exec(formula)?.[1];
  return inner === undefined ? [formula] : (inner.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []);
}

function areaOf(formula: string, workbook: WorkbookModel): Area | undefined {
  const address = parseAddress(formula);
  if (address) {
    const sheet = address.sheet === undefined ? undefined : workbook.sheet(address.sheet);
    return sheet && { sheet, rect: address.rect };
  }
  // a name of the workbook itself stands behind `[0]!` in a file
  const [, quoted, plain, name] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const of = quoted?.replace(/''/g, "'") ?? plain;
  if (name === undefined || of === undefined) return undefined;
  const scope = workbook.sheet(of);
  if (!scope && of !== "[0]") return undefined;
  const item = workbook.name(name, scope);
  return item && namedCells(item.formula, scope, workbook);
}

/** Of whole rows or columns the cells up to the last that is used. */
function used({ sheet, rect }: Area): Area {
  if (!isWholeRows(rect) && !isWholeColumns(rect) && rect.bottom < MAX_ROWS) return { sheet, rect };
  const { bottom, right } = sheet.usedRect(true) ?? { bottom: rect.top, right: rect.left };
  const end = (last: number, own: number, first: number): number => Math.max(first, Math.min(last, own));
  return {
    sheet,
    rect: {
      ...rect,
      bottom: end(bottom, rect.bottom, rect.top),
      right: end(right, rect.right, rect.left),
    },
  };
}

/** The cells of a line of categories: one for each level, the innermost last. */
export type Levels = readonly (readonly (readonly [row: number, column: number])[])[];

/**
 * Names in several levels: the columns of a range, or its rows where series are rows.
 *
 * @param isAcross the points stand beside each other
 */
export function levelsOf({ rect }: Area, isAcross: boolean): Levels {
  const [rows, columns] = [rowCount(rect), columnCount(rect)];
  const [levels, points] = isAcross ? [rows, columns] : [columns, rows];
  return Array.from({ length: levels }, (_, level) =>
    Array.from({ length: points }, (__, point) =>
      isAcross
        ? ([rect.top + level, rect.left + point] as const)
        : ([rect.top + point, rect.left + level] as const),
    ),
  );
}

/** Whether the points of a series stand beside each other, as far as the formula of its values tells it. */
export function isAcross(values: string | undefined): boolean {
  const rect = parseAddress(values ?? "")?.rect;
  return rect !== undefined && rowCount(rect) === 1 && columnCount(rect) > 1;
}

/** Whether a reference is to several rows of several columns. */
export function isOfLevels(areas: readonly Area[]): boolean {
  const [first, ...others] = areas;
  return (
    first !== undefined && others.length === 0 && rowCount(first.rect) > 1 && columnCount(first.rect) > 1
  );
}

/** Constants of a series that stand in no cell, as in `{1,2.5}` or `{"a","b"}`. */
export function listOf(formula: string): readonly (string | number | null)[] | undefined {
  const inner = /^\{(.*)\}$/s.exec(formula)?.[1];
  if (inner === undefined) return undefined;
  const texts = inner === "" ? [] : (inner.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=^|,)(?=,|$)/g) ?? []);
  return texts.map((text) => {
    if (text === "") return null;
    return text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : Number(text);
  });
}

/** The formula of constants. */
export function listText(values: readonly (string | number | null)[]): string {
  const texts = values.map((value) =>
    value === null ? "" : typeof value === "number" ? String(value) : `"${value.replace(/"/g, '""')}"`,
  );
  return `{${texts.join(",")}}`;
}
