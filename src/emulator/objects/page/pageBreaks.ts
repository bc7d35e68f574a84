import { isWholeColumns, isWholeRows } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { areaOf } from "../area";
import { range } from "../range";

/** The breaks between pages below each other, or beside each other. */
export interface BreaksTarget {
  readonly sheet: SheetModel;
  readonly axis: "row" | "column";
}

interface BreakTarget extends BreaksTarget {
  /** the first row, or column, of the next page */
  readonly place: number;
}

/** @source Excel.PageBreakCollection: the manual ones */
export const pageBreakCollectionType: HostType<BreaksTarget> = hostType({
  name: "PageBreakCollection",
  items: (target) => placesOf(target).map((place) => object({ ...target, place })),
  indexer: (target, index) => {
    const place = placesOf(target)[Number(index)];
    if (place === undefined) throw notFound(`page break ${index}`);
    return object({ ...target, place });
  },
  methods: {
    Add: (target, [where], host) => object({ ...target, place: add(target, where, host) }),
    GetCount: (target) => placesOf(target).length,
    RemovePageBreaks: (target) => put(target, []),
  },
});

const pageBreakType: HostType<BreakTarget> = hostType({
  name: "PageBreak",
  identity: { property: "_Id", of: ({ place }) => place },
  scalars: {
    RowIndex: { get: (target) => cellAfter(target).top },
    ColumnIndex: { get: (target) => cellAfter(target).left },
  },
  methods: {
    Delete: (target) =>
      put(
        target,
        placesOf(target).filter((place) => place !== target.place),
      ),
    GetCellAfterBreak: (target) => range(target.sheet, cellAfter(target)),
  },
});

function object(target: BreakTarget): HostObject {
  return HostObject.of(pageBreakType, target);
}

function placesOf({ sheet, axis }: BreaksTarget): readonly number[] {
  return (axis === "row" ? sheet.page.rowBreaks : sheet.page.columnBreaks) ?? [];
}

function put({ sheet, axis }: BreaksTarget, places: readonly number[]): void {
  const of = axis === "row" ? "rowBreaks" : "columnBreaks";
  if (places.length > 0) sheet.page[of] = places;
  else delete sheet.page[of];
}

/** Nothing can stand before the first row, or column. @source Excel.PageBreakCollection.add: before the top-left cell */
function add(target: BreaksTarget, where: unknown, host: Host): number {
  const { sheet, rect } = areaOf(where, target.sheet, host);
  if (sheet !== target.sheet) throw invalid("a page break is on its own sheet");
  const isRow = target.axis === "row";
  const place = isRow ? rect.top : rect.left;
  if (place === 0 || (isRow ? isWholeColumns(rect) : isWholeRows(rect)))
    throw invalid("there is nothing before the page break");
  if (!placesOf(target).includes(place))
    put(
      target,
      [...placesOf(target), place].sort((a, b) => a - b),
    );
  return place;
}

function cellAfter({ axis, place }: BreakTarget): {
  top: number;
  left: number;
  bottom: number;
  right: number;
} {
  const [top, left] = axis === "row" ? [place, 0] : [0, place];
  return { top, left, bottom: top, right: left };
}
