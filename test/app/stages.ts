import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { NextStep, Stage } from "../../src/workbook/state/stageOf";
import { startExcel } from "../emulator/startExcel";
import { filledDemo, type } from "./filled";
import { rewriteRecord } from "./rewriteRecord";
import { put } from "./scoreTables";

export const NOON = new Date("2020-01-20T12:00:00Z");
const TAX = "填报-县财政局";

let host: ExcelHost;

const score = (): Promise<unknown> => scoreWorkbook("values", NOON);
const publish = (): Promise<unknown> => publishScores(NOON, { allowExample: true });

async function generated(example = true): Promise<void> {
  host = startExcel();
  await generateWorkbook(shippedSystem({ example }));
}

async function filled(): Promise<void> {
  host = await filledDemo();
}

/** Takes the example's mark away, as an office does that has decided on its numbers. */
function decided(): void {
  for (let row = 4; row < 38; row++) put(host, "指标体系", `M${row}`, "县发改局办公会议纪要〔2020〕3号");
}

/** The Excel that the stage made last stands in. */
export const hostOfStage = (): ExcelHost => host;

/** Every stage that a workbook can be in, each made in a workbook of its own: what comes next, and how it got there. */
export const STAGES: readonly (readonly [Stage, NextStep, string, () => Promise<unknown>])[] = [
  ["empty", "generate", "a new workbook", async () => (host = startExcel())],
  [
    "foreign",
    "generate",
    "somebody's own table",
    async () => {
      host = startExcel();
      put(host, "Sheet1", "A1", "本月值班表");
    },
  ],
  ["generated", "fill", "one that was only just made", () => generated()],
  [
    "filling",
    "fill",
    "one with a number in it",
    async () => {
      await generated();
      await fillEntries([{ key: "gdp", lag: 0, value: 270.5, source: "test" }]);
    },
  ],
  [
    "wrong",
    "mend",
    "one where everything is entered, and taxes are more than the income that they are part of",
    async () => {
      await filled();
      type(host, TAX, "F7", 262_480);
    },
  ],
  ["ready", "score", "one where all is well", filled],
  [
    "scored",
    "set-goalposts",
    "scores from the example",
    async () => {
      await filled();
      await score();
    },
  ],
  [
    "scored",
    "publish",
    "scores from goalposts that somebody has decided on",
    async () => {
      await filled();
      decided();
      await score();
    },
  ],
  [
    "stale",
    "score",
    "scores of other numbers",
    async () => {
      await filled();
      await score();
      type(host, TAX, "F7", 162_400);
    },
  ],
  [
    "stale",
    "mend",
    "scores of other numbers, which cannot be right",
    async () => {
      await filled();
      await score();
      type(host, TAX, "F7", -5);
    },
  ],
  [
    "overwritten",
    "score",
    "scores that somebody has typed over",
    async () => {
      await filled();
      await score();
      put(host, "计分表", "F12", 8);
    },
  ],
  [
    "vetoed",
    "set-goalposts",
    "an accident",
    async () => {
      await filled();
      put(host, "填报-县应急局", "F7", 1);
      put(host, "填报-县应急局", "G7", 43_800);
      put(host, "填报-县应急局", "H7", "12月1日某化工厂爆炸，死亡 12 人，事故调查报告另附");
      await score();
    },
  ],
  [
    "incomplete",
    "fill",
    "scores without one of the numbers",
    async () => {
      await filled();
      type(host, TAX, "F7", "");
      await score();
    },
  ],
  [
    "published",
    "verify",
    "what was published",
    async () => {
      await filled();
      await score();
      await publish();
    },
  ],
  [
    "changed",
    "verify",
    "what was published, and changed since",
    async () => {
      await filled();
      await score();
      await publish();
      type(host, TAX, "F7", 162_400);
    },
  ],
  [
    "changed",
    "verify",
    "what was published, and another score typed over it",
    async () => {
      await filled();
      await score();
      await publish();
      put(host, "计分表", "F12", 8);
    },
  ],
  [
    "scored",
    "set-goalposts",
    "what is no longer published",
    async () => {
      await filled();
      await score();
      await publish();
      await withdrawPublication(NOON);
    },
  ],
  [
    "other-period",
    "replace-sheets",
    "a sheet of another year in it",
    async () => {
      await filled();
      put(host, TAX, "A1", "指标簿|yiyuan_county|2018.1|2018");
    },
  ],
  [
    "department",
    "fill",
    "one department's sheets alone",
    async () => {
      await generated();
      for (const { name } of [...host.workbook.sheets])
        if (name.startsWith("填报-") && name !== TAX) await removed(name);
    },
  ],
  [
    "busy",
    "wait",
    "somebody else's job",
    async () => {
      await filled();
      await score();
      rewriteRecord(host, "run", (json) => json.replace(/"by":"[^"]*"/, '"by":"somebody else"'));
      state("run", "open");
    },
  ],
  [
    "broken",
    "unlock",
    "a job that was broken off, on a sheet that somebody has shut with a password since",
    async () => {
      await filled();
      await scoreWorkbook("values", new Date(NOON.getTime() - 200_000));
      state("run", "open");
      host.workbook.sheet("计分表")!.protection = { sheet: true, hasPassword: true, password: "CC3D" };
      host.touched();
    },
  ],
  [
    "newer",
    "update",
    "a version that is not yet there",
    async () => {
      await filled();
      put(host, "_指标簿", "A1", "indicator-workbook 99");
    },
  ],
  [
    "damaged",
    "restore",
    "one that has lost its system",
    async () => {
      await filled();
      put(host, "_指标簿", "A2", "");
    },
  ],
];

async function removed(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}

/** What a column of the journal says of its job. */
function state(column: "run", says: string): void {
  put(host, "_指标簿日志", { run: "A2" }[column], says);
}
