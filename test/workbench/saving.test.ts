/** @jest-environment jsdom */
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { installExcel } from "../../src/emulator/client/install";
import { openWorkbook as openFile } from "../../src/emulator/file/open";
import { nameForPeriod, periodIn } from "../../src/workbench/files/periodIn";
import { save } from "../../src/workbench/files/save";
import { openWorkbook, periodSince } from "../../src/workbench/openWorkbook";
import { startExcel } from "../emulator/startExcel";

interface File {
  readonly name: string;
  bytes: Uint8Array | undefined;
}

/** A file that a browser may write to. */
function fileNamed(name: string): File & FileSystemFileHandle {
  const file: File = { name, bytes: undefined };
  const createWritable = async () => ({
    write: async (bytes: Uint8Array) => void (file.bytes = bytes),
    close: async () => undefined,
  });
  return Object.assign(file, { createWritable }) as unknown as File & FileSystemFileHandle;
}

const asked: string[] = [];
let chosen: File & FileSystemFileHandle;

beforeEach(() => {
  asked.length = 0;
  Object.assign(window, {
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      asked.push(suggestedName);
      return (chosen = fileNamed(suggestedName));
    },
  });
});

/** A workbook of a year that was opened from its file, in which the year after has begun. */
async function goneOn(file: File & FileSystemFileHandle) {
  const host = startExcel();
  await generateWorkbook(shippedSystem({ example: false }));
  const open = openWorkbook(file.name, host.upToDate(), file);
  installExcel(open.host);
  await generateWorkbook(shippedSystem({ example: false }), { existing: "next-period" });
  return open;
}

describe("saving", () => {
  it("writes into the file that was opened", async () => {
    const file = fileNamed("甲.xlsx");
    const open = openWorkbook(file.name, undefined, file);
    expect(await save(open, false)).toMatchObject({ kind: "written", workbook: { name: "甲.xlsx" } });
    expect([asked, file.bytes!.length > 0]).toEqual([[], true]);
  });

  it("leaves last year's file alone once the year after has begun, and asks for one of that year", async () => {
    const file = fileNamed("沂源县2019年度指标.xlsx");
    const open = await goneOn(file);
    expect([open.savedPeriod, periodSince(open)]).toEqual([2019, 2020]);
    const saved = await save(open, false);
    if (saved.kind !== "written") throw new Error(saved.kind);
    expect([asked, file.bytes]).toEqual([["沂源县2020年度指标.xlsx"], undefined]);
    expect(periodIn((await openFile(chosen.bytes!)).workbook)).toBe(2020);
    // that is its file from now on
    expect([saved.workbook.name, periodSince(saved.workbook)]).toEqual([
      "沂源县2020年度指标.xlsx",
      undefined,
    ]);
    await save(saved.workbook, false);
    expect(asked).toHaveLength(1);
  });

  it("knows the year of the file also of a workbook that the browser has kept", () => {
    const kept = openWorkbook("甲.xlsx", undefined, undefined, { isUnsaved: true, savedPeriod: 2019 });
    expect([kept.savedAt, kept.savedPeriod]).toEqual([undefined, 2019]);
  });
});

describe("the name of a file for another year", () => {
  it.each([
    ["2019年.xlsx", "2020年.xlsx"],
    ["指标簿.xlsx", "指标簿2020.xlsx"],
    ["20191.xlsm", "201912020.xlsm"],
    ["2019-2019", "2020-2020"],
  ])("%s: %s", (name, renamed) => expect(nameForPeriod(name, 2019, 2020)).toBe(renamed));
});
