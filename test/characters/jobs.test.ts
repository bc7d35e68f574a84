import type { Character } from "../../src/emulator/character";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import type { Setting } from "../../src/excel/sheets/settings";
import { CHARACTERS } from "../../src/emulator/testing/characters";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import type { WritingJob } from "../faults/faults";
import { writingJobs } from "../faults/jobs";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { expectSame } from "../emulator/expectSame";

const [usual, ...others] = CHARACTERS;
let jobs: WritingJob[];

const SETTINGS: readonly (readonly [member: string, setting: Setting])[] = [
  ["WorksheetFreezePanes.FreezeRows", "panes"],
  ["PageLayout.PaperSize", "paper"],
  ["PageLayout.Zoom", "zoom"],
];

function refusedBy({ failing }: Character): Setting[] {
  return SETTINGS.flatMap(([member, setting]) => (failing.includes(member) ? [setting] : []));
}

/** What a job makes of its workbook in an Excel of a character, with all formulas up to date. */
async function outcome(
  { workbook, run }: WritingJob,
  character: Character,
  without: readonly Setting[],
): Promise<unknown> {
  const start: WorkbookModel = cloneWorkbook(workbook);
  const host = startExcel(start, character);
  await run();
  host.upToDate();
  return snapshot(host, without);
}

const known = new Map<string, unknown>();

/** The same in the usual one. */
async function usualOutcome(job: WritingJob, without: readonly Setting[]): Promise<unknown> {
  const key = [job.name, ...without].join();
  if (!known.has(key)) known.set(key, await outcome(job, usual!, without));
  return known.get(key);
}

beforeAll(async () => {
  jobs = await writingJobs();
});

it("there are at least eight Excels beside the usual one", () => {
  expect(new Set(others.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
});

describe.each(others.map((character) => [character.name, character] as const))(
  "an Excel that is: %s",
  (_name, character) => {
    it("comes by every writing job to the same workbook as any other", async () => {
      for (const job of jobs) {
        const without = refusedBy(character);
        const got = await outcome(job, character, without);
        const wanted = await usualOutcome(job, without);
        expectSame({ job: job.name, workbook: got }, { job: job.name, workbook: wanted });
      }
    });
  },
);
