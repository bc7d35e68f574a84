import { type Contents, isFormula } from "../../read/contents";
import { type CoveredColumn, keysIn } from "../../columns/column";
import { cellAddress } from "../../plan/address";
import type { PublishedValue } from "../publishedValue";
import type { GridPlan } from "./gridPlan";
import { pairColumns } from "./pairing";
import { digestValue, plainValue } from "./plainValue";
import { type NamesCell, portableFormula } from "./portableFormula";

/** A rectangle with its titles in the first row. */
export class Grid {
  /** as they stand in the first row */
  readonly titles: readonly string[];
  /** the keys of our columns, whichever of their titles stands there; users' columns go by their titles */
  readonly columns: readonly string[];
  /** the same, where a column whose title was changed is known by those beside it */
  readonly planned: readonly string[];
  /** of each row below the titles */
  readonly keys: readonly string[];
  private readonly rows = new Map<string, number>();

  /** @param keys of its rows; default: what the key column holds */
  constructor(
    readonly plan: GridPlan,
    readonly contents: Contents,
    keys?: readonly string[],
  ) {
    const [titles = [], ...body] = contents.values;
    this.titles = titles.map((title) => String(title).trim());
    this.columns = keysIn(plan.columns, this.titles).map((key, column) => key ?? this.titles[column]!);
    const planned = plan.columns.map(({ key }) => key);
    const places = pairColumns(planned, this.columns);
    this.planned = this.columns.map((key, column) => planned[places.indexOf(column)] ?? key);
    const column = this.planned.indexOf(plan.key);
    this.keys = keys ?? body.map((cells) => String(plainValue(cells[column]) ?? ""));
    this.keys.forEach((key, row) => key !== "" && !this.rows.has(key) && this.rows.set(key, row));
  }

  /** The first row of a key; -1 where there is none. */
  rowOf(key: string): number {
    return this.rows.get(key) ?? -1;
  }

  /** What is covered of a column, where that is not the rule. */
  covered(key: string): CoveredColumn {
    return this.plan.columns.find((column) => column.key === key)?.covered ?? {};
  }

  isOwn(row: number): boolean {
    const key = this.keys[row] ?? "";
    return key !== "" && (this.plan.keys?.has(key) ?? true);
  }

  /** The place of each row among ours, from 1; 0: a row of users. A row that has only lost its key is ours. */
  order(): number[] {
    const own = this.keys.map((_, row) => this.isOwn(row));
    const strange = own.filter((isOwn) => !isOwn).length;
    const lost = (this.plan.keys?.size ?? 0) - own.filter(Boolean).length;
    let count = 0;
    return own.map((isOwn) => (isOwn || strange === lost ? ++count : 0));
  }

  address(row: number, column: number): string {
    return cellAddress(this.contents.row + 1 + row, this.contents.column + column);
  }

  /**
   * What a cell says.
   *
   * @param key of its column as it was published
   */
  value(row: number, column: number, key: string, names: NamesCell): PublishedValue {
    const { values, formulas } = this.contents;
    const [value, formula] = [values[row + 1]?.[column], formulas?.[row + 1]?.[column]];
    const { live, digest } = this.covered(key);
    if (live && isFormula(formula, value)) return portableFormula(formula, names);
    return digest ? digestValue(value) : plainValue(value);
  }
}
