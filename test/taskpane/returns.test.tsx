/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { editMaster, edited, opensOthers } from "../app/returns/office";
import { type, valueOf } from "../app/filled";
import { confirm, fill, generate, openPane, press, view } from "./openPane";
import { catchDownloads, dropOn, fileOf, filesIn, giveBack } from "./returnedFiles";

const TAX = "填报-县财政局";

let host: ExcelHost;
let downloads: ReturnType<typeof catchDownloads>;

beforeEach(async () => {
  opensOthers();
  downloads = catchDownloads();
  host = openPane();
  await generate();
});

afterEach(() => jest.restoreAllMocks());

/** Chooses the nine departments that fill something: the other 23 have tasks alone. */
async function chooseFilling(): Promise<void> {
  await view("下发与回收");
  await userEvent.click(await screen.findByText("全部单位（32 个）"));
  await press("只选有数据要填的");
  await screen.findByText("已选 9 / 32 个单位");
}

/** Hands files out to the departments that fill something. @returns them, by name */
async function handOut(): Promise<Map<string, Uint8Array>> {
  await chooseFilling();
  await press("下发填报表…");
  await confirm("下发填报表？", "下发");
  await screen.findByText(/^已生成 9 个单位的填报表，打包为“2019-填报表\.zip”/);
  return act(async () => filesIn(await downloads.bytes(0)));
}

const fileFrom = async (
  files: ReadonlyMap<string, Uint8Array>,
  department: string,
  edits: Parameters<typeof edited>[1],
): Promise<File> => {
  const name = `2019-${department}-填报表.xlsx`;
  // the pane reads its workbook meanwhile
  return act(async () => fileOf(name, await edited(files.get(name)!, edits)));
};

