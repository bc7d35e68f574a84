import type { FilterCriteria } from "../../model/filter";
import { addressText, columnCount } from "../../model/rect";
import { isSame } from "../../model/same";
import { bodyRect, columnIdsOf, type TableModel } from "../../model/table";
import { replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { type Differentials, readCriteria } from "./filterColumns";
import { columnsXml, type FilterBefore } from "./filterColumnsXml";

/** Whether a table shows the buttons of its filter: on any of its `columns` columns. */
export function showsButtons(root: XmlElement, columns: number): boolean {
  const filter = childOf(root, "autoFilter");
  const hidden = childrenOf(filter, "filterColumn").filter(({ attributes }) =>
    isTrue(attributes.hiddenButton),
  );
  return filter !== undefined && hidden.length < columns;
}

/** What the columns of a table show, by the ids that they have when the table is read. */
export function readTableFilter(
  root: XmlElement,
  differentials: Pick<Differentials, "of">,
): Map<number, FilterCriteria> | undefined {
  const criteria = readCriteria(childOf(root, "autoFilter"), differentials);
  return criteria.size > 0 ? new Map([...criteria].map(([place, each]) => [place + 1, each])) : undefined;
}

/** The filter of a table; empty for one without a header row, which has none. */
export function filterXml(
  table: TableModel,
  prefix: string,
  differentials: Differentials,
  before: FilterBefore = { filter: undefined, text: "" },
): string {
  if (table.hiddenTitles) return "";
  const ids = columnIdsOf(table);
  const hidden = ids.map((_, colId) => element(`${prefix}filterColumn`, { colId, hiddenButton: 1 }));
  const criteria = [...(table.filters ?? [])].map(([id, each]) => [ids.indexOf(id), each] as const);
  const shown = new Map(criteria.filter(([place]) => place >= 0));
  const columns = table.showFilterButton ? columnsXml(shown, before, prefix, differentials) : hidden.join("");
  return element(`${prefix}autoFilter`, { ref: filterArea(table) }, columns);
}

/** The filter with what has changed: where it shows the same as before, it keeps its text. */
export function filterSplices(
  text: string,
  root: XmlElement,
  table: TableModel,
  differentials: Differentials,
): Splice[] {
  const filter = childOf(root, "autoFilter");
  const isShown = table.showFilterButton && !table.hiddenTitles;
  const width = Number(childrenOf(childOf(root, "tableColumns"), "tableColumn").length);
  const before = readCriteria(filter, differentials);
  const ids = columnIdsOf(table);
  const now = new Map([...(table.filters ?? [])].map(([id, each]) => [ids.indexOf(id), each]));
  const isAsBefore =
    showsButtons(root, width) === isShown &&
    isSame([...before], [...now]) &&
    (width === columnCount(table.rect) || !filter?.children.length);
  if (isAsBefore) {
    const ref = filterArea(table);
    return filter && filter.attributes.ref !== ref ? [retagging(text, filter, { ref })] : [];
  }
  // buttons that were hidden altogether are shown again, and columns that have moved are written anew
  const isInPlace = showsButtons(root, width) && ids.length === width && ids.every((id, i) => id === i + 1);
  const xml = filterXml(table, prefixOf(root), differentials, {
    filter: isInPlace ? filter : undefined,
    text,
  });
  if (filter) return [replacing(filter, xml)];
  return xml === "" ? [] : [{ start: root.open, end: root.open, text: xml }];
}

/** The range of the filter, which leaves out the totals row. */
function filterArea(table: TableModel): string {
  return addressText({ ...table.rect, bottom: bodyRect(table).bottom });
}
