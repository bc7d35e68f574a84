import type { Alignment } from "../../model/look";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, within } from "../coerce";
import type { Facet } from "./facet";

const HORIZONTAL = [
  ["General", undefined],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
  ["Fill", "fill"],
  ["CenterAcrossSelection", "centerContinuous"],
] as const;

const VERTICAL = [
  ["Bottom", "bottom"],
  ["Center", "center"],
  ["Top", "top"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
] as const;

/** @source ECMA-376 part 1, 18.8.1 `alignment`, readingOrder */
const READING = [
  ["Context", undefined],
  ["LeftToRight", 1],
  ["RightToLeft", 2],
] as const;

/** @source Excel.RangeFormat, also of a cell style */
export const ALIGNMENT: Readonly<Record<string, Facet>> = {
  WrapText: flag("wrapText"),
  ShrinkToFit: flag("shrinkToFit"),
  // "Justify distributed" in the dialog
  AutoIndent: flag("justifyLastLine"),
  HorizontalAlignment: alignment(
    ({ horizontal }) => HORIZONTAL.find(([, file]) => file === horizontal)?.[0] ?? "General",
    (value) => ({ horizontal: paired(HORIZONTAL, value) }),
  ),
  VerticalAlignment: alignment(
    ({ vertical }) => VERTICAL.find(([, file]) => file === vertical)?.[0] ?? "Bottom",
    (value) => ({ vertical: paired(VERTICAL, value) }),
  ),
  IndentLevel: alignment(
    ({ indent }) => indent ?? 0,
    (value) => ({ indent: within(value, 0, 250, "indent level") }),
  ),
  ReadingOrder: alignment(
    ({ readingOrder }) => READING.find(([, file]) => file === readingOrder)?.[0] ?? "Context",
    (value) => ({ readingOrder: paired(READING, value) }),
  ),
  TextOrientation: alignment(
    ({ textRotation }) => degreesOf(textRotation),
    (value) => ({ textRotation: rotationOf(number(value, "text orientation")) }),
  ),
};

/** Letters one below the other: in the API, and in the file. */
const [STACKED, STACKED_IN_FILE] = [180, 255];

function degreesOf(rotation = 0): number {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** @source Excel.RangeFormat.textOrientation: "an integer either from -90 to 90, or 180 for vertically-oriented text" */
function rotationOf(degrees: number): number | undefined {
  if (degrees === STACKED) return STACKED_IN_FILE;
  if (!Number.isInteger(degrees) || Math.abs(degrees) > 90) throw invalid(`text orientation ${degrees}`);
  return degrees < 0 ? 90 - degrees : degrees || undefined;
}

function flag(name: "wrapText" | "shrinkToFit" | "justifyLastLine"): Facet {
  return alignment(
    (alignment) => alignment[name] === true,
    (value) => ({ [name]: value === true }),
  );
}

function alignment(read: (alignment: Alignment) => unknown, change: (value: unknown) => Alignment): Facet {
  return {
    read: ({ alignment = {} }) => read(alignment),
    change: (style, value) => ({ ...style, alignment: { ...style.alignment, ...change(value) } }),
  };
}

function paired<File>(pairs: readonly (readonly [string, File])[], value: unknown): File {
  const names = pairs.map(([name]) => name);
  const wanted = oneOf(value, names, "alignment");
  return pairs.find(([name]) => name === wanted)![1];
}
