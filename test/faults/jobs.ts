import { runJob } from "../../src/jobs/runJob";
import { upgrade } from "../../src/jobs/upgrade/upgrade";
import { applyCorrections, fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { applySettings } from "../../src/app/settings/applySettings";
import { undoLastRun, scoreWorkbook } from "../../src/app/scores";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { mergeReturns } from "../../src/app/returns/collect";
import type { PartFile } from "../../src/app/returns/distribute";
import { undoLastMerge } from "../../src/app/returns/undoMerge";
import { repairTemplate } from "../../src/app/repairTemplate";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { loadSystem } from "../../src/formula/loadSystem";
import { deleteSheet, typeIntoCell } from "../../src/emulator/userEdits";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import type { AnyReturned } from "../../src/workbook/returns/judged";
import { edited, handOut, opensOthers, readBack } from "../app/returns/office";
import { smallSystem } from "../hostile/smallSystem";
import type { WritingJob } from "./faults";
import { bulletinJobs } from "./bulletinJobs";
import { chartJobs } from "./chartJobs";
import { unitJobs } from "./unitJobs";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const JOURNAL = "_指标簿日志";
const NOON = new Date("2022-01-20T12:00:00Z");

/** The small system, with goalposts. */
const system = {
  ...smallSystem,
  indicators: smallSystem.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component) => ({
      ...component,
      goalposts: { low: 0, high: 400 },
    })),
  })),
};

/** The mark of the system that a workbook of a former version keeps. */
function ofFormerVersion(workbook: WorkbookModel): WorkbookModel {
  workbook.sheet("_指标簿")!.put(0, 0, { value: "indicator-workbook 2" });
  return workbook;
}

/** One department, one quantity, one indicator: a generation does with more of them what it does with these. */
const tinySystem = loadSystem({
  ...smallSystem,
  id: "tiny",
  groups: smallSystem.groups.slice(0, 1),
  departments: smallSystem.departments.slice(0, 1),
  quantities: smallSystem.quantities.slice(0, 1),
  indicators: smallSystem.indicators.map((indicator) => ({
    ...indicator,
    components: [{ ...indicator.components[0]!, share: 1, formula: "a", goalposts: { low: 0, high: 20 } }],
  })),
  constraints: [],
});

const values = (b: number): { key: string; lag: number; value: number }[] => [
  ...Object.entries({ a: 10, b, d: 300, n: 0 }).map(([key, value]) => ({ key, lag: 0, value })),
  ...[0, 1, 2].map((lag) => ({ key: "c", lag, value: 26 + b - lag })),
];
const fill = (b: number): Promise<void> =>
  fillEntries(
    values(b).map((value) => ({ ...value, source: "test" })),
    NOON,
  );
const score = (mode: "values" | "formulas" = "values"): Promise<unknown> => scoreWorkbook(mode, NOON);
const check = (): Promise<unknown> => validateEntries({ report: true }, NOON);

/** Corrections that the check proposes for what stands in the workbook. */
async function correct(): Promise<unknown> {
  const { findings } = await validateEntries({ report: false });
  return applyCorrections(findings, NOON);
}

type Step = (host: ExcelHost) => unknown;

/** What a workbook has become through one step after the other. */
async function after(start: WorkbookModel | undefined, ...steps: Step[]): Promise<WorkbookModel> {
  const host = startExcel(start && cloneWorkbook(start));
  for (const step of steps) await step(host);
  return host.upToDate();
}

const without = (...names: string[]): Step => {
  return (host) => names.forEach((name) => deleteSheet(host, name));
};
const typed = (sheet: string, cell: string, input: string): Step => {
  return (host) => typeIntoCell(host, host.workbook.sheet(sheet)!, cell, input);
};

/** What pasting does: no protection, no validation, a formula gone. */
function damage({ workbook }: ExcelHost): void {
  const sheet = workbook.sheet("填报-甲局")!;
  sheet.protection = undefined;
  sheet.validations = sheet.validations.slice(1);
  sheet.put(6, 7, { value: 1 });
  sheet.restyle(6, 5, () => ({ font: { name: "Arial", size: 9 } }));
}

/** Every job that writes, each where it has most to lose. */
export async function writingJobs(): Promise<WritingJob[]> {
  return [
    ...(await scoringJobs()),
    ...(await otherJobs()),
    ...(await generatingJobs()),
    ...(await returningJobs()),
    ...(await unitJobs()),
    ...(await periodJobs()),
  ];
}

/** A workbook of a former version that is brought up to date, and a quarter whose numbers of a year before were set aside. */
async function periodJobs(): Promise<WritingJob[]> {
  const quarterly = loadSystem({
    ...tinySystem,
    period: "2021Q4",
    measures: [{ no: 1, title: "承接权力", text: "逐项承接。", responsible: "甲局、乙局" }],
  });
  const begin = (period?: string) => (): Promise<unknown> =>
    generateWorkbook(quarterly, { existing: "next-period", ...(period && { period }) }, NOON);
  const quarters = await after(
    undefined,
    () => generateWorkbook(quarterly, {}, NOON),
    () => fillEntries([{ key: "a", lag: 0, value: 7, source: "" }], NOON),
    typed("任务台账", "J4", "0.5"),
    begin(),
  );
  return [
    {
      name: "upgrading",
      workbook: ofFormerVersion(await scoredBefore()),
      run: () => runJob(upgrade, undefined, NOON),
    },
    { name: "beginning a quarter of the next year", workbook: quarters, run: begin("2022Q4") },
    ...(await bulletinJobs(quarters)),
    ...(await chartJobs(quarters)),
  ];
}

