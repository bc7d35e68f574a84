import { scoringBenchmarks } from "./scoring";

/** Prints what things cost; `--json` prints one object a line. */
const json = process.argv.includes("--json");
for (const { name, ms, ratio } of scoringBenchmarks()) {
  const rounded = { name, ms: Number(ms.toFixed(3)), ratio: Number(ratio.toFixed(2)) };
  process.stdout.write(
    json
      ? `${JSON.stringify(rounded)}\n`
      : `${rounded.ratio.toFixed(2).padStart(6)} ×  ${rounded.ms} ms  ${name}\n`,
  );
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(
  json
    ? `${JSON.stringify({ name: "peak memory, MiB", ms: 0, ratio: peak })}\n`
    : `peak memory ${peak} MiB\n`,
);
