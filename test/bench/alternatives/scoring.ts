import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { panelFromCsv } from "../../../src/app/panelFromCsv";
import { loadSystem } from "../../../src/formula/loadSystem";
import { evaluate, type Evaluation } from "../../../src/scoring/panel/evaluate";
import { measureInTurn, median } from "../measure";
import { askCoinr, type RunsR, runR, type Said } from "./coinr";
import { type Compared, compared, type Comparison, type Subject } from "./comparison";

const ROOT = join(__dirname, "../../..");
const SYSTEM = "test/fixtures/asem/system.json";
const PANEL = "test/fixtures/asem/panel.csv";
const RUNS = 31;
const STARTS = 5;

const INSIDE: Subject = { what: "ASEM, 51 × 49: normalise, aggregate, rank", against: "R COINr" };
const STARTED: Subject = { what: "ASEM, 51 × 49: from the command line", against: "Rscript with COINr" };

/** Scores of many units, against the library of R that is made for them. */
export const scoring: Comparison = {
  subjects: [INSIDE, STARTED],
  compare: () => compareScoring(runR),
};

/** @throws Error when COINr comes to other scores than we do */
export async function compareScoring(run: RunsR): Promise<Compared[]> {
  const inside = ours();
  const said = askCoinr(RUNS, run);
  if (said.kind === "skipped")
    return [
      { ...INSIDE, ours: inside.ms, note: said.why },
      { ...STARTED, note: said.why },
    ];
  const difference = largestDifference(inside.evaluation, said);
  if (!(difference < 1e-9)) throw new Error(`COINr ${said.version} scores otherwise: ${difference}`);
  const started = await measureInTurn(
    { runs: STARTS, warming: 1 },
    () => evaluateByCommand,
    () => () => run(1),
  );
  return [
    {
      ...INSIDE,
      ours: inside.ms,
      alternative: said.ms,
      ratio: inside.ms / said.ms,
      note: `COINr ${said.version}, timed within R; all scores equal to ${difference.toExponential(0)}`,
    },
    compared(STARTED, started, "with the start of Node and of R"),
  ];
}

function ours(): { readonly ms: number; readonly evaluation: Evaluation } {
  const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
  const system = loadSystem(JSON.parse(text(SYSTEM)));
  const panel = panelFromCsv(text(PANEL), PANEL, system);
  const scored = (): Evaluation =>
    evaluate(system, panel, {
      method: { id: "minmax", low: 0, high: 100 },
      aggregation: "arithmetic",
      missing: "reweight",
    });
  for (let i = 0; i < RUNS; i++) scored();
  const taken = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    scored();
    return performance.now() - start;
  });
  return { ms: median(taken), evaluation: scored() };
}

function largestDifference(
  { units, composite }: Evaluation,
  { scores }: Extract<Said, { kind: "ran" }>,
): number {
  return Math.max(...units.map((unit, i) => Math.abs(composite[i]! - (scores.get(unit) ?? NaN))));
}

function evaluateByCommand(): void {
  const command = ["evaluate", "--system", SYSTEM, "--data", PANEL, "--json"];
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...command], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Error(`evaluate has failed: ${stderr}`);
}
