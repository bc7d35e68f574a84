import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../../emulator/startExcel";
import type { Trial } from "./trial";

/** Something after which much else has to be written otherwise: references follow what they refer to. */
export interface Upheaval {
  /** whether elements may be gone, or more of them be there, beside being written otherwise */
  readonly may?: "lose" | "gain";
  readonly make: (context: Excel.RequestContext) => void;
}

const sheet = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

export const upheavals: Readonly<Record<string, Upheaval>> = {
  "a sheet gets another name": {
    make: (context) => (sheet(context, "数据").name = "资料 (一)"),
  },
  "another sheet gets another name": {
    make: (context) => (sheet(context, "其他").name = "Other"),
  },
  "rows are put in": {
    may: "gain",
    make: (context) => void sheet(context, "数据").getRange("3:4").insert("Down"),
  },
  "columns are put in": {
    may: "gain",
    make: (context) => void sheet(context, "数据").getRange("B:B").insert("Right"),
  },
  "rows are taken out": {
    may: "lose",
    make: (context) => sheet(context, "数据").getRange("3:3").delete("Up"),
  },
  "columns are taken out": {
    may: "lose",
    make: (context) => sheet(context, "数据").getRange("C:C").delete("Left"),
  },
  "another sheet is deleted": {
    may: "lose",
    make: (context) => sheet(context, "其他").delete(),
  },
  "the sheet is deleted": {
    may: "lose",
    make: (context) => sheet(context, "数据").delete(),
  },
};

export async function shakenFile(bytes: Uint8Array, { make }: Upheaval): Promise<Omit<Trial, "allowed">> {
  const host = startExcel((await openWorkbook(bytes)).workbook);
  await Excel.run(async (context) => {
    make(context);
    await context.sync();
  });
  const workbook = host.calculated();
  const saved = await saveWorkbook(workbook);
  return { before: unzipSync(bytes), after: unzipSync(saved), saved, workbook };
}
