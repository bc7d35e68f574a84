import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What is to be loaded into a page before `faultsOf` is asked. */
export const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  readonly axe: { run: (at: { include: string[]; exclude: string[] }) => Promise<AxeResults> };
}

/** What axe has to say of the pane: rule, and the first place. Tabster's guards of the focus are hidden on purpose. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as Axe).axe.run({ include: [".taskpane"], exclude: ["[data-tabster-dummy]"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

/**
 * Shows the page in these colours, and waits until they are on it: nothing is on its way from one to the other. How
 * long that takes depends on what else the machine does.
 */
export async function wear(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((dark) => {
    const [, red] = /(\d+)/.exec(
      getComputedStyle(document.querySelector(".taskpane .fui-FluentProvider")!).backgroundColor,
    )!;
    return Number(red) < 128 === dark && document.getAnimations().length === 0;
  }, colorScheme === "dark");
}
