import { readLedger } from "../../../src/app/ledger";
import { findRepairs } from "../../../src/app/repairTemplate";
import { undoLastMerge } from "../../../src/app/returns/undoMerge";
import { returnsOf } from "../../../src/app/returns/returnsOf";
import { validateEntries } from "../../../src/app/validateEntries";
import { workbookState } from "../../../src/app/workbookState";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { deleteSheet } from "../../../src/emulator/userEdits";
import { inWords } from "../../../src/i18n/words";
import { startExcel } from "../../emulator/startExcel";
import { cellsOf, LEDGER } from "../year/ledgerCells";
import { edited, editMaster, handOut, heldNow, NOON, opensOthers, spoiled, stateOf } from "./office";

import { fileOf, LATER, lead, merged, write } from "./taskOffice";

beforeAll(opensOthers);

describe("the file of a unit that has tasks alone", () => {
  it("has its lines of the ledger, of which it can change what it reports and nothing else", async () => {
    const host = await lead();
    write(host, "D5", "修建管网");
    write(host, "G5", "2021-09-30");
    const { workbook } = await openWorkbook(await fileOf("z"));
    expect(
      workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    ).toEqual(["填报说明", LEDGER, "任务分解表", "校验结果"]);
    const opened = startExcel(workbook);
    expect(cellsOf(opened, LEDGER, 4, "A", "C", "D", "E")).toEqual([2, "措施", "修建管网", "丙局"]);
    // the next row is not somebody else's
    expect(cellsOf(opened, LEDGER, 5, "A")).toEqual([null]);
    for (const cell of ["D4", "E4", "G4", "H4"]) expect(() => write(opened, cell, "1")).toThrow("locked");
    for (const cell of ["F4", "I4", "J4", "K4", "L4", "M4", "N4"])
      write(opened, cell, cell === "K4" ? "进行中" : "1");
  });

  it("is known as that of the unit, and speaks of its tasks alone", async () => {
    const host = await lead();
    for (const row of [4, 5]) {
      write(host, `D${row}`, "修建管网");
      write(host, `G${row}`, "2021-06-30");
    }
    startExcel((await openWorkbook(await fileOf("z"))).workbook);
    const { findings } = await validateEntries({ report: false }, NOON);
    expect(findings.map(({ rule, department }) => [rule, department])).toEqual([["task-overdue", "z"]]);
    expect(await findRepairs()).toEqual([]);
    expect(await workbookState()).toMatchObject({
      stage: "department",
      next: "fill",
      facts: { department: { name: "丙局", tasks: { reported: 0, all: 1 } } },
    });
  });

  it("can be without any lines no more once the lead office has given them to somebody else", async () => {
    const host = await lead();
    write(host, "E5", "甲局");
    await expect(handOut(["z"])).rejects.toThrow("没有代码为“z”的填报单位");
    expect([...(await handOut()).keys()]).toEqual(["x", "y"]);
  });
});

