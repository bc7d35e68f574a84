import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { startExcel } from "../startExcel";
import { sheet1 } from "./validated";

type Work = (format: Excel.ConditionalFormat) => void;

/** Every kind of conditional format, with what a file has to say in an order of its own. */
const FORMATS: readonly (readonly [Excel.ConditionalFormat["type"], Work])[] = [
  [
    "Custom",
    (format) => {
      format.custom.rule.formula = "='O''x 县'!A1>0";
      format.custom.format.borders.getItem("EdgeTop").style = "Dot";
      format.custom.format.numberFormat = "0.0%";
      format.stopIfTrue = true;
    },
  ],
  [
    "CellValue",
    ({ cellValue }) => (cellValue.rule = { formula1: "=$B$1", formula2: "5", operator: "Between" }),
  ],
  ["ContainsText", ({ textComparison }) => (textComparison.rule = { operator: "NotContains", text: '"' })],
  ["TopBottom", ({ topBottom }) => (topBottom.rule = { rank: 5, type: "BottomPercent" })],
  ["PresetCriteria", ({ preset }) => (preset.rule = { criterion: "LastWeek" })],
  [
    "DataBar",
    ({ dataBar }) => {
      dataBar.negativeFormat.borderColor = "#00FF00";
      dataBar.lowerBoundRule = { type: "Formula", formula: "=$B$1" };
    },
  ],
  ["IconSet", ({ iconSet }) => (iconSet.style = "FiveBoxes")],
  ["ColorScale", () => undefined],
];

/** Files with every rule over cells and everything of how they are printed: one made, and one opened and changed. */
export async function filesOfRules(): Promise<readonly [made: Uint8Array, changed: Uint8Array]> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    const other = context.workbook.worksheets.add("O'x 县");
    validate(sheet, other);
    for (const [type, work] of FORMATS)
      work(sheet.getRanges("A1:A9,C2:C4").conditionalFormats.add(type as Excel.ConditionalFormatType));
    print(sheet.pageLayout);
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A1").clear();
    other.getRange("A1:C3").copyFrom(sheet.getRange("A2:C4"));
    sheet.protection.protect({ allowSort: true, selectionMode: "Unlocked" }, "p");
    await context.sync();
  });
  const made = await saveWorkbook(host.calculated());
  const again = startExcel((await openWorkbook(made)).workbook);
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.protection.unprotect("p");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.copy("End");
    sheet.getRange("A3").conditionalFormats.getItemAt(0).delete();
    sheet.pageLayout.headersFooters.state = "Default";
    sheet.pageLayout.setPrintArea("A1");
    await context.sync();
  });
  return [made, await saveWorkbook(again.calculated())];
}

function validate(sheet: Excel.Worksheet, other: Excel.Worksheet): void {
  sheet.getRange("A1:A5").dataValidation.rule = { list: { source: '"a",b', inCellDropDown: true } };
  sheet.getRange("B1:B5").dataValidation.rule = {
    list: { source: other.getRange("A1:A3"), inCellDropDown: false },
  };
  const { dataValidation } = sheet.getRange("C1:C5");
  dataValidation.rule = { custom: { formula: '="a"<>C1' } };
  dataValidation.prompt = { title: "t", message: "a\nb<&>", showPrompt: true };
  dataValidation.errorAlert = { title: "t", message: "m", style: "Warning", showAlert: true };
  sheet.getRanges("D1:D3,F2:F5").dataValidation.rule = {
    date: { formula1: "2020-01-01", operator: "GreaterThan" },
  };
}

function print(layout: Excel.PageLayout): void {
  layout.setPrintArea("A1:B5,D7:E9");
  layout.setPrintTitleRows("1:2");
  layout.setPrintTitleColumns("A:A");
  layout.printErrors = "Dash";
  layout.printComments = "InPlace";
  const { headersFooters } = layout;
  headersFooters.state = "FirstOddAndEven";
  headersFooters.firstPage.centerHeader = "a";
  headersFooters.evenPages.leftFooter = "b";
  headersFooters.oddPages.rightHeader = "c";
  headersFooters.useSheetScale = false;
}
