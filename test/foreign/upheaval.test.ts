import { unzipSync } from "fflate";
import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { handMade } from "./byHand/collection";
import { zipped } from "./byHand/draft";
import { portrait } from "./changes/portrait";
import { shakenFile, upheavals } from "./changes/upheavals";
import { skeletonDifferences } from "./oracle/skeleton";
import { expectSame } from "../emulator/expectSame";

/** The area that is printed moves in the file; an open workbook is told of it when it is opened again. */
function moved(portrayed: unknown): unknown {
  return JSON.parse(JSON.stringify(portrayed, (key, value: unknown) => (key === "printArea" ? "" : value)));
}

describe.each(Object.entries(upheavals))("when %s", (_name, upheaval) => {
  it.each(handMade.map((file) => [file.name, file] as const))("keeps all else of %s", async (_file, file) => {
    const { before, after, saved, workbook } = await shakenFile(zipped(file), upheaval);
    expect(skeletonDifferences(before, after, upheaval.may)).toEqual([]);
    const again = new ExcelHost((await openWorkbook(saved)).workbook).calculated();
    expectSame(moved(portrait(again)), moved(portrait(workbook)));
    expectSame(unzipSync(await saveWorkbook(again)), unzipSync(saved));
  });
});
