import { withChildren } from "../../xml/children";
import { refilling, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, prefixOf, type XmlElement } from "../../xml/tree";
import { element, withAttributes } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";
import { type ColumnTotal, NO_TOTAL, totalFormulaXml } from "./tableTotals";

/** @source ECMA-376 part 1, 18.5.1.3 `tableColumn` */
const ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

/** A column that is new. */
export function newColumn(id: number, title: string, total: ColumnTotal | undefined, prefix: string): string {
  const { attributes } = total ?? NO_TOTAL;
  return element(
    `${prefix}tableColumn`,
    { id, name: encodedTitle(title), ...attributes },
    total ? totalFormulaXml(total, prefix) : "",
  );
}

/**
 * Columns are matched by title: one that is still there keeps its element, with its calculated column formula.
 *
 * @param totals of the columns; undefined where they were not touched
 */
export function columnSplices(
  text: string,
  root: XmlElement,
  titles: readonly string[],
  totals: readonly ColumnTotal[] | undefined,
): Splice[] {
  const list = childOf(root, "tableColumns");
  if (!list) return [];
  const columns = childrenOf(list, "tableColumn");
  const isSameCount = columns.length === titles.length;
  let nextId = Math.max(0, ...columns.map(({ attributes }) => Number(attributes.id)));
  const xml = titles.map((title, i) => {
    const found = columns.find((each) => titleOf(each) === title) ?? (isSameCount ? columns[i] : undefined);
    if (!found || (titleOf(found) !== title && titles.includes(titleOf(found)))) {
      nextId += 1;
      return newColumn(nextId, title, totals?.[i], prefixOf(root));
    }
    return changedColumn(text, found, title, totals && (totals[i] ?? NO_TOTAL));
  });
  const before = columns.map(({ start, end }) => text.slice(start, end));
  if (isSameCount && xml.every((each, i) => each === before[i])) return [];
  return [retagging(text, list, { count: titles.length }), refilling(text, list, xml.join(""))];
}

/** A column of the file with its title and its total; the same text when both are as before. */
function changedColumn(
  text: string,
  found: XmlElement,
  title: string,
  total: ColumnTotal | undefined,
): string {
  const renamed = titleOf(found) === title ? {} : { name: encodedTitle(title) };
  const totals = total ? changesOf(found, total) : {};
  const changes = { ...renamed, ...totals };
  const formula = total && childOf(found, "totalsRowFormula")?.text !== total.formula;
  const whole = text.slice(found.start, found.end);
  if (Object.keys(changes).length === 0 && !formula) return whole;
  const tag = withAttributes(text.slice(found.start, found.open), changes);
  if (!formula) return tag + text.slice(found.open, found.end);
  const content = withChildren(
    text,
    found,
    { totalsRowFormula: totalFormulaXml(total, prefixOf(found)) },
    ORDER,
  );
  return content === "" ? tag : `${tag.replace(/\s*\/?>$/, "")}>${content}</${found.name}>`;
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
