/** @jest-environment jsdom */
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { DEMO_ENTRIES } from "../cli/runCli";
import { publicationState } from "../../src/app/publication";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { Pane } from "../../src/taskpane/Pane";
import { demoResult } from "../fixtures/demoResult";
import { confirm, fill, generate, openPane, press, view } from "./openPane";

let host: ExcelHost;

const tax = (value: string): void => typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", value);

async function score(): Promise<void> {
  await press("计分");
  await screen.findByText(/得分为最新/);
}

beforeEach(async () => {
  host = openPane();
  await generate();
});

describe("what the pane says of scores and publication", () => {
  it("tries scores before they are written, and says that they are not", async () => {
    await fill();
    await view("得分");
    await screen.findByRole("heading", { name: "试算（尚未写入计分表）" });
    await screen.findByText(demoResult.composite.toFixed(2));
    expect(host.workbook.sheet("计分表")!.cell(3, 5)?.value ?? null).toBeNull();
  });

  it("scores, shows composite and groups, and brings 计分表 into view", async () => {
    await fill();
    await score();
    expect(screen.getByText(demoResult.composite.toFixed(2))).toBeTruthy();
    const groups = screen.getByRole("list", { name: "类别" });
    expect(within(groups).getByText(`${demoResult.common.toFixed(2)} / 60`)).toBeTruthy();
    expect(host.workbook.activeSheet).toBe("计分表");
  });

  it("explains a score by its lines, inputs and goalposts, each with a way to its cell", async () => {
    await fill();
    await view("得分");
    const [row] = await screen.findAllByRole("button", { name: /^2 税收收入/ });
    await userEvent.click(row!);
    expect(row!.getAttribute("aria-expanded")).toBe("true");
    await screen.findByText("2018年比重 = 152310 ÷ 204500 × 100 = 74.48%");
    await screen.findByText("比重：不允许值 60，满意值 85 %");
    await userEvent.click(screen.getByRole("button", { name: "填报-县财政局 G8" }));
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县财政局"));
    expect(host.workbook.sheet("填报-县财政局")!.selected).toMatchObject({ top: 7, left: 6 });
  });

  it("says of each indicator without a score why, and which cell is to be filled", async () => {
    await view("得分");
    await screen.findByText("20 个指标没有得分，原因见下。");
    const [row] = await screen.findAllByRole("button", { name: /^2 税收收入/ });
    expect(row!.textContent).toContain("数据缺失，未计分");
    await userEvent.click(row!);
    await screen.findByText("2019年税收收入：空 万元");
    screen.getByRole("button", { name: "填报-县财政局 F7" });
  });

  it("puts a triggered constraint in the place of the composite, with its effect", async () => {
    await fill();
    host.workbook.sheet("填报-县应急局")!.put(6, 5, { value: 1 });
    host.touched();
    await view("得分");
    await screen.findByRole("heading", { name: "约束条件已触发" });
    await screen.findByText(/^综合得分 84\.53 仅供参考，不参加排名。$/);
    await screen.findByText(/1 起（县应急局，本期）$/);
  });

  it("says by itself that scores are stale once somebody edits, and that they are up to date once it is undone", async () => {
    await fill();
    await score();
    tax("170000");
    await screen.findByText(/计分之后数据有变化：填报-县财政局 F7/);
    tax("162480");
    await screen.findByText(/得分为最新/);
  });

  it("takes the last run back", async () => {
    await fill();
    await score();
    tax("170000");
    await press("重新计分");
    await screen.findByText(/得分为最新/);
    tax("162480");
    cleanup();
    render(<Pane />);
    await view("得分");
    await screen.findByText(/计分之后数据有变化：填报-县财政局 F7/);
    await press("撤销上次计分");
    await screen.findByText("已撤销上次计分，计分表恢复到计分之前。");
    await screen.findByText(/^上次计分已撤销，计分表中是 [-\d: ]+ 的得分。/);
    await screen.findByText("得分待更新");
    await screen.findByRole("button", { name: "重新计分" });
    expect(screen.queryByRole("button", { name: "撤销上次计分" })).toBeNull();
  });

  it("ties what differs between two runs to the data that it comes from", async () => {
    await fill();
    await score();
    await press("比较各次得分");
    await screen.findByText("仅有一次计分记录，无法比较。");
    tax("170000");
    await press("重新计分");
    await press("比较各次得分");
    const changed = await screen.findByRole("list", { name: "有变化的指标" });
    const indicators = within(changed).getAllByRole("listitem");
    expect(indicators[0]!.textContent).toMatch(/^2 税收收入.+得分变化 5\.15 → [\d.]+（\+[\d.]+）/);
    expect(indicators[0]!.textContent).toContain("2019年税收收入：162480 → 170000");
    expect(within(screen.getByRole("list", { name: "类别" })).getByText(/^共性指标 49\.46 → /)).toBeTruthy();
    // a run is not compared with itself
    const [first, second] = within(screen.getByLabelText("与")).getAllByRole<HTMLOptionElement>("option");
    expect([first!.disabled, second!.disabled]).toEqual([true, false]);
  });

  it("sorts indicators by what is lost on them", async () => {
    await fill();
    await view("得分");
    await screen.findByText(demoResult.composite.toFixed(2));
    await userEvent.selectOptions(screen.getByLabelText("排序"), "lost");
    const list = screen.getByRole("list", { name: "各项指标" });
    const lost = within(list)
      .getAllByRole("button")
      .map(({ textContent }) => /([\d.]+) \/ (\d+)/.exec(textContent)?.slice(1).map(Number))
      .flatMap((pair) => (pair ? [pair[1]! - pair[0]!] : []));
    expect(lost).toHaveLength(20);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });

  it("publishes, verifies with the cells that differ, and withdraws", async () => {
    await fill();
    await score();
    await view("发布");
    await press("发布");
    await screen.findByText(/^有 32 个分项仍用示例参数，得分不能作为正式评分依据/);
    await confirm("按示例参数发布？", "取消");
    expect((await publicationState()).publication).toBeUndefined();
    await press("发布");
    await confirm("按示例参数发布？", "发布");
    await screen.findByText(/已发布，校验码 .+已印在计分表页脚。/);
    const { stamp } = (await publicationState()).publication!;
    await screen.findByText(new RegExp(`已发布，校验码 ${stamp}$`));
    await press("核对");
    await screen.findByText(/核对无误：数据、指标体系和得分与发布时一致。/);
    await screen.findByText(/^已核对：填报数据和评分参数.+不核对：格式.+自行增加的工作表和行列。$/);
    tax("170000");
    await screen.findByText("发布后有改动");
    await press("核对");
    await screen.findByText("填报数据和评分参数 1 处");
    const list = await screen.findByRole("list", { name: "与发布时不一致之处" });
    const words = "填报-县财政局 F7（税收收入 本期值）：发布时 162480，现为 170000";
    await userEvent.click(within(list).getByRole("button", { name: words }));
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县财政局"));
    await press("撤销发布");
    await confirm("撤销发布？", "撤销发布");
    await screen.findByText(/已撤销发布，可以重新计分。/);
  });

  it("holds this year's scores against those that last year ended with, where the workbook still has them", async () => {
    await fill();
    await score();
    expect(screen.queryByLabelText("与谁比较")).toBeNull();
    await generateWorkbook(shippedSystem({ example: true }), { existing: "next-period" });
    await fillEntries(
      entriesFromCsv(readFileSync(DEMO_ENTRIES, "utf8").replace(/162480/g, "170480"), "demo").filter(
        ({ key }) => !key.includes("."),
      ),
    );
    await userEvent.selectOptions(await screen.findByLabelText("与谁比较"), "year");
    await screen.findByText(/^上年同期 84\.53（[+−]\d/);
    const [row] = await screen.findAllByRole("button", { name: /^2 税收收入/ });
    await userEvent.click(row!);
    await screen.findByText(/^得分变化 5\.15 → /);
    expect(screen.queryByText(/而是因为指标体系或计分方法的版本/)).toBeNull();
  });
});
