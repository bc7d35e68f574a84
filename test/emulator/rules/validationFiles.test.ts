import { reopened } from "../reopened";
import { startExcel } from "../startExcel";
import { sheet1 } from "./validated";
import { opened, written } from "./written";

const rule = (sqref: string, formula: string, others = ""): string =>
  `<dataValidations count="1"><dataValidation type="custom"${others} allowBlank="1" showErrorMessage="1" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

const rulesIn = (xml: string): string[] =>
  [...xml.matchAll(/<dataValidation ([^>]*)>.*?<formula1>(.*?)<\/formula1>/g)].map(
    ([, attributes, formula]) => `${/sqref="([^"]*)"/.exec(attributes!)?.[1]}: ${formula}`,
  );

async function formulaAt(...cells: string[]): Promise<(string | undefined)[]> {
  return Excel.run(async (context) => {
    const found = cells.map((cell) => sheet1(context).getRange(cell).load("dataValidation/rule"));
    await context.sync();
    return found.map(({ dataValidation }) => dataValidation.rule.custom?.formula);
  });
}

describe("a rule of a file for several ranges", () => {
  it("is relative to the corner of them all, whether that is one of their cells or not", async () => {
    await opened(rule("D4:D8 B10:D10", "B4&gt;$A4"));
    expect(await formulaAt("D4", "D5", "B10", "D10")).toEqual([
      "=D4>$A4",
      "=D5>$A5",
      "=B10>$A10",
      "=D10>$A10",
    ]);
  });

  it("keeps its element when rows are inserted, its formula as it stands now", async () => {
    const host = await opened(rule("D4:D8 B10:D10", "B4&gt;$A4", ' imeMode="on"'));
    await Excel.run(async (context) => {
      sheet1(context).getRange("2:2").insert("Down");
      await context.sync();
    });
    const xml = await written(host);
    expect(rulesIn(xml)).toEqual(["D5:D9 B11:D11: B5&gt;$A5"]);
    expect(xml).toContain('imeMode="on"');
    await reopened(host);
    expect(await formulaAt("D5", "B11")).toEqual(["=D5>$A5", "=B11>$A11"]);
  });

  it("gives its identity to no other rule when it is split", async () => {
    const uid =
      ' xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{1}" imeMode="on"';
    const host = await opened(rule("A1:A3", "A1&gt;0", uid));
    await Excel.run(async (context) => {
      sheet1(context).getRange("A2").dataValidation.prompt = { title: "t", message: "m", showPrompt: true };
      await context.sync();
    });
    const xml = await written(host);
    expect([xml.match(/xr:uid/g)?.length, xml.match(/imeMode="on"/g)?.length]).toEqual([1, 2]);
  });

  it("is split where its ranges ask for different things after a change", async () => {
    const host = await opened(rule("A1:A3 A7:A9", "A1&gt;B5"));
    await Excel.run(async (context) => {
      sheet1(context).getRange("5:5").insert("Down");
      await context.sync();
    });
    const formulas = await formulaAt("A1", "A8");
    await reopened(host);
    expect(await formulaAt("A1", "A8")).toEqual(formulas);
    expect(formulas).toEqual(["=A1>B6", "=A8>B12"]);
  });
});

it("has its alert and lets blanks through when it gets its rule only after its message was in a file", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    sheet1(context).getRange("A1").dataValidation.prompt = { title: "t", message: "m", showPrompt: true };
    await context.sync();
  });
  await reopened(host);
  const found = await Excel.run(async (context) => {
    const { dataValidation } = sheet1(context).getRange("A1");
    dataValidation.rule = { custom: { formula: "=A1>0" } };
    dataValidation.load("ignoreBlanks, errorAlert");
    await context.sync();
    return [dataValidation.ignoreBlanks, dataValidation.errorAlert.showAlert];
  });
  expect(found).toEqual([true, true]);
});
