import type { Inks } from "../../model/inks";
import type { Line } from "../../model/look";
import { invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { argb, colorText } from "../color";
import { fileLine, fileLineOfWeight, LINE_STYLES, LINE_WEIGHTS, lineOf } from "../lineStyles";
import { tinted, tintOf } from "./tint";

/** One property of a line along an edge; undefined stands for no line. */
export interface LineFacet {
  readonly read: (line: Line | undefined, inks: Inks) => string | number;
  readonly change: (line: Line | undefined, value: unknown) => Line | undefined;
}

const BLACK = { argb: "FF000000" };

/** @source Excel.RangeBorder */
export const LINE: Readonly<Record<string, LineFacet>> = {
  Style: {
    read: (line) => lineOf(line?.style)?.[0] ?? "None",
    change: (line, value) => {
      const style = oneOf(value, ["None", ...LINE_STYLES], "border style");
      if (style === "None") return undefined;
      return { ...line, style: fileLine(style, lineOf(line?.style)?.[1] ?? "Thin") };
    },
  },
  Weight: {
    read: (line) => lineOf(line?.style)?.[1] ?? "Thin",
    change: (line, value) => {
      const weight = oneOf(value, LINE_WEIGHTS, "border weight");
      return { ...line, style: fileLineOfWeight(lineOf(line?.style)?.[0] ?? "Continuous", weight) };
    },
  },
  Color: {
    read: (line, inks) => colorText(line?.color, inks),
    change: (line, value) => ({ style: "thin", ...line, color: argb(value) }),
  },
  TintAndShade: {
    read: (line) => tintOf(line?.color),
    // without a line there is nothing to be made lighter
    change: (line, value) => line && { ...line, color: tinted(line.color ?? BLACK, value) },
  },
};

/** In the order of the collection. @source Excel.BorderIndex */
export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Edge = (typeof EDGES)[number];

export function edgeAt(index: unknown, edges: readonly Edge[] = EDGES): Edge {
  const edge = edges[Number(index)];
  if (!edge) throw invalid(`there is no border ${String(index)}`);
  return edge;
}
