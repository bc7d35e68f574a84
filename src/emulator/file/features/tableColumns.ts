import { withChildren } from "../../xml/children";
import { refilling, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, prefixOf, type XmlElement } from "../../xml/tree";
import { element, escapeText, withAttributes } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";
import { type ColumnTotal, NO_TOTAL, totalFormulaXml } from "./tableTotals";

/** @source ECMA-376 part 1, 18.5.1.3 `tableColumn` */
const ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** What the part of a table says of a column; what is undefined stays as it was written. */
export interface ColumnWriting {
  /** of one that was read from a file, its place there, counted from 1 */
  readonly id: number;
  readonly title: string | undefined;
  readonly total: ColumnTotal | undefined;
  /** of a calculated column, as the file writes it */
  readonly formula: string | undefined;
}

/** A column that is new. */
export function newColumn(id: number, { title = "", total, formula }: ColumnWriting, prefix: string): string {
  const { attributes } = total ?? NO_TOTAL;
  return element(
    `${prefix}tableColumn`,
    { id, name: encodedTitle(title), ...attributes },
    calculatedXml(formula, prefix) + (total ? totalFormulaXml(total, prefix) : ""),
  );
}

/** The columns of a table that was read: one that is still there keeps its element. */
export function columnSplices(text: string, root: XmlElement, wanted: readonly ColumnWriting[]): Splice[] {
  const list = childOf(root, "tableColumns");
  if (!list) return [];
  const columns = childrenOf(list, "tableColumn");
  let nextId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes.id)));
  const xml = wanted.map((column) => {
    const found = columns[column.id - 1];
    if (found) return changedColumn(text, found, column);
    nextId += 1;
    return newColumn(nextId, column, prefixOf(root));
  });
  const before = columns.map(({ start, end }) => text.slice(start, end));
  const isSame = columns.length === wanted.length && xml.every((each, i) => each === before[i]);
  if (isSame) return [];
  return [retagging(text, list, { count: wanted.length }), refilling(text, list, xml.join(""))];
}

/** A column of the file with what has changed; the same text when nothing has. */
function changedColumn(
  text: string,
  found: XmlElement,
  { title = titleOf(found), total, formula }: ColumnWriting,
): string {
  const renamed = titleOf(found) === title ? {} : { name: encodedTitle(title) };
  const changes = { ...renamed, ...(total ? changesOf(found, total) : {}) };
  const prefix = prefixOf(found);
  const children = {
    ...(formula === undefined || childOf(found, "calculatedColumnFormula")?.text === formula
      ? {}
      : { calculatedColumnFormula: calculatedXml(formula, prefix) }),
    ...(!total || childOf(found, "totalsRowFormula")?.text === total.formula
      ? {}
      : { totalsRowFormula: totalFormulaXml(total, prefix) }),
  };
  const hasChildren = Object.keys(children).length > 0;
  const whole = text.slice(found.start, found.end);
  if (Object.keys(changes).length === 0 && !hasChildren) return whole;
  const tag = withAttributes(text.slice(found.start, found.open), changes);
  if (!hasChildren) return tag + text.slice(found.open, found.end);
  const content = withChildren(text, found, children, ORDER);
  return content === "" ? tag : `${tag.replace(/\s*\/?>$/, "")}>${content}</${found.name}>`;
}

function calculatedXml(formula: string | undefined, prefix: string): string {
  return formula === undefined ? "" : element(`${prefix}calculatedColumnFormula`, {}, escapeText(formula));
}

function changesOf({ attributes }: XmlElement, total: ColumnTotal): ColumnTotal["attributes"] {
  const changed = Object.entries(total.attributes).filter(([name, value]) => attributes[name] !== value);
  return Object.fromEntries(changed);
}

export function titleOf({ attributes }: XmlElement): string {
  return decodeXstring(attributes.name ?? "");
}

/**
 * A title as an attribute value, with line breaks escaped.
 *
 * @source ECMA-376 part 1, 18.5.1.3 `tableColumn`, `name` is an ST_Xstring
 */
function encodedTitle(title: string): string {
  return encodeXstring(title).replace(/\n/g, "_x000a_");
}