/** A workbook that was checked and scored, and whose entries have changed since. */
function scoredBefore(): Promise<WorkbookModel> {
  return after(
    undefined,
    () => generateWorkbook(system, {}, NOON),
    () => fill(4),
    check,
    () => score(),
    () => fill(5),
  );
}

async function scoringJobs(): Promise<WritingJob[]> {
  const scored = await scoredBefore();
  const live = await after(scored, () => score("formulas"));
  const published = await after(live, () => publishScores(NOON, EXAMPLE));
  return [
    { name: "scoring", workbook: scored, run: () => score() },
    { name: "scoring in formulas", workbook: scored, run: () => score("formulas") },
    { name: "scoring without 计分表", workbook: await after(scored, without("计分表")), run: () => score() },
    { name: "undoing the last run", workbook: live, run: undoLastRun },
    { name: "publishing", workbook: live, run: () => publishScores(NOON, EXAMPLE) },
    { name: "withdrawing", workbook: published, run: () => withdrawPublication(NOON) },
  ];
}

async function otherJobs(): Promise<WritingJob[]> {
  const scored = await scoredBefore();
  const wrong = await after(scored, typed("填报-甲局", "F7", "12万元"), typed("填报-乙局", "F8", "３００"));
  // two notes of a user: beside the table of findings, and where it grows into
  const noted = await after(wrong, typed("校验结果", "P4", "已电话核实"), typed("校验结果", "C6", "转办"));
  return [
    { name: "filling in", workbook: scored, run: () => fill(7) },
    {
      name: "filling in a workbook of before",
      workbook: await after(scored, without(JOURNAL)),
      run: () => fill(7),
    },
    { name: "correcting", workbook: wrong, run: correct },
    {
      name: "setting goalposts",
      workbook: scored,
      run: () => applySettings({ "i.level/low": "5", "i.level/basis": "会议纪要一" }, {}, NOON),
    },
    { name: "marking findings", workbook: noted, run: check },
    {
      name: "marking findings without 校验结果",
      workbook: await after(wrong, without("校验结果")),
      run: check,
    },
    { name: "repairing", workbook: await after(scored, damage), run: () => repairTemplate(NOON) },
  ];
}

/** Files that go out, come back, are merged, and that taken back. */
async function returningJobs(): Promise<WritingJob[]> {
  opensOthers();
  const filled = await after(
    undefined,
    () => generateWorkbook(system, {}, NOON),
    () => fill(4),
  );
  let files = new Map<string, PartFile>();
  const out = await after(filled, async () => void (files = await handOut()));
  const returned: AnyReturned[] = [];
  const edits = {
    x: { "a@0": 11, "b#remark": "已核实" },
    y: { "c@0": null, "d@0": 299, "y.person": "某人" },
  };
  await after(out, async () => {
    for (const [id, change] of Object.entries(edits)) {
      const bytes = await edited(files.get(id)!.bytes, change);
      returned.push(...(await readBack({ name: `${id}.xlsx`, bytes })));
    }
  });
  const merge = (): Promise<unknown> => mergeReturns(returned, {}, NOON);
  const merged = await after(out, merge);
  const changed = await after(out, () => mergeReturns(returned.slice(0, 1), {}, NOON));
  return [
    { name: "handing out", workbook: filled, run: () => handOut() },
    { name: "handing out again", workbook: merged, run: () => handOut(["y"], "2022-02-01") },
    { name: "merging", workbook: out, run: merge },
    { name: "merging where something was merged before", workbook: changed, run: merge },
    { name: "undoing a merge", workbook: merged, run: undoLastMerge },
  ];
}

async function generatingJobs(): Promise<WritingJob[]> {
  const generate = (existing?: "keep" | "replace" | "next-period") => (): Promise<unknown> =>
    generateWorkbook(tinySystem, { existing }, NOON);
  const entries = [0, 1].map((lag) => ({ key: "a", lag, value: 10 + lag, source: "test" }));
  const scored = await after(
    undefined,
    generate(),
    () => fillEntries(entries, NOON),
    check,
    () => score("formulas"),
  );
  const missing = await after(scored, without("指标体系", "填报-甲局"));
  return [
    { name: "generating", workbook: startExcel().workbook, run: generate() },
    { name: "generating what is missing", workbook: missing, run: generate("keep") },
    { name: "generating anew", workbook: scored, run: generate("replace") },
    { name: "beginning the next period", workbook: scored, run: generate("next-period") },
    {
      name: "changing the scheme",
      workbook: scored,
      run: () => applySettings({ region: "乙县", missing: "zero", "i.level/high": "30" }, {}, NOON),
    },
  ];
}
