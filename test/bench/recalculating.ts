import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { everyEntry } from "./entries";
import { type Measured, median } from "./measure";

const SIZES = [10, 60, 300] as const;
const RUNS = 9;

/**
 * What it costs to calculate again after one entry has changed, against calculating every formula, by number of departments with
 * ten quantities each.
 */
export async function recalculationBenchmarks(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const departments of SIZES) {
    const host = startExcel();
    const system = manySheets(departments, 10);
    await generateWorkbook(system);
    await fillEntries(everyEntry(system));
    const sheet = host.upToDate().sheets.find(({ name }) => name.startsWith("填报-"))!;
    const aside = host.workbook.addSheet("bench");
    const changed = (value: number): void => typeIntoCell(host, sheet, "F8", String(value));
    const timed = (): number => {
      const start = performance.now();
      host.upToDate();
      return performance.now() - start;
    };
    const [one, whole]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      changed(200 + run);
      one.push(timed());
      // where a sheet was not calculated, any formula may be out of date
      aside.isCalculated = !aside.isCalculated;
      changed(300 + run);
      whole.push(timed());
    }
    measured.push({
      name: `one entry changed, ${departments} departments, against every formula (${median(whole).toFixed(0)} ms)`,
      ms: median(one),
      ratio: median(one.map((ms, i) => ms / whole[i]!)),
    });
  }
  return measured;
}
