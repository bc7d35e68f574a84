import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { filedFormula } from "../../../src/emulator/model/formulaText/filedFormula";
import { shownFormula } from "../../../src/emulator/model/formulaText/shownFormula";
import { savedAgain } from "../reopened";
import { startExcel } from "../startExcel";
import { ARRAY_FORMULAS, fileOfArrays, hostOfArrays } from "./fileOfArrays";

const SHEET = "xl/worksheets/sheet1.xml";

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

async function formulasOf(host: ReturnType<typeof startExcel>, address: string): Promise<unknown[]> {
  return (
    host &&
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
      await context.sync();
      return range.formulas.flat();
    })
  );
}

describe("formulas in a file", () => {
  it.each([
    ["STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["SUM(C1#)+'a b'!D1#", "SUM(_xlfn.ANCHORARRAY(C1))+_xlfn.ANCHORARRAY('a b'!D1)"],
    ["SUM(@A1:A3,-@x%)", "SUM(_xlfn.SINGLE(A1:A3),-_xlfn.SINGLE(x)%)"],
    ["@INDEX(A1:A3,1)*@(A1:A3*2)", "_xlfn.SINGLE(INDEX(A1:A3,1))*_xlfn.SINGLE((A1:A3*2))"],
    ["LET(x,1,Y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.Y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["x+LET(x,1,x)", "x+_xlfn.LET(_xlpm.x,1,_xlpm.x)"],
    ["LAMBDA(a,[b],a+b)(1)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)(1)"],
    [
      "MAP(A1#,LAMBDA(a,IFS(a>1,a)))",
      "_xlfn.MAP(_xlfn.ANCHORARRAY(A1),_xlfn.LAMBDA(_xlpm.a,_xlfn.IFS(_xlpm.a>1,_xlpm.a)))",
    ],
    ['"IFS("&T[@a]&NETWORKDAYS.INTL(1,2)', '"IFS("&T[@a]&NETWORKDAYS.INTL(1,2)'],
    ["#REF!+OF.AN.ADDIN(1)", "#REF!+OF.AN.ADDIN(1)"],
  ])("are %s for Excel, and %s there", (shown, filed) => {
    expect([filedFormula(shown, true), shownFormula(filed)]).toEqual([filed, shown]);
  });

  it("keep the prefix of functions that this Excel does not know either", () => {
    expect(shownFormula("_xlfn.NEXT.YEARS(1)+_xlfn.BASE(7,2)")).toBe("_xlfn.NEXT.YEARS(1)+BASE(7,2)");
  });

  it("leave out @ where no arrays are computed, since an older Excel means the same without it", () => {
    expect(filedFormula("@A1:A3*SUM(@B1:B3)", false)).toBe("A1:A3*SUM(_xlfn.SINGLE(B1:B3))");
  });

  it("are shown again as they were, whatever they are", () => {
    const name = fc.constantFrom("x", "rate", "数");
    const { formula } = fc.letrec<{ formula: string; call: string; operand: string }>((tie) => ({
      operand: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom("A1", "Sheet1!B2#", "@C1:C3", "T[a]", "[@b]", "12", '"@ # IFS("', "#N/A", "{1,2}"),
        name,
        tie("call"),
        tie("formula").map((inner) => `(${inner})`),
      ),
      call: fc.oneof(
        fc
          .tuple(fc.constantFrom("SUM", "FILTER", "IFS", "XLOOKUP", "MY.OWN"), tie("operand"), tie("operand"))
          .map(([called, one, other]) => `${called}(${one},${other})`),
        fc
          .tuple(name, tie("operand"), tie("formula"))
          .map(([own, one, body]) => `LET(${own},${one},${body})`),
        tie("call").map((called) => `@${called}`),
      ),
      formula: fc
        .tuple(tie("operand"), fc.constantFrom("+", " & ", "<="), tie("operand"))
        .map((parts) => parts.join("")),
    }));
    fc.assert(fc.property(formula, (each) => shownFormula(filedFormula(each, true)) === each));
  });

  it("are shown by the API without what the file adds, and entered either way", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B2").formulas = [["=_xlfn.STDEV.S(A1:A3)"], ["=LET(n,2,n*ifs(A1=1,A2))"]];
      context.workbook.names.addFormulaLocal("middle", "=PERCENTILE.INC(Sheet1!$A$1:$A$3,0.5)");
      const rule = sheet.getRange("C2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=IFNA(A2,0)>1";
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=XOR(A1=1,A1=2)" } };
      await context.sync();
    });
    expect(await formulasOf(host, "B1:B2")).toEqual(["=STDEV.S(A1:A3)", "=LET(n,2,n*IFS(A1=1,A2))"]);
    const bytes = await saveWorkbook(host.upToDate());
    const parts = partsOf(bytes);
    expect(parts[SHEET]).toContain("<f>_xlfn.STDEV.S(A1:A3)</f>");
    expect(parts[SHEET]).toContain("<formula1>_xlfn.XOR(A1=1,A1=2)</formula1>");
    expect(parts[SHEET]).toContain("<formula>_xlfn.IFNA(A2,0)&gt;1</formula>");
    expect(parts["xl/workbook.xml"]).toContain("_xlfn.PERCENTILE.INC(Sheet1!$A$1:$A$3,0.5)");
    const again = startExcel((await openWorkbook(bytes)).workbook);
    expect(await formulasOf(again, "B1:B2")).toEqual(["=STDEV.S(A1:A3)", "=LET(n,2,n*IFS(A1=1,A2))"]);
  });
});

