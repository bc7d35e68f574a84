import type { CDPSession } from "playwright-core";
import { type GridOnPage, gridOn } from "./gridOnPage";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let bench: OpenWorkbench;
let keys: CDPSession;
let grid: GridOnPage;

beforeAll(async () => {
  bench = await openWorkbench();
  const { page } = bench;
  grid = gridOn(page);
  keys = await page.context().newCDPSession(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(() => bench.close());

describe("editing in the grid, in a browser", () => {
  it("says at the cell what is wrong with a formula, and goes on typing with all of it selected", async () => {
    const { page } = bench;
    await grid.type("D6", "=SUM(A1:A2");
    const alert = page.getByRole("alertdialog", { name: "公式有误" });
    await alert.getByText("此公式缺少左括号或右括号。").waitFor();
    expect(await grid.faults()).toEqual([]);
    await alert.getByRole("button", { name: "重试" }).click();
    await page.keyboard.type("=1+1");
    await page.keyboard.press("Enter");
    expect(await grid.shown("D6")).toBe("2");
    await grid.type("D6", "=1+");
    await page.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    expect(await grid.shown("D6")).toBe("2");
    await grid.type("D6", "１，２３４．５");
    expect(await grid.shown("D6")).toBe("1,234.50");
  });

  it("loses nothing of a composition that a click ends, and types nothing of it elsewhere", async () => {
    const { page } = bench;
    await grid.goTo("D8");
    await keys.send("Input.imeSetComposition", { text: "数", selectionStart: 1, selectionEnd: 1 });
    await page.locator("[role=row][aria-rowindex='12'] [aria-colindex='5']").click();
    await page.getByRole("textbox", { name: "单元格 E12", exact: true }).waitFor();
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    expect([await grid.shown("D8"), await grid.shown("E12")]).toEqual(["数", "5"]);
  });

  it("fills by the corner of what is selected, and by Ctrl+D", async () => {
    const { page } = bench;
    await grid.type("G1", "1");
    await grid.type("G2", "3");
    await grid.goTo("G1");
    await grid.press("Shift+ArrowDown");
    const from = (await page.locator(".fill-handle").boundingBox())!;
    const to = (await page.locator("[role=row][aria-rowindex='4'] [aria-colindex='7']").boundingBox())!;
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + 5, { steps: 4 });
    await page.locator(".fill-target").waitFor();
    await page.mouse.up();
    expect([await grid.shown("G3"), await grid.shown("G4")]).toEqual(["5", "7"]);
    await grid.goTo("G5");
    await grid.press("Control+d");
    expect(await grid.shown("G5")).toBe("7");
  });

  it("copies with looks for other programs, and knows its own table again", async () => {
    const { page } = bench;
    await grid.goTo("D6");
    await grid.press("Control+c");
    const html = await page.evaluate(
      "navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())",
    );
    expect(html).toMatch(/<td[^>]*>1,234\.50<\/td>/);
    await grid.goTo("H6");
    await grid.press("Control+v");
    expect(await grid.shown("H6")).toBe("1,234.50");
    await grid.type("D6", "=G1+1");
    await grid.goTo("D6");
    await grid.press("Control+c");
    await grid.goTo("H7");
    await grid.press("Control+v");
    await grid.goTo("H8");
    await grid.press("Control+Shift+v");
    expect([await grid.content("H7"), await grid.content("H8")]).toEqual(["=K2+1", "2"]);
  });

  it("moves what is cut, and takes it back at once", async () => {
    await grid.type("J1", "甲");
    await grid.type("K1", "=J1");
    await grid.goTo("J1");
    await grid.press("Control+x");
    await grid.goTo("J3");
    await grid.press("Control+v");
    expect([await grid.shown("J1"), await grid.shown("J3"), await grid.content("K1")]).toEqual([
      "",
      "甲",
      "=J3",
    ]);
    await grid.press("Control+z");
    expect([await grid.shown("J1"), await grid.shown("J3"), await grid.content("K1")]).toEqual([
      "甲",
      "",
      "=J1",
    ]);
  });

  it("offers the same by a menu, which a key opens and which gives the focus back", async () => {
    const { page } = bench;
    await grid.goTo("H7");
    await grid.press("Shift+F10");
    const menu = page.getByRole("menu", { name: "单元格" });
    await menu.waitFor();
    // Fluent's own marks by which Tab finds its way out are hidden from readers of screens, and can have the focus
    const found = await grid.faults("[role=menu]");
    expect(found.filter((fault) => !fault.includes("data-tabster-dummy"))).toEqual([]);
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("menuitem");
    expect(await menu.getByRole("menuitem").allInnerTexts()).toEqual(
      ["剪切|Ctrl+X", "复制|Ctrl+C", "粘贴|Ctrl+V", "只粘贴数值|Ctrl+Shift+V", "清除内容|Delete"].map(
        (text) => text.replace("|", "\n"),
      ),
    );
    await grid.press("Escape");
    await menu.waitFor({ state: "detached" });
    await page.keyboard.type("9");
    await grid.press("Enter");
    expect(await grid.content("H7")).toBe("9");
    await grid.goTo("D6");
    await grid.press("Shift+F10", "ArrowDown", "Enter");
    await menu.waitFor({ state: "detached" });
    await page.locator("[role=row][aria-rowindex='9'] [aria-colindex='8']").click({ button: "right" });
    await menu.getByRole("menuitem", { name: /^粘贴/ }).click();
    await page.getByRole("gridcell", { selected: true }).filter({ hasText: "1" }).waitFor();
    expect(await grid.content("H9")).toBe("=K4+1");
  });

  it("names the key where the browser does not let a page read the clipboard", async () => {
    const { page } = bench;
    await page.evaluate("navigator.clipboard.read = () => Promise.reject(new Error())");
    await grid.goTo("H10");
    await grid.press("ContextMenu");
    await page.getByRole("menuitem", { name: /^粘贴/ }).click();
    await page.getByText(/请按 Ctrl\+V 粘贴/).waitFor();
    await page.evaluate("delete navigator.clipboard.read");
  });

  it("asks nothing of the outside world and reports no error", () => {
    expect(bench.outside).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
