import { addressText } from "../../model/rect";
import type { TableModel } from "../../model/table";
import { refilling, replacing, retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, isTrue, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";
import { rectsOf } from "../patching/rects";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of a new table. @source ECMA-376 part 1, 18.5.1.2 `table` */
export function newTable(table: TableModel, titles: readonly string[], id: number): string {
  const { name, rect, style, showBandedRows, showFilterButton } = table;
  const ref = addressText(rect);
  const hidden = titles.map((_, colId) => element("filterColumn", { colId, hiddenButton: 1 })).join("");
  const columns = titles.map((title, i) => element("tableColumn", { id: i + 1, name: encodedTitle(title) }));
  const content = [
    element("autoFilter", { ref }, showFilterButton ? "" : hidden),
    element("tableColumns", { count: columns.length }, columns.join("")),
    element("tableStyleInfo", {
      name: style || undefined,
      showFirstColumn: Number(table.highlightFirstColumn === true),
      showLastColumn: Number(table.highlightLastColumn === true),
      showRowStripes: showBandedRows,
      showColumnStripes: Number(table.showBandedColumns === true),
    }),
  ];
  const attributes = { xmlns: NAMESPACE, id, name, displayName: name, ref, totalsRowShown: 0 };
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + element("table", attributes, content.join(""));
}

/**
 * A table's part with its changes: name, range, columns, filter buttons, style.
 *
 * @param titles of its columns; undefined where they were not touched
 */
export function changedTable(text: string, table: TableModel, titles: readonly string[] | undefined): string {
  const root = parseXml(text);
  const splices: Splice[] = [];
  const { name = "", displayName = name, ref, headerRowCount } = root.attributes;
  const now = addressText(table.rect);
  const isMoved = addressText(rectsOf(ref)[0] ?? table.rect) !== now;
  const tag: Attributes = {
    ...(decodeXstring(displayName) === table.name ? {} : { name: table.name, displayName: table.name }),
    ...(isMoved ? { ref: now } : {}),
  };
  if (Object.keys(tag).length > 0) splices.push(retagging(text, root, tag));
  splices.push(...filterSplices(text, root, table, isMoved));
  if (titles && headerRowCount !== "0") splices.push(...columnSplices(text, root, titles));
  return spliced(text, [...splices, ...styleSplices(text, root, table)]);
}

/** Whether a table shows the buttons of its filter: on any of its `columns` columns. */
export function showsButtons(root: XmlElement, columns: number): boolean {
  const filter = childOf(root, "autoFilter");
  const hidden = childrenOf(filter, "filterColumn").filter(({ attributes }) =>
    isTrue(attributes.hiddenButton),
  );
  return filter !== undefined && hidden.length < columns;
}

function filterSplices(text: string, root: XmlElement, table: TableModel, isMoved: boolean): Splice[] {
  const filter = childOf(root, "autoFilter");
  const columns = table.rect.right - table.rect.left + 1;
  const ref = filterArea(table, root);
  if (showsButtons(root, columns) === table.showFilterButton)
    return isMoved && filter ? [retagging(text, filter, { ref })] : [];
  const hidden = Array.from({ length: columns }, (_, colId) => {
    return element(`${prefixOf(root)}filterColumn`, { colId, hiddenButton: 1 });
  });
  const xml = element(`${prefixOf(root)}autoFilter`, { ref }, table.showFilterButton ? "" : hidden.join(""));
  return filter ? [replacing(filter, xml)] : [{ start: root.open, end: root.open, text: xml }];
}

/** The range of the filter, which leaves out the totals row. */
function filterArea({ rect }: TableModel, root: XmlElement): string {
  const totals = Number(root.attributes.totalsRowCount ?? 0);
  return addressText({ ...rect, bottom: Math.max(rect.top, rect.bottom - totals) });
}

/** Columns are matched by title: one that is still there keeps its element, with its calculated column formula. */
function columnSplices(text: string, root: XmlElement, titles: readonly string[]): Splice[] {
  const list = childOf(root, "tableColumns");
  const columns = childrenOf(list, "tableColumn");
  const titleOf = ({ attributes }: XmlElement): string => decodedTitle(attributes.name ?? "");
  if (!list || (columns.length === titles.length && columns.every((each, i) => titleOf(each) === titles[i])))
    return [];
  const isSameCount = columns.length === titles.length;
  let nextId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes.id)));
  const xml = titles.map((title, i) => {
    const found = columns.find((each) => titleOf(each) === title) ?? (isSameCount ? columns[i] : undefined);
    if (!found || (titleOf(found) !== title && titles.includes(titleOf(found)))) {
      nextId += 1;
      return element(`${prefixOf(root)}tableColumn`, { id: nextId, name: encodedTitle(title) });
    }
    const whole = text.slice(found.start, found.end);
    if (titleOf(found) === title) return whole;
    const renamed = retagging(text, found, { name: encodedTitle(title) });
    return renamed.text + text.slice(found.open, found.end);
  });
  const count = retagging(text, list, { count: titles.length });
  return [count, refilling(text, list, xml.join(""))];
}

function styleSplices(text: string, root: XmlElement, table: TableModel): Splice[] {
  const info = childOf(root, "tableStyleInfo");
  if (!info) return [];
  const { style } = table;
  const shown = Object.entries({
    showFirstColumn: table.highlightFirstColumn === true,
    showLastColumn: table.highlightLastColumn === true,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns === true,
  }).filter(([name, isShown]) => isTrue(info.attributes[name]) !== isShown);
  const changes: Attributes = {
    ...((info.attributes.name ?? "") === style ? {} : { name: style || undefined }),
    ...Object.fromEntries(shown.map(([name, isShown]) => [name, Number(isShown)])),
  };
  return Object.keys(changes).length > 0 ? [retagging(text, info, changes)] : [];
}

/**
 * A title as an attribute value, with line breaks escaped.
 *
 * @source ECMA-376 part 1, 18.5.1.3 `tableColumn`, `name` is an ST_Xstring
 */
function encodedTitle(title: string): string {
  return encodeXstring(title).replace(/\n/g, "_x000a_");
}

function decodedTitle(name: string): string {
  return decodeXstring(name);
}
