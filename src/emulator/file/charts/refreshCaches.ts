import { placeOf } from "../../model/cellStore";
import { type Area, isOfLevels } from "../../model/chartCells";
import { columnCount, rowCount } from "../../model/rect";
import type { WorkbookModel } from "../../model/workbook";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import { cacheXml, formatOf, levelsXml, type Points, pointsOf } from "./caches";

/**
 * What a chart remembers of cells that have changed since the file was opened, made as the cells are now. A chart that
 * remembers nothing needs nothing, and neither does one that is right.
 */
export function refreshedCaches(root: XmlElement, workbook: WorkbookModel): Splice[] {
  return [...descendants(root)].flatMap((reference): Splice[] => {
    if (reference.local === "multiLvlStrRef") return refreshedLevels(reference, workbook);
    const kind = reference.local === "numRef" ? "num" : reference.local === "strRef" ? "str" : undefined;
    const cache = kind && childOf(reference, `${kind}Cache`);
    const found = cache && pointsOf(childOf(reference, "f")?.text ?? "", workbook);
    if (!found || isRight(cache, kind, found)) return [];
    // what has just been written remembers nothing yet
    const isNew = childOf(cache, "ptCount")?.attributes.val === "0";
    if (!isNew && !isTouched(found)) return [];
    return [replacing(cache, cacheXml(kind, found, formatOf(found)))];
  });
}

/** Which way the levels lie is told by how many of them the chart remembers, or else by how many points. */
function refreshedLevels(reference: XmlElement, workbook: WorkbookModel): Splice[] {
  const cache = childOf(reference, "multiLvlStrCache");
  const found = cache && pointsOf(childOf(reference, "f")?.text ?? "", workbook);
  const [area] = found?.areas ?? [];
  if (!found || !area || !isOfLevels(found.areas) || !isTouched(found)) return [];
  const [levels, points] = [
    childrenOf(cache, "lvl").length,
    Number(childOf(cache, "ptCount")?.attributes.val),
  ];
  const [rows, columns] = [rowCount(area.rect), columnCount(area.rect)];
  const isLying = levels !== columns && (levels === rows || points === columns);
  return [replacing(cache, levelsXml(area, isLying))];
}

function isTouched({ areas }: Points): boolean {
  return areas.some(isTouchedIn);
}

function isTouchedIn({ sheet, rect }: Area): boolean {
  const { touched } = sheet;
  if (touched.isEverything) return true;
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++)
      if (touched.hasValue(placeOf(row, column))) return true;
  return false;
}

function isRight(cache: XmlElement, kind: "num" | "str", { points }: Points): boolean {
  if (Number(childOf(cache, "ptCount")?.attributes.val) !== points.length) return false;
  const said = new Map(
    childrenOf(cache, "pt").map((point) => [point.attributes.idx, childOf(point, "v")?.text ?? ""]),
  );
  return points.every(({ number, shown }, i) => {
    const before = said.get(String(i));
    if (kind === "str") return (before === undefined ? "" : decodeXstring(before)) === (shown ?? "");
    return before === number || (before !== undefined && Number(before) === Number(number));
  });
}
