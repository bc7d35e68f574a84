import { formulaFault } from "../../src/emulator/model/formulaText/formulaFault";
import { writtenFormula } from "../../src/emulator/model/formulaText/writtenFormula";
import { WorkbookModel } from "../../src/emulator/model/workbook";

describe("formulas that are entered", () => {
  it.each([
    "[1]!rate*2",
    "'[Last year.xlsx]Data'!A1",
    "Sheet1!#REF!+1",
    "#REF!A1+1",
    "SUM (A1)",
    "T[[#This Row],[达标 率]]",
    "LET(x,1,x+1)",
    "LAMBDA(x,x+1)(2)",
    "A1#",
    "@A1:A3",
    "SUM((A1,B2))",
    "A1:B2 B1:B3",
    "IF(A1,,2)",
    "{1,2;3,4}",
    "wps_only.function(1)",
    "-A1%",
  ])("are taken: %s", (formula) => expect(formulaFault(formula)).toBeUndefined());

  it.each(["SUM(1 2)", 'IF(A1 "x",1)', "1 2", "(1", "A1)", "{}", "1,2", "MOD(1)", '"x', "A1 TRUE"])(
    "are refused: %s",
    (formula) => expect(formulaFault(formula)).toBeDefined(),
  );

  it("are written as Excel writes them, with the names that the workbook has", () => {
    const workbook = new WorkbookModel();
    const sheet = workbook.addSheet("Data");
    workbook.addSheet("a sheet");
    workbook.names.push({ name: "q_GDP", formula: "Data!$A$1", visible: true, comment: "" });
    const written = (formula: string): string => writtenFormula(formula, workbook, sheet);
    expect(written("if('data'!a1>Q_gdp, 'A SHEET'!b2:c3 , true)")).toBe(
      "IF(Data!A1>q_GDP, 'a sheet'!B2:C3 , TRUE)",
    );
    // numbers have 15 digits, texts as many as they like
    expect(written('1234567890123456789+0.12345678901234567&"1234567890123456789"')).toBe(
      '1234567890123450000+0.123456789012345&"1234567890123456789"',
    );
    expect(written("1234567890123456789*2")).toBe("1234567890123450000*2");
    expect(written("123456789012345")).toBe("123456789012345");
    expect(written('sum (nowhere!a1)&"a1"')).toBe('SUM(nowhere!A1)&"a1"');
    expect(written("no_such(x)")).toBe("no_such(x)");
  });
});
