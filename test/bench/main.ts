import { COMPARISONS } from "./alternatives/all";
import type { Compared } from "./alternatives/comparison";
import { machine } from "./alternatives/machine";
import { writeAlternatives } from "./alternatives/writeAlternatives";
import { terminalTable } from "./alternatives/table";
import { budgets } from "./budget";
import type { Measured } from "./measure";
import { recalculationBenchmarks } from "./recalculating";
import { returnBenchmarks } from "./returns";
import { savingBenchmarks } from "./saving";
import { scoringBenchmarks } from "./scoring";
import { validationBenchmarks } from "./validation";

/**
 * Prints what things cost, and then what they cost against what a user would pick instead; `--json` prints one object a
 * line, `--alternatives` the table at the end alone, `--write` puts that into docs/performance.md.
 */
const [json, alone, write] = ["--json", "--alternatives", "--write"].map((option) =>
  process.argv.includes(option),
);

function print({ name, ms, ratio, syncs, bytes, actions }: Measured): void {
  const rounded = {
    name,
    ms: Number(ms.toFixed(3)),
    ratio: Number(ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)),
  };
  const travelled = syncs
    ? `, ${syncs} round trips, ${actions ?? 0} actions, ${((bytes ?? 0) / 1e6).toFixed(1)} MB`
    : "";
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...rounded, ...(syncs === undefined ? {} : { syncs, bytes, actions }) })}\n`
      : `${(ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2)).padStart(6)} ×  ${rounded.ms} ms  ${name}${travelled}\n`,
  );
}

/** The largest that this process has been so far. */
function printPeak(what: string): void {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    json
      ? `${JSON.stringify({ name: `peak memory of ${what}, MiB`, ms: 0, ratio: peak })}\n`
      : `peak memory of ${what}: ${peak} MiB\n`,
  );
}

async function alternatives(): Promise<void> {
  const rows: Compared[] = [];
  for (const { compare } of COMPARISONS) rows.push(...(await compare()));
  if (json)
    for (const row of rows) process.stdout.write(`${JSON.stringify({ ...row, machine: machine() })}\n`);
  else process.stdout.write(`\n${terminalTable(rows, machine())}`);
  if (write) await writeAlternatives(rows, machine());
}

/** Prints what is measured. One that costs more than it may is told, fails the run, and stops none of the others. */
async function printed(measure: () => readonly Measured[] | Promise<readonly Measured[]>): Promise<void> {
  try {
    (await measure()).forEach(print);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}

async function ownCosts(): Promise<void> {
  await printed(scoringBenchmarks);
  printPeak("scoring");
  await printed(returnBenchmarks);
  printPeak("scoring, and files of departments");
  for (const measure of [savingBenchmarks, validationBenchmarks, recalculationBenchmarks, budgets])
    await printed(measure);
}

async function main(): Promise<void> {
  if (!alone) await ownCosts();
  await alternatives();
}

void main();
