import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { verifyPublication } from "../../src/app/verifyPublication";
import { scoreWorkbook } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import type { Measured } from "./measure";

const QUANTITIES = 10;
const SIZES = [1, 60, 300] as const;

/**
 * Round trips and bytes of each job by number of departments, with 10 quantities each; `ratio` is the time of a round
 * trip against that of the same job for one department.
 */
export async function budgets(): Promise<Measured[]> {
  const measured: Measured[] = [];
  const first = new Map<string, number>();
  for (const departments of SIZES) {
    const host = startExcel();
    const system = manySheets(departments, QUANTITIES);
    const jobs: [name: string, work: () => Promise<unknown>][] = [
      ["generate", () => generateWorkbook(system)],
      ["validate", () => validateEntries({ report: true })],
      ["score", () => scoreWorkbook()],
      ["publish", () => publishScores()],
      ["verify", () => verifyPublication()],
    ];
    for (const [name, work] of jobs) {
      host.calculated();
      const { syncs, bytes, ms } = await measure(host, work);
      const each = ms / syncs;
      if (!first.has(name)) first.set(name, each);
      measured.push({
        name: `${name}, ${departments} departments`,
        ms,
        ratio: each / first.get(name)!,
        syncs,
        bytes,
      });
    }
  }
  return measured;
}

/** Bytes of requests and answers together. */
async function measure(
  host: ExcelHost,
  work: () => Promise<unknown>,
): Promise<{ syncs: number; bytes: number; ms: number }> {
  const before = { ...host.traffic };
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { syncs, bytes, answered } = host.traffic;
  return { syncs: syncs - before.syncs, bytes: bytes + answered - before.bytes - before.answered, ms };
}
