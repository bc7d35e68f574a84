import type { Answer, CaseGroup, Ground } from "../case";

/** A formula on the sheet that mentions another one; what it is, and comes to, after something was done with that. */
async function mentioning(
  { context, sheet, another, freeName }: Ground,
  formula: (name: string) => string,
  act: (other: Excel.Worksheet) => void,
): Promise<Answer[]> {
  const other = another();
  other.name = freeName("other");
  other.getRange("A1:A2").values = [[2], [3]];
  const cell = sheet.getRange("A1");
  cell.formulas = [[formula(freeName("other"))]];
  await context.sync();
  act(other);
  cell.load("formulas, values");
  await context.sync();
  return [cell.formulas[0]![0] as string, cell.values[0]![0] as Answer];
}

export const sheetMentions: CaseGroup = {
  en: "Formulas and names that mention a sheet",
  zh: "提及工作表的公式与名称",
  cases: [
    {
      id: "mention-renamed",
      en: "A formula follows the sheet that it mentions to its new name.",
      zh: "工作表改名后，提及它的公式随之更改。",
      source: "support.microsoft.com: Rename a worksheet",
      run: async (ground) => {
        const name = ground.freeName("new");
        const [formula, value] = await mentioning(
          ground,
          (other) => `='${other}'!A1+1`,
          (other) => (other.name = name),
        );
        return [String(formula).includes(`${name}'!A1`) || String(formula).includes(`${name}!A1`), value];
      },
      expected: [true, 3],
    },
    {
      id: "mention-renamed-sum",
      en: "So does a range in a function.",
      zh: "函数中的区域也随之更改。",
      source: "support.microsoft.com: Rename a worksheet",
      run: async (ground) => {
        const [, value] = await mentioning(
          ground,
          (other) => `=SUM('${other}'!A1:A2)`,
          (other) => (other.name = ground.freeName("b c")),
        );
        return value;
      },
      expected: 5,
    },
    {
      id: "mention-text-stays",
      en: "A text that happens to be the name of the sheet stays as it is.",
      zh: "恰与工作表名称相同的文本保持不变。",
      source: "support.microsoft.com: Rename a worksheet",
      run: async (ground) => {
        const [, value] = await mentioning(
          ground,
          (other) => `="${other}"`,
          (other) => (other.name = ground.freeName("new")),
        );
        return value === ground.freeName("other");
      },
      expected: true,
    },
    {
      id: "mention-deleted",
      en: "A formula that mentions a sheet that is deleted has lost its reference.",
      zh: "提及的工作表被删除后，公式的引用变为 #REF!。",
      source: "support.microsoft.com: How to correct a #REF! error",
      run: async (ground) => {
        const [formula, value] = await mentioning(
          ground,
          (other) => `='${other}'!A1+1`,
          (other) => other.delete(),
        );
        return [String(formula).includes("#REF!"), value];
      },
      expected: [true, "#REF!"],
    },
    {
      id: "mention-name-renamed",
      en: "A name follows the sheet that it refers to.",
      zh: "名称随所引用的工作表改名。",
      source: "support.microsoft.com: Rename a worksheet",
      run: async ({ context, sheet, freeName }) => {
        sheet.getRange("B2").values = [[9]];
        const item = context.workbook.names.add(freeName("cell"), sheet.getRange("B2"));
        sheet.name = freeName("new");
        const cell = item.getRange();
        cell.load("values, worksheet/name");
        await context.sync();
        return [cell.values[0]![0] as number, cell.worksheet.name === freeName("new")];
      },
      expected: [9, true],
    },
    {
      id: "mention-name-deleted",
      en: "A name whose sheet is deleted has no range any more.",
      zh: "工作表被删除后，指向它的名称不再有区域。",
      source: "Excel.NamedItem.getRangeOrNullObject",
      run: async ({ context, another, freeName }) => {
        const other = another();
        const item = context.workbook.names.add(freeName("cell"), other.getRange("B2"));
        await context.sync();
        other.delete();
        const range = item.getRangeOrNullObject();
        item.load("formula");
        await context.sync();
        return [range.isNullObject, String(item.formula).includes("#REF!")];
      },
      expected: [true, true],
    },
    {
      id: "mention-sheet-names-deleted",
      en: "Names of a sheet go with it.",
      zh: "工作表级的名称随工作表一起删除。",
      source: "Excel.Worksheet.names",
      run: async ({ context, another, freeName }) => {
        const other = another();
        other.names.add(freeName("own"), other.getRange("A1"));
        await context.sync();
        other.delete();
        const item = context.workbook.names.getItemOrNullObject(freeName("own"));
        await context.sync();
        return item.isNullObject;
      },
      expected: true,
    },
    {
      id: "mention-validation-renamed",
      en: "A data validation list follows the sheet that it is on to its new name.",
      zh: "数据验证的列表来源随工作表改名。",
      source: "support.microsoft.com: Rename a worksheet",
      since: "1.8",
      run: async ({ context, sheet, another, freeName }) => {
        const other = another();
        other.getRange("A1:A2").values = [["a"], ["b"]];
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: other.getRange("A1:A2") } };
        await context.sync();
        other.name = freeName("list");
        dataValidation.load("rule");
        await context.sync();
        return String(dataValidation.rule.list?.source).includes(freeName("list"));
      },
      expected: true,
    },
  ],
};
