import fc from "fast-check";
import { unzipSync } from "fflate";
import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { handMade } from "./byHand/collection";
import { type HandMade, zipped } from "./byHand/draft";
import { portrait } from "./changes/portrait";
import { type Change, changedFile, kinds } from "./changes/trial";
import { fileDifferences } from "./oracle/fileDifferences";
import { expectSame } from "../emulator/expectSame";

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...Object.keys(kinds)),
  sheet: fc.constantFrom("数据", "数据", "其他"),
  row: fc.nat({ max: 6 }),
  column: fc.nat({ max: 4 }),
  seed: fc.nat({ max: 99 }),
});
const changes = fc.array(change, { minLength: 1, maxLength: 6 });

async function opened(bytes: Uint8Array): Promise<ExcelHost> {
  return new ExcelHost((await openWorkbook(bytes)).workbook);
}

const byName = handMade.map((file): [string, HandMade] => [file.name, file]);

describe.each(byName)("a file with %s", (_name, file) => {
  const bytes = zipped(file);

  it("is the same, part by part and byte by byte, when it is saved without a change", async () => {
    const saved = await saveWorkbook((await opened(bytes)).calculated());
    expectSame(unzipSync(saved), unzipSync(bytes));
  });

  it("has everything that no change concerns as it was, whatever is changed", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { before, after, allowed } = await changedFile(bytes, list);
        expect(fileDifferences(before, after, allowed)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it("is opened as the workbook that was saved, and saved again as the same parts", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const { workbook, saved } = await changedFile(bytes, list);
        const host = await opened(saved);
        // the results that the files have are made up, and would be others if the file asked for them
        host.workbook.calculatesOnOpening = false;
        const again = host.calculated();
        expectSame(portrait(again), portrait(workbook));
        expectSame(unzipSync(await saveWorkbook(again)), unzipSync(saved));
      }),
      { numRuns: 15 },
    );
  });
});
