import { addressText, parseAddress, type Rect } from "../../model/rect";
import { isSame } from "../../model/same";
import { bodyRect, type TableModel, type TableSort } from "../../model/table";
import { replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";

/**
 * What a table was sorted by; undefined where it was not, or by something else than values.
 *
 * @source ECMA-376 part 1, 18.3.1.92 `sortState`
 */
export function readSort(root: XmlElement, table: Pick<TableModel, "rect">): TableSort | undefined {
  const state = childOf(root, "sortState");
  const conditions = childrenOf(state, "sortCondition");
  const fields = conditions.flatMap(({ attributes }) => {
    const place = parseAddress(attributes.ref ?? "")?.rect.left;
    const isByValue = (attributes.sortBy ?? "value") === "value" && attributes.customList === undefined;
    if (place === undefined || !isByValue) return [];
    return [{ key: place - table.rect.left, ascending: !isTrue(attributes.descending), sortOn: "Value" }];
  });
  if (!state || fields.length < conditions.length || fields.length === 0) return undefined;
  const method = state.attributes.sortMethod === "stroke" ? "StrokeCount" : "PinYin";
  return { fields, matchCase: isTrue(state.attributes.caseSensitive), method };
}

export function sortXml(table: TableModel, prefix: string): string {
  // orders by colors are not said: their formats would have to be
  if (!table.sort?.fields.every(({ sortOn = "Value" }) => sortOn === "Value")) return "";
  const { fields, matchCase, method } = table.sort;
  const body = bodyRect(table);
  const conditions = fields.map(({ key, ascending }) =>
    element(`${prefix}sortCondition`, {
      descending: ascending === false ? 1 : undefined,
      ref: addressText(columnOf(body, key)),
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
export function sortSplices(text: string, root: XmlElement, table: TableModel): Splice[] {
  const state = childOf(root, "sortState");
  if (!isSame(readSort(root, { rect: tableRect(root, table) }), table.sort)) {
    const xml = sortXml(table, prefixOf(root));
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
