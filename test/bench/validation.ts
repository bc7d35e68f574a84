import { generateWorkbook } from "../../src/app/generateWorkbook";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { readingTables } from "../../src/excel/read/tables";
import { inExcel } from "../../src/excel/request/run";
import type { Submission } from "../../src/validation/entries";
import { validate } from "../../src/validation/validate";
import { enteredTableNames } from "../../src/workbook/read/readSubmission";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { type Measured, median, timedAsync } from "./measure";

const DEPARTMENTS = 60;
const QUANTITIES = 100;
const RUNS = 5;

/** What checking 60 departments with 100 quantities each costs, for 1,000 cells that people fill. */
export async function validationBenchmarks(): Promise<Measured[]> {
  const system = manySheets(DEPARTMENTS, QUANTITIES);
  const host = startExcel();
  await generateWorkbook(system);
  host.calculated();
  const names = enteredTableNames(system).map((name) => [name]);
  let submission: Submission | undefined;
  const plain: number[] = [];
  const reading: number[] = [];
  const rules: number[] = [];
  let traffic = { syncs: 0, bytes: 0 };
  for (let run = 0; run < RUNS; run++) {
    // the same tables with nothing but their values, each table in an answer of its own
    plain.push(
      await timedAsync(() =>
        inExcel(async (requests) => {
          for (const name of names) await requests.send(readingTables(name));
        }),
      ),
    );
    const before = { ...host.traffic };
    reading.push(await timedAsync(async () => (submission = await inExcel(readWorkbook))));
    traffic = { syncs: host.traffic.syncs - before.syncs, bytes: host.traffic.answered - before.answered };
    rules.push(await timedAsync(() => Promise.resolve(validate(submission!))));
  }
  const thousands = submission!.entries.size / 1000;
  const per = (times: number[]): number => median(times) / thousands;
  return [
    { name: "reading values alone, per 1,000 cells", ms: per(plain), ratio: 1 },
    {
      name: "reading for a check (values, formulas, formats, rules, locks), per 1,000 cells",
      ms: per(reading),
      ratio: per(reading) / per(plain),
      ...traffic,
    },
    {
      name: "all rules, per 1,000 cells",
      ms: per(rules),
      ratio: per(rules) / per(plain),
      syncs: 0,
      bytes: 0,
    },
  ];
}
