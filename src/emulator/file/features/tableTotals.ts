import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { CellError, type CellValue } from "../../model/cell";
import { shownFormula } from "../../model/formulaText/fileForm";
import type { SheetModel } from "../../model/sheet";
import { columnIdsOf, type TableModel, totalsRect } from "../../model/table";
import type { Typed } from "../../model/typed";
import { childOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText } from "../../xml/write";
import { decodeXstring, encodeXstring } from "../../xml/xstring";
import { inFile } from "./tableReferences";

/** What a column's cell in the totals row says. @source ECMA-376 part 1, 18.5.1.3 `tableColumn` */
export interface ColumnTotal {
  readonly attributes: Attributes;
  /** a formula that is no subtotal of the column, as a child */
  readonly formula?: string;
}

/** Functions of SUBTOTAL that a file has a name for. @source ECMA-376 part 1, 18.18.76 `ST_TotalsRowFunction` */
const NAMED: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

export const NO_TOTAL: ColumnTotal = {
  attributes: { totalsRowLabel: undefined, totalsRowFunction: undefined },
};

/** The totals of the columns in their order, also of a row that is hidden; none of a table that never had one. */
export function totalsOf(sheet: SheetModel, table: TableModel, titles: readonly string[]): ColumnTotal[] {
  const row = totalsRect(table);
  if (!row && !table.totalsBefore) return [];
  return titles.map((title, i) => {
    const column = table.rect.left + i;
    const typed = row ? sheet.cell(row.top, column) : table.totalsBefore!.get(columnIdsOf(table)[i]!);
    if (!typed) return NO_TOTAL;
    if (!("formula" in typed) || typed.formula === undefined)
      return labelled("value" in typed ? typed.value : null);
    const { formula } = inFile(sheet, table.rect.top, column, { value: null, formula: typed.formula });
    return computed(formula!, title);
  });
}

function labelled(value: CellValue): ColumnTotal {
  if (value === null) return NO_TOTAL;
  const label = value instanceof CellError ? value.code : String(value);
  return { attributes: { ...NO_TOTAL.attributes, totalsRowLabel: encodeXstring(label) } };
}

function computed(formula: string, title: string): ColumnTotal {
  const [, number = "", reference = ""] = /^SUBTOTAL\((\d+),([^()]*)\)$/i.exec(formula) ?? [];
  const columns = parseStructRef(reference)?.columns ?? [];
  const isOfColumn = columns.length === 1 && columns[0]!.toLowerCase() === title.toLowerCase();
  const named = isOfColumn ? NAMED[number] : undefined;
  if (named !== undefined) return { attributes: { ...NO_TOTAL.attributes, totalsRowFunction: named } };
  return { attributes: { ...NO_TOTAL.attributes, totalsRowFunction: "custom" }, formula };
}

/** What a hidden totals row would say, by the ids that columns have when the table is read. */
export function readHiddenTotals(
  columns: readonly XmlElement[],
  table: { readonly name: string },
): Map<number, Typed> | undefined {
  const totals = columns.flatMap((column, i): [number, Typed][] => {
    const { totalsRowLabel: label, totalsRowFunction: named, name = "" } = column.attributes;
    if (label !== undefined) return [[i + 1, { value: decodeXstring(label) }]];
    const formula = childOf(column, "totalsRowFormula")?.text;
    if (named === "custom" && formula) return [[i + 1, { formula: shownFormula(formula, table) }]];
    const number = Object.entries(NAMED).find(([, each]) => each === named)?.[0];
    const reference = stringifyStructRef({ columns: [decodeXstring(name)] });
    return number === undefined ? [] : [[i + 1, { formula: `SUBTOTAL(${number},${reference})` }]];
  });
  return totals.length > 0 ? new Map(totals) : undefined;
}

/** The child of a column that has the formula of its total. */
export function totalFormulaXml({ formula }: ColumnTotal, prefix: string): string {
  return formula === undefined ? "" : element(`${prefix}totalsRowFormula`, {}, escapeText(formula));
}
