import type { Margins } from "../../model/page";
import type { SheetModel } from "../../model/sheet";
import type { Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";

const POINTS_PER_INCH = 72;

/** In inches, as a new sheet has them. */
const STANDARD: Margins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

/** @source Excel.PrintMarginUnit: how many of it make an inch */
const UNITS = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;

/** The API gives margins in points, the file in inches. */
export function margin(edge: keyof Margins): Scalar<SheetModel> {
  return {
    // rounded to a millionth of a point, since the conversion from inches is inexact
    get: ({ page }) => Number(((page.margins?.[edge] ?? STANDARD[edge]) * POINTS_PER_INCH).toFixed(6)),
    set: (sheet, value) => change(sheet, { [edge]: length(value) / POINTS_PER_INCH }),
  };
}

/** Margins that are not given stay. @source Excel.PageLayout.setPrintMargins */
export function setPrintMargins(sheet: SheetModel, unit: unknown, options: unknown): void {
  const inch = UNITS[oneOf(unit, ["Points", "Inches", "Centimeters"], "unit of margins")];
  const given = Object.entries((options ?? {}) as Record<string, unknown>).filter(
    ([edge, value]) => edge in STANDARD && value !== undefined && value !== null,
  );
  change(sheet, Object.fromEntries(given.map(([edge, value]) => [edge, length(value) / inch])));
}

function change(sheet: SheetModel, margins: Partial<Margins>): void {
  sheet.page.margins = { ...STANDARD, ...sheet.page.margins, ...margins };
}

function length(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalid(`margin ${String(value)}`);
  return value;
}
