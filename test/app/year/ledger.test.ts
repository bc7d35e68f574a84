import fc from "fast-check";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { readLedger } from "../../../src/app/ledger";
import { validateEntries } from "../../../src/app/validateEntries";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { openWorkbook } from "../../../src/emulator/file/open";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { readWorkbook } from "../../../src/excel/read/readWorkbook";
import { inExcel } from "../../../src/excel/request/run";
import { validate } from "../../../src/validation/validate";
import { STATE_WORD } from "../../../src/validation/taskCells";
import { proposedState, stateOfTask } from "../../../src/validation/tasks";
import { TASK_CHECK } from "../../../src/workbook/ledger/ledgerFormulas";
import { cellsOf, LEDGER, OVERVIEW, quarter, type } from "./ledgerCells";
import { startExcel } from "../../emulator/startExcel";

describe("the ledger of measures", () => {
  let host: ExcelHost;
  beforeEach(async () => {
    host = startExcel();
    await generateWorkbook(quarter);
  });

  it("has every measure once for each unit that the document names, in its words", async () => {
    const { measures } = await readLedger();
    expect(measures.map(({ no, tasks }) => [no, tasks.length])).toEqual([
      [1, 12],
      [2, 3],
      [3, 15],
      [4, 5],
      [5, 8],
      [6, 15],
      [7, 1],
      [8, 5],
      [9, 3],
    ]);
    expect(measures[1]!.tasks.map(({ unit }) => unit)).toEqual([
      "县委编办",
      "县行政审批服务局",
      "各有关部门",
    ]);
    const units = new Set(measures.flatMap(({ tasks }) => tasks.map(({ unit }) => unit)));
    const known = new Set(quarter.departments.map(({ name }) => name));
    expect([...units].filter((unit) => !known.has(unit))).toEqual(["各有关部门", "各相关责任部门"]);
  });

  it("proposes states by deadline and per cent, counts by measure and unit, and says what is to be mended", async () => {
    type(host, "G4", "2019-06-30");
    type(host, "J4", "0.6");
    type(host, "J5", "1");
    type(host, "N5", "鲁发改〔2019〕1号");
    type(host, "K6", "进行中");
    expect(cellsOf(host, LEDGER, 4, "P", "Q")).toEqual(["滞后", TASK_CHECK.overdue]);
    expect(cellsOf(host, LEDGER, 5, "P", "Q")).toEqual(["已完成", TASK_CHECK.sound]);
    // tasks, done, under way, late, not started, mean, on the whole
    const counts = cellsOf(host, OVERVIEW, 4, "D", "E", "F", "G", "H", "J");
    expect(counts).toEqual([12, 1, 1, 1, 9, "有滞后"]);
    expect(cellsOf(host, OVERVIEW, 4, "I")[0]).toBeCloseTo(1.6 / 12, 12);
    const { measures } = await readLedger();
    expect(measures[0]!.tasks.slice(0, 3)).toEqual([
      expect.objectContaining({ unit: "县发展改革局", deadline: "2019-06-30", percent: 60, state: "late" }),
      expect.objectContaining({ unit: "县科技局", deadline: null, percent: 100, state: "done" }),
      expect.objectContaining({
        unit: "县工业和信息化局",
        percent: null,
        state: "under-way",
        isReported: true,
      }),
    ]);
    const told = (await validateEntries({ report: false })).findings.filter(({ rule }) =>
      rule.startsWith("task-"),
    );
    expect(told).toEqual([
      expect.objectContaining({ rule: "task-overdue", severity: "advisory", sheet: LEDGER, cell: "L4" }),
    ]);
  });

  it("reads rows that somebody adds below the table, and says that formulas do not count them", async () => {
    const sheet = host.workbook.sheet(LEDGER)!;
    const row = 3 + 67 + 1;
    for (const [column, text] of Object.entries({ B: "1", D: "新增任务", E: "县审计局", J: "0.5" }))
      typeIntoCell(host, sheet, `${column}${row}`, text);
    const { measures } = await readLedger();
    expect(measures[0]!.tasks.at(-1)).toMatchObject({
      task: "新增任务",
      unit: "县审计局",
      state: "under-way",
    });
    expect(cellsOf(host, OVERVIEW, 4, "D", "F")).toEqual([12, 0]);
    const told = async (): Promise<string[]> =>
      (await validateEntries({ report: false })).findings
        .filter(({ rule }) => rule.startsWith("task-"))
        .map((each) => `${each.rule} ${each.cell}`);
    expect(await told()).toEqual([`task-outside D${row}`, `task-number D${row}`, `task-unit E${row}`]);
    // as the sentence says: filled down from the row above
    for (const column of ["P", "Q", "R"]) {
      const above = sheet.cell(row - 2, column.charCodeAt(0) - 65)!.formula!;
      typeIntoCell(
        host,
        sheet,
        `${column}${row}`,
        `=${above.replace(new RegExp(`(?<=[A-Z])${row - 1}`, "g"), String(row))}`,
      );
    }
    expect(cellsOf(host, OVERVIEW, 4, "D", "F")).toEqual([13, 1]);
    expect(await told()).toEqual([`task-number D${row}`, `task-unit E${row}`]);
    type(host, `A${row}`, "999");
    expect(await told()).toEqual([`task-unit E${row}`]);
  });

  it("goes on with the next period: tasks stay, reports of what is not done begin anew, and what was reached is told", async () => {
    type(host, "D4", "上报试点方案");
    type(host, "F4", "张三");
    type(host, "G4", "2019-09-30");
    type(host, "I4", "方案已报市");
    type(host, "J4", "0.6");
    type(host, "J5", "1");
    type(host, "K5", "已完成");
    type(host, "N5", "鲁发改〔2019〕1号");
    const { archived } = await generateWorkbook(quarter, { existing: "next-period" });
    expect(archived).toContain("2019年二季度-任务台账");
    expect(cellsOf(host, "2019年二季度-任务台账", 4, "I", "J", "P")).toEqual(["方案已报市", 0.6, "进行中"]);
    expect(cellsOf(host, LEDGER, 4, "D", "F", "I", "J", "O", "P")).toEqual([
      "上报试点方案",
      "张三",
      null,
      null,
      0.6,
      // its day is the last of the quarter that has begun
      "滞后",
    ]);
    expect(cellsOf(host, LEDGER, 5, "J", "K", "N", "O")).toEqual([1, "已完成", "鲁发改〔2019〕1号", 1]);
    const { measures } = await readLedger();
    expect(measures[0]!.tasks[0]).toMatchObject({
      task: "上报试点方案",
      deadline: "2019-09-30",
      percent: null,
    });
  });

  it("stays as it stands when all sheets are made anew", async () => {
    type(host, "D4", "上报试点方案");
    type(host, "I4", "方案已报市");
    type(host, "J4", "六成");
    await generateWorkbook(quarter, { existing: "replace" });
    expect(cellsOf(host, LEDGER, 4, "D", "I", "J")).toEqual(["上报试点方案", "方案已报市", "六成"]);
  });

  it("is in a file what it is in the workbook", async () => {
    type(host, "G4", "2019-06-30");
    type(host, "J4", "0.6");
    const before = await readLedger();
    startExcel((await openWorkbook(await saveWorkbook(host.upToDate()))).workbook);
    expect((await readLedger()).measures).toEqual(before.measures);
  });

  it("takes 60 for no per cent, what is said to be done for done, and nothing of either into the next period", async () => {
    type(host, "I4", "做了一半");
    type(host, "J4", "60");
    type(host, "G5", "2019-06-30");
    type(host, "I5", "全部做完");
    type(host, "K5", "已完成");
    type(host, "N5", "批复");
    type(host, "O6", "0.3");
    // counts, and the mean of what counts
    expect(cellsOf(host, OVERVIEW, 4, "D", "E", "H")).toEqual([12, 1, 11]);
    expect(cellsOf(host, OVERVIEW, 4, "I")[0]).toBeCloseTo(1 / 12, 12);
    const told = (await validateEntries({ report: false })).findings.filter(({ rule }) =>
      rule.startsWith("task-"),
    );
    expect(told.map(({ cell, message }) => [cell, message])).toEqual([
      ["J4", expect.stringContaining("“60”不是 0 至 100% 的数字")],
      ["J5", expect.stringContaining("状态为“已完成”，请填完成比例 100%")],
    ]);
    await generateWorkbook(quarter, { existing: "next-period" });
    expect(cellsOf(host, LEDGER, 4, "I", "J", "O")).toEqual([null, null, null]);
    expect(cellsOf(host, LEDGER, 5, "I", "K", "N")).toEqual(["全部做完", "已完成", "批复"]);
    // nobody has reported in between: what was reached before is still known
    expect(cellsOf(host, LEDGER, 6, "O")).toEqual([0.3]);
  });

  const anyRow = fc.record({
    G: fc.constantFrom("", "2019-03-31", "2019-06-30", "2019-07-01", "年底"),
    J: fc.constantFrom("", "0", "0.3", "1", "1.5", "-0.1", "六成"),
    K: fc.constantFrom("", ...Object.values(STATE_WORD), "已完成 ", "暂停"),
    L: fc.constantFrom("", "无", "　　　　　　　　", "省里名单未公布"),
    N: fc.constantFrom("", "批复"),
  });

  it("says the same on the sheet as the rules do, whatever is entered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 50, maxLength: 50 }), async (rows) => {
        rows.forEach((row, i) =>
          Object.entries(row).forEach(([column, text]) => type(host, `${column}${4 + i}`, text)),
        );
        const submission = await inExcel(readWorkbook);
        const findings = validate(submission).filter(({ rule }) => rule.startsWith("task-"));
        submission.tasks!.slice(0, 50).forEach((task, i) => {
          const [proposed, check, counted] = cellsOf(host, LEDGER, 4 + i, "P", "Q", "R");
          const { period } = submission.system;
          expect([proposed, counted]).toEqual([
            STATE_WORD[proposedState(task, period)],
            STATE_WORD[stateOfTask(task, period)],
          ]);
          // a unit that is none of the list is no fault of the row itself
          const own = findings.filter(
            ({ rule, cell }) =>
              rule !== "task-unit" && cell.endsWith(`${4 + i}`) && cell.length === `${4 + i}`.length + 1,
          );
          expect([JSON.stringify(rows[i]), check === TASK_CHECK.sound]).toEqual([
            JSON.stringify(rows[i]),
            own.length === 0,
          ]);
        });
      }),
      { numRuns: 4 },
    );
  });
});
