/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { Pane } from "../../src/taskpane/Pane";
import { demoResult } from "../fixtures/demoResult";
import { snapshot } from "../emulator/snapshot";
import { confirm, fill, generate, openPane, press, view } from "./openPane";

let host: ExcelHost;

beforeEach(() => {
  host = openPane();
});

describe("the pane of the lead department, over Microsoft's client", () => {
  it("generates the workbook into the open one, and says whose it is and what comes next", async () => {
    await screen.findByText("空白工作簿");
    await generate();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["填报说明", "任务分解表", "指标体系", "填报-县统计局", "计分表", "校验结果"]),
    );
    expect(host.workbook.sheet("Sheet1")).toBeUndefined();
    await screen.findByText(/沂源县.2019年度.县域经济高质量发展综合评价指标体系/);
    await screen.findByText("下一步：各单位填报");
    await press("打开“填报-县统计局”");
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县统计局"));
  });

  it("shows how far departments are, worst first, and leads from one to its findings and its sheet", async () => {
    await generate();
    const list = await screen.findByRole("list", { name: "各单位" });
    const [first] = within(list).getAllByRole("button");
    expect(first!.textContent).toBe("县统计局已填 0 / 27强制 27核实 1未填写填报人");
    await userEvent.click(within(list).getByRole("button", { name: /^县财政局/ }));
    await screen.findByText("显示 9 / 68 个");
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县财政局"));
    expect(screen.getByRole("tab", { name: "校验" }).getAttribute("aria-selected")).toBe("true");
  });

  it("asks for the next step by one button alone that stands out", async () => {
    await generate();
    for (const name of ["进度", "下发与回收", "校验", "得分", "发布", "设置"]) {
      await view(name);
      await waitFor(() => expect(screen.queryByText("正在读取工作簿")).toBeNull());
      // griffel has no names of its own: what Fluent gives primary buttons is asked of one
      const primary = screen.getByRole("button", { name: "打开“填报-县统计局”" }).className;
      const others = screen.getAllByRole("button").filter(({ className }) => className === primary);
      expect(others).toHaveLength(1);
    }
  });

  it("takes back a run that had not come to its end, when it opens, and says so", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/已计分，写入计分表/);
    const journal = host.workbook.sheet("_指标簿日志")!;
    journal.put(1, 0, { value: "open" });
    cleanup();
    render(<Pane />);
    await screen.findByText(/的计分没有完成，工作簿已恢复到操作之前的状态/);
    expect(journal.cell(1, 0)!.value).toBe("empty");
  });

  it("says in one sentence what is wrong, and no longer than the workbook stands as it did", async () => {
    await generate();
    await fill();
    await screen.findByText("待计分");
    host.workbook.sheet("计分表")!.protection = { sheet: true } as never;
    await press("计分");
    await screen.findByText("操作未完成");
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "16.2亿");
    await screen.findByText("有问题待处理");
    await waitFor(() => expect(screen.queryByText("操作未完成")).toBeNull());
  });

  it("asks what to do where a workbook is there already, and changes nothing until it is told", async () => {
    await generate();
    await view("设置");
    const before = snapshot(host);
    await screen.findByText(/工作簿中已有2019年度的表/);
    expect(snapshot(host)).toEqual(before);
    await press("继续");
    await screen.findByText(/张表都在，没有需要补的表/);
    expect(snapshot(host)).toEqual(before);
  });

  it("begins the next period where the user chooses so, and says nothing more of the scores of this one", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(demoResult.composite.toFixed(2));
    await view("设置");
    await userEvent.click(await screen.findByLabelText(/转入2020年度/));
    await press("继续");
    await confirm("转入2020年度？", "继续");
    await screen.findByText(/已转入2020年度.*“2019-填报说明”/);
    expect(host.workbook.sheet("2019-填报-县统计局")).toBeDefined();
    // the year after is not what is chosen now
    expect(screen.getByLabelText("保留已有的表，只补缺少的")).toHaveProperty("checked", true);
    await view("得分");
    await screen.findByText(/还没有计分/);
    expect(screen.queryByText(demoResult.composite.toFixed(2))).toBeNull();
  });

  it("takes back what it has made when the user cancels", async () => {
    fireEvent.click(await screen.findByRole("button", { name: "生成" }));
    fireEvent.click(screen.getByRole("button", { name: "取消" }));
    await screen.findByText("已取消生成，工作簿没有改动");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("writes in the fonts of official documents where that is chosen", async () => {
    await userEvent.click(await screen.findByLabelText(/使用公文字体/));
    await generate();
    expect(host.workbook.sheet("任务分解表")!.cell(1, 0)!.style!.font!.name).toBe("方正小标宋简体");
  });

  it("shows what a repair would restore, and restores it when told", async () => {
    await generate();
    const sheet = host.workbook.sheet("填报-县财政局")!;
    sheet.put(7, 10, { value: "正常" });
    sheet.protection = undefined;
    await view("设置");
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
    const button = await screen.findByRole("button", { name: "生成" });
    fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("true"));
    fireEvent.click(button);
    await screen.findByText(/已生成工作簿/);
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith("填报-"))).toHaveLength(9);
  });

  it("follows what somebody types, and leaves no handler when it is closed", async () => {
    await generate();
    await fill();
    await screen.findByText("待计分");
    await waitFor(() => expect(host.changeTargets.size).toBeGreaterThan(0));
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "16.2亿");
    await screen.findByText("有问题待处理");
    cleanup();
    await waitFor(() => expect(host.changeTargets.size).toBe(0));
  });
});

describe("who uses the pane", () => {
  it("is asked once, and remembered", async () => {
    cleanup();
    openPane("zh-CN", "nobody");
    await screen.findByRole("heading", { name: "您用它做什么？" });
    await press("统计人员校验、计分，说明得分怎样得来，比较各次得分");
    for (const name of ["校验", "得分", "目标", "比较", "统计", "各县", "设置"])
      screen.getByRole("tab", { name });
    expect(screen.getAllByRole("tab")).toHaveLength(7);
    cleanup();
    render(<Pane />);
    await screen.findByRole("tab", { name: "比较" });
  });
});
