import { strFromU8, unzipSync } from "fflate";
import { filedFormula, shownFormula } from "../../src/emulator/model/formulaText/fileForm";
import { saveWorkbook } from "../../src/emulator/file/save";
import { prefixed } from "./functions/prefixed";
import { reopened } from "./reopened";
import { startExcel } from "./startExcel";

describe("formulas in a file and in a cell", () => {
  it.each([
    ["XLOOKUP(1,A1:A3,B1:B3)", "_xlfn.XLOOKUP(1,A1:A3,B1:B3)"],
    ["SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
    ['IF(A1="CONCAT(",SUM(A1),IFNA(A2,0))', 'IF(A1="CONCAT(",SUM(A1),_xlfn.IFNA(A2,0))'],
    ["SUM(A1#)+Sheet1!B2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY(Sheet1!B2)"],
    ["@A1:A3+@rates", "_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(rates)"],
    ["@INDEX(A1:B2,1,0)*2", "_xlfn.SINGLE(INDEX(A1:B2,1,0))*2"],
    ["@(A1:A3*2)", "_xlfn.SINGLE(A1:A3*2)"],
    ["@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    [
      "LET(x,A1,y,x*2,x+y+SUM(x,z))",
      "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+SUM(_xlpm.x,z))",
    ],
    ["LAMBDA(a,b,MAX(a,b))(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,MAX(_xlpm.a,_xlpm.b))(1,2)"],
    ["[@Qty]*XOR(TRUE,[@[a'#b]])", "Sales[[#This Row],[Qty]]*_xlfn.XOR(TRUE,Sales[[#This Row],[a'#b]])"],
    ["SUM(A1:A3)&#REF!", "SUM(A1:A3)&#REF!"],
    ["_xlfn.NOSUCH(A1)", "_xlfn.NOSUCH(A1)"],
    ["NETWORKDAYS.INTL(A1,A2)+ISO.CEILING(1)", "NETWORKDAYS.INTL(A1,A2)+ISO.CEILING(1)"],
  ])("%s is written as %s", (shown, filed) => {
    const table = { name: "Sales" };
    expect([filedFormula(shown, table), shownFormula(filed, table)]).toEqual([filed, shown]);
  });

  it("have the marks that other programs are asked with", () => {
    const names = "XLOOKUP TEXTJOIN STDEV.S MAXIFS SEQUENCE UNIQUE SORTBY FILTER LET VSTACK DAYS".split(" ");
    for (const name of names) expect(filedFormula(`${name}(A1)`, undefined)).toBe(prefixed(`${name}(A1)`));
  });

  it("are in the file what Excel takes, and in cells, names and rules what it shows", async () => {
    const host = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [['=TEXTJOIN(",",TRUE,A1:A2)']];
      context.workbook.names.add("most", '=MAXIFS(Sheet1!$A$1:$A$2,Sheet1!$A$1:$A$2,">0")');
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=XOR(A1,FALSE)" } };
      const rule = sheet.getRange("A2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=IFNA(A2,0)>1";
      await context.sync();
    });
    const parts = unzipSync(await saveWorkbook(host.calculated()));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(sheet).toContain('<f>_xlfn.TEXTJOIN(",",TRUE,A1:A2)</f>');
    expect(sheet).toContain("<formula1>_xlfn.XOR(A1,FALSE)</formula1>");
    expect(sheet).toContain("<formula>_xlfn.IFNA(A2,0)&gt;1</formula>");
    expect(strFromU8(parts["xl/workbook.xml"]!)).toContain(">_xlfn.MAXIFS(");
    await reopened(host);
    await Excel.run(async (context) => {
      const again = context.workbook.worksheets.getItem("Sheet1");
      const cell = again.getRange("B1").load("formulas, values");
      const name = context.workbook.names.getItem("most").load("formula, value");
      const validation = again.getRange("A1").dataValidation.load("rule");
      const rule = again.getRange("A2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=TEXTJOIN(",",TRUE,A1:A2)']], [["1,2"]]]);
      expect([name.formula, name.value]).toEqual(['=MAXIFS(Sheet1!$A$1:$A$2,Sheet1!$A$1:$A$2,">0")', 2]);
      expect(validation.rule.custom!.formula).toBe("=XOR(A1,FALSE)");
      expect(rule.formula).toBe("=IFNA(A2,0)>1");
    });
  });

  it("that are typed with marks lose them", async () => {
    startExcel();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=_xlfn.CONCAT(1,2)"]];
      cell.load("formulas, values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=CONCAT(1,2)"]], [["12"]]]);
    });
  });
});
