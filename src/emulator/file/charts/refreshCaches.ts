import { placeOf } from "../../model/cellStore";
import type { WorkbookModel } from "../../model/workbook";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import { cacheXml, type Points, pointsOf } from "./caches";

/**
 * What a chart remembers of cells that have changed since the file was opened, made as the cells are now. A chart that
 * remembers nothing needs nothing, and neither does one that is right.
 */
export function refreshedCaches(root: XmlElement, workbook: WorkbookModel): Splice[] {
  return [...descendants(root)].flatMap((reference): Splice[] => {
    const kind = reference.local === "numRef" ? "num" : reference.local === "strRef" ? "str" : undefined;
    const cache = kind && childOf(reference, `${kind}Cache`);
    const found = cache && pointsOf(childOf(reference, "f")?.text ?? "", workbook);
    if (!found || !isTouched(found) || isRight(cache, kind, found)) return [];
    const format = childOf(cache, "formatCode")?.text ?? "General";
    return [replacing(cache, cacheXml(kind, found, format))];
  });
}

function isTouched({ sheet, rect }: Points): boolean {
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
