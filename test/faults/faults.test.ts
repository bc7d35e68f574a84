import { FAILURES } from "../../src/emulator/testing/failing";
import { actionsOf, faultsOf, type WritingJob } from "./faults";
import { writingJobs } from "./jobs";

/** Actions at which a job fails here; `npm run faults` takes all of them. */
const SAMPLE = 12;
const NAMES = [
  "scoring",
  "scoring in formulas",
  "scoring without 计分表",
  "undoing the last run",
  "publishing",
  "withdrawing",
  "filling in",
  "filling in a workbook of before",
  "correcting",
  "setting goalposts",
  "marking findings",
  "marking findings without 校验结果",
  "repairing",
  "generating",
  "generating what is missing",
  "generating anew",
  "beginning the next period",
  "changing the scheme",
  "handing out",
  "handing out again",
  "merging",
  "merging where something was merged before",
  "undoing a merge",
  "adding the first counties",
  "adding further counties",
  "ranking",
  "ranking again",
  "writing where a county stands",
  "writing where another stands",
  "setting the first targets",
  "setting further targets",
  "publishing a ranking",
  "withdrawing a ranking",
  "upgrading",
  "beginning a quarter of the next year",
  "making the first bulletin",
  "making the bulletin again, with an edit",
  "making the first charts",
  "drawing charts that had no data",
  "drawing charts of further rows",
];
let jobs: WritingJob[];

beforeAll(async () => {
  jobs = await writingJobs();
});

it("every job that writes is tried", () => {
  expect(jobs.map(({ name }) => name)).toEqual(NAMES);
});

describe.each(NAMES)("%s, failing at any of its actions", (name) => {
  it.each(Object.keys(FAILURES))("by %s, leaves the workbook as before or as after", async (failure) => {
    const job = jobs.find((each) => each.name === name)!;
    const step = Math.ceil((await actionsOf(job)) / SAMPLE);
    const { faults, survived, lost } = await faultsOf(job, FAILURES[failure]!, step);
    expect(lost).toEqual([]);
    expect(survived).toBe(faults);
    expect(faults).toBeGreaterThan(SAMPLE / 2);
  });
});

it("without what opening a workbook does, every job would be lost somewhere: the trial can fail", async () => {
  const gone = FAILURES["a host that is gone for good"]!;
  // what is written by one action is there or not, whatever becomes of it
  for (const job of jobs.filter(({ name }) => name !== "upgrading")) {
    const actions = await actionsOf(job);
    // most actions of some jobs read: where few write, one looks closer
    let step = Math.ceil(actions / (4 * SAMPLE));
    let lost: readonly number[] = [];
    for (; step > 0 && lost.length === 0; step = Math.floor(step / 2))
      ({ lost } = await faultsOf(job, gone, step, () => Promise.resolve(), 1));
    expect([job.name, lost.length > 0]).toEqual([job.name, true]);
  }
});
