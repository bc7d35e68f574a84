import { scoreWorkbook, undoLastRun } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { filledDemo, type, valueOf } from "./filled";
import { put } from "./scoreTables";

const NINE = new Date("2020-01-20T09:00:00Z");
const TEN = new Date("2020-01-20T10:00:00Z");

let host: ExcelHost;
beforeEach(async () => {
  host = await filledDemo();
});

/** The line below the title of 校验结果. */
const line = (): unknown => valueOf(host, "校验结果", "A2") ?? valueOf(host, "校验结果", "B2");
/** A mandatory finding: no number where one belongs. */
const spoil = (cell: string): void => put(host, "填报-县财政局", cell, "待定");

describe("what 校验结果 says once the workbook was scored", () => {
  it("is what the run has found, where nobody has checked: as 历次得分 has it", async () => {
    expect(line()).toBe("尚未校验");
    spoil("F7");
    await scoreWorkbook("values", NINE);
    expect(line()).toMatch(
      /^2020-01-20 \d\d:00:00 计分时发现 1 个问题：必须改正 1 个，需要核实 0 个，明细尚未列出，请重新校验$/,
    );
    await scoreWorkbook("values", TEN);
    expect(line()).toContain("计分时发现 1 个问题");
    put(host, "填报-县财政局", "F7", 162480);
    await scoreWorkbook("values", TEN);
    expect(line()).toMatch(/^2020-01-20 \d\d:00:00 计分时没有发现问题$/);
  });

  it("says that the list is older, until the next check", async () => {
    await validateEntries({ report: true });
    expect(line()).toBe("校验通过：没有发现问题");
    spoil("F7");
    await scoreWorkbook("values", NINE);
    expect(line()).toMatch(
      /^校验通过：没有发现问题（此为计分以前的校验结果；2020-01-20 \d\d:00:00 计分时发现 1 个问题：.+，请重新校验）$/,
    );
    await validateEntries({ report: true });
    expect(line()).toBe("发现 1 个问题：必须改正 1 个，需要核实 0 个");
    await scoreWorkbook("values", TEN);
    expect(line()).toBe("发现 1 个问题：必须改正 1 个，需要核实 0 个");
  });

  it("is taken back with the run, and is never in the way of that", async () => {
    await scoreWorkbook("values", NINE);
    await undoLastRun();
    expect(line()).toBe("尚未校验");
    spoil("F7");
    await scoreWorkbook("values", NINE);
    await validateEntries({ report: true });
    await undoLastRun();
    expect(line()).toBe("发现 1 个问题：必须改正 1 个，需要核实 0 个");
  });

  it("is left alone where somebody has written another line, or protects the sheet", async () => {
    const sheet = host.workbook.sheet("校验结果")!;
    type(host, "校验结果", "B2", "待办");
    put(host, "校验结果", "A2", null);
    await scoreWorkbook("values", NINE);
    expect(line() ?? valueOf(host, "校验结果", "B2")).toBe("待办");
    put(host, "校验结果", "B2", "尚未校验");
    sheet.protection = { sheet: true } as never;
    spoil("F7");
    await scoreWorkbook("values", TEN);
    expect(valueOf(host, "校验结果", "B2")).toBe("尚未校验");
  });

  it("does not keep a run from being taken back where the sheet was protected since", async () => {
    spoil("F7");
    await scoreWorkbook("values", NINE);
    host.workbook.sheet("校验结果")!.protection = { sheet: true } as never;
    await undoLastRun();
    expect(valueOf(host, "计分表", "F12") ?? "").toBe("");
    await scoreWorkbook("values", TEN);
  });
});
