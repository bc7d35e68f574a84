import { withdrawPublication, publishScores } from "../../src/app/publication";
import { validateEntries } from "../../src/app/validateEntries";
import { verifyPublication } from "../../src/app/verifyPublication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { parseAddress } from "../../src/emulator/model/rect";
import { restructure } from "../../src/emulator/model/structure";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { startExcel } from "../emulator/startExcel";
import {
  beside,
  cellOf,
  LEVEL,
  opened,
  publishedDemo,
  put,
  rename,
  sortDown,
  STATISTICS,
  TAX,
} from "./publishedDemo";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

let published: WorkbookModel;

beforeAll(async () => {
  published = await publishedDemo();
});

const insert =
  (name: string, axis: "row" | "column", at: number, count = 1) =>
  (host: ExcelHost): void => {
    restructure(host.workbook, host.workbook.sheet(name)!, { axis, at, count });
    host.touched();
  };

/** Writes a formula anew as another program does. */
function rewrite(host: ExcelHost, name: string, cell: string, by: (formula: string) => string): void {
  const { top, left } = parseAddress(cell)!.rect;
  put(host, name, cell, { formula: by(host.workbook.sheet(name)!.cell(top, left)!.formula!) });
}

const CHANGES: Readonly<Record<string, (host: ExcelHost) => unknown>> = {
  "nothing at all": () => undefined,
  "sorting the table of a department": (host) => sortDown(host, STATISTICS, 0, "指标代码"),
  "sorting 指标体系": (host) => sortDown(host, "指标体系", 0, "分项代码"),
  "sorting 计分表": (host) => sortDown(host, "计分表", 1, "指标名称"),
  "renaming the sheet of a department": (host) => rename(host, TAX, "财政"),
  "renaming 指标体系, 计分表 and 校验结果": (host) =>
    ["指标体系", "计分表", "校验结果"].forEach((name) => rename(host, name, `我的${name}`)),
  "renaming 任务分解表, 填报说明 and 历次得分": (host) =>
    ["任务分解表", "填报说明", "牵头单位确认表", "历次得分"].forEach((name) =>
      rename(host, name, `我的${name}`),
    ),
  "moving sheets": (host) => host.workbook.sheets.reverse(),
  "rows of a user above a head": insert(TAX, "row", 0, 3),
  "very many rows of a user above a head": insert(TAX, "row", 0, 30),
  "a row of a user between head and table": insert(TAX, "row", 4),
  "rows of a user in a table": (host) => {
    insert(TAX, "row", 8, 4)(host);
    put(host, TAX, "C9", { value: "小计" });
  },
  "rows of a user in the table of another sheet with derived values": insert(STATISTICS, "row", 10, 5),
  "rows of a user between a table and its derived values": insert(STATISTICS, "row", 20, 4),
  "very many rows of a user above 指标体系 and 计分表": (host) => {
    insert("指标体系", "row", 0, 30)(host);
    insert("计分表", "row", 0, 30)(host);
  },
  "a column of a user in a table": (host) => {
    insert(TAX, "column", 6)(host);
    put(host, TAX, "G6", { value: "核对" });
    put(host, TAX, "G7", { value: "已核" });
  },
  "a column of a user before everything": insert(TAX, "column", 0),
  "a column of a user in 指标体系": insert("指标体系", "column", 5),
  "rows of a user in 指标体系": insert("指标体系", "row", 6, 2),
  "rows and columns of a user in 任务分解表": (host) => {
    insert("任务分解表", "row", 0)(host);
    insert("任务分解表", "column", 3)(host);
  },
  "rows and columns of a user in 填报说明": (host) => {
    insert("填报说明", "row", 3, 2)(host);
    insert("填报说明", "column", 0)(host);
  },
  "rows and columns of a user in 历次得分": (host) => {
    insert("历次得分", "row", 0, 2)(host);
    insert("历次得分", "column", 4)(host);
  },
  "a line that is added to 历次得分 later": (host) =>
    put(host, "历次得分", "A7", { value: "2020-02-01 08:00:00" }),
  "notes of a user in free cells": (host) => {
    put(host, TAX, "P2", { value: "已电话核实" });
    put(host, TAX, "C30", { value: "见附件" });
    put(host, "任务分解表", "H5", { value: "见附件" });
    put(host, "填报说明", "E5", { value: "见附件" });
  },
  "a sheet of a user": (host) => {
    host.workbook.addSheet("草稿").put(0, 0, { value: "指标名称" });
    host.touched();
  },
  "formats, widths and filters": ({ workbook }) => {
    const sheet = workbook.sheet(TAX)!;
    const fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } } as const;
    sheet.restyle(6, 5, () => ({ numFmt: "0.000", fill, font: { name: "黑体", size: 14 } }));
    sheet.resizeColumn(5, { width: 40 });
    sheet.resizeRow(8, { hidden: true });
  },
  "blanks, line breaks and the sixteenth digit": (host) => {
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "备注"), { value: " 决算数\n" });
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"), { value: 162_481.00000000003 });
    put(host, TAX, beside(host, TAX, "填报人："), { value: "张三 " });
  },
  "formulas as another program writes them": (host) => {
    rewrite(host, TAX, cellOf(host, TAX, "tax_revenue", "自查"), (formula) =>
      formula.replace(/FALSE/g, "FALSE()").replace(/,/g, ", "),
    );
    rewrite(host, "指标体系", cellOf(host, "指标体系", LEVEL, "功效系数"), (formula) =>
      formula.replace(/(?<=\W)([A-Z])(\d+)/g, "$$$1$$$2").replace("IFERROR(", "_xlfn.IFERROR("),
    );
  },
  "a check after it": () => validateEntries({ report: true }),
};

describe("verifying a published workbook is not put out by", () => {
  it.each(Object.entries(CHANGES))("%s", async (_, change) => {
    const host = opened(published);
    await change(host);
    host.touched();
    expect((await verifyPublication()).differences).toEqual([]);
  });

  it("saving and opening", async () => {
    const { workbook } = await openWorkbook(new Uint8Array(await saveWorkbook(opened(published).upToDate())));
    startExcel(workbook);
    expect((await verifyPublication()).differences).toEqual([]);
  });

  it("withdrawing it and publishing it again, which makes the same stamp", async () => {
    opened(published);
    const { stamp } = await verifyPublication();
    await withdrawPublication(new Date("2020-02-01T12:00:00Z"));
    expect((await publishScores(new Date("2020-02-02T12:00:00Z"), EXAMPLE)).stamp).toBe(stamp);
    expect((await verifyPublication(stamp)).differences).toEqual([]);
  });
});
