import { calculatedIn, formulaAt, relativeTo } from "../../model/calculatedColumns";
import { filedFormula, shownFormula } from "../../model/formulaText/fileForm";
import { parseAddress, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { bodyRect, columnIdsOf, type TableModel } from "../../model/table";
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../../xml/tree";

/**
 * Formulas of calculated columns, in R1C1, by the ids that columns have when the table is read.
 *
 * @param name of the table
 * @source ECMA-376 part 1, 18.5.1.1: as it stands in the first row of data
 */
export function readCalculated(root: XmlElement, { top, left }: Rect, name: string): Map<number, string> {
  const first = root.attributes.headerRowCount === "0" ? top : top + 1;
  return new Map(
    columnsIn(root).flatMap((column, i): [number, string][] => {
      const formula = childOf(column, "calculatedColumnFormula");
      if (!formula?.text) return [];
      return [[i + 1, relativeTo(shownFormula(formula.text, { name }), first, left + i)]];
    }),
  );
}

/** The formulas of calculated columns as the file writes them, by ids of columns; of columns that hold formulas. */
export function calculatedNow(sheet: SheetModel, table: TableModel): Map<number, string> {
  const { top } = bodyRect(table);
  const held = [...calculatedIn(table, top)].filter(([id]) => holdsFormulas(sheet, table, id));
  return new Map(held.map(([id, formula]) => [id, filedFormula(formula, table)]));
}

/** Those that are others than the part of the table says, which may have another name, or stand elsewhere by now. */
export function calculatedAnew(sheet: SheetModel, table: TableModel, text: string): Map<number, string> {
  if (table.calculated.size === 0) return new Map();
  const root = parseXml(text);
  const rect = parseAddress(root.attributes.ref ?? "")?.rect ?? table.rect;
  const said = readCalculated(root, rect, table.name);
  const first = root.attributes.headerRowCount === "0" ? rect.top : rect.top + 1;
  const columns = columnsIn(root);
  const now = [...calculatedNow(sheet, table)].filter(([id, formula]) => {
    const relative = said.get(id);
    // one that fills its column as an array is no other formula
    if (
      relative === undefined ||
      isTrue(childOf(columns[id - 1], "calculatedColumnFormula")?.attributes.array)
    )
      return relative === undefined;
    const before = formulaAt(relative, first, rect.left + id - 1);
    return filedFormula(before, table) !== formula;
  });
  return new Map(now);
}

function columnsIn(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "tableColumns"), "tableColumn");
}

function holdsFormulas(sheet: SheetModel, table: TableModel, id: number): boolean {
  const column = table.rect.left + columnIdsOf(table).indexOf(id);
  const { top, bottom } = bodyRect(table);
  for (let row = top; row <= bottom; row++) if (sheet.cell(row, column)?.formula !== undefined) return true;
  return false;
}
