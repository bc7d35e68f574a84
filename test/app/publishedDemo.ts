import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { publishScores } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { Cell } from "../../src/emulator/model/cell";
import { renameMentions } from "../../src/emulator/model/mentions";
import { parseAddress } from "../../src/emulator/model/rect";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { cellAddress } from "../../src/workbook/plan/address";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { filledDemo } from "./filled";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

export const STATISTICS = "填报-县统计局";
export const TAX = "填报-县财政局";
export const COUNTS = "填报-县应急局";
/** An indicator of 指标体系, with its level. */
export const LEVEL = "tax_share.level";

/** The demonstration workbook with heads and remarks, scored twice and published. */
export async function publishedDemo(): Promise<WorkbookModel> {
  const host = await filledDemo();
  const said: [sheet: string, cell: string, value: string | number | null][] = [
    // a head that nobody has filled in may be published; one that is half filled in may not
    ...["填报人：", "填报日期：", "审核人：", "联系电话："].map((label): [string, string, null] => [
      STATISTICS,
      beside(host, STATISTICS, label),
      null,
    ]),
    [TAX, beside(host, TAX, "填报人："), "张三"],
    [TAX, beside(host, TAX, "填报日期："), 43_845],
    [TAX, beside(host, TAX, "审核人："), "李四"],
    [TAX, beside(host, TAX, "联系电话："), "0533-1234567"],
    [TAX, cellOf(host, TAX, "tax_revenue", "备注"), "决算数"],
    [TAX, cellOf(host, TAX, "tax_revenue", "佐证材料"), "决算表"],
  ];
  for (const [sheet, cell, value] of said) put(host, sheet, cell, { value });
  await scoreWorkbook("formulas", new Date("2020-01-18T12:00:00Z"));
  put(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"), { value: 162_481 });
  await scoreWorkbook("formulas", new Date("2020-01-20T12:00:00Z"));
  await publishScores(new Date("2020-01-20T13:00:00Z"), EXAMPLE);
  return cloneWorkbook(host.upToDate());
}

/** A host with a copy of a workbook. */
export function opened(workbook: WorkbookModel): ExcelHost {
  return startExcel(cloneWorkbook(workbook));
}

/** The cell in a column of a table, in the row that holds a text: whatever stands where. */
export function cellOf({ workbook }: ExcelHost, name: string, key: string | number, title: string): string {
  const cells = [...workbook.sheet(name)!.entries()];
  const titles = cells.filter(([, , { value }]) => value === title);
  const rows = cells.filter(([, , { value }]) => value === key).map(([row]) => row);
  for (const [header, column] of titles) {
    const row = rows.find((each) => each > header);
    if (row !== undefined) return cellAddress(row, column);
  }
  throw new Error(`${name} has no ${key} below ${title}`);
}

/** The cell that holds a text. */
export function cellWith({ workbook }: ExcelHost, name: string, text: string): string {
  const [row, column] = [...workbook.sheet(name)!.entries()].find(([, , { value }]) => value === text)!;
  return cellAddress(row, column);
}

/** The cell right of a label. */
export function beside(host: ExcelHost, name: string, label: string): string {
  const { top, left } = parseAddress(cellWith(host, name, label))!.rect;
  return cellAddress(top, left + 1);
}

/** Writes into a cell as nobody may: past every lock. */
export function put(
  host: ExcelHost,
  name: string,
  cell: string,
  content: { readonly value: string | number | null } | { readonly formula: string },
): void {
  const { top, left } = parseAddress(cell)!.rect;
  host.workbook.sheet(name)!.put(top, left, content);
  host.touched();
}

/** Sorts the rows of a table as Excel does: references within a row go along. */
export function sortDown(host: ExcelHost, name: string, table: number, by: string): void {
  const sheet = host.workbook.sheet(name)!;
  const { rect } = sheet.tables[table]!;
  const at = [...sheet.entries()].find(([row, , { value }]) => row === rect.top && value === by)![1];
  const rows = Array.from({ length: rect.bottom - rect.top }, (_, i) => rect.top + 1 + i);
  const text = (row: number): string => String(sheet.cell(row, at)?.value ?? "");
  const order = [...rows].sort((one, other) => text(other).localeCompare(text(one)));
  const to = new Map(order.map((from, i) => [from, rows[i]!]));
  sheet.replaceCells(
    [...sheet.entries()].map(([row, column, cell]): [number, number, Cell] => {
      const inTable = column >= rect.left && column <= rect.right;
      const target = (inTable ? to.get(row) : undefined) ?? row;
      return [target, column, moved(cell, [row, target], column)];
    }),
  );
  host.touched();
}

function moved(cell: Cell, [from, to]: readonly [number, number], column: number): Cell {
  if (cell.formula === undefined || from === to) return cell;
  const relative = translateFormulaToR1C1(`=${cell.formula}`, cellAddress(from, column));
  return { ...cell, formula: translateFormulaToA1(relative, cellAddress(to, column)).slice(1) };
}

/** Gives a sheet another name as its tab does: formulas follow. */
export function rename({ workbook }: ExcelHost, from: string, to: string): void {
  workbook.sheet(from)!.name = to;
  renameMentions(workbook, from, to);
}
