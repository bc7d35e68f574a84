/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { fill, generate, openPane, press, view } from "./openPane";

let host: ExcelHost;

const type = (cell: string, value: string): void =>
  typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, cell, value);

beforeEach(async () => {
  host = openPane();
  await generate();
});

describe("findings in the pane", () => {
  it("are those of now, sheet by sheet, and bring the cell into view that is chosen", async () => {
    await view("校验");
    const list = await screen.findByRole("list", { name: "校验发现的问题" });
    await screen.findByRole("heading", { name: "填报-县统计局（28）" });
    await userEvent.click(within(list).getByRole("button", { name: /2018年地区生产总值/ }));
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县统计局"));
    expect(host.workbook.sheet("填报-县统计局")!.selected).toMatchObject({ top: 6, left: 6 });
  });

  it("are written into 校验结果 by 校验, and told apart by what has become of them since", async () => {
    await view("校验");
    await press("校验");
    await screen.findByText("发现 68 个问题，其中必须改正 59 个。");
    expect(host.workbook.sheet("校验结果")!.cell(3, 9)!.value).toContain("地区生产总值未填报");
    await fill();
    type("F7", "16.2亿");
    await screen.findByRole("button", { name: "全部 1" });
    await press("新增 1");
    await screen.findByText("显示 1 / 1 个");
    await press("已消除 68");
    const mended = await screen.findByRole("list", { name: "已消除" });
    expect(within(mended).getAllByRole("listitem")).toHaveLength(68);
  });

  it("are filtered by kind, department, rule and words", async () => {
    await view("校验");
    await press("核实 9");
    await screen.findByText("显示 9 / 68 个");
    await press("全部 68");
    await userEvent.selectOptions(screen.getByLabelText("单位"), "县财政局");
    await screen.findByText("显示 9 / 68 个");
    await userEvent.selectOptions(screen.getByLabelText("单位"), "全部单位");
    await userEvent.type(screen.getByLabelText("搜索单元格、指标或文字"), "地区生产总值");
    await screen.findByText("显示 2 / 68 个");
    await userEvent.type(screen.getByLabelText("搜索单元格、指标或文字"), "没有这样的话");
    await screen.findByText("没有符合筛选条件的问题；共有 68 个。");
    await press("清除筛选");
    await screen.findByText("显示 68 / 68 个");
  });

  it("are gone through by arrow keys, with one stop of the Tab key for all of them", async () => {
    await view("校验");
    const list = await screen.findByRole("list", { name: "校验发现的问题" });
    const buttons = within(list).getAllByRole("button");
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons[0]!.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement!.textContent).toContain("F8");
    await userEvent.keyboard("{Enter}");
    await waitFor(() =>
      expect(host.workbook.sheet("填报-县统计局")!.selected).toMatchObject({ top: 7, left: 5 }),
    );
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(within(list).getAllByRole("button").at(-1));
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "校验" }));
  });

  it("with a number that was plainly meant are put right with one click", async () => {
    await fill();
    type("F7", "16.2亿");
    await view("校验");
    await press("改为 162000");
    await screen.findByText("已改正 1 处。");
    expect(host.workbook.sheet("填报-县财政局")!.cell(6, 5)!.value).toBe(162_000);
  });

  it("that are put right by keyboard lead on to the next", async () => {
    await fill();
    type("F7", "16.2亿");
    type("F8", "２１４３００");
    await view("校验");
    const [correct] = await screen.findAllByRole("button", { name: "改为 162000" });
    correct!.focus();
    await userEvent.keyboard("{Enter}");
    await screen.findByText("已改正 1 处。");
    await waitFor(() => expect(document.activeElement!.textContent).toContain("F8"));
  });

  it("with plain numbers are put right together, after all of them were shown", async () => {
    await fill();
    type("F7", "16.2亿");
    type("F8", "２１４３００");
    await view("校验");
    await press("全部改正（2 项）…");
    const proposals = await screen.findByRole("list", { name: "将作的改动", hidden: true });
    expect(proposals.textContent).toBe(
      "填报-县财政局 F7：16.2亿 改为 162000填报-县财政局 F8：２１４３００ 改为 214300",
    );
    await userEvent.click(screen.getByText("改正"));
    await screen.findByText("已改正 2 处。");
    expect(host.workbook.sheet("填报-县财政局")!.cell(7, 5)!.value).toBe(214_300);
  });

  it("that ask for a reason take it in the pane, behind what 备注 says already", async () => {
    await fill();
    type("F7", "70000");
    host.workbook.sheet("填报-县财政局")!.put(6, 8, { value: "待核" });
    host.touched();
    await view("校验");
    const asks = (await screen.findAllByRole("button", { name: "说明原因…" }))[0]!;
    await userEvent.click(asks);
    const reason = await screen.findByLabelText("原因（写入“备注”）");
    await userEvent.type(reason, "短");
    await press("写入备注");
    await screen.findByText("至少写 5 个字。");
    await userEvent.type(reason, "期变化属实，见统计年报");
    await press("写入备注");
    await screen.findByText("原因已写入“备注”。");
    expect(host.workbook.sheet("填报-县财政局")!.cell(6, 8)!.value).toBe("待核；短期变化属实，见统计年报");
    await screen.findByText(/（已说明：待核；短期变化属实，见统计年报）/);
  });
});
