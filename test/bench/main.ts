import { budgets } from "./budget";
import type { Measured } from "./measure";
import { returnBenchmarks } from "./returns";
import { savingBenchmarks } from "./saving";
import { scoringBenchmarks } from "./scoring";
import { validationBenchmarks } from "./validation";

/** Prints what things cost; `--json` prints one object a line. */
const json = process.argv.includes("--json");

function print({ name, ms, ratio, syncs, bytes }: Measured): void {
  const rounded = { name, ms: Number(ms.toFixed(3)), ratio: Number(ratio.toFixed(2)) };
  const travelled = syncs ? `, ${syncs} round trips, ${((bytes ?? 0) / 1e6).toFixed(1)} MB` : "";
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...rounded, ...(syncs === undefined ? {} : { syncs, bytes }) })}\n`
      : `${rounded.ratio.toFixed(2).padStart(6)} ×  ${rounded.ms} ms  ${name}${travelled}\n`,
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

async function main(): Promise<void> {
  scoringBenchmarks().forEach(print);
  printPeak("scoring");
  (await returnBenchmarks()).forEach(print);
  printPeak("scoring, and files of departments");
  (await savingBenchmarks()).forEach(print);
  (await validationBenchmarks()).forEach(print);
  (await budgets()).forEach(print);
}

void main();
