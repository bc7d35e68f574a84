import { columnName } from "../../scoring/panel/panel";
import type { IndicatorSystem, Quantity } from "../../system/schema";
import { largestLags } from "../../formula/largestLags";
import { entryLags } from "../../validation/entryLags";
import type { Column } from "../columns/column";
import { entryValidation } from "../fill/fillValidation";
import { digest } from "../storage/digest";
import { withTitles } from "./titles";

/** Keys of the columns beside those of quantities, which go by `columnName`: a key of those has no Chinese in it. */
export const UNIT_COLUMN = {
  unit: "评价对象",
  category: "评价类别",
  previousRank: "上年位次",
  source: "数据来源",
  stamp: "来源校验码",
  digest: "来源摘要",
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
  /** of the numbers that the stamp vouches for (`digestOf`) */
  readonly digest?: string | undefined;
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
  /** a unit's own workbook asks for it */
  readonly isAsked: boolean;
}

/**
 * Every quantity in every period that a workbook asks for, in the order of the document, and one before: what this year's
 * rules make of last year's numbers ranks units for last year.
 */
export function unitQuantities(system: IndicatorSystem): UnitQuantity[] {
  const lags = entryLags(system);
  const largest = largestLags(system);
  const counts = new Set(system.constraints.map(({ quantity }) => quantity));
  return system.quantities.flatMap((quantity) => {
    const { key } = quantity;
    const asked = lags.get(key)!.offered;
    const last = counts.has(key) ? asked : Math.max(asked, largest.get(key)! + 1);
    return Array.from({ length: last + 1 }, (_, lag) => ({
      quantity,
      lag,
      column: columnName(key, lag),
      title: titled(quantity, lag),
      isAsked: lag <= asked,
    }));
  });
}

function titled({ name, unit }: Quantity, lag: number): string {
  const period = ["", "上年", "前年"][lag] ?? `前${lag}年`;
  return `${period}${name}${unit ? `（${unit}）` : ""}`;
}

const DIGITS = 16;

/** A digest of the numbers of a unit, by which it is known whether they are still those that a stamp vouches for. */
export function digestOf(numbers: readonly (number | null)[]): string {
  return digest(JSON.stringify(numbers), DIGITS);
}

/** The columns of 各县数据. */
export function unitColumns(system: IndicatorSystem): Column<UnitRow>[] {
  const text = { entered: { format: "entryText" } } as const;
  const numbers = unitQuantities(system).map(({ quantity, column, title, isAsked }): Column<UnitRow> => ({
    key: column,
    title,
    width: isAsked ? 14 : 0,
    cell: ({ values }) => values.get(column) ?? null,
    entered: {
      format: "entryNumber",
      validation: () => entryValidation({ ...quantity, period: system.period }),
    },
  }));
  const isSorted = (system.categories ?? []).length > 0;
  return withTitles([
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
    { key: UNIT_COLUMN.digest, width: 0, cell: ({ digest = "" }) => digest },
  ]);
}
