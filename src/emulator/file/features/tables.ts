import type { TableModel } from "../../model/table";
import { childOf, isTrue, parseXml } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import type { FeatureReader } from "../context";
import { rectsOf } from "./rects";
import { showsButtons } from "./tablePart";

/** @source ECMA-376 part 1, 18.5.1.2 `table` */
export const readTables: FeatureReader = (sheet, { root, relationships, part, workbook }) => {
  // a part that the sheet does not list is no table of it, whatever points at it
  const listed = new Set(
    (childOf(root, "tableParts")?.children ?? []).flatMap(({ attributes }) => Object.values(attributes)),
  );
  sheet.tables = relationships.flatMap(({ id, type, target }): TableModel[] => {
    const text = type === "table" && listed.has(id) ? part(target) : undefined;
    if (text === undefined) return [];
    const root = parseXml(text);
    const { displayName, name, ref } = root.attributes;
    const style = childOf(root, "tableStyleInfo")?.attributes;
    return rectsOf(ref).map((rect) => ({
      id: `{T-${workbook.nextId()}}`,
      name: decodeXstring(displayName ?? name ?? ""),
      rect,
      style: style?.name ?? "",
      showBandedRows: isTrue(style?.showRowStripes),
      showFilterButton: showsButtons(root, rect.right - rect.left + 1),
      source: { part: target, relationship: id, rect },
    }));
  });
};
