/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { USUAL } from "../../src/emulator/character";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import { startLanguage } from "../../src/i18n/start";
import { Pane } from "../../src/taskpane/Pane";
import { storePreferences } from "../../src/taskpane/frame/preferences";
import { startExcel } from "../emulator/startExcel";
import { view } from "./openPane";

const COUNT = CASE_GROUPS.flatMap(({ cases }) => cases).length;

function open(calculatedColumns: "last" | "always" = "last"): ExcelHost {
  localStorage.clear();
  storePreferences({ role: "lead", language: undefined, colors: "auto", department: "" });
  startLanguage("zh-CN");
  const host = startExcel(undefined, { ...USUAL, calculatedColumns });
  render(<Pane />);
  return host;
}

const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole("button", { name }));

async function run(): Promise<void> {
  await view("设置");
  await press("自检");
  await press("开始自检");
  await screen.findByText(/^符合 \d+ 项/, undefined, { timeout: 120_000 });
}

describe("自检, from 设置", () => {
  it("says how many behaviours are as expected, lists each, and leaves no sheet behind", async () => {
    const host = open();
    await run();
    expect(screen.getByText(/^符合/).textContent).toContain(`符合 ${COUNT - 2} 项，已知差异 0 项，不符 0 项`);
    await userEvent.click(screen.getByRole("button", { name: /^表格计算列/ }));
    expect(screen.getByText(CASE_GROUPS[0]!.cases[0]!.zh)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "自检报告" }).textContent).toContain("指标簿自检");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await press("← 返回");
    await screen.findByRole("button", { name: "自检" });
  });

  it("shows at once what differs, how, and what was expected", async () => {
    open("always");
    await run();
    expect(
      screen.getAllByText(/实际：\["=3\+3","=3\+3","=3\+3"\]；应为：\["=1\+1","=2\+2","=3\+3"\]/),
    ).toBeTruthy();
    cleanup();
  });
});
