import type { Character } from "../../src/emulator/character";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { CHARACTERS } from "../emulator/characters";
import { snapshot } from "../emulator/snapshot";
import { startExcel } from "../emulator/startExcel";
import type { WritingJob } from "../faults/faults";
import { writingJobs } from "../faults/jobs";
import { cloneWorkbook } from "../hostile/edits";

const [usual, ...others] = CHARACTERS;
let jobs: WritingJob[];
let wanted: Map<string, unknown>;

/** What a job makes of its workbook in an Excel of a character, with all formulas up to date. */
async function outcome({ workbook, run }: WritingJob, character: Character): Promise<unknown> {
  const start: WorkbookModel = cloneWorkbook(workbook);
  const host = startExcel(start, character);
  await run();
  host.upToDate();
  return snapshot(host);
}

beforeAll(async () => {
  jobs = await writingJobs();
  wanted = new Map();
  for (const job of jobs) wanted.set(job.name, await outcome(job, usual!));
});

it("there are at least eight Excels beside the usual one", () => {
  expect(new Set(others.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
});

describe.each(others.map((character) => [character.name, character] as const))(
  "an Excel that is: %s",
  (_name, character) => {
    it("comes by every writing job to the same workbook as any other", async () => {
      for (const job of jobs) {
        const got = await outcome(job, character);
        expect({ job: job.name, workbook: got }).toEqual({ job: job.name, workbook: wanted.get(job.name) });
      }
    });
  },
);
