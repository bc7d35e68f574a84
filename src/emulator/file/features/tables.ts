import type { TableModel } from "../../model/table";
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import type { FeatureReader } from "../context";
import { rectsOf } from "../patching/rects";
import { titleOf } from "./tableColumns";
import { readCalculated } from "./tableFormulas";
import { readTableFilter, showsButtons } from "./tableFilter";
import { readHiddenTotals } from "./tableTotals";
import { readSort } from "./tableSortState";

/** @source ECMA-376 part 1, 18.5.1.2 `table` */
export const readTables: FeatureReader = (sheet, { root, relationships, part, workbook, styles }) => {
  // a related part that `tableParts` does not list is no table of the sheet
  const listed = new Set(
    (childOf(root, "tableParts")?.children ?? []).flatMap(({ attributes }) => Object.values(attributes)),
  );
  sheet.tables = relationships.flatMap(({ id, type, target }): TableModel[] => {
    const text = type === "table" && listed.has(id) ? part(target) : undefined;
    if (text === undefined) return [];
    const root = parseXml(text);
    const { displayName, name, ref, headerRowCount, totalsRowCount } = root.attributes;
    const filters = readTableFilter(root, { of: (id) => styles.differential[id] });
    const style = childOf(root, "tableStyleInfo")?.attributes;
    return rectsOf(ref).map((rect) => ({
      id: `{T-${workbook.nextId()}}`,
      name: decodeXstring(displayName ?? name ?? ""),
      rect,
      style: style?.name ?? "",
      showBandedRows: isTrue(style?.showRowStripes),
      showBandedColumns: isTrue(style?.showColumnStripes),
      highlightFirstColumn: isTrue(style?.showFirstColumn),
      highlightLastColumn: isTrue(style?.showLastColumn),
      showFilterButton: showsButtons(root, rect.right - rect.left + 1),
      calculated: readCalculated(root, rect, decodeXstring(displayName ?? name ?? "")),
      ...(headerRowCount === "0" ? { hiddenTitles: titlesIn(root) } : {}),
      ...(Number(totalsRowCount ?? 0) > 0
        ? { hasTotals: true }
        : hiddenTotals(root, decodeXstring(displayName ?? name ?? ""))),
      ...(filters ? { filters } : {}),
      sort: readSort(root, { rect }, { of: (id) => styles.differential[id] }),
      source: { part: target, relationship: id, rect, columns: rect.right - rect.left + 1 },
    }));
  });
};

function hiddenTotals(root: XmlElement, name: string): Pick<TableModel, "totalsBefore"> {
  const totalsBefore = readHiddenTotals(childrenOf(childOf(root, "tableColumns"), "tableColumn"), { name });
  return totalsBefore ? { totalsBefore } : {};
}

function titlesIn(root: XmlElement): string[] {
  return childrenOf(childOf(root, "tableColumns"), "tableColumn").map(titleOf);
}
