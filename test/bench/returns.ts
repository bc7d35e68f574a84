import { generateWorkbook } from "../../src/app/generateWorkbook";
import { mergeReturns } from "../../src/app/returns/collect";
import type { PartFile } from "../../src/app/returns/distribute";
import { readReturn } from "../../src/app/returns/readReturns";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import type { AnyReturned } from "../../src/workbook/returns/judged";
import { handOut, opensOthers } from "../app/returns/office";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
import { measure } from "./budget";
import { type Measured, median, timedAsync } from "./measure";

const DEPARTMENTS = 60;
const QUANTITIES = 100;
const RUNS = 3;
/** what reading a returned file may cost, beside opening it alone */
const READING_LIMIT = 1.8;
/** Bytes of a workbook for which one reading and one writing are allowed. */
const PART = 4e6;

/**
 * What files of departments cost: to be made, read and merged.
 *
 * @throws Error when reading one costs more than its limit beside opening it
 */
export async function returnBenchmarks(): Promise<Measured[]> {
  opensOthers();
  const system = manySheets(DEPARTMENTS, QUANTITIES);
  const host = startExcel();
  await generateWorkbook(system);
  // units of the ledger have files too, without a sheet to fill
  const filling = [...new Set(system.quantities.map(({ department }) => department))];
  let files: Map<string, PartFile> = new Map();
  const out = await measure(host, async () => void (files = await handOut(filling)));
  const filled: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { file, bytes } of files.values()) filled.push({ name: file, bytes: await filledIn(bytes) });
  const [alone, reading]: [number[], number[]] = [[], []];
  let returned: AnyReturned[] = [];
  for (let run = 0; run <= RUNS; run++) {
    let [opened, read] = [0, 0];
    returned = [];
    for (const { name, bytes } of filled) {
      opened += await timedAsync(() => openWorkbook(bytes));
      const given = { name, bytes: () => Promise.resolve(bytes) };
      read += await timedAsync(async () => void returned.push(await readReturn(given, system)));
    }
    // the first run warms up
    if (run > 0) [alone, reading].forEach((list, i) => list.push([opened, read][i]! / DEPARTMENTS));
  }
  const ratio = median(reading.map((time, i) => time / alone[i]!));
  if (ratio > READING_LIMIT)
    throw new Error(`reading a returned file costs ${ratio.toFixed(2)} of opening it`);
  host.calculated();
  const merge = await measure(host, () => mergeReturns(returned));
  const each = (name: string, { ms, ...traffic }: Awaited<ReturnType<typeof measure>>): Measured => ({
    name: `${name}, ${DEPARTMENTS} files of ${QUANTITIES} quantities (${(traffic.bytes / PART).toFixed(1)} times 4 MB)`,
    ms,
    ratio: ms / DEPARTMENTS / median(alone),
    ...traffic,
  });
  return [
    { name: "opening a returned file alone", ms: median(alone), ratio: 1 },
    { name: "reading a returned file", ms: median(reading), ratio },
    each("handing out", out),
    each("merging", merge),
  ];
}

/** Every number filled in. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const { workbook } = await openWorkbook(bytes);
  const sheet = workbook.sheets.find(({ name }) => name.startsWith("填报-"))!;
  const { rect } = sheet.tables[0]!;
  for (let row = rect.top + 1; row <= rect.bottom; row++)
    sheet.put(row, rect.left + 5, { value: 100 + (row % 50) });
  return saveWorkbook(workbook);
}
