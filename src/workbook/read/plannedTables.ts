import type { Content, SheetPlan } from "../plan/plan";
import type { TableContents } from "./contents";

/** The tables of a sheet as they are read once the sheet was made of its plan; formulas have no results yet. */
export function plannedTables(plan: SheetPlan): Map<string, TableContents> {
  return new Map(
    plan.tables.map(({ name, area: { row, column, rows, columns } }) => {
      const cells = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: columns }, (_, j) => plannedAt(plan, row + i, column + j)),
      );
      return [
        name,
        {
          name,
          sheet: plan.name,
          row,
          column,
          values: cells.map((line) => line.map(valueOf)),
          types: cells.map((line) => line.map(typeOf)),
          formulas: cells.map((line) => line.map((cell) => (isFormula(cell) ? cell.formula : valueOf(cell)))),
        },
      ];
    }),
  );
}

/** Of blocks that lie over each other the last counts. */
function plannedAt({ blocks }: SheetPlan, row: number, column: number): Content {
  for (const block of [...blocks].reverse()) {
    const content = block.rows[row - block.row]?.[column - block.column];
    if (content !== undefined) return content;
  }
  return null;
}

function isFormula(content: Content): content is Exclude<Content, string | number | null> {
  return typeof content === "object" && content !== null;
}

function valueOf(content: Content): string | number {
  return content === null || isFormula(content) ? "" : content;
}

function typeOf(content: Content): string {
  if (content === null || content === "") return "Empty";
  return typeof content === "number" ? "Double" : "String";
}
