import { columnName } from "../../scoring/panel/panel";
import type { IndicatorSystem, Quantity } from "../../system/schema";
import { entryLags } from "../../validation/entryLags";
import type { Column } from "../columns/column";
import { entryValidation } from "../fill/fillValidation";

/** Keys of the columns beside those of quantities, which go by `columnName`: a key of those has no Chinese in it. */
export const UNIT_COLUMN = {
  unit: "评价对象",
  category: "评价类别",
  previousRank: "上年位次",
  source: "数据来源",
  stamp: "来源校验码",
} as const;

/** What a row of 各县数据 says of one unit. */
export interface UnitRow {
  readonly unit: string;
  /** name of its category */
  readonly category?: string | undefined;
  /** as it was published the year before */
  readonly previousRank?: number | undefined;
  /** where its values come from, as the name of a file */
  readonly source: string;
  /** the stamp of the publication that they come from; empty where there is none */
  readonly stamp: string;
  /** by `columnName`: null empties the cell, and what is not there stays as it is */
  readonly values: ReadonlyMap<string, number | null>;
}

/** A quantity in a period, as a column of 各县数据. */
export interface UnitQuantity {
  readonly quantity: Quantity;
  readonly lag: number;
  /** `columnName(key, lag)` */
  readonly column: string;
  readonly title: string;
}

/** Every quantity in every period that a workbook asks for, in the order of the document. */
export function unitQuantities(system: IndicatorSystem): UnitQuantity[] {
  const lags = entryLags(system);
  const all = system.quantities.flatMap((quantity) =>
    Array.from({ length: lags.get(quantity.key)!.offered + 1 }, (_, lag) => ({
      quantity,
      lag,
      column: columnName(quantity.key, lag),
      title: titled(quantity, lag),
    })),
  );
  const count = new Map<string, number>();
  for (const { title } of all) count.set(title, (count.get(title) ?? 0) + 1);
  // two quantities may share a name: then their keys tell which is which
  return all.map((each) =>
    count.get(each.title)! > 1 ? { ...each, title: `${each.title} ${each.column}` } : each,
  );
}

/** A title takes no more than this of a name. @source Excel specifications: 255 characters in a table's title */
const LONGEST_NAME = 120;

function titled({ name, unit }: Quantity, lag: number): string {
  const period = ["", "上年", "前年"][lag] ?? `前${lag}年`;
  return `${period}${name.slice(0, LONGEST_NAME)}${unit ? `（${unit.slice(0, LONGEST_NAME)}）` : ""}`;
}

/** The columns of 各县数据. */
export function unitColumns(system: IndicatorSystem): Column<UnitRow>[] {
  const text = { entered: { format: "entryText" } } as const;
  const numbers = unitQuantities(system).map(({ quantity, column, title }): Column<UnitRow> => ({
    key: column,
    title,
    width: 14,
    cell: ({ values }) => values.get(column) ?? null,
    entered: { format: "entryNumber", validation: () => entryValidation(quantity) },
  }));
  const isSorted = (system.categories ?? []).length > 0;
  return [
    { key: UNIT_COLUMN.unit, width: 18, cell: ({ unit }) => unit, ...text },
    ...(isSorted
      ? [{ key: UNIT_COLUMN.category, width: 16, cell: ({ category = "" }: UnitRow) => category, ...text }]
      : []),
    ...numbers,
    {
      key: UNIT_COLUMN.previousRank,
      width: 10,
      cell: ({ previousRank }) => previousRank ?? null,
      entered: { format: "entryNumber" },
    },
    { key: UNIT_COLUMN.source, width: 26, cell: ({ source }) => source, ...text },
    { key: UNIT_COLUMN.stamp, width: 26, cell: ({ stamp }) => stamp, ...text },
  ];
}
