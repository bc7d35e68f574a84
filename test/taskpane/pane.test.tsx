/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { Pane } from "../../src/taskpane/Pane";
import { fill, generate, openPane, press } from "./openPane";
import { snapshot } from "../emulator/snapshot";
import { demoResult } from "../fixtures/demoResult";

let host: ExcelHost;

beforeEach(() => {
  host = openPane();
});

describe("the pane, over Microsoft's client", () => {
  it("generates the workbook into the open one", async () => {
    await generate();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["填报说明", "任务分解表", "指标体系", "填报-县统计局", "计分表", "校验结果"]),
    );
    expect(host.workbook.sheet("Sheet1")).toBeUndefined();
  });

  it("lists what is missing, and brings the cell into view that is chosen", async () => {
    await generate();
    await press("校验");
    await screen.findByText("发现 68 个问题，其中必须改正 59 个。");
    const list = screen.getByRole("list", { name: "校验发现的问题" });
    await userEvent.click(within(list).getByRole("button", { name: /2018年地区生产总值/ }));
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县统计局"));
    expect(host.workbook.sheet("填报-县统计局")!.selected).toMatchObject({ top: 6, left: 6 });
    expect(host.workbook.sheet("校验结果")!.cell(3, 9)!.value).toContain("地区生产总值未填报");
  });

  it("scores, shows composite and groups, and brings 计分表 into view", async () => {
    await generate();
    await fill();
    await press("计分");
    expect(await screen.findByText(demoResult.composite.toFixed(2))).toBeTruthy();
    const table = screen.getByRole("table", { name: "类别" });
    expect(within(table).getByText(demoResult.common.toFixed(2))).toBeTruthy();
    expect(screen.getByText("约束条件：未触发")).toBeTruthy();
    expect(host.workbook.activeSheet).toBe("计分表");
  });

  it("takes back a run that had not come to its end, when it opens, and says so", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    const journal = host.workbook.sheet("_指标簿日志")!;
    journal.put(1, 0, { value: "open" });
    cleanup();
    render(<Pane />);
    await screen.findByText(/的计分没有完成，工作簿已恢复到操作之前的状态/);
    expect(journal.cell(1, 0)!.value).toBe("empty");
  });

  it("compares two runs: which indicators changed, by how much, because of which data", async () => {
    await generate();
    await press("查看");
    await screen.findByText("还没有计分。");
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "170000");
    await press("计分");
    await screen.findByText(/得分为最新/);
    await press("查看");
    const scores = await screen.findByRole("list", { name: "得分不同的指标" });
    expect(scores.textContent).toMatch(
      /^2 税收收入占一般公共预算收入比重及升降幅度：[\d.]+ → [\d.]+（\+[\d.]+）$/,
    );
    expect(screen.getByText("税收收入 本期值：162480 → 170000")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("与"), "1");
    await screen.findByText("两次的得分相同。");
    expect(screen.getByText("数据相同")).toBeTruthy();
  });

  it("warns of a score over entries that must still be mended", async () => {
    await generate();
    await press("计分");
    expect(await screen.findByText(/校验还有 59 个必须改正的问题/)).toBeTruthy();
    expect(screen.getByText("20 个指标未计分，原因见计分表")).toBeTruthy();
    expect(screen.getByText(/约束条件：数据缺失或有误/)).toBeTruthy();
  });

  it("says in words that this workbook is not one of ours", async () => {
    await press("校验");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("不是由指标簿生成的");
  });

  it("asks what to do where a workbook is there already, and changes nothing until it is told", async () => {
    await generate();
    const before = snapshot(host);
    await press("生成");
    await screen.findByText(/工作簿中已有 2019 年度的表/);
    expect(snapshot(host)).toEqual(before);
    await press("继续");
    await screen.findByText(/张表都在，没有需要补的表/);
    expect(snapshot(host)).toEqual(before);
  });

  it("begins the next period where the user chooses so", async () => {
    await generate();
    await press("生成");
    await userEvent.click(await screen.findByLabelText(/转入 2020 年度/));
    await press("继续");
    await screen.findByText(/已生成 2020 年度的表.*“2019-填报说明”/);
    expect(host.workbook.sheet("2019-填报-县统计局")).toBeDefined();
  });

  it("takes back what it has made when the user cancels", async () => {
    fireEvent.click(screen.getByRole("button", { name: "生成" }));
    fireEvent.click(screen.getByRole("button", { name: "取消" }));
    await screen.findByText("已取消生成，工作簿没有改动");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("writes in the fonts of official documents where that is chosen", async () => {
    await userEvent.click(screen.getByLabelText(/使用公文字体/));
    await generate();
    expect(host.workbook.sheet("任务分解表")!.cell(1, 0)!.style!.font!.name).toBe("方正小标宋简体");
  });

  it("puts in the number that was plainly meant, with one click", async () => {
    await generate();
    await fill();
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "16.2亿");
    await press("校验");
    await screen.findByText(/发现 1 个问题/);
    await press("改为 162000");
    await screen.findByText("校验通过：没有发现问题。");
    await screen.findByText("上次发现的问题中，已有 1 个不再出现。");
    expect(host.workbook.sheet("填报-县财政局")!.cell(6, 5)!.value).toBe(162_000);
  });

  it("checks again while somebody types, and leaves no handler when it is closed", async () => {
    await generate();
    await fill();
    await press("校验");
    await screen.findByText("校验通过：没有发现问题。");
    await waitFor(() => expect(host.changeTargets.size).toBeGreaterThan(0));
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "16.2亿");
    await screen.findByText(/发现 1 个问题/);
    cleanup();
    await waitFor(() => expect(host.changeTargets.size).toBe(0));
  });

  it("shows what a repair would restore, and restores it when told", async () => {
    await generate();
    const sheet = host.workbook.sheet("填报-县财政局")!;
    sheet.put(7, 10, { value: "正常" });
    sheet.protection = undefined;
    await press("检查模板");
    const list = await screen.findByRole("list", { name: "待恢复的内容" });
    expect(list.textContent).toBe("填报-县财政局公式：K8工作表保护");
    expect(sheet.protection).toBeUndefined();
    await press("恢复");
    await screen.findByText("已恢复 1 张表，填报的数据没有改动。");
    expect(sheet.cell(7, 10)!.formula).toBeDefined();
    expect(sheet.protection).toBeDefined();
  });

  it("does not start a second job while one is running", async () => {
    fireEvent.click(screen.getByRole("button", { name: "生成" }));
    expect(screen.getByRole("button", { name: "校验" }).hasAttribute("disabled")).toBe(true);
    await screen.findByText(/已生成工作簿/);
    expect(screen.getByRole("button", { name: "校验" }).hasAttribute("disabled")).toBe(false);
  });
});
