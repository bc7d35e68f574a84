import type { Answer, CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

/** Sets the way of calculating for some work, and back. */
async function calculating<Result>(
  { context }: Ground,
  mode: Excel.CalculationMode,
  work: () => Promise<Result>,
): Promise<Result> {
  const { application } = context.workbook;
  const before = await loaded({ context }, application, "calculationMode", (each) => each.calculationMode);
  application.calculationMode = mode;
  try {
    return await work();
  } finally {
    application.calculationMode = before;
    await context.sync();
  }
}

const local = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export const workbookLevel: CaseGroup = {
  en: "The workbook as a whole",
  zh: "工作簿整体",
  cases: [
    {
      id: "book-calculation-manual",
      en: "Calculation by hand is read as it was set.",
      zh: "手动计算模式读回与设置一致。",
      source: "Excel.Application.calculationMode",
      since: "1.8",
      run: (ground) =>
        calculating(ground, "Manual" as Excel.CalculationMode, () =>
          loaded(
            ground,
            ground.context.workbook.application,
            "calculationMode",
            (each) => each.calculationMode,
          ),
        ),
      expected: "Manual",
    },
    {
      id: "book-calculation-tables",
      en: "So is calculation of everything but data tables.",
      zh: "“除数据表外自动计算”同样如此。",
      source: "Excel.CalculationMode",
      since: "1.8",
      run: (ground) =>
        calculating(ground, "AutomaticExceptTables" as Excel.CalculationMode, () =>
          loaded(
            ground,
            ground.context.workbook.application,
            "calculationMode",
            (each) => each.calculationMode,
          ),
        ),
      expected: "AutomaticExceptTables",
    },
    {
      id: "book-calculation-nonsense",
      en: "A way of calculating that there is not is refused.",
      zh: "不存在的计算模式被拒绝。",
      source: "Excel.CalculationMode",
      since: "1.8",
      run: ({ context }) => {
        context.workbook.application.calculationMode = "Sometimes" as "Manual";
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "book-calculate",
      en: "calculate() brings values up to date that are calculated by hand.",
      zh: "手动计算时，calculate() 更新结果。",
      source: "Excel.Application.calculate",
      since: "1.8",
      run: (ground) =>
        calculating(ground, "Manual" as Excel.CalculationMode, async () => {
          const { context, sheet } = ground;
          sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
          await context.sync();
          sheet.getRange("A1").values = [[5]];
          context.workbook.application.calculate("Full");
          return loaded(ground, sheet.getRange("B1"), "values", ({ values }) => values[0]![0] as number);
        }),
      expected: 10,
    },
    {
      id: "book-suspended",
      en: "Calculation and drawing can be suspended until the next sync; afterwards values are right.",
      zh: "可以暂停计算和屏幕更新直到下次同步，之后结果正确。",
      source: "Excel.Application.suspendApiCalculationUntilNextSync, suspendScreenUpdatingUntilNextSync",
      since: "1.9",
      run: async (ground) => {
        const { context, sheet } = ground;
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange("A1:B1").formulas = [[3, "=A1+1"]];
        await context.sync();
        return loaded(ground, sheet.getRange("B1"), "values", ({ values }) => values[0]![0] as number);
      },
      expected: 4,
    },
    {
      id: "book-selection",
      en: "A range that is selected is the workbook's selection, on the sheet that is then shown.",
      zh: "选中的区域即工作簿的选定区域，其工作表随之显示。",
      source: "Excel.Workbook.getSelectedRange, Range.select",
      run: async (ground) => {
        const { context, sheet } = ground;
        sheet.activate();
        sheet.getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange();
        selected.load("address, worksheet/id");
        sheet.load("id");
        await context.sync();
        return [local(selected.address), selected.worksheet.id === sheet.id];
      },
      expected: ["B2:C3", true],
    },
    {
      id: "book-active-cell",
      en: "The active cell is the first of the selection.",
      zh: "活动单元格是选定区域的第一个单元格。",
      source: "Excel.Workbook.getActiveCell",
      since: "1.7",
      run: (ground) => {
        ground.sheet.activate();
        ground.sheet.getRange("B2:C3").select();
        return loaded(ground, ground.context.workbook.getActiveCell(), "address", ({ address }) =>
          local(address),
        );
      },
      expected: "B2",
    },
    {
      id: "book-author",
      en: "The author of a workbook is a text, and can be set.",
      zh: "工作簿作者为文本，可以设置。",
      source: "Excel.DocumentProperties.author",
      since: "1.7",
      run: async (ground) => {
        const { properties } = ground.context.workbook;
        const author = (): Promise<string> => loaded(ground, properties, "author", (each) => each.author);
        const before = await author();
        properties.author = "指标簿";
        const after = await author();
        properties.author = before;
        await ground.context.sync();
        return [typeof before, after];
      },
      expected: ["string", "指标簿"],
    },
    {
      id: "book-tables-of-all",
      en: "The workbook lists the tables of all sheets.",
      zh: "工作簿列出所有工作表的表格。",
      source: "Excel.Workbook.tables",
      run: async ({ context, sheet, another }) => {
        const before = context.workbook.tables.getCount();
        for (const each of [sheet, another()]) {
          each.getRange("A1:A2").values = [["a"], [1]];
          each.tables.add("A1:A2", true);
        }
        const [after, own] = [context.workbook.tables.getCount(), sheet.tables.getCount()];
        await context.sync();
        return [after.value - before.value, own.value];
      },
      expected: [2, 1],
    },
    {
      id: "book-names-listed",
      en: "The workbook lists its names, not those of sheets.",
      zh: "工作簿只列出工作簿级名称，不含工作表级名称。",
      source: "Excel.Workbook.names",
      run: async ({ context, sheet, freeName }): Promise<Answer> => {
        context.workbook.names.add(freeName("wide"), sheet.getRange("A1"));
        sheet.names.add(freeName("own"), sheet.getRange("A1"));
        context.workbook.names.load("items/name");
        await context.sync();
        const listed = context.workbook.names.items.map(({ name }) => name);
        return [listed.includes(freeName("wide")), listed.includes(freeName("own"))];
      },
      expected: [true, false],
    },
    {
      id: "book-name-own-first",
      en: "A formula reads the name of its own sheet before the workbook's of the same name.",
      zh: "公式优先读取本工作表的同名名称，其次才是工作簿的。",
      source: "support.microsoft.com: Names in formulas, scope of a name",
      run: async (ground) => {
        const { context, sheet, another, freeName } = ground;
        const other = another();
        context.workbook.names.add(freeName("rate"), "=2");
        sheet.names.add(freeName("rate"), "=3");
        const cells = [sheet, other].map((each) => each.getRange("A1"));
        for (const cell of cells) {
          cell.formulas = [[`=${freeName("rate")}*10`]];
          cell.load("values");
        }
        await context.sync();
        return cells.map(({ values }) => values[0]![0] as number);
      },
      expected: [30, 20],
    },
  ],
};
