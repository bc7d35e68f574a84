import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { verifyPublication } from "../../src/app/verifyPublication";
import { scoreWorkbook } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { IndicatorSystem } from "../../src/system/schema";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { everyEntry } from "./entries";
import type { Measured } from "./measure";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const QUANTITIES = 10;
const SIZES = [1, 60, 300] as const;

/**
 * Round trips, actions and bytes of each job by number of departments, with 10 quantities each; `ratio` is the time of a round
 * trip against that of the same job for one department.
 */
export async function budgets(): Promise<Measured[]> {
  const measured: Measured[] = [];
  const first = new Map<string, number>();
  for (const departments of SIZES) {
    const host = startExcel();
    const system = withGoalposts(manySheets(departments, QUANTITIES));
    const jobs: [name: string, work: () => Promise<unknown>][] = [
      ["generate", () => generateWorkbook(system)],
      ["fill in", () => fillEntries(everyEntry(system))],
      ["validate", () => validateEntries({ report: true })],
      ["score", () => scoreWorkbook()],
      ["publish", () => publishScores(undefined, EXAMPLE)],
      ["verify", () => verifyPublication()],
    ];
    for (const [name, work] of jobs) {
      host.calculated();
      const { syncs, bytes, actions, ms } = await measure(host, work);
      const each = ms / syncs;
      if (!first.has(name)) first.set(name, each);
      measured.push({
        name: `${name}, ${departments} departments`,
        ms,
        ratio: each / first.get(name)!,
        syncs,
        bytes,
        actions,
      });
    }
  }
  return measured;
}

/** What is not scored is not published. */
function withGoalposts(system: IndicatorSystem): IndicatorSystem {
  const [indicator] = system.indicators;
  const [component] = indicator!.components;
  const scored = { ...component!, goalposts: { low: 0, high: 1000 } };
  return { ...system, indicators: [{ ...indicator!, components: [scored] }] };
}

/** Bytes of requests and answers together. */
export async function measure(
  host: ExcelHost,
  work: () => Promise<unknown>,
): Promise<{ syncs: number; bytes: number; actions: number; ms: number }> {
  const before = { ...host.traffic };
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { syncs, bytes, answered, actions } = host.traffic;
  return {
    syncs: syncs - before.syncs,
    bytes: bytes + answered - before.bytes - before.answered,
    actions: actions - before.actions,
    ms,
  };
}