describe("what a unit reports on its tasks", () => {
  it("comes into its row wherever that stands by now, and can be taken back", async () => {
    const host = await lead();
    const back = await edited(await fileOf("z"), {
      "2!percent": 0.4,
      "2!progress": "已开工",
      "2!person": "张某",
    });
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem(LEDGER).getRange("2:2").insert("Down");
    });
    expect(await merged(back)).toMatchObject({ state: "merged", said: [] });
    expect(cellsOf(host, LEDGER, 6, "F", "I", "J")).toEqual(["张某", "已开工", 0.4]);
    const { measures } = await readLedger();
    expect(measures[0]!.tasks.map(({ percent }) => percent)).toEqual([null, 40]);
    await undoLastMerge();
    expect(await heldNow()).toEqual({});
  });

  it("is asked about where the lead office has written something else meanwhile", async () => {
    const host = await lead();
    const file = await fileOf("z");
    await editMaster(host, { "2!percent": 0.5 });
    const back = await edited(file, { "2!percent": 0.4, "2!problem": "缺少资金" });
    const asked = await merged(back);
    expect([asked.state, asked.merged!.open.map(({ place }) => place)]).toEqual(["conflict", ["2!percent"]]);
    expect(await heldNow()).toEqual({ "2!percent": 0.5, "2!problem": "缺少资金" });
    expect((await merged(back, () => "theirs")).state).toBe("merged");
    expect(await heldNow()).toMatchObject({ "2!percent": 0.4 });
  });

  it("is not missed of a task that the unit was given since its file went out", async () => {
    const host = await lead();
    const back = await edited(await fileOf("z"), { "2!percent": 0.4 });
    write(host, "D4", "另一项");
    write(host, "E4", "丙局");
    expect(await merged(back)).toMatchObject({ state: "merged", said: [] });
    expect(await heldNow()).toEqual({ "2!percent": 0.4 });
  });

  it("is told word for word where its task is another unit's by now, and waits for nobody", async () => {
    const host = await lead();
    const back = await edited(await fileOf("z"), { "2!percent": 0.4, "2!progress": "已开工" });
    write(host, "E5", "甲局");
    const { state, said: told } = await merged(back);
    expect([state, told.map((each) => inWords("zh", each))]).toEqual([
      "unchanged",
      [
        "任务2“措施”在汇总用的工作簿里已删除、改写或者改由其他单位负责，所报内容没有采用：任务2的进展情况“已开工”、任务2的完成比例“40%”；要保留的，请抄入任务台账",
      ],
    ]);
    expect(await heldNow()).toEqual({});
    expect(await stateOf("z")).toBe("merged");
  });

  it("is told to be missing where the unit has deleted a row, and no word of the others is lost", async () => {
    const host = await lead();
    write(host, "E4", "丙局");
    await editMaster(host, { "1!percent": 0.1 });
    const file = await edited(await fileOf("z"), { "2!percent": 0.4 });
    const back = await spoiled(file, (workbook) => {
      for (let column = 0; column < 20; column++) workbook.sheet(LEDGER)!.put(3, column, { value: null });
    });
    const { state, said: told } = await merged(back);
    expect([state, told.map(({ key }) => key)]).toEqual(["merged", ["returns.unread"]]);
    expect(await heldNow()).toEqual({ "1!percent": 0.1, "2!percent": 0.4 });
  });

  it("is refused where the sheet is gone from its file", async () => {
    await lead();
    const { workbook } = await openWorkbook(await fileOf("z"));
    const theirs = startExcel(workbook);
    deleteSheet(theirs, LEDGER);
    const bytes = await saveWorkbook(theirs.workbook);
    await lead();
    const { state, said: told } = await merged(bytes);
    expect([state, told.map(({ key }) => key)]).toEqual(["refused", ["returns.refused.sheetGone"]]);
  });
});

describe("下发与回收 of units that have tasks", () => {
  it("counts the tasks on which something is reported, as the pane does", async () => {
    const host = await lead();
    await handOut();
    const counted = (row: number): unknown[] => {
      const sheet = host.upToDate().sheet("下发与回收")!;
      const titles = [...Array(20).keys()].map((column) => sheet.cell(4, column)?.value);
      return ["填报单位", "已填", "应填", "填报人"].map(
        (title) => sheet.cell(row, titles.indexOf(title))?.value ?? null,
      );
    };
    expect([5, 6, 7].map((row) => counted(row)[0])).toEqual(["甲局", "乙局", "丙局"]);
    expect(counted(7)).toEqual(["丙局", 0, 1, null]);
    await merged(await edited(await fileOf("z"), { "2!percent": 0 }));
    expect(counted(7)).toEqual(["丙局", 1, 1, null]);
    const { departments } = await returnsOf(LATER);
    expect(
      departments.map(({ progress, state }) => [progress.id, progress.filled, progress.wanted, state]),
    ).toEqual([
      ["x", 0, 2, "out"],
      ["y", 0, 5, "out"],
      ["z", 1, 1, "merged"],
    ]);
  });

  it("names tasks that go out to nobody: without a number, with one that another has, without a unit", async () => {
    const host = await lead();
    write(host, "A4", "");
    write(host, "E5", "丙局、甲局");
    const { undelivered } = await returnsOf(LATER);
    expect(undelivered.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["task-number", "D4"],
      ["task-unit", "E5"],
    ]);
  });
});
