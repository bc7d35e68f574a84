import type { Borders, Line } from "../model/look";
import type { Rect } from "../model/rect";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { oneOf, text } from "./coerce";
import { argb, colorText } from "./color";
import { fileLine, fileLineOfWeight, LINE_STYLES, LINE_WEIGHTS, lineOf } from "./lineStyles";
import type { RangeTarget } from "./rangeTarget";

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = (typeof EDGES)[keyof typeof EDGES];
type Edge = keyof typeof EDGES | "InsideHorizontal" | "InsideVertical";

const ALL_EDGES = [...(Object.keys(EDGES) as Edge[]), "InsideHorizontal", "InsideVertical"] as const;

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

export const borderCollectionType: HostType<RangeTarget> = hostType({
  name: "RangeBorderCollection",
  indexer: (target, key) => {
    const edge = oneOf(key, ALL_EDGES, "border", ["DiagonalDown", "DiagonalUp"]);
    return HostObject.of(borderType, { sheet: target.sheet, rect: target.rect, edge });
  },
  methods: {
    GetItem: (target, [key], host) => borderCollectionType.indexer!(target, text(key, "border"), host),
  },
});

const borderType: HostType<BorderTarget> = hostType({
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target) => ofLines(target, (line) => lineOf(line?.style)?.[0] ?? "None"),
      set: (target, value, host) => {
        const style = oneOf(value, ["None", ...LINE_STYLES], "border style");
        drawLine(target, host, (line) =>
          style === "None"
            ? undefined
            : { ...line, style: fileLine(style, lineOf(line?.style)?.[1] ?? "Thin") },
        );
      },
    },
    Weight: {
      get: (target) => ofLines(target, (line) => lineOf(line?.style)?.[1] ?? "Thin"),
      set: (target, value, host) => {
        const weight = oneOf(value, LINE_WEIGHTS, "border weight");
        drawLine(target, host, (line) => ({
          ...line,
          style: fileLineOfWeight(lineOf(line?.style)?.[0] ?? "Continuous", weight),
        }));
      },
    },
    Color: {
      get: (target) => ofLines(target, (line) => colorText(line?.color)),
      set: (target, value, host) =>
        drawLine(target, host, (line) => ({ style: "thin", ...line, color: argb(value) })),
    },
  },
});

/** The sides of a cell that lie on the edge of the range. */
function sidesOf({ rect, edge }: BorderTarget, row: number, column: number): Side[] {
  if (edge === "InsideHorizontal")
    return [...(row > rect.top ? ["top" as const] : []), ...(row < rect.bottom ? ["bottom" as const] : [])];
  if (edge === "InsideVertical")
    return [
      ...(column > rect.left ? ["left" as const] : []),
      ...(column < rect.right ? ["right" as const] : []),
    ];
  const side = EDGES[edge];
  const on = {
    top: row === rect.top,
    bottom: row === rect.bottom,
    left: column === rect.left,
    right: column === rect.right,
  };
  return on[side] ? [side] : [];
}

/** The cells of a range that an edge of it touches. */
function cellsAlong({ rect, edge }: BorderTarget): Rect {
  switch (edge) {
    case "EdgeTop":
      return { ...rect, bottom: rect.top };
    case "EdgeBottom":
      return { ...rect, top: rect.bottom };
    case "EdgeLeft":
      return { ...rect, right: rect.left };
    case "EdgeRight":
      return { ...rect, left: rect.right };
    default:
      return rect;
  }
}

function drawLine(
  target: BorderTarget,
  host: Host,
  change: (line: Line | undefined) => Line | undefined,
): void {
  const { sheet, rect } = target;
  host.assertUnprotected(sheet, "formatCells");
  const { top, left, bottom, right } = cellsAlong(target);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const sides = sidesOf(target, row, column);
      if (sides.length === 0) continue;
      sheet.restyle(row, column, (style) => {
        const border: Borders = { ...style.border };
        for (const side of sides) {
          const line = change(border[side]);
          if (line) border[side] = line;
          else delete border[side];
        }
        return { ...style, border };
      });
    }
  }
  host.formatted(sheet, rect);
}

/** What the lines along an edge have in common; null when they differ. */
function ofLines(target: BorderTarget, of: (line: Line | undefined) => string): string | null {
  const { sheet } = target;
  const found = new Set<string>();
  const { top, left, bottom, right } = cellsAlong(target);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      for (const side of sidesOf(target, row, column))
        found.add(of(sheet.look(row, column)?.style?.border?.[side]));
      if (found.size > 1) return null;
    }
  }
  return [...found][0] ?? of(undefined);
}
