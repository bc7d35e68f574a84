import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { cellAddress } from "../../src/workbook/plan/address";
import { beside, cellOf, cellWith, opened, put } from "./publishedDemo";

/** A cell by what stands around it. */
export type Place = (host: ExcelHost, sheet: string) => string;
type Content = string | number | null | { readonly formula: string };

/** What is changed, where, to what; and how that is told: its kind, what was published, and what is there now. */
export type ToldCase = readonly [
  what: string,
  place: Place,
  to: Content,
  kind: string,
  before: unknown,
  now: unknown,
];

export const row =
  (key: string | number, title: string): Place =>
  (host, sheet) =>
    cellOf(host, sheet, key, title);
export const label =
  (text: string): Place =>
  (host, sheet) =>
    beside(host, sheet, text);
export const text =
  (words: string): Place =>
  (host, sheet) =>
    cellWith(host, sheet, words);

/** So many rows below a text. */
export const below =
  (words: string, rows = 1): Place =>
  ({ workbook }, sheet) => {
    const [at, column] = [...workbook.sheet(sheet)!.entries()].find(([, , { value }]) => value === words)!;
    return cellAddress(at + rows, column);
  };

/** The last of several cells that say the same. */
export const last =
  (words: string): Place =>
  ({ workbook }, sheet) => {
    const cells = [...workbook.sheet(sheet)!.entries()];
    const [at, column] = cells.findLast(([, , { value }]) => value === words)!;
    return cellAddress(at, column);
  };

/** Changes one cell of a published workbook, which must be all that is told of cells that are there. */
export async function expectTold(
  published: WorkbookModel,
  sheet: string,
  [, place, to, kind, before, now]: ToldCase,
): Promise<void> {
  const host = opened(published);
  const cell = place(host, sheet);
  put(host, sheet, cell, to !== null && typeof to === "object" ? to : { value: to });
  const { differences } = await verifyPublication();
  const told = differences.filter((each) => each.cell !== "");
  expect(told).toEqual([{ kind, sheet, cell, what: expect.any(String), before, now }]);
}
