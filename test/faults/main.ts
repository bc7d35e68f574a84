import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { CHARACTERS } from "../../src/emulator/testing/characters";
import { FAILURES } from "../../src/emulator/testing/failing";
import { actionsOf, type FaultCount, faultsOf, type WritingJob } from "./faults";
import { writingJobs } from "./jobs";

/** A job under one failure, in an Excel of a character. */
interface Task {
  readonly name: string;
  readonly failure: string;
  readonly character: string;
  /** every so many actions */
  readonly step: number;
}

/** What is done of a job in a sample: that takes about a minute for all of them. */
const SAMPLED_ACTIONS = 3;

/**
 * Every failure at every action of every job that writes, a process for each core; `--jobs scoring,repairing`
 * takes those whose names hold one of the words. `--sample` takes some actions of each job in every Excel that differs
 * by option, platform or version, each by another failure.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { jobs: { type: "string", default: "" }, sample: { type: "boolean", default: false } },
  });
  const wanted = values.jobs.split(",");
  const jobs = (await writingJobs()).filter(({ name }) => wanted.some((word) => name.includes(word)));
  const [tasks, all] = values.sample ? await sampled(jobs) : [everything(jobs.map(({ name }) => name)), 0];
  const { faults, survived } = await carryOut(tasks);
  process.stdout.write(`${faults} faults${all > 0 ? ` of ${all}` : ""}, ${survived} survived\n`);
  if (faults !== survived || faults === 0) process.exitCode = 1;
}

function everything(names: readonly string[]): Task[] {
  const character = CHARACTERS[0]!.name;
  return names.flatMap((name) =>
    Object.keys(FAILURES).map((failure): Task => ({ name, failure, character, step: 1 })),
  );
}

/** Of each job in each Excel some actions; the failures take turns. */
async function sampled(jobs: readonly WritingJob[]): Promise<[tasks: Task[], all: number]> {
  const failures = Object.keys(FAILURES);
  const tasks: Task[] = [];
  let all = 0;
  for (const [i, job] of jobs.entries()) {
    const actions = await actionsOf(job);
    all += actions * failures.length * CHARACTERS.length;
    for (const [j, { name: character }] of CHARACTERS.entries()) {
      const step = Math.ceil(actions / SAMPLED_ACTIONS) + j;
      tasks.push({ name: job.name, failure: failures[(i + j) % failures.length]!, character, step });
    }
  }
  return [tasks, all];
}

async function carryOut(tasks: readonly Task[]): Promise<{ faults: number; survived: number }> {
  const left = [...groups(tasks)];
  let [faults, survived] = [0, 0];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      for (const [i, count] of (await inProcess(next)).entries()) {
        const { name, failure, character } = next[i]!;
        faults += count.faults;
        survived += count.survived;
        const lost = count.lost.length > 0 ? `, lost at ${count.lost.join(", ")}` : "";
        const where = character === CHARACTERS[0]!.name ? "" : ` (${character})`;
        process.stdout.write(
          `${name}, ${failure}${where}: ${count.faults} faults, ${count.survived} survived${lost}\n`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { faults, survived };
}

/** A process takes a whole Excel, or where all actions are tried one job under one failure. */
function groups(tasks: readonly Task[]): Task[][] {
  if (tasks.every(({ step }) => step === 1)) return tasks.map((task) => [task]);
  return CHARACTERS.map(({ name }) => tasks.filter(({ character }) => character === name)).filter(
    (each) => each.length > 0,
  );
}

function inProcess(tasks: readonly Task[]): Promise<FaultCount[]> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, EXCEL_CHARACTER: tasks[0]!.character };
    const child = fork(__filename, ["--these", JSON.stringify(tasks)], { env });
    let counts: FaultCount[] | undefined;
    child.on("message", (message) => (counts = message as FaultCount[]));
    child.on("exit", (code) =>
      counts ? resolve(counts) : reject(new Error(`${tasks[0]!.name}: ended with ${code} and no count`)),
    );
  });
}

async function these(tasks: readonly Task[]): Promise<void> {
  const jobs = await writingJobs();
  const counts: FaultCount[] = [];
  for (const { name, failure, step } of tasks) {
    const job = jobs.find((each) => each.name === name)!;
    counts.push(await faultsOf(job, FAILURES[failure]!, step));
  }
  process.send!(counts);
}

void (process.argv[2] === "--these" ? these(JSON.parse(process.argv[3]!) as Task[]) : main());
