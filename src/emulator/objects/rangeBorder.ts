import type { Inks } from "../model/inks";
import type { CellStyle } from "../model/look";
import type { Rect } from "../model/rect";
import { isWholeColumns, isWholeRows } from "../model/rect";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../protocol/host";
import { oneOf, text } from "./coerce";
import { type Edge, edgeAt, EDGES, LINE, type LineFacet } from "./format/borderFacets";
import { type CellSide, lineAt, withLine } from "./format/borderSides";
import { restyle, stylesIn } from "./formatScalar";
import type { RangeTarget } from "./rangeTarget";

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

const at = ({ sheet, rect }: RangeTarget, edge: Edge): BorderTarget => ({ sheet, rect, edge });

/** @source Excel.RangeBorderCollection */
export const borderCollectionType: HostType<RangeTarget> = hostType({
  name: "RangeBorderCollection",
  scalars: {
    Count: { get: () => EDGES.length },
    TintAndShade: {
      get: (target, { workbook: { inks } }) => {
        const tints = new Set(EDGES.map((edge) => ofLines(at(target, edge), LINE.TintAndShade!, inks)));
        return tints.size === 1 ? [...tints][0] : null;
      },
      set: (target, value, host) => {
        for (const edge of EDGES) drawLine(at(target, edge), host, LINE.TintAndShade!, value);
      },
    },
  },
  items: (target) => EDGES.map((edge) => HostObject.of(borderType, at(target, edge))),
  indexer: (target, key) => HostObject.of(borderType, at(target, oneOf(key, EDGES, "border"))),
  methods: {
    GetItem: (target, [key], host) => borderCollectionType.indexer!(target, text(key, "border"), host),
    GetItemAt: (target, [index]) => HostObject.of(borderType, at(target, edgeAt(index))),
    GetCount: () => EDGES.length,
  },
});

const borderType: HostType<BorderTarget> = hostType({
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    ...Object.fromEntries(
      Object.entries(LINE).map(([name, facet]): [string, Scalar<BorderTarget>] => [
        name,
        {
          get: (target, { workbook }) => ofLines(target, facet, workbook.inks),
          set: (target, value, host) => drawLine(target, host, facet, value),
        },
      ]),
    ),
  },
});

/** Cells of which an edge of the range is the same sides. */
interface Strip {
  readonly rect: Rect;
  readonly sides: readonly CellSide[];
}

/** The cells that an edge of a range touches, and with which of their sides. */
function stripsOf({ rect, edge }: BorderTarget): Strip[] {
  const { top, left, bottom, right } = rect;
  switch (edge) {
    case "EdgeTop":
      return [{ rect: { ...rect, bottom: top }, sides: ["top"] }];
    case "EdgeBottom":
      return [{ rect: { ...rect, top: bottom }, sides: ["bottom"] }];
    case "EdgeLeft":
      return [{ rect: { ...rect, right: left }, sides: ["left"] }];
    case "EdgeRight":
      return [{ rect: { ...rect, left: right }, sides: ["right"] }];
    case "InsideHorizontal":
      return inside(rect, "top", "bottom", isWholeColumns(rect));
    case "InsideVertical":
      return inside(rect, "left", "right", isWholeRows(rect));
    case "DiagonalDown":
      return [{ rect, sides: ["down"] }];
    case "DiagonalUp":
      return [{ rect, sides: ["up"] }];
  }
}

/** Lines between cells belong to both: to the first but for its outer side, to the last but for its, and to all between. */
function inside(rect: Rect, first: "top" | "left", last: "bottom" | "right", isEndless: boolean): Strip[] {
  // the outer sides of whole columns and rows are the edges of the sheet
  if (isEndless) return [{ rect, sides: [first, last] }];
  const [from, to] = [rect[first], rect[last]];
  if (from === to) return [];
  const strips: Strip[] = [
    { rect: { ...rect, [last]: from }, sides: [last] },
    { rect: { ...rect, [first]: from + 1, [last]: to - 1 }, sides: [first, last] },
    { rect: { ...rect, [first]: to }, sides: [first] },
  ];
  return strips.filter((strip) => strip.rect[first] <= strip.rect[last]);
}

function drawLine(target: BorderTarget, host: Host, facet: LineFacet, value: unknown): void {
  const { sheet } = target;
  // also an edge that no cell has refuses what is no value
  facet.change(undefined, value);
  host.assertUnprotected(sheet, "formatCells");
  for (const { rect, sides } of stripsOf(target)) {
    const draw = (style: CellStyle): CellStyle =>
      sides.reduce((drawn, side) => withLine(drawn, side, facet.change(lineAt(drawn, side), value)), style);
    restyle({ sheet, rect }, host, draw);
  }
}

/** What the lines along an edge have in common; null when they differ. */
function ofLines(target: BorderTarget, { read }: LineFacet, inks: Inks): string | number | null {
  let first: string | number | undefined;
  for (const { rect, sides } of stripsOf(target))
    for (const style of stylesIn(target.sheet, rect))
      for (const side of sides) {
        const value = read(lineAt(style ?? {}, side), inks);
        first ??= value;
        if (value !== first) return null;
      }
  return first ?? read(undefined, inks);
}
