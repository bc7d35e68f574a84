import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { type Language, said } from "../../src/i18n/said";
import type { SentenceKey } from "../../src/i18n/sentences";
import { inWords } from "../../src/i18n/words";
import { NOON } from "../app/stages";
import { openWorkbench } from "./workbench";
import build from "./build";

const FOLDER = join(__dirname, "../../docs/tour");
const TAX = "填报-县财政局";

/** Makes the pictures of the tour in the READMEs from the real page: one workbook from nothing to a published score. */
async function tour(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  build();
  for (const language of ["zh", "en"] as const) await pictures(language);
}

/** The steps of one person, in the words of a language. */
async function pictures(language: Language): Promise<void> {
  const bench = await openWorkbench();
  const { page } = bench;
  const hand = handOf(page, language);
  const picture = (name: string): Promise<void> => pictureOf(page, `${name}-${language}`);
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    // the same pictures from the same page, whenever they are made
    await page.clock.setFixedTime(NOON);
    await page.goto(`${page.url()}?lang=${language}`);
    await page.evaluate("document.documentElement.style.setProperty('--pane', '400px')");
    await generate(hand, picture);
    await enter(page, hand, picture);
    await score(page, hand, picture);
    await suppose(page, hand, picture);
    await publish(hand, picture);
  } finally {
    await bench.close();
  }
}

type Hand = ReturnType<typeof handOf>;
type Picture = (name: string) => Promise<void>;

/** What a person does in the page, by the words of the language. */
function handOf(page: Page, language: Language) {
  const pane = page.locator(".taskpane");
  // buttons and views have no places to fill
  const word = (key: SentenceKey): string => inWords(language, said(key as "title"));
  return {
    word,
    view: (key: SentenceKey): Promise<void> =>
      pane.getByRole("tab", { name: word(key), exact: true }).click(),
    press: (key: SentenceKey): Promise<void> =>
      page
        .getByRole("button", { name: word(key), exact: true })
        .first()
        .click(),
    says: (key: SentenceKey): Promise<void> => pane.getByText(word(key), { exact: true }).first().waitFor(),
    mend: (value: string): Promise<void> =>
      pane
        .getByRole("button", { name: inWords(language, said("findings.correct", { value })), exact: true })
        .click(),
    answer: (key: SentenceKey): Promise<void> =>
      page
        .getByRole("alertdialog")
        .getByRole("button", { name: word(key), exact: true })
        .click(),
    check: (key: SentenceKey): Promise<void> => pane.getByLabel(word(key)).check(),
    stage: (name: string): Promise<void> => page.locator(`[data-stage="${name}"]`).waitFor(),
    sheet: (name: string): Promise<void> =>
      page
        .getByRole("tablist", { name: word("workbench.sheets") })
        .getByRole("tab", { name, exact: true })
        .click(),
    cell: async (address: string): Promise<void> => {
      const box = page.getByLabel(word("workbench.nameBox"));
      await box.fill(address);
      await box.press("Enter");
    },
  };
}

async function generate(hand: Hand, picture: Picture): Promise<void> {
  await hand.check("generate.example");
  await picture("1-start");
  await hand.press("generate.button");
  await hand.stage("generated");
  await hand.sheet("任务分解表");
  await picture("2-generated");
}

/** A number as somebody pastes it, which the sheet and the pane both see. */
async function enter(page: Page, hand: Hand, picture: Picture): Promise<void> {
  await hand.press("workbench.fill");
  await hand.stage("ready");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("１６２４８０万元"));
  await hand.sheet(TAX);
  await hand.cell("F7");
  await page.keyboard.press("Control+v");
  await hand.stage("wrong");
  await hand.view("views.findings");
  await hand.press("validate.button");
  await hand.sheet(TAX);
  await picture("3-checked");
  await hand.mend("162480");
  await hand.stage("ready");
}

async function score(page: Page, hand: Hand, picture: Picture): Promise<void> {
  await hand.view("views.scores");
  await hand.press("score.button");
  await hand.stage("scored");
  await picture("4-scored");
  await hand.cell("I13");
  const indicator = page.getByRole("button", { name: /^2 / });
  await indicator.click();
  await toTop(indicator);
  await picture("5-explained");
}

async function suppose(page: Page, hand: Hand, picture: Picture): Promise<void> {
  await hand.view("views.targets");
  await page
    .getByRole("combobox", { name: hand.word("targets.supposing.choose") })
    .selectOption("tax_revenue");
  await page.getByRole("textbox", { name: "税收收入" }).fill("175000");
  await toTop(page.getByRole("heading", { name: hand.word("targets.supposing.title") }));
  await picture("6-supposed");
}

async function publish(hand: Hand, picture: Picture): Promise<void> {
  await hand.view("views.bulletin");
  await hand.press("bulletin.make");
  await hand.says("bulletin.again");
  await hand.cell("A1");
  await picture("7-bulletin");
  await hand.view("views.publish");
  await hand.press("publish.button");
  await hand.answer("publish.button");
  await hand.stage("published");
  await hand.press("publish.verify");
  await hand.sheet("计分表");
  await hand.cell("B1");
  await picture("8-published");
}

/** What the pane is scrolled to. */
function toTop(shown: Locator): Promise<void> {
  return shown.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

async function pictureOf(page: Page, name: string): Promise<void> {
  // what the pointer rests on looks otherwise
  await page.mouse.move(1_270, 10);
  // nothing in the page tells that the sheet and the pane are drawn
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

tour().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
