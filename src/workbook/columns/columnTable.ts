import { cellAddress } from "../plan/address";
import type { Area, Block, Content, SheetPlan, ValidationPlan } from "../plan/plan";
import { runsIn } from "./areas";
import { type CellOf, type Column, titleOf } from "./column";
import { enteredRuns, type PlacedTable, validationsIn } from "./placedTable";

/** A table by its columns, and where it stands; rows and columns are counted from 0. */
export interface ColumnTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** the row of the titles */
  readonly header: number;
  /** the first column; default A */
  readonly first?: number;
}

/** Where the column of a key is planned; -1 where there is none. */
export function columnIn(columns: readonly { readonly key: string }[], key: string, first = 0): number {
  const at = columns.findIndex((column) => column.key === key);
  return at < 0 ? -1 : first + at;
}

/** The addresses of the cells in a row, by the keys of their columns. */
export function cellsOfRow(row: number, columnOf: (key: string) => number): CellOf {
  return (key) => cellAddress(row, columnOf(key));
}

/** The titles, and what the product puts below them. */
export function tableBlock<Row>({ header, first = 0, ...table }: ColumnTable<Row>): Block {
  return {
    row: header,
    column: first,
    rows: [table.columns.map(titleOf), ...tableCells({ ...table, header, first })],
  };
}

/** What the product puts into the rows. */
function tableCells<Row>({ columns, rows, header, first = 0 }: ColumnTable<Row>): Content[][] {
  return rows.map((row, i) => {
    const at = cellsOfRow(header + 1 + i, (key) => columnIn(columns, key, first));
    return columns.map(({ cell }) => cell?.(row, at) ?? null);
  });
}

/** The table with its titles. */
export function tableArea<Row>({ columns, rows, header, first = 0 }: ColumnTable<Row>): Area {
  return { row: header, column: first, rows: rows.length + 1, columns: columns.length };
}

export function widthsOf(columns: readonly Column<never>[]): number[] {
  return columns.map(({ width }) => width);
}

/** The look of a table: of its titles, of all cells, of columns, and of the cells that people fill. */
export function tableFormats<Row>(table: ColumnTable<Row>): SheetPlan["formats"] {
  const { columns, rows, header, first = 0 } = table;
  const body = { row: header + 1, rows: rows.length };
  const own = runsIn(
    columns.map(({ format }) => format),
    first,
  );
  return [
    { area: { ...tableArea(table), rows: 1 }, format: "head" },
    { area: { ...body, column: first, columns: columns.length }, format: "cell" },
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

function placed<Row>({ columns, rows, header, first }: ColumnTable<Row>): PlacedTable<Row> {
  return {
    columns,
    rows: rows.map((row, i) => ({ at: header + 1 + i, row })),
    columnOf: (key) => columnIn(columns, key, first),
  };
}
