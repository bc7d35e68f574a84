import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../startExcel";

const SHEET = "xl/worksheets/sheet1.xml";

/** Formulas beside 1 to 3 in A1:A3 and 4 to 6 in B1:B3, in row 2 from D on, as a program of before has written them. */
const OLD = [
  "A1:A3+1",
  "SUM(A1:A3)",
  "INDEX(A1:A3,B2-3)",
  "SQRT(A1:A3*A1:A3)",
  "numbers",
  "MYUDF(A1)",
  "A2*2",
] as const;
const SHOWN = [
  "=@A1:A3+1",
  "=SUM(A1:A3)",
  "=@INDEX(A1:A3,B2-3)",
  "=SQRT(@A1:A3*@A1:A3)",
  "=@numbers",
  "=@MYUDF(A1)",
  "=A2*2",
];
const VALUES = [3, 6, 2, 2, 2, 7, 4];

/** A file of such a program: no formula of it says that it is an array. */
async function oldFile(): Promise<Uint8Array> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      [1, 4],
      [2, 5],
      [3, 6],
    ];
    sheet.getRange("D2:J2").values = [VALUES];
    context.workbook.names.add("numbers", sheet.getRange("A1:A3"));
    await context.sync();
  });
  const parts = unzipSync(await saveWorkbook(host.upToDate()));
  let i = 0;
  const xml = strFromU8(parts[SHEET]!).replace(
    /(<c r="[D-J]2"[^>]*>)(<v>)/g,
    (_, cell: string, value: string) => `${cell}<f>${OLD[i++]}</f>${value}`,
  );
  expect(i).toBe(OLD.length);
  return zipSync({ ...parts, [SHEET]: strToU8(xml) });
}

async function openOld(): Promise<ExcelHost> {
  return startExcel((await openWorkbook(await oldFile())).workbook);
}

async function filedIn(host: ExcelHost): Promise<string> {
  return strFromU8(unzipSync(await saveWorkbook(host.calculated()))[SHEET]!);
}

async function read(address: string, act: (sheet: Excel.Worksheet) => void = () => undefined) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    act(sheet);
    const range = sheet.getRange(address).load("formulas, formulasLocal, formulasR1C1, values");
    await context.sync();
    const { formulas, formulasLocal, formulasR1C1, values } = range;
    return { formulas, formulasLocal, formulasR1C1, values };
  });
}

describe("formulas of a program that knew no dynamic arrays, in its file,", () => {
  it("are shown with @ by every property, and come to the same", async () => {
    await openOld();
    const { formulas, formulasLocal, formulasR1C1, values } = await read("D2:J2");
    expect(formulas).toEqual([SHOWN]);
    expect(formulasLocal).toEqual([SHOWN]);
    expect(formulasR1C1[0]!.slice(0, 2)).toEqual(["=@R[-1]C[-3]:R[1]C[-3]+1", "=SUM(R[-1]C[-4]:R[1]C[-4])"]);
    expect(values).toEqual([VALUES]);
  });

  it("keep their text in the file, also where something else has changed", async () => {
    const before = strFromU8(unzipSync(await oldFile())[SHEET]!);
    expect(await filedIn(await openOld())).toBe(before);
    const host = await openOld();
    const { values } = await read("D2:H2", (sheet) => (sheet.getRange("A2").values = [[20]]));
    expect(values).toEqual([[21, 24, 20, 20, 20]]);
    const after = await filedIn(host);
    for (const formula of OLD) expect(after).toContain(`<f>${formula}</f>`);
    expect(after).not.toContain("cm=");
  });

  it.each(["formulas", "formulasLocal", "formulasR1C1"] as const)(
    "are filed as they were when they are written back by %s",
    async (property) => {
      const host = await openOld();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("D2:I2").load(property);
        await context.sync();
        const shown = range[property];
        range[property] = shown;
        await context.sync();
      });
      const { formulas, values } = await read("D2:H2");
      expect(formulas).toEqual([SHOWN.slice(0, 5)]);
      expect(values).toEqual([VALUES.slice(0, 5)]);
      const filed = await filedIn(host);
      for (const formula of OLD) expect(filed).toContain(`<f>${formula}</f>`);
      expect(filed).not.toContain("cm=");
    },
  );

  it("are written elsewhere, copied and filled as they are shown", async () => {
    const host = await openOld();
    const { formulas, values } = await read("D3:F4", (sheet) => {
      sheet.getRange("D3").copyFrom("D2");
      sheet.getRange("E3").formulas = [["=SQRT(@A1:A3)"]];
      sheet.getRange("F2").autoFill("F2:F4", "FillDefault");
    });
    expect(formulas).toEqual([
      ["=@A2:A4+1", "=SQRT(@A1:A3)", "=@INDEX(A2:A4,B3-3)"],
      ["", "", "=@INDEX(A3:A5,B4-3)"],
    ]);
    expect(values[0]!.slice(0, 2)).toEqual([4, Math.sqrt(3)]);
    const filed = await filedIn(host);
    expect(filed).toContain("<f>A2:A4+1</f>");
    expect(filed).toContain("<f>SQRT(A1:A3)</f>");
    expect(filed).not.toContain("cm=");
  });

  it("follow rows that are inserted, and are filed without it then too", async () => {
    const host = await openOld();
    const { formulas } = await read("D3", (sheet) => void sheet.getRange("1:1").insert("Down"));
    expect(formulas).toEqual([["=@A2:A4+1"]]);
    expect(await filedIn(host)).toContain("<f>A2:A4+1</f>");
  });
});

describe("what is entered without @", () => {
  it("is filed as a dynamic array where a file would else take one of several, and is shown the same again", async () => {
    const host = await openOld();
    await read("D5", (sheet) => {
      sheet.getRange("D5:F5").formulas = [["=INDEX(A1:A3,B2-3)", "=MYUDF(A1)", "=INDEX(numbers,2)"]];
    });
    const filed = await filedIn(host);
    expect(filed).toMatch(/<c r="D5" cm="1"><f t="array" ref="D5">INDEX\(A1:A3,B2-3\)<\/f>/);
    expect(filed).toMatch(/<f t="array" ref="E5">MYUDF\(A1\)<\/f>/);
    expect(filed).toContain("<f>INDEX(numbers,2)</f>");
    startExcel((await openWorkbook(await saveWorkbook(host.calculated()))).workbook);
    expect((await read("D5:F5")).formulas).toEqual([
      ["=INDEX(A1:A3,B2-3)", "=MYUDF(A1)", "=INDEX(numbers,2)"],
    ]);
  });
});
