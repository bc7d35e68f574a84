import { said } from "../../../i18n/said";
import { dayOf } from "../../../validation/serialDate";
import { cellAddress } from "../../plan/address";
import type { Difference } from "../difference";
import type { PublishedValue } from "../publishedValue";
import type { Grid } from "./grid";
import type { GridPlan } from "./gridPlan";
import type { OurCells } from "./ourCells";
import { pairColumns, pairRows } from "./pairing";
import { type CoveredPart, goneAsAWhole, type StoredPart } from "./part";

type Row = StoredPart["rows"][number];

/** Rows and columns of ours, wherever users have moved them. */
export function gridPart(plan: GridPlan, grid: Grid | undefined, our: OurCells): CoveredPart {
  return {
    id: plan.id,
    now: () => (grid ? storedGrid(plan, grid, our) : undefined),
    differences: (published) => {
      const { kind, sheet, name } = plan;
      return grid ? gridDifferences(published, grid, our) : [goneAsAWhole({ kind, sheet, what: name })];
    },
  };
}

function storedGrid(plan: GridPlan, grid: Grid, our: OurCells): StoredPart {
  const titles = plan.titles.filter((title) => grid.titles.includes(title));
  const columns = titles.map((title) => grid.titles.indexOf(title));
  const keys = new Set(grid.keys.filter((_, row) => grid.isOwn(row)));
  const read = rowReader(grid, our, titles, columns);
  return {
    id: plan.id,
    titles,
    rows: [...keys].map((key): Row => {
      return [
        key,
        ...read(grid.rowOf(key)).map((value, i) => (plan.isInput?.(key, titles[i]!) ? null : value)),
      ];
    }),
  };
}

/** Reads a row in the order of the published titles. */
function rowReader(
  grid: Grid,
  our: OurCells,
  titles: readonly string[],
  columns: readonly number[],
): (row: number) => PublishedValue[] {
  return (row) => {
    const names = our.names(grid.contents.sheet, { grid, row });
    return titles.map((title, i) => (columns[i]! < 0 ? null : grid.value(row, columns[i]!, title, names)));
  };
}

function gridDifferences({ titles, rows }: StoredPart, grid: Grid, our: OurCells): Difference[] {
  const columns = pairColumns(titles, grid.titles);
  const read = rowReader(grid, our, titles, columns);
  const places = pairRows(rows, grid.keys, read);
  const cells = rows.flatMap((row, i) => {
    const now = places[i]! < 0 ? undefined : read(places[i]!);
    return rowDifferences(row, { titles, columns, grid, at: places[i]!, now });
  });
  return [...titleDifferences(titles, columns, grid), ...cells];
}

function titleDifferences(
  titles: readonly string[],
  columns: readonly number[],
  { titles: found, contents }: Grid,
): Difference[] {
  return titles.flatMap((title, i): Difference[] => {
    const column = columns[i]!;
    if (found[column] === title) return [];
    const cell = column < 0 ? "" : cellAddress(contents.row, contents.column + column);
    const now = column < 0 ? null : found[column]! || null;
    return [
      {
        sheet: contents.sheet,
        cell,
        kind: "title",
        what: said("publication.what.columnTitle", { title }),
        before: title,
        now,
      },
    ];
  });
}

interface FoundRow {
  readonly titles: readonly string[];
  readonly columns: readonly number[];
  readonly grid: Grid;
  readonly at: number;
  /** undefined when the row is gone */
  readonly now: readonly PublishedValue[] | undefined;
}

function rowDifferences([key, ...before]: Row, { titles, columns, grid, at, now }: FoundRow): Difference[] {
  const { plan, contents } = grid;
  const name = plan.known.flatMap((title) => before[titles.indexOf(title)] ?? []).join(" ") || key;
  return titles.flatMap((title, i): Difference[] => {
    const [was, is] = [before[i] ?? null, now?.[i] ?? null];
    if (was === is || plan.isInput?.(key, title)) return [];
    const { kind = plan.kind, date = false } = plan.columns?.[title] ?? {};
    const cell = at < 0 || columns[i]! < 0 ? "" : grid.address(at, columns[i]!);
    const shown = (value: PublishedValue): PublishedValue => (date ? asDay(value) : value);
    const what = plan.known.includes(title) && plan.known.length === 1 ? title : `${name} ${title}`;
    return [{ sheet: contents.sheet, cell, kind, what, before: shown(was), now: shown(is) }];
  });
}

/** A day as people write it; what is none stays as it is. */
export function asDay(value: PublishedValue): PublishedValue {
  return typeof value === "number" ? (dayOf({ kind: "number", value, sheet: "", cell: "" }) ?? value) : value;
}
