import type { Answer, CaseGroup, Ground } from "../case";

const PAGE = "support.microsoft.com: Create a reference to the same cell range on multiple worksheets";

/** Sheets side by side with 1, 10 and 100 in B2, and their sum on the sheet; what it is after something was done. */
async function between(
  ground: Ground,
  act: (sheets: readonly Excel.Worksheet[], names: readonly string[]) => void,
  formula = ([first, , last]: readonly string[]): string => `=SUM('${first}:${last}'!B2)`,
): Promise<{ readonly formula: string; readonly value: Answer; readonly names: readonly string[] }> {
  const { context, sheet, another, freeName } = ground;
  const names = ["first", "middle", "last"].map((stem) => freeName(stem));
  const sheets = names.map((name, i) => {
    const added = another();
    added.name = name;
    added.getRange("B2").values = [[10 ** i]];
    return added;
  });
  const cell = sheet.getRange("A1");
  cell.formulas = [[formula(names)]];
  await context.sync();
  act(sheets, names);
  cell.load("formulas, values");
  await context.sync();
  return { formula: String(cell.formulas[0]![0]), value: cell.values[0]![0] as Answer, names };
}

export const sheetsBetween: CaseGroup = {
  en: "References to the same cells of several sheets",
  zh: "引用多张工作表的同一区域（三维引用）",
  cases: [
    {
      id: "between-sum",
      en: "SUM adds the cell of every sheet from the first to the last, also of a hidden one.",
      zh: "SUM 汇总首尾工作表之间（含隐藏工作表）同一单元格的值。",
      source: PAGE,
      run: async (ground) => (await between(ground, ([, middle]) => (middle!.visibility = "Hidden"))).value,
      expected: 111,
    },
    {
      id: "between-changed",
      en: "It is calculated again when a cell of a sheet in the middle changes.",
      zh: "中间工作表的单元格更改后重新计算。",
      source: PAGE,
      run: async (ground) =>
        (await between(ground, ([, middle]) => (middle!.getRange("B2").values = [[20]]))).value,
      expected: 121,
    },
    {
      id: "between-deleted",
      en: "A sheet in the middle that is deleted counts no more.",
      zh: "删除中间的工作表后，其值不再计入。",
      source: `${PAGE}, Delete`,
      run: async (ground) => (await between(ground, ([, middle]) => middle!.delete())).value,
      expected: 101,
    },
    {
      id: "between-endpoint-deleted",
      en: "Where the first sheet is deleted, the next one is the first.",
      zh: "删除首个工作表后，引用从下一张工作表开始。",
      source: `${PAGE}, Delete an endpoint`,
      run: async (ground) => {
        const { formula, value, names } = await between(ground, ([first]) => first!.delete());
        return [formula.includes(names[0]!), formula.includes(names[1]!), value];
      },
      expected: [false, true, 110],
    },
    {
      id: "between-renamed",
      en: "The reference follows its last sheet to its new name.",
      zh: "末尾工作表改名后，引用随之更改。",
      source: PAGE,
      run: async (ground) => {
        const { formula, value } = await between(
          ground,
          ([, , last]) => (last!.name = ground.freeName("it's new")),
        );
        return [formula.includes(ground.freeName("it's new").replaceAll("'", "''")), value];
      },
      expected: [true, 111],
    },
    {
      id: "between-average",
      en: "AVERAGE and MAX take such a reference, also through a name.",
      zh: "AVERAGE、MAX 也接受三维引用，包括通过名称。",
      source: PAGE,
      run: async (ground) => {
        const { value } = await between(
          ground,
          (_, [first, , last]) =>
            void ground.context.workbook.names.add(ground.freeName("all"), `='${first}:${last}'!$B$2`),
          ([first, , last]) => `=AVERAGE('${first}:${last}'!B2)+MAX(${ground.freeName("all")})`,
        );
        return value;
      },
      expected: 137,
    },
  ],
};
