import type { SheetPlan, ValidationPlan } from "../plan";
import { type Region, sourcesOf } from "./regions";

/**
 * The validations of a sheet that copying does not give its cells: of rows whose model asks for something else. Wherever the sheet
 * has one the model has one too.
 */
export function otherValidations(
  { validations = [] }: SheetPlan,
  { validations: ofModel = [] }: SheetPlan,
  regions: readonly Region[],
): ValidationPlan[] {
  const sources = sourcesOf(regions);
  const copied = byRow(ofModel);
  return validations.flatMap((validation) => {
    const { area } = validation;
    return Array.from({ length: area.rows }, (_, i) => area.row + i).flatMap((row) =>
      copied.get(sources.get(row) ?? -1)?.has(told(validation))
        ? []
        : [{ ...validation, area: { ...area, row, rows: 1 } }],
    );
  });
}

function byRow(validations: readonly ValidationPlan[]): Map<number, Set<string>> {
  const rows = new Map<number, Set<string>>();
  for (const validation of validations) {
    const { row, rows: count } = validation.area;
    for (let at = row; at < row + count; at++)
      rows.set(at, (rows.get(at) ?? new Set()).add(told(validation)));
  }
  return rows;
}

/** What a validation asks for, and in which columns. */
function told({ area: { column, columns }, ...asked }: ValidationPlan): string {
  return JSON.stringify([column, columns, asked]);
}
