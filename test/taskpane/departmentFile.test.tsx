/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { startLanguage } from "../../src/i18n/start";
import { storePreferences } from "../../src/taskpane/frame/preferences";
import { Pane } from "../../src/taskpane/Pane";
import { handOut, opensOthers } from "../app/returns/office";
import { startExcel } from "../emulator/startExcel";
import { fill, view } from "./openPane";

const TAX = "填报-县财政局";
const LEDGER = "任务台账";

let host: ExcelHost;

async function generated(): Promise<void> {
  host = startExcel();
  await generateWorkbook(shippedSystem({ example: true }));
}

/** Opens the file that 县财政局 was given, as somebody who has said that this is a lead department. */
async function openPart(id = "czj", name = "县财政局"): Promise<void> {
  opensOthers();
  const [file] = (await handOut([id])).values();
  host = startExcel((await openWorkbook(file!.bytes)).workbook);
  localStorage.clear();
  storePreferences({ role: "lead", language: undefined, colors: "auto", department: "" });
  startLanguage("zh-CN");
  render(<Pane />);
  await screen.findByRole("heading", { name });
}

/** The row of the first line of a unit in the ledger. */
function lineOf(unit: string): number {
  const sheet = host.workbook.sheet(LEDGER)!;
  for (let row = 3; ; row++) if (sheet.cell(row, 4)?.value === unit) return row + 1;
}

/** Reports on every task of the file. */
async function report(): Promise<void> {
  await act(async () => {
    for (let row = 4; host.workbook.sheet(LEDGER)!.cell(row - 1, 0); row++)
      typeIntoCell(host, host.workbook.sheet(LEDGER)!, `J${row}`, "0.5");
  });
}

afterEach(cleanup);

describe("the pane in the file of one department", () => {
  it("tells what is missing, each with the way to its cell, and how the file goes back", async () => {
    await generated();
    await openPart();
    await screen.findByRole("region", { name: "交回" });
    await userEvent.click(screen.getByText("未填的数据 8 项"));
    await userEvent.click(await screen.findByRole("button", { name: `${TAX} F8` }));
    await waitFor(() => expect(host.workbook.sheet(TAX)!.selected).toMatchObject({ top: 7, left: 5 }));
    screen.getByText("不要增删行列，不要改工作表名。");
    await act(() => fillEntries([{ key: "tax_revenue", lag: 0, value: 162_480, source: "test" }]));
    await screen.findByText("未填的数据 7 项");
  });

  it("says that it can be sent back once everything is filled in", async () => {
    await generated();
    await fill();
    // a line of the ledger for which no day is set is not missed
    typeIntoCell(host, host.workbook.sheet(LEDGER)!, `G${lineOf("县财政局")}`, "2020-06-30");
    await openPart();
    await screen.findByText("没有填完成比例的任务 1 项");
    await report();
    await screen.findByText("已经填齐，没有待处理的问题，可以交回。");
  });

  it("leads a unit that has tasks alone from one to the next, and does not miss a sheet that it never had", async () => {
    await generated();
    const unit = shippedSystem({ example: true }).departments.find(
      ({ name }) => name === "县行政审批服务局",
    )!;
    await openPart(unit.id, unit.name);
    await screen.findByText(/^台账任务 \d 项，已填进展 0 项$/);
    expect(screen.queryByText(/^应填/)).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "去填下一项任务的进展（J4）" }));
    await waitFor(() => expect(host.workbook.sheet(LEDGER)!.selected).toMatchObject({ top: 3, left: 9 }));
    await report();
    await screen.findByText("任务进展已填齐，没有待处理的问题。请保存，按牵头单位的要求报送。");
    await screen.findByText("已经填齐，没有待处理的问题，可以交回。");
  });

  it("has nothing of what the lead department decides, whoever opens it, and says where that is done", async () => {
    await generated();
    await fill();
    await openPart();
    expect(screen.getAllByRole("tab")).toHaveLength(2);
    await view("设置");
    await screen.findByText(/^这是县财政局的填报表。/);
    for (const name of ["计分", "发布", "继续", "修改评价方案…", "下发填报表…"])
      expect(screen.queryByRole("button", { name })).toBeNull();
  });
});
