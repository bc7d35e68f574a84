import { generateWorkbook } from "../../src/app/generateWorkbook";
import { readReturn } from "../../src/app/returns/readReturns";
import { openWorkbook } from "../../src/emulator/file/open";
import { handOut, opensOthers } from "../app/returns/office";
import { manySheets } from "../app/manySheets";
import { startExcel } from "../emulator/startExcel";
async function main() {
  opensOthers();
  const system = manySheets(60, 100);
  startExcel();
  await generateWorkbook(system);
  const files = await handOut(["d1", "d2", "d3"]);
  const t = async (w: () => Promise<unknown>): Promise<number> => { const s = performance.now(); await w(); return performance.now() - s; };
  for (let i = 0; i < 14; i++) {
    let a = 0, b = 0;
    for (const { bytes, file } of files.values()) { a += await t(() => openWorkbook(bytes)); b += await t(() => readReturn({ name: file, bytes: () => Promise.resolve(bytes) }, system)); }
    console.log((a / 3).toFixed(1), (b / 3).toFixed(1), (b / a).toFixed(2));
  }
}
void main();
