import type { Borders, Line } from "../model/look";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { oneOf, text } from "./coerce";
import { argb, colorText } from "./color";
import type { RangeTarget } from "./rangeTarget";

const EDGES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Side = (typeof EDGES)[keyof typeof EDGES];
type Edge = keyof typeof EDGES | "InsideHorizontal" | "InsideVertical";

interface BorderTarget extends RangeTarget {
  readonly edge: Edge;
}

export const borderCollectionType: HostType<RangeTarget> = hostType({
  name: "RangeBorderCollection",
  indexer: (target, key) => {
    const edge = oneOf(
      key,
      [...(Object.keys(EDGES) as Edge[]), "InsideHorizontal", "InsideVertical"] as const,
      "border",
    );
    return HostObject.of(borderType, { ...target, edge });
  },
  methods: {
    GetItem: (target, [key], host) => borderCollectionType.indexer!(target, text(key, "border"), host),
  },
});

const borderType: HostType<BorderTarget> = hostType({
  name: "RangeBorder",
  scalars: {
    Style: {
      get: (target) => (lineAt(target)?.style ? "Continuous" : "None"),
      set: (target, value, host) => {
        const style = oneOf(value, ["None", "Continuous", "Dash", "Dot", "Double"], "border style");
        const file: Record<string, string> = {
          Continuous: "thin",
          Dash: "dashed",
          Dot: "dotted",
          Double: "double",
        };
        drawLine(target, host, (line) => (style === "None" ? undefined : { ...line, style: file[style]! }));
      },
    },
    Weight: {
      get: (target) =>
        ({ thin: "Thin", medium: "Medium", thick: "Thick", hair: "Hairline" })[
          lineAt(target)?.style as string
        ] ?? "Thin",
      set: (target, value, host) => {
        const weight = oneOf(value, ["Hairline", "Thin", "Medium", "Thick"], "border weight");
        const style = weight === "Hairline" ? "hair" : weight.toLowerCase();
        drawLine(target, host, (line) => ({ ...line, style }));
      },
    },
    Color: {
      get: (target) => colorText(lineAt(target)?.color),
      set: (target, value, host) =>
        drawLine(target, host, (line) => ({ style: "thin", ...line, color: argb(value) })),
    },
  },
});

/** On which side of which cells an edge of the range lies. */
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

function drawLine(
  target: BorderTarget,
  host: Host,
  change: (line: Line | undefined) => Line | undefined,
): void {
  const { sheet, rect } = target;
  host.assertUnprotected(sheet, "formatCells");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
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
}

function lineAt(target: BorderTarget): Line | undefined {
  const { sheet, rect, edge } = target;
  const side = edge === "InsideHorizontal" ? "bottom" : edge === "InsideVertical" ? "right" : EDGES[edge];
  const row = side === "bottom" && edge !== "InsideHorizontal" ? rect.bottom : rect.top;
  const column = side === "right" && edge !== "InsideVertical" ? rect.right : rect.left;
  return sheet.cell(row, column)?.style?.border?.[side];
}
