import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { FAILURES } from "../emulator/failing";
import { type FaultCount, faultsOf } from "./faults";
import { writingJobs } from "./jobs";

/**
 * Every failure at every action of every job that writes, a process for each core; `--jobs scoring,repairing`
 * takes those whose names hold one of the words.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { jobs: { type: "string", default: "" } } });
  const wanted = values.jobs.split(",");
  const all = await writingJobs();
  const names = all.map(({ name }) => name).filter((name) => wanted.some((word) => name.includes(word)));
  const left = names.flatMap((name) => Object.keys(FAILURES).map((failure) => ({ name, failure })));
  let [faults, survived] = [0, 0];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { name, failure } = next;
      const count = await inProcess(name, failure);
      faults += count.faults;
      survived += count.survived;
      const lost = count.lost.length > 0 ? `, lost at ${count.lost.join(", ")}` : "";
      process.stdout.write(
        `${name}, ${failure}: ${count.faults} faults, ${count.survived} survived${lost}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  process.stdout.write(`${faults} faults, ${survived} survived\n`);
  if (faults !== survived || faults === 0) process.exitCode = 1;
}

function inProcess(name: string, failure: string): Promise<FaultCount> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ["--one", name, failure]);
    let count: FaultCount | undefined;
    child.on("message", (message) => (count = message as FaultCount));
    child.on("exit", (code) =>
      count ? resolve(count) : reject(new Error(`${name}, ${failure}: ended with ${code} and no count`)),
    );
  });
}

async function one([name, failure]: readonly string[]): Promise<void> {
  const job = (await writingJobs()).find((each) => each.name === name)!;
  process.send!(await faultsOf(job, FAILURES[failure!]!));
}

void (process.argv[2] === "--one" ? one(process.argv.slice(3)) : main());