describe("dynamic arrays in a file", () => {
  it("are array formulas that are marked, also where they come to one value; what needs no arrays is as ever", async () => {
    const parts = partsOf(await fileOfArrays());
    const sheet = parts[SHEET]!;
    expect(sheet).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D3">A1:A3*2</f><v>2</v></c>');
    expect(sheet).toContain('<c r="E1" cm="1"><f t="array" ref="E1">SUM(A1:A3*B1:B3)</f><v>32</v></c>');
    expect(sheet).toContain('<c r="F1" cm="1"><f t="array" ref="F1">SUM(IF(A1:A3&gt;1,B1:B3,0))</f>');
    expect(sheet).toContain('<c r="G1"><f>SUMPRODUCT(A1:A3,B1:B3)</f>');
    expect(sheet).toContain('<c r="I1"><f>A1:A3+1</f>');
    expect(parts["xl/sheetMetadata.xml"]).toContain('fDynamic="1"');
    expect(parts["[Content_Types].xml"]).toContain("sheetMetadata+xml");
  });

  it("spill again when the file is opened, and are computed anew when what they read changes", async () => {
    const host = startExcel(await savedAgain((await hostOfArrays()).upToDate()));
    const said = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const filled = sheet.getRange("D1").getSpillingToRange().load("address");
      sheet.getRange("A3").values = [[10]];
      const values = sheet.getRange("D1:I3").load("values");
      const formulas = sheet.getRange("D1:H1").load("formulas");
      await context.sync();
      return { filled: filled.address, values: values.values, formulas: formulas.formulas[0] };
    });
    expect(said.filled).toBe("Sheet1!D1:D3");
    expect(said.formulas).toEqual(ARRAY_FORMULAS.slice(0, 5).map(([formula]) => formula));
    expect(said.values).toEqual([
      [2, 74, 11, 74, expect.closeTo(4.9329, 4), 2],
      [4, "", "", "", "", ""],
      [20, "", "", "", "", ""],
    ]);
    const sheet = partsOf(await saveWorkbook(host.upToDate()))[SHEET]!;
    expect(sheet).toContain('<c r="D1" cm="1"><f t="array" ref="D1:D3">A1:A3*2</f><v>2</v></c>');
  });

  it("keep every byte of their file while nothing changes", async () => {
    const bytes = await fileOfArrays();
    expect(partsOf(await saveWorkbook((await openWorkbook(bytes)).workbook))).toEqual(partsOf(bytes));
  });

  it("fill what they come to fill, and use the mark that the file has among others", async () => {
    const parts = unzipSync(await fileOfArrays());
    const metadata = strFromU8(parts["xl/sheetMetadata.xml"]!)
      .replace(
        '<metadataTypes count="1">',
        '<metadataTypes count="2"><metadataType name="XLMDX" minSupportedVersion="120000"/>',
      )
      .replace(
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk>',
        '<cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk>',
      );
    parts["xl/sheetMetadata.xml"] = strToU8(metadata);
    parts[SHEET] = strToU8(strFromU8(parts[SHEET]!).replaceAll('cm="1"', 'cm="2"'));
    const host = startExcel((await openWorkbook(zipSync(parts))).workbook);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A1").insert("Down");
      sheet.getRange("A1").values = [[7]];
      sheet.getRange("K1").formulas = [["=B1:B2"]];
      await context.sync();
    });
    const after = partsOf(await saveWorkbook(host.upToDate()));
    expect(after[SHEET]).toContain('<c r="D1" cm="2"><f t="array" ref="D1:D3">A2:A4*2</f>');
    expect(after[SHEET]).toContain('<c r="K1" cm="2"><f t="array" ref="K1:K2">B1:B2</f>');
    expect(after["xl/sheetMetadata.xml"]).toBe(metadata);
  });

  it("that have no room are saved as an error that every Excel knows, and computed when it opens the file", async () => {
    const host = await hostOfArrays();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D2").values = [["mine"]];
      await context.sync();
    });
    const parts = partsOf(await saveWorkbook(host.upToDate()));
    expect(parts[SHEET]).toContain('t="e" cm="1"><f t="array" ref="D1">A1:A3*2</f><v>#VALUE!</v>');
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });
});
