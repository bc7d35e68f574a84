import type { Answer, CaseGroup, Ground } from "../case";

const CLEAR = "Excel.Range.clear, Excel.ClearApplyTo";

/** What is left of a cell that held 5, red and with two decimals, after it was cleared. */
async function left({ context, sheet }: Ground, clear: (cell: Excel.Range) => void): Promise<Answer> {
  const cell = sheet.getRange("A1");
  cell.values = [[5]];
  cell.numberFormat = [["0.00"]];
  cell.format.fill.color = "#FF0000";
  clear(cell);
  cell.load("values, numberFormat, format/fill/color");
  await context.sync();
  return [cell.values[0]![0], cell.numberFormat[0]![0], cell.format.fill.color] as Answer[];
}

/** What is left of a cell with a link to another place of the workbook. */
async function leftOfLink(
  { context, sheet }: Ground,
  applyTo: "Hyperlinks" | "RemoveHyperlinks",
): Promise<Answer> {
  const cell = sheet.getRange("A1");
  cell.hyperlink = { documentReference: "A9", textToDisplay: "there" };
  cell.format.font.bold = true;
  await context.sync();
  cell.clear(applyTo);
  cell.load("values, hyperlink, format/font/bold");
  await context.sync();
  return [cell.values[0]![0], isLink(cell.hyperlink) ? "link" : "none", cell.format.font.bold] as Answer[];
}

function isLink(hyperlink: Excel.RangeHyperlink | null): boolean {
  return Boolean(hyperlink?.address ?? hyperlink?.documentReference);
}

export const clearing: CaseGroup = {
  en: "Clearing",
  zh: "清除",
  cases: [
    {
      id: "clear-default",
      en: "Clearing takes away content and format.",
      zh: "清除默认去掉内容和格式。",
      source: CLEAR,
      run: (ground) => left(ground, (cell) => cell.clear()),
      expected: ["", "General", "#FFFFFF"],
    },
    {
      id: "clear-all",
      en: "Clearing all takes away content and format.",
      zh: "All 去掉内容和格式。",
      source: CLEAR,
      run: (ground) => left(ground, (cell) => cell.clear("All")),
      expected: ["", "General", "#FFFFFF"],
    },
    {
      id: "clear-contents",
      en: "Clearing contents leaves the format.",
      zh: "Contents 保留格式。",
      source: CLEAR,
      run: (ground) => left(ground, (cell) => cell.clear("Contents")),
      expected: ["", "0.00", "#FF0000"],
    },
    {
      id: "clear-formats",
      en: "Clearing formats leaves the content.",
      zh: "Formats 保留内容。",
      source: CLEAR,
      run: (ground) => left(ground, (cell) => cell.clear("Formats")),
      expected: [5, "General", "#FFFFFF"],
    },
    {
      id: "clear-hyperlinks",
      en: "Clearing hyperlinks leaves content and format.",
      zh: "Hyperlinks 保留内容和格式。",
      source: CLEAR,
      since: "1.7",
      run: (ground) => leftOfLink(ground, "Hyperlinks"),
      expected: ["there", "none", true],
    },
    {
      id: "clear-remove-hyperlinks",
      en: "Removing hyperlinks takes the format away too.",
      zh: "RemoveHyperlinks 连格式一并去掉。",
      source: CLEAR,
      since: "1.7",
      run: (ground) => leftOfLink(ground, "RemoveHyperlinks"),
      expected: ["there", "none", false],
    },
    {
      id: "clear-formula",
      en: "Clearing contents takes a formula away.",
      zh: "清除内容会去掉公式。",
      source: CLEAR,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=1+1"]];
        cell.clear("Contents");
        cell.load("formulas, valueTypes");
        await context.sync();
        return [cell.formulas[0]![0], cell.valueTypes[0]![0]] as Answer[];
      },
      expected: ["", "Empty"],
    },
    {
      id: "clear-beside",
      en: "Cells beside the range stay.",
      zh: "区域之外的单元格不受影响。",
      source: CLEAR,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, 3]];
        sheet.getRange("B1").clear();
        range.load("values");
        await context.sync();
        return range.values as Answer;
      },
      expected: [[1, "", 3]],
    },
    {
      id: "clear-read-by-formula",
      en: "A formula that reads a cleared cell finds it blank.",
      zh: "公式读到被清除的单元格时视为空。",
      source: CLEAR,
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[5]];
        const cell = sheet.getRange("B1");
        cell.formulas = [["=ISBLANK(A1)"]];
        await context.sync();
        sheet.getRange("A1").clear("Contents");
        cell.load("values");
        await context.sync();
        return cell.values as Answer;
      },
      expected: [[true]],
    },
  ],
};
