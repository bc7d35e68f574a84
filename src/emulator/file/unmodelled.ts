import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import { parseXml } from "../xml/tree";
import { Package } from "./package/package";
import { relationshipsOf } from "./package/relationships";

/** Parts of a sheet that the model holds, or that only a printer needs, by the types of their relationships. */
const MODELLED = new Set(["table", "hyperlink", "drawing", "printerSettings", "customProperty"]);

/** Elements of a sheet's own part that the model does not hold. @source [MS-XLSX] 2.6.63 `sparklineGroups` */
const UNMODELLED = ["sparklineGroups", "scenarios", "dataConsolidate"];

/**
 * What the file of a workbook has on a sheet that the model does not hold: kept when the workbook is saved, it would be
 * missing on a copy of the sheet.
 *
 * @returns as in `comments`; nothing for a sheet that was made here
 */
export function unmodelledOn({ source, charts }: SheetModel, { source: file }: WorkbookModel): string[] {
  if (!source || !file) return [];
  const parts = Package.unzip(file.bytes);
  const related = relationshipsOf(parts, source.part);
  const unknown = related.filter(({ type }) => !MODELLED.has(type)).map(({ type }) => type);
  const drawn = related
    .filter(({ type }) => type === "drawing")
    .flatMap(({ target }) => parseXml(parts.text(target) ?? "<none/>").children)
    .filter(({ local }) => /Anchor$/.test(local)).length;
  const inside = UNMODELLED.filter((name) =>
    new RegExp(`<(?:\\w+:)?${name}[\\s/>]`).test(parts.text(source.part) ?? ""),
  );
  return [...unknown, ...(drawn > charts.length ? ["drawings"] : []), ...inside];
}
