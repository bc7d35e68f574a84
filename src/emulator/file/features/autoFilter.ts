import { addressText } from "../../model/rect";
import { isSame } from "../../model/same";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import type { FeatureReader } from "../context";
import { rectsOf } from "../patching/rects";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { type Differentials, readCriteria } from "./filterColumns";
import { columnsXml } from "./filterColumnsXml";
import { movingReferences } from "./writeFollowing";

/** The filter of a sheet outside of its tables. @source ECMA-376 part 1, 18.3.1.2 `autoFilter` */
export const readAutoFilter: FeatureReader = (sheet, { root, styles }) => {
  const found = childOf(root, "autoFilter");
  const [rect] = rectsOf(found?.attributes.ref);
  if (!rect) return;
  sheet.autoFilter = { rect, criteria: readCriteria(found, { of: (id) => styles.differential[id] }) };
};

export const writeAutoFilter: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const found = childOf(root, "autoFilter");
  const now = sheet.autoFilter;
  if (!now) return found ? putting(context, "autoFilter", "") : [];
  const ref = addressText(now.rect);
  const isAsBefore =
    found !== undefined && isSame([...now.criteria], [...(before.autoFilter?.criteria ?? [])]);
  // criteria that go along with the cells keep their text
  if (isAsBefore && movingReferences(context, found, ref) !== undefined)
    return movingReferences(context, found, ref)!;
  // columns that have moved are written anew
  const filter = sheet.edits.length > 0 || !isSame(now.rect, before.autoFilter?.rect) ? undefined : found;
  const columns = columnsXml(now.criteria, { filter, text: context.text }, prefix, differentialsOf(context));
  return putting(
    context,
    "autoFilter",
    element(`${prefix}autoFilter`, { ref }, columns + rest(context, found)),
  );
};

/** What else stood in the filter, as the state of sorting, while nothing has moved. */
function rest(context: SheetSaving, found: XmlElement | undefined): string {
  if (!found || context.sheet.edits.length > 0) return "";
  const columns = childrenOf(found, "filterColumn");
  return found.children
    .filter((child) => !columns.includes(child))
    .map((child) => written(context, child))
    .join("");
}

export function differentialsOf({ saving }: Pick<SheetSaving, "saving">): Differentials {
  return {
    of: (id) => saving.reading().styles.differential[id],
    placeOf: (style) => saving.styles.differentialPlaceOf(style),
  };
}
