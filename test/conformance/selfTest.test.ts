import { recoverWorkbook } from "../../src/app/recoverWorkbook";
import { runSelfTest } from "../../src/app/selfTest";
import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import { parseReport, reportText } from "../../src/excel/conformance/report";
import { inSandbox } from "../../src/excel/conformance/sandbox";
import { filledDemo } from "../app/filled";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import { handsOn } from "./hands";

const NOW = new Date("2026-03-01T08:00:00Z");
const EXCEL = { platform: "PC", version: "16.0.1", newestSet: "1.17", language: "zh-CN" } as const;

describe("a self-test", () => {
  it("leaves a workbook as it was, whatever sheet is in view, and ends with a report", async () => {
    const host = await filledDemo();
    host.workbook.activeSheet = "计分表";
    const before = snapshot(host);
    const { report, groups } = await runSelfTest(EXCEL, { supports: () => true, hands: handsOn(host) }, NOW);
    expect(snapshot(host)).toEqual(before);
    expect(host.workbook.activeSheet).toBe("计分表");
    expect(report.others).toEqual({});
    expect(report.expected).toHaveLength(CASE_GROUPS.flatMap(({ cases }) => cases).length);
    expect(groups.map(({ group }) => group)).toEqual(CASE_GROUPS);
  });

  it("says what this Excel does not have, and what nobody was there to try", async () => {
    startExcel();
    const { report } = await runSelfTest(EXCEL, { supports: (set) => Number(set.split(".")[1]) <= 13 }, NOW);
    const verdicts = Object.values(report.others).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["absent", "untried"]));
  });

  it("can be broken off, and what it has left then goes away when the workbook is opened", async () => {
    const host = startExcel();
    const run = host.run.bind(host);
    const broken = inSandbox(({ context, another }) => {
      another().visibility = "VeryHidden";
      return context.sync().then(() => {
        host.run = () => {
          throw new Error("the pane was closed");
        };
      });
    }, 1);
    await expect(broken).rejects.toThrow();
    host.run = run;
    expect(host.workbook.sheets).toHaveLength(3);
    await recoverWorkbook();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("of another window goes on: its sheets stay, and no second one begins, until two minutes have passed", async () => {
    const host = startExcel();
    const sheet = host.workbook.addSheet("_指标簿自检-Automatic");
    host.workbook.addSheet("_指标簿自检1-1");
    const began = new Date();
    sheet.put(0, 0, { value: JSON.stringify({ time: began.toISOString(), by: "another window" }) });
    expect(await recoverWorkbook()).toBe("others");
    // the clock of the other may be ahead
    expect(await recoverWorkbook(new Date(began.getTime() - 30_000))).toBe("others");
    const second = runSelfTest(EXCEL, { supports: () => true }, NOW);
    await expect(second).rejects.toThrow("另一个窗口或另一台电脑正在自检");
    expect(host.workbook.sheets).toHaveLength(3);
    expect(await recoverWorkbook(new Date(began.getTime() + 121_000))).toBeUndefined();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("that is broken off while it tries calculation by hand leaves no workbook that calculates by hand", async () => {
    const host = startExcel();
    const run = host.run.bind(host);
    await runSelfTest(
      EXCEL,
      {
        supports: () => true,
        progress: (_done, all) => {
          if (_done !== all - 1) return;
          host.workbook.calculationMode = "Manual";
          host.run = () => {
            throw new Error("the pane was closed");
          };
        },
      },
      NOW,
    ).catch(() => undefined);
    host.run = run;
    expect(host.workbook.sheets.length).toBeGreaterThan(1);
    await recoverWorkbook();
    expect(host.workbook.calculationMode).toBe("Automatic");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("can be cancelled between two cases", async () => {
    startExcel();
    const control = new AbortController();
    const { report } = await runSelfTest(
      EXCEL,
      { supports: () => true, signal: control.signal, progress: (done) => done === 2 && control.abort() },
      NOW,
    );
    expect(report.expected).toHaveLength(3);
  });
});

describe("a report", () => {
  const [case1] = CASE_GROUPS[0]!.cases;
  const report = {
    form: "indicator-workbook conformance 1",
    time: NOW.toISOString(),
    excel: EXCEL,
    expected: [],
    others: { [case1!.id]: { verdict: "different", answer: ["=3+3", "=3+3", "=3+3"] } },
  } as const;

  it("is read again from the text that was copied, also with lines around it", () => {
    const text = reportText(report, CASE_GROUPS, "zh");
    expect(parseReport(text)).toEqual(report);
    expect(parseReport(`您好：\r\n${text}\r\n此致`)).toEqual(report);
    expect(parseReport(JSON.stringify(report))).toEqual(report);
    expect(parseReport(JSON.stringify(report, null, 2))).toEqual(report);
  });

  it("tells a person what differs, and from what", () => {
    expect(reportText(report, CASE_GROUPS, "zh")).toContain(
      `${case1!.id}：实际 ["=3+3","=3+3","=3+3"]，应为 ${JSON.stringify(case1!.expected)}`,
    );
  });

  it("of another form is none", () => {
    expect(parseReport("{}")).toBeUndefined();
    expect(
      parseReport(JSON.stringify({ ...report, form: "indicator-workbook conformance 2" })),
    ).toBeUndefined();
  });
});
