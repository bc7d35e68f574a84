/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { fillEntries } from "../../src/app/entries";
import { targetTable, tour, tourEntries, withoutTargets } from "../app/targets/tour";
import { addCsv } from "../app/units/counties";
import { openPane, press, view } from "./openPane";

let host: ExcelHost;

async function open(system = tour, ...units: readonly string[]): Promise<void> {
  host = openPane();
  await generateWorkbook(system);
  await fillEntries(tourEntries);
  if (units.length > 0) await addCsv(units);
  await view("目标");
  await screen.findByRole("table", { name: "各方案对比" });
}

const choose = (place: string): boolean =>
  fireEvent.change(screen.getByRole("combobox", { name: "选择要假设的数据或参数" }), {
    target: { value: place },
  });

function suppose(name: string, text: string): void {
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: text } });
}

/** A row of the comparison, without its name. */
function compared(item: string): string[] {
  const row = within(screen.getByRole("table", { name: "各方案对比" })).getByRole("row", {
    name: new RegExp(`^${item}`),
  });
  return within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
}

describe("targets in the pane", () => {
  it("are listed with their lights, and what all of them would bring", async () => {
    await open();
    const rows = within(await screen.findByRole("list", { name: "目标完成情况" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "一般公共预算收入（税收占比）：目标 72 %，已完成 70.33 %97.7%逾期未达标",
      "空气质量（PM2.5浓度）：目标 33 微克/立方米，已完成 34 微克/立方米97.0%逾期未达标",
      "群众满意度：目标 94 %，已完成 93.4 %99.4%逾期未达标",
      "地区生产总值：目标 300 亿元，已完成 300.5 亿元100.2%已达标",
      "新建公园完成：目标 4 个，已完成 3 个75.0%逾期未达标",
      "一般生产安全事故：目标 2 起，已完成 2 起100.0%已达标",
    ]);
    await screen.findByText("现综合得分 89.11，目标全部完成时 90.56（满分 100）。");
    await screen.findByText("还有 1 项没有填目标值。");
    await press("重新测算并写入");
    await screen.findByText(/^已测算并写入“任务分解表-目标”：现综合得分 89\.11，目标全部完成时 90\.56。$/);
  });

  it("get a sheet of their own where there is none", async () => {
    await open(withoutTargets());
    await screen.findByText(/^这个工作簿还没有目标任务/);
    await press("建“任务分解表-目标”");
    await screen.findByText(/^已测算并写入“任务分解表-目标”/);
    expect(targetTable(host)["growth.level"]).toMatchObject({ "2024年目标": 6 });
  });
});

describe("what if, in the pane", () => {
  it("shows at once what the score becomes, scenario beside scenario, and writes nothing", async () => {
    await open();
    const before = JSON.stringify(targetTable(host));
    choose("revenue");
    suppose("一般公共预算收入（万元）", "１９００００");
    expect(compared("综合得分")).toEqual(["89.11", "89.12"]);
    await press("新方案");
    choose("serious");
    suppose("重特大生产安全事故（起）", "1");
    expect(compared("综合得分")).toEqual(["89.11", "89.12", "0.00"]);
    expect(compared("约束条件")).toEqual(["未触发", "未触发", "触发"]);
    expect(compared("2 一般公共预算收入")).toEqual(["13.11", "13.12", "13.11"]);
    suppose("重特大生产安全事故（起）", "一起");
    await screen.findByText("应填数字");
    expect(compared("综合得分")).toEqual(["89.11", "89.12", "89.11"]);
    expect(JSON.stringify(targetTable(host))).toBe(before);
  });

  it("supposes goalposts too, and says that these are no targets", async () => {
    await open();
    choose("revenue.quality#high");
    suppose("一般公共预算收入·税收占比（满意值）", "90");
    const [before, after] = compared("2 一般公共预算收入");
    expect(Number(after)).toBeLessThan(Number(before));
    await screen.findByText("这个方案只假设了评分参数，没有可写为目标的数据。");
  });

  it("keeps scenarios while other views are looked at", async () => {
    await open();
    suppose("方案名称", "冲刺");
    choose("gdp");
    await view("各县");
    await view("目标");
    await screen.findByRole("tab", { name: "冲刺" });
    expect(screen.getByRole("textbox", { name: "地区生产总值（亿元）" })).toBeTruthy();
  });

  it("writes a scenario as targets: less is wanted of what is supposed to be less", async () => {
    await open();
    choose("gdp");
    suppose("地区生产总值（亿元）", "315");
    choose("pm25");
    suppose(screen.getByRole("textbox", { name: /PM2\.5/ }).getAttribute("aria-label")!, "30");
    await press("将“方案1”写为目标");
    await screen.findByText("已将“方案1”中的 2 项数据写为2024年度的目标。");
    const table = targetTable(host);
    expect(table["gdp"]).toMatchObject({ "2024年目标": 315, 要求: "不低于" });
    expect(table["pm25"]).toMatchObject({ "2024年目标": 30, 要求: "不高于" });
  });

  it("shows the rank among the counties of the workbook", async () => {
    const names = tourEntries.filter(({ value }) => typeof value === "number");
    const head = names.map(({ key, lag }) => (lag === 0 ? key : `${key}@${lag}`));
    const line = (unit: string, satisfied: number): string =>
      [
        unit,
        ...names.map(({ key, lag, value }) => (key === "satisfaction" && lag === 0 ? satisfied : value)),
      ].join();
    await open(tour, ["unit", ...head].join(), line("虚构县", 60), line("邻县", 93.4));
    await userEvent.click(screen.getByRole("tab", { name: "方案1" }));
    choose("satisfaction");
    suppose(screen.getByRole("textbox", { name: /满意度/ }).getAttribute("aria-label")!, "60");
    await waitFor(() => expect(compared("各县位次")).toEqual(["1", "2"]));
  });
});
