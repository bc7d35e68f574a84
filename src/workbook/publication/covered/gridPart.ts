import { said } from "../../../i18n/said";
import { dayOf } from "../../../validation/serialDate";
import { titleIn } from "../../columns/column";
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
  const titles = plan.columns.map(({ key }) => key).filter((key) => grid.columns.includes(key));
  const columns = titles.map((key) => grid.columns.indexOf(key));
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

/** Reads a row in the order of the published columns. */
function rowReader(
  grid: Grid,
  our: OurCells,
  published: readonly string[],
  columns: readonly number[],
): (row: number) => PublishedValue[] {
  return (row) => {
    const names = our.names(grid.contents.sheet, { grid, row });
    return published.map((key, i) => (columns[i]! < 0 ? null : grid.value(row, columns[i]!, key, names)));
  };
}

function gridDifferences({ titles, rows }: StoredPart, grid: Grid, our: OurCells): Difference[] {
  const columns = pairColumns(titles, grid.columns);
  const read = rowReader(grid, our, titles, columns);
  const places = pairRows(rows, grid.keys, read);
  const cells = rows.flatMap((row, i) => {
    const now = places[i]! < 0 ? undefined : read(places[i]!);
    return rowDifferences(row, { titles, columns, grid, at: places[i]!, now });
  });
  return [...titleDifferences(titles, columns, grid), ...cells];
}

/** Titles that are none of those that their column ever had. */
function titleDifferences(
  published: readonly string[],
  columns: readonly number[],
  { columns: found, titles, contents, plan }: Grid,
): Difference[] {
  return published.flatMap((key, i): Difference[] => {
    const column = columns[i]!;
    if (found[column] === key) return [];
    const cell = column < 0 ? "" : cellAddress(contents.row, contents.column + column);
    const now = column < 0 ? null : titles[column]! || null;
    const title = titleIn(plan.columns, key);
    const what = said("publication.what.columnTitle", { title });
    return [{ sheet: contents.sheet, cell, kind: "title", what, before: title, now }];
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
    const { kind = plan.kind, date = false } = grid.covered(title);
    const cell = at < 0 || columns[i]! < 0 ? "" : grid.address(at, columns[i]!);
    const shown = (value: PublishedValue): PublishedValue => (date ? asDay(value) : value);
    const shownTitle = titleIn(plan.columns, title);
    const isName = plan.known.includes(title) && plan.known.length === 1;
    const what = isName ? shownTitle : `${name} ${shownTitle}`;
    return [{ sheet: contents.sheet, cell, kind, what, before: shown(was), now: shown(is) }];
  });
}

/** A date serial as people write it; any other value stays as it is. */
export function asDay(value: PublishedValue): PublishedValue {
  return typeof value === "number" ? (dayOf({ kind: "number", value, sheet: "", cell: "" }) ?? value) : value;
}
