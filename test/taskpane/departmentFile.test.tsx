/** @jest-environment jsdom */
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { startLanguage } from "../../src/i18n/start";
import { storePreferences } from "../../src/taskpane/frame/preferences";
import { Pane } from "../../src/taskpane/Pane";
import { handOut, opensOthers } from "../app/returns/office";
import { startExcel } from "../emulator/startExcel";
import { fill, view } from "./openPane";

const TAX = "填报-县财政局";

let host: ExcelHost;

async function generated(): Promise<void> {
  startExcel();
  await generateWorkbook(shippedSystem({ example: true }));
}

/** Opens the file that 县财政局 was given, as somebody who has said that this is a lead department. */
async function openPart(): Promise<void> {
  opensOthers();
  const [file] = (await handOut(["czj"])).values();
  host = startExcel((await openWorkbook(file!.bytes)).workbook);
  localStorage.clear();
  storePreferences({ role: "lead", language: undefined, colors: "auto", department: "" });
  startLanguage("zh-CN");
  render(<Pane />);
  await screen.findByRole("heading", { name: "县财政局" });
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
    await openPart();
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
