import { addressText } from "../../model/rect";
import { headerRect, type TableModel } from "../../model/table";
import { inserting } from "../../xml/children";
import { retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, isTrue, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { decodeXstring } from "../../xml/xstring";
import { rectsOf } from "../patching/rects";
import type { Differentials } from "./filterColumns";
import { columnSplices, type ColumnWriting, newColumn } from "./tableColumns";
import { filterSplices, filterXml } from "./tableFilter";
import { sortSplices, sortXml } from "./tableSortState";

const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a table's part says beside what the model of the table does. */
export interface TableWriting {
  readonly columns: readonly ColumnWriting[];
  readonly differentials: Differentials;
}

/** The part of a new table. @source ECMA-376 part 1, 18.5.1.2 `table` */
export function newTable(
  table: TableModel,
  id: number,
  { columns: wanted, differentials }: TableWriting,
): string {
  const { name, rect } = table;
  const ref = addressText(rect);
  const columns = wanted.map((column, i) => newColumn(i + 1, column, ""));
  const content = [
    filterXml(table, "", differentials),
    sortXml(table, "", differentials),
    element("tableColumns", { count: columns.length }, columns.join("")),
    styleXml(table, ""),
  ];
  const rows = {
    headerRowCount: headerRect(table) ? undefined : 0,
    ...(table.hasTotals ? { totalsRowCount: 1 } : { totalsRowShown: table.totalsBefore ? undefined : 0 }),
  };
  const attributes = { xmlns: NAMESPACE, id, name, displayName: name, ref, ...rows };
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + element("table", attributes, content.join(""));
}

/** A table's part with its changes: name, range, rows, columns, filter, order, style. */
export function changedTable(text: string, table: TableModel, writing: TableWriting): string {
  const root = parseXml(text);
  const splices: Splice[] = [];
  const tag = { ...nameChanges(root, table), ...rowChanges(root, table) };
  if (Object.keys(tag).length > 0) splices.push(retagging(text, root, tag));
  splices.push(...filterSplices(text, root, table, writing.differentials));
  splices.push(...sortSplices(text, root, table, writing.differentials));
  splices.push(...columnSplices(text, root, writing.columns));
  return spliced(text, [...splices, ...styleSplices(text, root, table)]);
}

function nameChanges({ attributes }: XmlElement, table: TableModel): Attributes {
  const { name = "", displayName = name } = attributes;
  return decodeXstring(displayName) === table.name ? {} : { name: table.name, displayName: table.name };
}

function rowChanges({ attributes }: XmlElement, table: TableModel): Attributes {
  const { ref, headerRowCount, totalsRowCount } = attributes;
  const now = addressText(table.rect);
  const isHeaderless = headerRowCount === "0";
  const hasTotals = Number(totalsRowCount ?? 0) > 0;
  return {
    ...(addressText(rectsOf(ref)[0] ?? table.rect) === now ? {} : { ref: now }),
    ...(isHeaderless === (table.hiddenTitles !== undefined)
      ? {}
      : { headerRowCount: table.hiddenTitles ? 0 : undefined }),
    ...(hasTotals === (table.hasTotals === true)
      ? {}
      : { totalsRowCount: table.hasTotals ? 1 : undefined, totalsRowShown: undefined }),
  };
}

/** @source ECMA-376 part 1, 18.5.1.5 `tableStyleInfo` */
function partsShown(table: TableModel): Readonly<Record<string, boolean>> {
  return {
    showFirstColumn: table.highlightFirstColumn === true,
    showLastColumn: table.highlightLastColumn === true,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns === true,
  };
}

function styleXml(table: TableModel, prefix: string): string {
  const shown = Object.entries(partsShown(table)).map(([name, isShown]) => [name, Number(isShown)]);
  return element(`${prefix}tableStyleInfo`, {
    name: table.style || undefined,
    ...(Object.fromEntries(shown) as Attributes),
  });
}

function styleSplices(text: string, root: XmlElement, table: TableModel): Splice[] {
  const info = childOf(root, "tableStyleInfo");
  const { style } = table;
  if (!info) {
    const isPlain = style === "" && !Object.values(partsShown(table)).includes(true);
    return isPlain ? [] : [inserting(text, root, "tableStyleInfo", styleXml(table, prefixOf(root)), ORDER)];
  }
  const shown = Object.entries(partsShown(table)).filter(
    ([name, isShown]) => isTrue(info.attributes[name]) !== isShown,
  );
  const changes: Attributes = {
    ...((info.attributes.name ?? "") === style ? {} : { name: style || undefined }),
    ...Object.fromEntries(shown.map(([name, isShown]) => [name, Number(isShown)])),
  };
  return Object.keys(changes).length > 0 ? [retagging(text, info, changes)] : [];
}
