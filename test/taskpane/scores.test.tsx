/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { publicationState } from "../../src/app/publication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { Pane } from "../../src/taskpane/Pane";
import { confirm, fill, generate, openPane, press } from "./openPane";
import { demoResult } from "../fixtures/demoResult";

let host: ExcelHost;

beforeEach(() => {
  host = openPane();
});

describe("what the pane says of scores and publication", () => {
  it("says by itself that scores are stale once somebody edits, and that they are up to date once it is undone", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    const sheet = host.workbook.sheet("填报-县财政局")!;
    typeIntoCell(host, sheet, "F7", "170000");
    await screen.findByText("数据已变化，得分待更新：填报-县财政局 F7");
    typeIntoCell(host, sheet, "F7", "162480");
    await screen.findByText(/得分为最新/);
  });

  it("says nothing more of last year's scores and publication once the next period has begun", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    await screen.findByText(demoResult.composite.toFixed(2));
    await press("发布");
    await confirm("按示例参数发布？", "发布");
    await screen.findByRole("button", { name: "撤销发布" });
    await press("生成");
    await userEvent.click(await screen.findByLabelText(/转入 2020 年度/));
    await press("继续");
    await screen.findByText(/已生成 2020 年度的表/);
    await waitFor(() => expect(screen.queryByText(/得分为最新/)).toBeNull());
    expect(screen.queryByText(demoResult.composite.toFixed(2))).toBeNull();
    expect(screen.queryByRole("button", { name: "撤销发布" })).toBeNull();
    expect(screen.queryByText(/已发布，校验码/)).toBeNull();
  });

  it("says whether scores are up to date, and takes the last run back", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "170000");
    await press("计分");
    await screen.findByText(/得分为最新/);
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "162480");
    cleanup();
    render(<Pane />);
    await screen.findByText("数据已变化，得分待更新：填报-县财政局 F7");
    await press("撤销上次计分");
    await screen.findByText("已撤销上次计分，计分表恢复到计分之前。");
  });

  it("publishes, verifies with the cells that differ, and withdraws", async () => {
    await generate();
    await fill();
    await press("计分");
    await screen.findByText(/得分为最新/);
    await press("发布");
    await screen.findByText(/^有 32 个分项仍用示例参数，得分不能作为正式评分依据/);
    await confirm("按示例参数发布？", "取消");
    expect((await publicationState()).publication).toBeUndefined();
    await press("发布");
    await confirm("按示例参数发布？", "发布");
    await screen.findByText(/^已发布，校验码/);
    const { stamp } = (await publicationState()).publication!;
    await screen.findByText(`已发布，校验码 ${stamp}，已印在计分表页脚。`);
    await press("核对");
    await screen.findByText("核对无误：数据、指标体系和得分与发布时一致。");
    await screen.findByText(/^已核对：填报数据和评分参数.+不核对：格式.+自行增加的工作表和行列。$/);
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "170000");
    await press("核对");
    await screen.findByText("填报数据和评分参数 1 处");
    const list = await screen.findByRole("list", { name: "与发布时不一致之处" });
    const words = "填报-县财政局 F7（税收收入 本期值）：发布时 162480，现为 170000";
    await userEvent.click(within(list).getByRole("button", { name: words }));
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县财政局"));
    await press("撤销发布");
    await confirm("撤销发布？", "撤销发布");
    await screen.findByText("已撤销发布，可以重新计分。");
    await screen.findByRole("button", { name: "发布" });
  });
});
