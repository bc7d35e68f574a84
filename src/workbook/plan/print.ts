import { countExamples } from "../../system/parameters";
import type { IndicatorSystem } from "../../system/schema";
import { GAP, NO_BASIS } from "./footer";
import type { PrintPlan } from "./plan";

const PAGE_NUMBERS = "第 &P 页 共 &N 页";
const POINTS_PER_MM = 72 / 25.4;
/**
 * Margins of an official document on A4, in points: they leave a type area of 156 × 225 mm.
 *
 * @source GB/T 9704-2012 党政机关公文格式, section 5.1: 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm
 */
export const OFFICIAL_MARGINS = {
  top: 37 * POINTS_PER_MM,
  bottom: 35 * POINTS_PER_MM,
  left: 28 * POINTS_PER_MM,
  right: 26 * POINTS_PER_MM,
} as const;

/** Narrow margins for wide sheets, in points: 12.7 mm, with room for the footer. */
export const NARROW_MARGINS = { top: 42, bottom: 48, left: 36, right: 36 } as const;

/** A page of A4 upright, without those margins. */
const TYPE_AREA = { width: 156 * POINTS_PER_MM, height: 225 * POINTS_PER_MM };

/**
 * Where pages with those margins begin, besides the first, of a sheet that is printed as wide as they leave room.
 *
 * @param heights of the rows in points, from the top of the sheet
 * @param width of all columns in points
 * @param repeated the row that each page begins with
 * @returns rows of the sheet, counted from 0
 */
export function pageStarts(heights: readonly number[], width: number, repeated: number): number[] {
  const room = TYPE_AREA.height / Math.min(1, TYPE_AREA.width / width);
  const starts: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    if (used + height > room && row > repeated + 1) {
      starts.push(row);
      used = heights[repeated]!;
    }
    used += height;
  });
  return starts;
}

/** County and sheet, and the warning as long as scores are made from an example. */
function footerOf(system: IndicatorSystem, what: string | undefined): string {
  const warning = countExamples(system) > 0 ? NO_BASIS : "";
  return [system.region, what, warning].filter(Boolean).join(GAP);
}

/**
 * A4, as wide as the page, with the county and what the sheet is at the foot.
 *
 * @param titleRow repeated on each page, counted from 0
 */
export function printPlan(
  system: IndicatorSystem,
  what: string | undefined,
  orientation: PrintPlan["orientation"],
  titleRow?: number,
): PrintPlan {
  return {
    orientation,
    ...(titleRow === undefined ? {} : { titleRows: [titleRow, titleRow] as const }),
    footer: { left: footerOf(system, what), right: PAGE_NUMBERS },
  };
}
