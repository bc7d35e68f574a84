import type { CellValue } from "../../../src/emulator/model/cell";
import { parseAddress } from "../../../src/emulator/model/rect";
import { WorkbookModel } from "../../../src/emulator/model/workbook";
import { GROUPS } from "./cases/all";
import { GRID } from "./cases/grid";

/** One formula of a group, and the cell that it stands in. */
export interface Case {
  readonly group: string;
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly isArray: boolean;
}

const SHEET = "Grid";

/** Right of everything that the cases read; each group has a column of its own. */
const FIRST_COLUMN = 26;

export const CASES: readonly Case[] = Object.entries(GROUPS).flatMap(
  ([group, { formulas, isArray = false }], i) =>
    formulas.map((formula, row): Case => ({ group, formula, row, column: FIRST_COLUMN + i, isArray })),
);

/** The grid with every case beside it, none of them computed. */
export function workbookOfCases(): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet(SHEET);
  for (const [letter, values] of Object.entries(GRID)) {
    const { left } = parseAddress(`${letter}1`)!.rect;
    values.forEach((value, row) => sheet.put(row, left, typed(value)));
  }
  for (const { formula, row, column, isArray } of CASES) {
    sheet.put(row, column, { formula: formula });
    if (isArray) sheet.spread(row, column, addressOf({ row, column }));
  }
  workbook.names.push({ name: "rates", formula: `${SHEET}!$J$2:$J$5`, visible: true, comment: "" });
  return workbook;
}

function typed(value: CellValue): { value: CellValue } | { formula: string } {
  return typeof value === "string" && value.startsWith("=") ? { formula: value.slice(1) } : { value };
}

function addressOf({ row, column }: Pick<Case, "row" | "column">): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