describe("the pane of a lead department that hands files out and collects them", () => {
  it("saves one archive with a file for each department, by names that say whose and of which year they are", async () => {
    const files = await handOut();
    expect(downloads.names).toEqual(["2019-填报表.zip"]);
    expect([...files.keys()].sort()).toEqual(
      [
        "县统计局",
        "县财政局",
        "市生态环境局沂源分局",
        "县自然资源局",
        "县委组织部",
        "县委编办",
        "县应急局",
        "县市场监管局",
        "县公安局",
      ]
        .map((name) => `2019-${name}-填报表.xlsx`)
        .sort(),
    );
    await screen.findByText(/^共 32 个单位：已下发 9 个，已交回 0 个，未交 9 个/);
  });

  it("saves the file of one department as it is, and writes the deadline that was typed", async () => {
    await view("下发与回收");
    await userEvent.type(await screen.findByLabelText("交回截止日期"), "2020年1月");
    await screen.findByText(/不是日历上的日期/);
    await userEvent.type(screen.getByLabelText("交回截止日期"), "20日");
    await userEvent.click(screen.getByText("全部单位（32 个）"));
    await press("全不选");
    await userEvent.click(screen.getByLabelText("县财政局"));
    await press("下发填报表…");
    await confirm("下发填报表？", "下发");
    await screen.findByText(/^已生成填报表“2019-县财政局-填报表\.xlsx”/);
    expect(downloads.names).toEqual(["2019-县财政局-填报表.xlsx"]);
    await waitFor(() => expect(screen.getByLabelText("交回截止日期")).toHaveProperty("value", "2020-01-20"));
    await screen.findByText(/未交 1 个，其中逾期 1 个/);
    // the download may have gone nowhere: the same file is saved again
    await press("再存一次刚才生成的 1 个文件");
    expect(downloads.names).toEqual(["2019-县财政局-填报表.xlsx", "2019-县财政局-填报表.xlsx"]);
    expect(await downloads.bytes(1)).toEqual(await downloads.bytes(0));
    // a deadline that is emptied is none
    await userEvent.clear(screen.getByLabelText("交回截止日期"));
    await press("只选有数据要填的");
    await press("下发填报表…");
    await confirm("下发填报表？", "下发");
    await screen.findByText(/未交 9 个，其中逾期 0 个/);
    expect(valueOf(host, "下发与回收", "E3")).toBeNull();
  });

  it("shows what two files would change before anything is written, merges them, and takes that back", async () => {
    const files = await handOut();
    const tax = await fileFrom(files, "县财政局", { "tax_revenue@0": 162_480 });
    const people = await fileFrom(files, "县委组织部", { "new_senior_titles@0": 31 });
    dropOn(tax, people);
    await screen.findByText("可以合并（2）");
    expect(screen.getAllByText(/^新填 1/)).toHaveLength(2);
    expect(valueOf(host, TAX, "F7")).toBeNull();
    await press("合并");
    await screen.findByText("已合并 2 个单位的填报表，改动 2 格。");
    expect(valueOf(host, TAX, "F7")).toBe(162_480);
    await screen.findByText(/已交回 2 个，未交 7 个/);
    await press("撤销合并");
    await screen.findByText("已撤销合并，各单位填报的数据恢复到合并之前。");
    expect(valueOf(host, TAX, "F7")).toBeNull();
  });

  it("lays both sides of a conflict beside each other, and takes the one that is chosen", async () => {
    const files = await handOut();
    await act(() => editMaster(host, { "tax_revenue@0": 160_000, "budget_revenue@0": 210_000 }));
    await giveBack(
      await fileFrom(files, "县财政局", { "tax_revenue@0": 162_480, "budget_revenue@0": 214_300 }),
    );
    await screen.findByText("双方都改过，请选定（1）");
    await screen.findByText(/还有 2 格没有选定/);
    await userEvent.click(screen.getByLabelText("2019年税收收入：用交回的（162480）"));
    await screen.findByText(/还有 1 格没有选定/);
    await press("合并");
    await screen.findByText(/^已合并 1 个单位的填报表，改动 1 格。1 格双方都改过而没有选定/);
    expect([valueOf(host, TAX, "F7"), valueOf(host, TAX, "F8")]).toEqual([162_480, 210_000]);
  });

  it("merges no file that is left out, and says why it takes none of a file that is none of ours", async () => {
    const files = await handOut();
    const tax = await fileFrom(files, "县财政局", { "tax_revenue@0": 162_480 });
    await giveBack(tax, fileOf("值班表.xlsx", new TextEncoder().encode("值班表")));
    await screen.findByText("不能采用（1）");
    await screen.findByText(/不是 Excel 工作簿/);
    await userEvent.click(screen.getByLabelText("合并县财政局的文件“2019-县财政局-填报表.xlsx”"));
    await screen.findByText("不合并（1）");
    await screen.findByText("没有可以合并的文件。");
    await press("取消");
    await screen.findByRole("button", { name: "下发填报表…" });
    expect(valueOf(host, TAX, "F7")).toBeNull();
  });

  it("does not take a merge back over what somebody has typed since, and says so", async () => {
    const files = await handOut();
    await giveBack(await fileFrom(files, "县财政局", { "tax_revenue@0": 162_480 }));
    await press("合并");
    await screen.findByText(/^已合并 1 个单位/);
    type(host, TAX, "F7", 170_000);
    await press(await undoButton());
    await screen.findByText(/在合并之后又被改动，没有撤销/);
    expect(valueOf(host, TAX, "F7")).toBe(170_000);
  });

  it("opens each file as a new workbook where the pane cannot save, and says under which names to save them", async () => {
    const opened: string[] = [];
    const office = { context: { platform: "Mac", requirements: { isSetSupported: () => true } } };
    Object.assign(globalThis, { Office: office });
    const spied = jest
      .spyOn(Excel, "createWorkbook")
      .mockImplementation(async (base64) => void opened.push(base64!));
    await chooseFilling();
    await press("下发填报表…");
    screen.getByText(/任务窗格在这里不能保存文件/);
    await confirm("下发填报表？", "下发");
    await screen.findByText(/^每个单位的文件已作为新工作簿打开/);
    expect(opened).toHaveLength(9);
    // as every .xlsx begins
    expect(opened.every((base64) => atob(base64).startsWith("PK"))).toBe(true);
    const names = within(screen.getByRole("list", { name: "文件名" })).getAllByRole("listitem");
    expect(names[0]!.textContent).toBe("2019-县统计局-填报表.xlsx");
    expect(downloads.names).toEqual([]);
    spied.mockRestore();
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("loses none of the files where one of them cannot be opened", async () => {
    let opened = 0;
    const office = { context: { platform: "Mac", requirements: { isSetSupported: () => true } } };
    Object.assign(globalThis, { Office: office });
    const spied = jest.spyOn(Excel, "createWorkbook").mockImplementation(() => {
      opened += 1;
      return opened === 3 ? Promise.reject(new Error("no")) : Promise.resolve();
    });
    await chooseFilling();
    await press("下发填报表…");
    await confirm("下发填报表？", "下发");
    await screen.findByText(/已打开 2 个文件，还有 7 个没有打开/);
    await press("继续打开其余 7 个");
    await screen.findByText(/^每个单位的文件已作为新工作簿打开/);
    expect(opened).toBe(10);
    spied.mockRestore();
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("copies whom to remind, with whom to call", async () => {
    await act(fill);
    await handOut();
    const written: string[] = [];
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    await press("复制催报名单（9 个单位）");
    await screen.findByText(/^已复制 9 个单位的催报名单/);
    expect(written[0]!.split("\n")).toHaveLength(9);
    expect(written[0]).toMatch(/^县统计局\t待交回\t已填 27 \/ 27\t演示填报人\S\t\d+/m);
  });

  it("shows one button alone that stands out while files are looked at", async () => {
    const files = await handOut();
    await giveBack(await fileFrom(files, "县财政局", { "tax_revenue@0": 162_480 }));
    await screen.findByText("可以合并（1）");
    expect(screen.queryByRole("button", { name: "打开“填报-县统计局”" })).toBeNull();
    const primary = screen.getByRole("button", { name: "合并" }).className;
    const others = screen.getAllByRole("button").filter(({ className }) => className === primary);
    expect(others).toHaveLength(1);
    expect(within(screen.getByRole("tabpanel")).getAllByRole("checkbox")).toHaveLength(1);
  });
});

/** The button that takes the last merge back, with the time of the merge. */
async function undoButton(): Promise<string> {
  return (await screen.findByRole("button", { name: /^撤销 .+ 的合并$/ })).textContent!;
}
