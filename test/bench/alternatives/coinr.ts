import { spawnSync } from "node:child_process";
import { join } from "node:path";

const SCRIPT = join(__dirname, "coinr.R");

/** How a program ended; `isMissing` when there is none of its name. */
export interface Ended {
  readonly isMissing: boolean;
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs coinr.R with a number of runs. */
export type RunsR = (runs: number) => Ended;

/** What COINr says, or why it says nothing. */
export type Said =
  | { readonly kind: "skipped"; readonly why: string }
  | {
      readonly kind: "ran";
      readonly version: string;
      /** the median in R, without its start */
      readonly ms: number;
      /** the index of each country */
      readonly scores: ReadonlyMap<string, number>;
    };

export function runR(runs: number): Ended {
  const { error, status, stdout, stderr } = spawnSync("Rscript", [SCRIPT, String(runs)], {
    encoding: "utf8",
  });
  const isMissing = (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  return { isMissing, code: status, out: stdout ?? "", error: stderr ?? "" };
}

/** Asks COINr, three cases told apart where it cannot answer: no R, no COINr, an R that fails. */
export function askCoinr(runs: number, run: RunsR): Said {
  const { isMissing, code, out, error } = run(runs);
  if (isMissing) return { kind: "skipped", why: "R is not installed: skipped" };
  const lines = out.split(/\r?\n/).map((line) => line.split(","));
  const given = (name: string): string | undefined => lines.find(([key]) => key === name)?.[1];
  if (given("missing") === "COINr") return { kind: "skipped", why: "COINr is not installed: skipped" };
  const [version, ms] = [given("version"), given("median_ms")];
  if (code !== 0 || version === undefined || ms === undefined) {
    const last = error.trim().split(/\r?\n/).at(-1) || `it ended with ${code}`;
    return { kind: "skipped", why: `R has failed: ${last}: skipped` };
  }
  const scores = lines
    .filter(([key]) => key === "score")
    .map(([, unit, score]) => [unit!, Number(score)] as const);
  return { kind: "ran", version, ms: Number(ms), scores: new Map(scores) };
}
