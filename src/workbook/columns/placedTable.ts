import type { Area, ValidationPlan } from "../plan/plan";
import { areasOf, runsIn } from "./areas";
import type { Column, Entered } from "./column";
import { cellAddress } from "../plan/address";

/** A table where it stands: rows and columns anywhere, some of them gone. */
export interface PlacedTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly { readonly at: number; readonly row: Row }[];
  /** -1 where there is none */
  readonly columnOf: (key: string) => number;
}

/** A formula and the cell that it belongs into; rows and columns are counted from 0. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** with its `=` */
  readonly formula: string;
}

/** The formulas of the columns that have one; a formula that reads a column that is gone is left out. */
export function formulasIn<Row>({ columns, rows, columnOf }: PlacedTable<Row>): PlacedFormula[] {
  return rows.flatMap(({ at: row, row: of }) =>
    columns.flatMap(({ key, cell, covered }): PlacedFormula[] => {
      const column = columnOf(key);
      if (column < 0 || !covered?.live) return [];
      let isWhole = true;
      const content = cell?.(of, (other) => {
        if (columnOf(other) < 0) isWhole = false;
        return isWhole ? cellAddress(row, columnOf(other)) : "";
      });
      const isFormula = isWhole && typeof content === "object" && content !== null;
      return isFormula ? [{ row, column, formula: content.formula }] : [];
    }),
  );
}

/** Native validations of the cells that people fill. */
export function validationsIn<Row>(table: PlacedTable<Row>): ValidationPlan[] {
  const found = enteredRuns(table, ({ validation, eachRow }, { row, at }) => {
    const own = validation?.(row);
    return own && { own, at: eachRow ? at : undefined };
  });
  return found.map(({ area, common }) => ({ area, ...common.own }));
}

/** Cells that people fill, as few areas, each of cells that are alike. */
export function enteredRuns<Row, Common>(
  { columns, rows, columnOf }: PlacedTable<Row>,
  commonOf: (entered: Entered<Row>, row: PlacedTable<Row>["rows"][number]) => Common | undefined,
): { readonly area: Area; readonly common: Common }[] {
  const byPlace = new Map(
    columns.flatMap(({ key, entered }) => (entered && columnOf(key) >= 0 ? [[columnOf(key), entered]] : [])),
  );
  const last = Math.max(-1, ...byPlace.keys());
  const inRow = (placed: PlacedTable<Row>["rows"][number]): (Common | undefined)[] =>
    Array.from({ length: last + 1 }, (_, column) => {
      const entered = byPlace.get(column);
      return entered && (entered.where?.(placed.row) ?? true) ? commonOf(entered, placed) : undefined;
    });
  return areasOf(rows.map((placed) => ({ row: placed.at, runs: runsIn(inRow(placed)) })));
}
