import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  readonly axe: { run: (at: string, options: RunOptions) => Promise<AxeResults> };
}

/** Keys of the clipboard, and the event that the browser makes of each when it has asked the clipboard. */
const CLIPS: Readonly<Record<string, string>> = {
  "Control+c": "copy",
  "Control+x": "cut",
  "Control+v": "paste",
  "Control+Shift+v": "paste",
};

/** Presses a key of the clipboard, and waits until the page has had the event: the key alone is answered before. */
async function clip(page: Page, key: string): Promise<void> {
  await page.evaluate((event) => {
    const had = new Promise<void>((done) => window.addEventListener(event, () => done(), { once: true }));
    Object.assign(globalThis, { had });
  }, CLIPS[key]!);
  await page.keyboard.press(key);
  await page.evaluate("had");
}

export type GridOnPage = ReturnType<typeof gridOn>;

/** What a person does at the grid of a page. */
export function gridOn(page: Page) {
  const press = (...names: string[]): Promise<void> =>
    names.reduce(
      (before, name) => before.then(() => (CLIPS[name] ? clip(page, name) : page.keyboard.press(name))),
      Promise.resolve(),
    );
  /** Goes to a cell by the name box. */
  const goTo = async (cell: string): Promise<void> => {
    const box = page.getByLabel(/^名称框/);
    await box.fill(cell);
    await box.press("Enter");
    await page.locator(`textarea:focus[aria-label="单元格 ${cell}"]`).waitFor();
  };
  /** Waits for what the page draws after the present task: it draws once for all that happens in one. */
  const drawn = (): Promise<unknown> =>
    page.evaluate("new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done))))");
  return {
    press,
    goTo,
    /** Types into a cell and presses Enter. */
    type: async (cell: string, text: string): Promise<void> => {
      await goTo(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    /** What a cell of the sheet in view shows. */
    shown: async (cell: string): Promise<string> => {
      await goTo(cell);
      await drawn();
      return page.locator(".cell[data-active]").innerText();
    },
    /** What the formula bar says is in a cell. */
    content: async (cell: string): Promise<string> => {
      await goTo(cell);
      return page.getByRole("textbox", { name: `${cell} 的内容`, exact: true }).inputValue();
    },
    /** What axe has to say of the grid, or of another part of the page: rule, and the first place. */
    faults: async (at = ".spreadsheet"): Promise<string[]> => {
      await page.evaluate(AXE);
      // what is still fading in has other colours than it will have
      await page.evaluate(
        "Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))",
      );
      const { violations } = await page.evaluate(
        (part) => (globalThis as unknown as Axe).axe.run(part, { runOnly: ["wcag2a", "wcag2aa"] }),
        at,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    },
  };
}
