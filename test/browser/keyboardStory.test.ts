import type { Page } from "playwright-core";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let bench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  bench = await openWorkbench();
  page = bench.page;
  // who uses it is asked once: here with the keyboard
  await page.evaluate("localStorage.clear()");
  await page.reload();
  await page.getByText("您用它做什么？").waitFor();
});

afterAll(() => bench.close());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What is focused, as somebody hears it. */
const NAME = `(() => {
  const { activeElement: at } = document;
  const by = at.getAttribute("aria-labelledby");
  const words = by && by.split(" ").map((id) => document.getElementById(id)?.innerText ?? "").join(" ");
  return at.getAttribute("aria-label") ?? words ?? at.labels?.[0]?.innerText ?? at.innerText ?? "";
})()`;

/** So many stops of Tab lead from one end of a view to the other. */
const MOST = 40;

/** Goes on by a key until something is focused that is called so. @returns how often it was pressed */
async function reach(name: string | RegExp, key = "Tab"): Promise<number> {
  const seen: string[] = [];
  for (let count = 0; count <= MOST; count++) {
    const heard = String(await page.evaluate(NAME)).trim();
    if (typeof name === "string" ? heard === name : name.test(heard)) return count;
    seen.push(heard);
    await page.keyboard.press(key);
  }
  throw new Error(`${String(name)} was not reached: ${seen.join(" | ")}`);
}

const said = (text: string | RegExp): Promise<void> =>
  page.locator(".taskpane").getByText(text).first().waitFor();

/** Goes to a view: Esc leads to the row of views, arrows within it. */
async function view(name: string): Promise<void> {
  await press("Escape");
  await reach(name, "ArrowRight");
  await press("Enter");
}

/** Presses a button of the view, or of what stands above it. */
async function push(name: string): Promise<void> {
  await page.locator(".taskpane").getByRole("button", { name, exact: true }).first().waitFor();
  // a view may be called as the button in it
  await press("Escape", "Tab");
  await reach(name);
  await press("Enter");
}

/** Somebody else sits down before the pane. */
async function becomes(...steps: string[]): Promise<void> {
  await view("设置");
  await page.getByLabel("使用者").waitFor();
  await reach("使用者");
  await press(...steps);
}

describe("a year of work by three people who have no mouse", () => {
  it("says what it is used for, and makes the sheets of a county", async () => {
    await reach(/^牵头单位/, "F6");
    await press("Enter");
    await page.getByLabel("县（市、区）").waitFor();
    await press("Escape");
    await reach("县（市、区）");
    await press("Control+a");
    await page.keyboard.type("沂水县");
    await reach(/填入示例评分参数/);
    await press("Space");
    await push("生成");
    await said("已生成工作簿");
    await said(/沂水县.2019年度/);
  });

  it("a department is led to the cell that is next, and fills it in", async () => {
    await becomes("ArrowDown");
    await view("本单位");
    await page.getByLabel("本单位是").waitFor();
    await reach("本单位是");
    await press("ArrowDown", "ArrowDown");
    await said("应填 8 项，已填 0 项");
    await push("去填下一项（F7）");
    await page.getByRole("textbox", { name: "单元格 F7", exact: true }).waitFor();
    await press("Shift+F6");
    expect(await page.evaluate(NAME)).toBe("单元格 F7");
    await page.keyboard.type("160000");
    await press("Enter");
    await said("应填 8 项，已填 1 项");
  });

  it("what the sheet refuses is asked about at the cell, and typed anew", async () => {
    await page.keyboard.type("暂无");
    await press("Enter");
    await page.getByRole("alertdialog").waitFor();
    await reach("重试");
    await press("Enter");
    await press("Control+a");
    await page.keyboard.type("214300");
    await press("Enter");
    await said("应填 8 项，已填 2 项");
  });

  it("a number that is asked about gets its reason through the pane", async () => {
    await press("Shift+F6");
    await reach("填入演示数据");
    await press("Enter");
    await said("可以报送");
    await press("F6", "Control+Home");
    await reach(/^单元格 [A-Z]+8$/, "ArrowDown");
    await reach("单元格 F8", "ArrowRight");
    await page.keyboard.type("320000");
    await press("Enter");
    await press("F6");
    await push("说明原因…");
    await reach("原因（写入“备注”）");
    await page.keyboard.type("数据属实，当年有大项目竣工");
    await reach("写入备注");
    await press("Enter");
    await said("原因已写入“备注”。");
    await said("可以报送");
  });

  it("the statistician scores, and asks where a score comes from", async () => {
    await becomes("ArrowDown");
    await view("得分");
    await push("计分");
    await said(/已计分，写入计分表/);
    await press("Escape");
    await reach(/^1 新经济增加值/);
    await press("ArrowDown", "Enter");
    // Tab leads from the indicator to its cells
    await said(/2018年比重 = /);
    await reach("填报-县财政局 F7");
    await press("Enter");
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: "填报-县财政局" }).waitFor();
  });

  it("the lead department publishes, and saves the workbook", async () => {
    await becomes("ArrowUp", "ArrowUp");
    await view("发布");
    await push("发布");
    await reach("发布");
    await press("Enter");
    await said(/已发布，校验码/);
    await page.evaluate("delete window.showSaveFilePicker; delete window.showOpenFilePicker");
    const [download] = await Promise.all([page.waitForEvent("download"), press("Control+s")]);
    expect(download.suggestedFilename()).toBe("指标簿.xlsx");
    await page.locator('[data-file="saved"]').waitFor();
  });

  const TABS = ["进度", "下发与回收", "校验", "台账", "通报", "目标", "各县", "得分", "发布", "设置"];

  /** From a tab to another by the fewest keys: arrows go round, Home and End go to the first and to the last. */
  const along = async (from: string, to: string): Promise<number> => {
    const [start, end, count] = [TABS.indexOf(from), TABS.indexOf(to), TABS.length];
    const ways = [
      { keys: (end - start + count) % count, key: "ArrowRight" },
      { keys: (start - end + count) % count, key: "ArrowLeft" },
      { first: "Home", keys: 1 + end, key: "ArrowRight" },
      { first: "End", keys: count - end, key: "ArrowLeft" },
    ].sort((one, other) => one.keys - other.keys);
    const { first, key } = ways[0]!;
    if (first) await press(first);
    return (await reach(to, key)) + (first ? 1 : 0);
  };

  it.each([
    ["校验", "校验"],
    ["得分", "比较各次得分"],
    ["发布", "核对"],
    ["发布", "撤销发布"],
    ["设置", "修改评价方案…"],
  ])("from anywhere in any view, %s: %s is at most eight keys away", async (where, action) => {
    const views = ["进度", "校验", "得分", "发布", "设置"];
    const keys: Record<string, number> = {};
    for (const from of views) {
      await view(from);
      await page.getByText("正在读取工作簿").waitFor({ state: "detached" });
      await press("Tab", "Tab", "Tab", "Escape");
      const arrows = await along(from, where);
      await press("Enter");
      await page.locator(".taskpane").getByRole("button", { name: action, exact: true }).first().waitFor();
      await press("Tab");
      // Esc, arrows and Enter; Tab to the button, and Enter again
      keys[from] = 1 + arrows + 1 + 1 + (await reach(action)) + 1;
    }
    expect(Object.entries(keys).filter(([, count]) => count > 8)).toEqual([]);
  });

  it("reports no error", () => expect(bench.errors).toEqual([]));
});
