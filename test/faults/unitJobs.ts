import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores, withdrawPublication } from "../../src/app/publication";
import { writeTargets } from "../../src/app/targets/targets";
import { rankWorkbook } from "../../src/app/units/rankWorkbook";
import { writePosition } from "../../src/app/units/unitPosition";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { addCsv, comparingSystem, COUNTIES } from "../app/units/counties";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { startExcel } from "../emulator/startExcel";
import type { WritingJob } from "./faults";

const NOON = new Date("2022-01-20T12:00:00Z");
/** One county has other values, one is new and goes below the table. */
const MORE = ["unit,category,q_a,q_b,q_c,accidents", "乙县,strong,10,9,20,0", "己县,strong,10,10,15,0"];

type Step = () => unknown;

async function after(start: WorkbookModel | undefined, ...steps: Step[]): Promise<WorkbookModel> {
  const host = startExcel(start && cloneWorkbook(start));
  for (const step of steps) await step();
  return host.upToDate();
}

/** Targets that are set for the first time, and others in rows that are there and new. */
async function targetJobs(): Promise<WritingJob[]> {
  const set = (...keys: readonly string[]) => {
    return (): Promise<unknown> =>
      writeTargets(
        keys.map((of, i) => ({ of, period: 2021 + (i % 2), value: 5 + i, responsible: "县统计局" })),
        "zh",
        NOON,
      );
  };
  const none = await after(undefined, () => generateWorkbook(comparingSystem(), {}, NOON));
  const some = await after(none, set("q_a"));
  return [
    { name: "setting the first targets", workbook: none, run: set("q_a") },
    { name: "setting further targets", workbook: some, run: set("q_a", "a.level", "q_b") },
  ];
}

/** Counties that come in and are ranked, for the first time and again. */
export async function unitJobs(): Promise<WritingJob[]> {
  const add = (lines: readonly string[]) => (): Promise<unknown> => addCsv(lines);
  const rank = (): Promise<unknown> => rankWorkbook({}, NOON);
  const none = await after(undefined, () => generateWorkbook(comparingSystem(), {}, NOON));
  const some = await after(none, add(COUNTIES));
  const ranked = await after(some, rank, add(MORE));
  const publish = (): Promise<unknown> => publishScores(NOON);
  const open = await after(ranked, rank);
  const stand = (unit: string) => (): Promise<unknown> => writePosition(unit, {}, NOON);
  const stood = await after(open, stand("丙县"));
  const published = await after(open, publish);
  return [
    { name: "adding the first counties", workbook: none, run: add(COUNTIES) },
    { name: "adding further counties", workbook: some, run: add(MORE) },
    { name: "ranking", workbook: some, run: rank },
    { name: "ranking again", workbook: ranked, run: rank },
    { name: "writing where a county stands", workbook: open, run: stand("丙县") },
    { name: "writing where another stands", workbook: stood, run: stand("乙县") },
    ...(await targetJobs()),
    { name: "publishing a ranking", workbook: open, run: publish },
    { name: "withdrawing a ranking", workbook: published, run: () => withdrawPublication(NOON) },
  ];
}
