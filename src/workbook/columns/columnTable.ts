import { cellAddress } from "../plan/address";
import type { Area, Block, Content, SheetPlan, ValidationPlan } from "../plan/plan";
import { runsIn } from "./areas";
import { type CellOf, type Column, titleOf } from "./column";
import { enteredRuns, type PlacedTable, validationsIn } from "./placedTable";

/** A table by its columns, from column A on; rows are counted from 0. */
export interface ColumnTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** the row of the titles */
  readonly header: number;
}

/** Where the column of a key is planned; -1 where there is none. */
export function columnIn(columns: readonly { readonly key: string }[], key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** The addresses of the cells in a row, by the keys of their columns. */
export function cellsOfRow(row: number, columnOf: (key: string) => number): CellOf {
  return (key) => cellAddress(row, columnOf(key));
}

/** The titles, and what the product puts below them. */
export function tableBlock<Row>(table: ColumnTable<Row>): Block {
  return { row: table.header, column: 0, rows: [table.columns.map(titleOf), ...tableCells(table)] };
}

/** What the product puts into the rows. */
function tableCells<Row>({ columns, rows, header }: ColumnTable<Row>): Content[][] {
  return rows.map((row, i) => {
    const at = cellsOfRow(header + 1 + i, (key) => columnIn(columns, key));
    return columns.map(({ cell }) => cell?.(row, at) ?? null);
  });
}

/** The table with its titles. */
export function tableArea<Row>({ columns, rows, header }: ColumnTable<Row>): Area {
  return { row: header, column: 0, rows: rows.length + 1, columns: columns.length };
}

export function widthsOf(columns: readonly Column<never>[]): number[] {
  return columns.map(({ width }) => width);
}

/** The look of a table: of its titles, of all cells, of columns, and of the cells that people fill. */
export function tableFormats<Row>(table: ColumnTable<Row>): SheetPlan["formats"] {
  const { columns, rows, header } = table;
  const body = { row: header + 1, rows: rows.length };
  const own = runsIn(columns.map(({ format }) => format));
  return [
    { area: tableArea(table), format: "cell" },
    { area: { ...tableArea(table), rows: 1 }, format: "headOfCells" },
    ...own.map(({ common: format, ...place }) => ({ area: { ...body, ...place }, format })),
    ...enteredRuns(placed(table), ({ format }) => format).map(({ area, common: format }) => ({
      area,
      format,
    })),
  ];
}

/** Native validations of the cells that people fill. */
export function tableValidations<Row>(table: ColumnTable<Row>): ValidationPlan[] {
  return validationsIn(placed(table));
}

function placed<Row>({ columns, rows, header }: ColumnTable<Row>): PlacedTable<Row> {
  return {
    columns,
    rows: rows.map((row, i) => ({ at: header + 1 + i, row })),
    columnOf: (key) => columnIn(columns, key),
  };
}
