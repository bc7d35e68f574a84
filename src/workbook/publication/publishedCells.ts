import { type TableContents, TableReader } from "../read/contents";
import { withBlanks } from "../journal/columnChange";
import type { ColumnChange, Stored } from "../journal/stored";
import { GROUP_COLUMNS } from "../scores/groupColumns";
import { SCORE_COLUMNS } from "../scores/scoreColumns";
import { GROUP_COLUMN, SCORE_COLUMN, TABLE } from "../tableNames";
import type { PublishedValue } from "./publishedValue";

/** One cell of the published tables. */
export interface PublishedCell {
  readonly place: string;
  readonly sheet: string;
  /** as in `F7` */
  readonly cell: string;
  readonly value: PublishedValue;
  /** for people: the row and the column */
  readonly row: string;
  readonly title: string;
}

/** What version 0.1 has published of the tables; later columns are covered by later editions. */
const PUBLISHED = [
  {
    table: TABLE.groups,
    columns: GROUP_COLUMNS,
    key: GROUP_COLUMN.key,
    name: GROUP_COLUMN.name,
    cells: [
      GROUP_COLUMN.name,
      GROUP_COLUMN.points,
      GROUP_COLUMN.score,
      GROUP_COLUMN.attainment,
      GROUP_COLUMN.note,
    ],
  },
  {
    table: TABLE.scores,
    columns: SCORE_COLUMNS,
    key: SCORE_COLUMN.key,
    name: SCORE_COLUMN.name,
    cells: [
      SCORE_COLUMN.no,
      SCORE_COLUMN.group,
      SCORE_COLUMN.name,
      SCORE_COLUMN.points,
      SCORE_COLUMN.score,
      SCORE_COLUMN.attainment,
      SCORE_COLUMN.status,
      SCORE_COLUMN.explanation,
      SCORE_COLUMN.recomputed,
    ],
  },
] as const;

/** The tables that are published. */
export const PUBLISHED_TABLES: readonly string[] = PUBLISHED.map(({ table }) => table);

/** Every cell of our columns in the tables of 计分表, by row key; columns of users are their own. */
export function publishedCells(tables: ReadonlyMap<string, TableContents>): PublishedCell[] {
  return PUBLISHED.flatMap(({ table, columns, cells, ...row }) => {
    const found = tables.get(table);
    if (!found) return [];
    const reader = new TableReader(found, columns);
    const [keys, names] = [row.key, row.name].map((key) => reader.texts(reader.columnOf(key)));
    return cells.flatMap((title): PublishedCell[] => {
      const column = reader.columnOf(title);
      if (column < 0) return [];
      return keys!.flatMap((key, at): PublishedCell[] => {
        if (key === "") return [];
        const { sheet, cell, value } = reader.cellAt(at, column);
        return [{ place: `${table} ${key} ${title}`, sheet, cell, value, row: names![at]!, title }];
      });
    });
  });
}

/** Formulas in our columns of the published tables, with the values that they show. */
export function frozenChanges(tables: ReadonlyMap<string, TableContents>): ColumnChange[] {
  return PUBLISHED.flatMap(({ table: name, columns }): ColumnChange[] => {
    const table = tables.get(name);
    if (!table?.formulas) return [];
    const reader = new TableReader(table, columns);
    const [, ...body] = table.values;
    return columns.flatMap(({ key }): ColumnChange[] => {
      const column = reader.columnOf(key);
      if (column < 0) return [];
      const formulas = body.map((_, row) => reader.hasFormula(row, column));
      if (!formulas.includes(true)) return [];
      const at = <Value>(found: boolean, value: () => Value): Value | null => (found ? value() : null);
      const change = {
        sheet: table.sheet,
        row: table.row + 1,
        column: table.column + column,
        before: formulas.map((is, row) =>
          at(is, (): Stored => ({ formula: String(table.formulas![row + 1]![column]) })),
        ),
        after: formulas.map((is, row) => at(is, () => body[row]![column] as Stored)),
      };
      return [withBlanks(change, reader, column)];
    });
  });
}
