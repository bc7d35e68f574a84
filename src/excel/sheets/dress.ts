import type { FontSet } from "../../system/schema";
import type { AppliedFormat } from "../../workbook/plan/formats";
import { laidOver } from "../../workbook/plan/looks/laidOver";
import { type LookName, sharedLooks } from "../../workbook/plan/looks/sharedLooks";
import type { Area, SheetPlan } from "../../workbook/plan/plan";
import { areasOn, rangeOn } from "../request/passing";

const LINE = "#808080";

/** How each property is set; number formats and lines depend on the shape of an area. */
const SETTERS: {
  readonly [Name in Exclude<LookName, "numberFormat" | "border">]-?: (
    format: Excel.RangeFormat,
    value: NonNullable<AppliedFormat[Name]>,
  ) => void;
} = {
  font: ({ font }, name) => void (font.name = name),
  size: ({ font }, size) => void (font.size = size),
  bold: ({ font }) => void (font.bold = true),
  color: ({ font }, color) => void (font.color = color),
  fill: ({ fill }, color) => void (fill.color = color),
  horizontal: (format, alignment) => void (format.horizontalAlignment = alignment),
  vertical: (format, alignment) => void (format.verticalAlignment = alignment),
  wrap: (format) => void (format.wrapText = true),
  entry: ({ protection }) => void (protection.locked = false),
};

/** Sets what a format names; whatever else the range looks like stays. */
export function applyFormat(range: Excel.Range, area: Area, format: AppliedFormat): void {
  for (const [property, value] of Object.entries(format)) {
    if (!value) continue;
    if (property === "numberFormat") range.numberFormat = everywhere(value);
    else if (property === "border") drawLines(range.format, edgesOf(area));
    else set(range.format, property as keyof typeof SETTERS, value);
  }
}

/**
 * Gives cells the looks of a plan: each property is set once for all cells that have the same, however they lie, so that a sheet
 * costs as many operations as it has different looks.
 */
export function dress(sheet: Excel.Worksheet, formats: SheetPlan["formats"], fonts: FontSet): void {
  const known = new Map<string, Excel.RangeAreas[]>();
  const together = (areas: readonly Area[]): Excel.RangeAreas[] => {
    const key = JSON.stringify(areas);
    if (!known.has(key)) known.set(key, areasOn(sheet, areas));
    return known.get(key)!;
  };
  for (const { property, value, areas } of sharedLooks(laidOver(formats, fonts))) {
    if (property === "numberFormat") {
      for (const area of areas) rangeOn(sheet, area).numberFormat = everywhere(value);
    } else if (property === "border") {
      for (const { edges, alike } of byEdges(areas))
        for (const each of together(alike)) drawLines(each.format, edges);
    } else {
      for (const each of together(areas)) set(each.format, property, value);
    }
  }
}

/** One value for all cells of a range. @source Excel.Range: a single value is set for every cell */
function everywhere(value: string | number | true): never {
  return value as never;
}

function set(format: Excel.RangeFormat, property: keyof typeof SETTERS, value: unknown): void {
  (SETTERS[property] as (format: Excel.RangeFormat, value: unknown) => void)(format, value);
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

function drawLines(format: Excel.RangeFormat, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE;
  }
}

/** The lines of an area; a single row or column has none inside, and Excel refuses to draw them. */
function edgesOf({ rows, columns }: Pick<Area, "rows" | "columns">): Edge[] {
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
  ];
}

/** Areas by the lines that they have. */
function byEdges(areas: readonly Area[]): { readonly edges: Edge[]; readonly alike: Area[] }[] {
  const found = new Map<string, { readonly edges: Edge[]; readonly alike: Area[] }>();
  for (const area of areas) {
    const edges = edgesOf(area);
    const key = edges.join();
    if (!found.has(key)) found.set(key, { edges, alike: [] });
    found.get(key)!.alike.push(area);
  }
  return [...found.values()];
}
