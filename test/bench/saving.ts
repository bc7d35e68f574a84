import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { type Measured, median, timedAsync } from "./measure";

const ROWS = 5_000;
const COLUMNS = 20;
const CHANGED = 100;
const RUNS = 7;
/** what patching may cost, beside writing everything */
const SAVING_LIMIT = 1;

/**
 * What saving a file costs of which a hundred of 100,000 cells were changed, against writing the same workbook from
 * nothing.
 *
 * @throws Error when it costs more than that
 */
export async function savingBenchmarks(): Promise<Measured[]> {
  const file = await saveWorkbook(manyCells());
  const [patched, anew]: [number[], number[]] = [[], []];
  for (let run = 0; run <= RUNS; run++) {
    const { workbook } = await openWorkbook(file);
    const [sheet] = workbook.sheets;
    for (let i = 0; i < CHANGED; i++) sheet!.put((i * 97) % ROWS, i % COLUMNS, { value: run + i / 7 });
    const copy = cloneWorkbook(workbook);
    const times = [
      await timedAsync(() => saveWorkbook(workbook)),
      await timedAsync(() => saveWorkbook(copy)),
    ];
    // the first run warms up
    if (run > 0) [patched, anew].forEach((list, i) => list.push(times[i]!));
  }
  const ratio = median(patched.map((time, i) => time / anew[i]!));
  if (ratio >= SAVING_LIMIT) throw new Error(`patching a file costs ${ratio.toFixed(2)} of writing it anew`);
  return [
    { name: "writing 100,000 cells from nothing", ms: median(anew), ratio: 1 },
    { name: "saving 100,000 cells of a file, 100 of them changed", ms: median(patched), ratio },
  ];
}

/** Numbers and texts, as tables have them. */
function manyCells(): WorkbookModel {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet("数据");
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (column === 0) sheet.put(row, column, { value: `指标 ${row}` });
      else sheet.put(row, column, { value: (row * 31 + column * 17) / 7 });
    }
  }
  return workbook;
}
