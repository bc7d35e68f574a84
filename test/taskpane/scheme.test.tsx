/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { type, valueOf } from "../app/filled";
import { confirm, fill, generate, openPane, press, view } from "./openPane";

const SYSTEM = "指标体系";
const LOW = "新经济增加值占生产总值比重及升降幅度 比重：不允许值";

let host: ExcelHost;

beforeEach(() => {
  host = openPane();
});

/** Types into a field in place of what stands there. */
async function enter(label: string, text: string): Promise<void> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (text !== "") await userEvent.type(field, text);
}

async function openScheme(): Promise<void> {
  await view("设置");
  await press("修改评价方案…");
  await screen.findByRole("heading", { name: "评价方案" });
}

describe("what a lead office sets before its sheets are made", () => {
  it("names county, year and document beside the button, and the sheets have them", async () => {
    await enter("县（市、区）", "沂水县");
    await enter("评价期", "2024");
    await enter("文号", "沂水政发〔2024〕1号");
    await press("生成");
    await screen.findByText(/沂水县.2024年度/);
    expect(valueOf(host, "填报-县财政局", "A1")).toMatch(/2024$/);
    expect(valueOf(host, "填报-县财政局", "B1")).toMatch(/2024年度沂水县/);
  });

  it("says what is wrong below the field, and makes nothing meanwhile", async () => {
    await enter("评价期", "今年");
    await screen.findByText(/^评价期应为年（如 2019）/);
    expect((await screen.findByRole("button", { name: "生成" })).getAttribute("aria-disabled")).toBe("true");
    await enter("评价期", "2024");
    await waitFor(() => expect(screen.queryByText(/^评价期应为年（如 2019）/)).toBeNull());
  });

  it("keeps what was set on the page of all settings, and makes the sheets with it", async () => {
    await userEvent.click(await screen.findByRole("button", { name: "更多设置…" }));
    await enter(LOW, "12.5");
    await enter("新经济增加值占生产总值比重及升降幅度 比重：满意值", "30");
    await userEvent.selectOptions(await screen.findByLabelText("缺少数据的指标"), "zero");
    await screen.findByText("已改 3 项");
    await view("进度");
    await press("生成");
    await screen.findByText(/已生成工作簿/);
    expect(valueOf(host, SYSTEM, "J4")).toBe(12.5);
  });
});

describe("what a lead office sets afterwards", () => {
  beforeEach(async () => {
    await generate();
    await fill();
  });

  it("puts goalposts into their cells at once, and says how many", async () => {
    await openScheme();
    await enter(LOW, "12.5");
    await press("写入工作表");
    await screen.findByText("已写入“指标体系”中的 1 项参数。");
    expect(valueOf(host, SYSTEM, "J4")).toBe(12.5);
    expect(host.workbook.sheets.some(({ name }) => name.startsWith("备份-"))).toBe(false);
    expect(screen.queryByText(/^已改/)).toBeNull();
  });

  it("asks before all sheets are made anew, and has everything in them", async () => {
    const entered = valueOf(host, "填报-县财政局", "F7");
    await openScheme();
    await enter("县（市、区）", "沂水县");
    await press("重新生成各表");
    await confirm("按新的方案重新生成各表？", "重新生成各表");
    await screen.findByText(/已生成2019年度的表，原来填报的数据已带入/);
    await screen.findByText(/沂水县/);
    expect(valueOf(host, "填报-县财政局", "F7")).toBe(entered);
  });

  it("shows the sum of shares that is wrong under its indicator, and lets nothing be written", async () => {
    await openScheme();
    await press("新经济增加值占生产总值比重及升降幅度 比重：更多");
    await enter("分项权重（%）", "70");
    await screen.findByText("各分项权重之和为 110%，应为 100%");
    await screen.findByText("已改 1 项、1 处有误");
    const button = await screen.findByRole("button", { name: "重新生成各表" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await press("放弃改动");
    await waitFor(() => expect(screen.queryByText(/应为 100%/)).toBeNull());
  });

  it("explains each method in a sentence, and asks for what it needs", async () => {
    await openScheme();
    await press("新经济增加值占生产总值比重及升降幅度 比重：更多");
    screen.getByText("不允许值得保底分，满意值得满分，其间按直线计分。");
    await userEvent.selectOptions(screen.getByLabelText("计分方法"), "completion");
    await screen.findByText("按实际值与目标值之比计分，达到封顶倍数得满分。");
    await screen.findByText("应填一个数，或一项基础数据的名称");
    await enter("目标值", "20");
    await waitFor(() => expect(screen.queryByText("应填一个数，或一项基础数据的名称")).toBeNull());
  });

  it("follows the sheet: what is typed there stands in the fields", async () => {
    await openScheme();
    type(host, SYSTEM, "J4", 9);
    await waitFor(() => expect((screen.getByLabelText(LOW) as HTMLInputElement).value).toBe("9"));
  });

  it("says what was changed on the sheet meanwhile, before it is written over", async () => {
    await openScheme();
    await enter(LOW, "12");
    type(host, SYSTEM, "J4", 15);
    await screen.findByText("工作表中已另行改为“15”，写入时以此处填写的为准");
    await enter(LOW, "15");
    await waitFor(() => expect(screen.queryByText(/工作表中已另行改为/)).toBeNull());
    expect(screen.queryByText(/^已改/)).toBeNull();
  });

  it("is no business of a department", async () => {
    await view("设置");
    await userEvent.selectOptions(await screen.findByLabelText("使用者"), "department");
    await waitFor(() => expect(screen.queryByRole("button", { name: "修改评价方案…" })).toBeNull());
    expect(within(document.body).queryByText("评价方案")).toBeNull();
  });
});
