import { ICON_SETS, type IconSetName, iconSetName } from "../../model/iconSets";
import { addressText, parseAddress, type Rect } from "../../model/rect";
import { isSame } from "../../model/same";
import { bodyRect, type TableModel, type TableSort } from "../../model/table";
import type { Differentials } from "./filterColumns";
import { replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";

type Field = TableSort["fields"][number];

/**
 * What a table was sorted by; undefined where it was not, or by something else than values and colors.
 *
 * @source ECMA-376 part 1, 18.3.1.92 `sortState`
 */
export function readSort(
  root: XmlElement,
  table: Pick<TableModel, "rect">,
  differentials: Pick<Differentials, "of">,
): TableSort | undefined {
  const state = childOf(root, "sortState");
  const conditions = childrenOf(state, "sortCondition");
  const fields = conditions.flatMap(({ attributes }) => {
    const place = parseAddress(attributes.ref ?? "")?.rect.left;
    const by = sortedOn(attributes, differentials);
    if (place === undefined || !by || attributes.customList !== undefined) return [];
    return [{ key: place - table.rect.left, ascending: !isTrue(attributes.descending), ...by }];
  });
  if (!state || fields.length < conditions.length || fields.length === 0) return undefined;
  const method = state.attributes.sortMethod === "stroke" ? "StrokeCount" : "PinYin";
  return { fields, matchCase: isTrue(state.attributes.caseSensitive), method };
}

/** @source ECMA-376 part 1, 18.3.1.88 `sortCondition`, 18.18.72 `ST_SortBy` */
function sortedOn(
  { sortBy = "value", dxfId, iconSet = "", iconId }: Readonly<Record<string, string>>,
  { of }: Pick<Differentials, "of">,
): Pick<Field, "sortOn" | "color" | "icon"> | undefined {
  if (sortBy === "value") return { sortOn: "Value" };
  if (sortBy === "icon")
    return { sortOn: "Icon", icon: { set: iconSetName(iconSet), index: Number(iconId ?? 0) } };
  const style = dxfId === undefined ? undefined : of(Number(dxfId));
  const isFont = sortBy === "fontColor";
  const rgb = (isFont ? style?.font?.color : (style?.fill?.bgColor ?? style?.fill?.fgColor))?.argb;
  if (rgb === undefined || (sortBy !== "cellColor" && !isFont)) return undefined;
  return { sortOn: isFont ? "FontColor" : "CellColor", color: `#${rgb.slice(-6)}` };
}

function sortedOnXml({ sortOn = "Value", color, icon }: Field, { placeOf }: Differentials): Attributes {
  if (icon) return { sortBy: "icon", iconSet: ICON_SETS[icon.set as IconSetName], iconId: icon.index };
  if (sortOn === "Value" || color === undefined) return {};
  const argb = `FF${color.slice(1).toUpperCase()}`;
  const fill = { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } } as const;
  const isFont = sortOn === "FontColor";
  const dxfId = placeOf(isFont ? { font: { color: { argb } } } : { fill });
  return { sortBy: isFont ? "fontColor" : "cellColor", dxfId };
}

export function sortXml(table: TableModel, prefix: string, differentials: Differentials): string {
  if (!table.sort) return "";
  const { fields, matchCase, method } = table.sort;
  const body = bodyRect(table);
  const conditions = fields.map((field) =>
    element(`${prefix}sortCondition`, {
      descending: field.ascending === false ? 1 : undefined,
      ...sortedOnXml(field, differentials),
      ref: addressText(columnOf(body, field.key)),
    }),
  );
  const attributes = {
    caseSensitive: matchCase ? 1 : undefined,
    sortMethod: method === "StrokeCount" ? "stroke" : undefined,
    ref: addressText(body),
  };
  return element(`${prefix}sortState`, attributes, conditions.join(""));
}

/** The state of sorting: as it was written, moved along, or anew. */
export function sortSplices(
  text: string,
  root: XmlElement,
  table: TableModel,
  differentials: Differentials,
): Splice[] {
  const state = childOf(root, "sortState");
  if (!isSame(readSort(root, { rect: tableRect(root, table) }, differentials), table.sort)) {
    const xml = sortXml(table, prefixOf(root), differentials);
    if (state) return [replacing(state, xml)];
    const before = childOf(root, "tableColumns");
    return xml === "" || !before ? [] : [{ start: before.start, end: before.start, text: xml }];
  }
  if (!state || !table.sort) return [];
  const body = bodyRect(table);
  const ref = addressText(body);
  if (ref === state.attributes.ref) return [];
  return [
    retagging(text, state, { ref }),
    ...childrenOf(state, "sortCondition").map((each, i) =>
      retagging(text, each, { ref: addressText(columnOf(body, table.sort!.fields[i]!.key)) }),
    ),
  ];
}

function tableRect({ attributes }: XmlElement, table: TableModel): Rect {
  return parseAddress(attributes.ref ?? "")?.rect ?? table.rect;
}

function columnOf(body: Rect, key: number): Rect {
  return { ...body, left: body.left + key, right: body.left + key };
}
