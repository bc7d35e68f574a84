import type { CaseGroup, Ground } from "../case";
import { loaded, refusal } from "../asking";

/** Which of these is shown. */
async function shownOf(
  { context }: Pick<Ground, "context">,
  sheets: readonly Excel.Worksheet[],
): Promise<number> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  [active, ...sheets].forEach((each) => each.load("id"));
  await context.sync();
  return sheets.findIndex(({ id }) => id === active.id);
}

export const sheetAppearance: CaseGroup = {
  en: "Sheets that are shown, and hidden",
  zh: "工作表的显示与隐藏",
  cases: [
    {
      id: "sheet-activate",
      en: "activate() shows a sheet.",
      zh: "activate() 显示一张工作表。",
      source: "Excel.Worksheet.activate",
      run: (ground) => {
        const other = ground.another();
        other.activate();
        return shownOf(ground, [ground.sheet, other]);
      },
      expected: 1,
    },
    {
      id: "sheet-activate-renamed",
      en: "A sheet that is shown stays so when it is renamed.",
      zh: "正在显示的工作表改名后仍然显示。",
      source: "Excel.Worksheet.name",
      run: (ground) => {
        ground.sheet.activate();
        ground.sheet.name = ground.freeName("renamed");
        return shownOf(ground, [ground.sheet]);
      },
      expected: 0,
    },
    {
      id: "sheet-hide-active",
      en: "Hiding the sheet that is shown shows another one.",
      zh: "隐藏正在显示的工作表会转而显示另一张。",
      source: "Excel.Worksheet.visibility; a workbook shows one of its visible sheets",
      run: async (ground) => {
        ground.sheet.activate();
        ground.sheet.visibility = "Hidden";
        const shown = await shownOf(ground, [ground.sheet]);
        const active = ground.context.workbook.worksheets.getActiveWorksheet();
        return [shown, await loaded(ground, active, "visibility", ({ visibility }) => visibility)];
      },
      expected: [-1, "Visible"],
    },
    {
      id: "sheet-delete-active",
      en: "Deleting the sheet that is shown shows another one.",
      zh: "删除正在显示的工作表会转而显示另一张。",
      source: "Excel.Worksheet.delete; a workbook shows one of its visible sheets",
      run: async ({ context, another }) => {
        const other = another();
        other.activate();
        await context.sync();
        other.delete();
        return loaded(
          { context },
          context.workbook.worksheets.getActiveWorksheet(),
          "visibility",
          (each) => each.visibility,
        );
      },
      expected: "Visible",
    },
    {
      id: "sheet-visibility-words",
      en: "Visibility is Visible, Hidden or VeryHidden.",
      zh: "可见性为 Visible、Hidden 或 VeryHidden。",
      source: "Excel.SheetVisibility",
      run: async ({ context, sheet, another }) => {
        const [hidden, veryHidden] = [another(), another()];
        hidden.visibility = "Hidden";
        veryHidden.visibility = "VeryHidden";
        [sheet, hidden, veryHidden].forEach((each) => each.load("visibility"));
        await context.sync();
        return [sheet, hidden, veryHidden].map(({ visibility }) => visibility);
      },
      expected: ["Visible", "Hidden", "VeryHidden"],
    },
    {
      id: "sheet-visibility-nonsense",
      en: "Another word for visibility is refused.",
      zh: "其他可见性取值被拒绝。",
      source: "Excel.SheetVisibility",
      run: async ({ context, sheet }) => {
        sheet.visibility = "Invisible" as "Hidden";
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "sheet-delete-very-hidden",
      en: "A very hidden sheet cannot be deleted.",
      zh: "深度隐藏的工作表不能删除。",
      source: "Excel.Worksheet.delete",
      known: [{ answer: "GeneralException", source: "OfficeDev/office-js#365" }],
      run: async ({ context, another }) => {
        const other = another();
        other.visibility = "VeryHidden";
        await context.sync();
        other.delete();
        return refusal(context);
      },
      expected: "InvalidOperation",
    },
    {
      id: "sheet-delete-hidden",
      en: "A hidden sheet can be deleted, and a very hidden one once it is hidden.",
      zh: "隐藏的工作表可以删除；深度隐藏的改为隐藏后也可以。",
      source: "OfficeDev/office-js#365",
      run: async ({ context, another }) => {
        const [hidden, other] = [another(), another()];
        hidden.visibility = "Hidden";
        other.visibility = "VeryHidden";
        await context.sync();
        hidden.delete();
        other.visibility = "Hidden";
        other.delete();
        return refusal(context);
      },
      expected: "none",
    },
    {
      id: "sheet-hidden-writable",
      en: "Cells of a hidden sheet can be written and read.",
      zh: "隐藏工作表的单元格可以读写。",
      source: "Excel.Worksheet.visibility",
      run: ({ context, another }) => {
        const other = another();
        other.visibility = "VeryHidden";
        const cell = other.getRange("A1");
        cell.values = [[3]];
        return loaded({ context }, cell, "values", ({ values }) => values[0]![0] as number);
      },
      expected: 3,
    },
    {
      id: "sheet-tab-color",
      en: "The color of a tab is read as it was set; it is empty when it is automatic.",
      zh: "标签颜色读回与设置一致；自动颜色读为空。",
      source: "Excel.Worksheet.tabColor",
      run: async ({ context, sheet, another }) => {
        const other = another();
        sheet.tabColor = "#FF0000";
        [sheet, other].forEach((each) => each.load("tabColor"));
        await context.sync();
        return [sheet.tabColor.replace("#", "").toUpperCase(), other.tabColor];
      },
      expected: ["FF0000", ""],
    },
    {
      id: "sheet-tab-color-none",
      en: "An empty text takes the color of a tab away.",
      zh: "设为空文本即取消标签颜色。",
      source: "Excel.Worksheet.tabColor",
      run: ({ context, sheet }) => {
        sheet.tabColor = "#00FF00";
        sheet.tabColor = "";
        return loaded({ context }, sheet, "tabColor", ({ tabColor }) => tabColor);
      },
      expected: "",
    },
    {
      id: "sheet-tab-color-hidden",
      en: "The color of a hidden sheet's tab is read as null.",
      zh: "隐藏工作表的标签颜色读为 null。",
      source: "Excel.Worksheet.tabColor",
      run: ({ context, another }) => {
        const other = another();
        other.tabColor = "#00FF00";
        other.visibility = "Hidden";
        return loaded({ context }, other, "tabColor", ({ tabColor }) => tabColor);
      },
      expected: null,
    },
    {
      id: "sheet-gridlines",
      en: "Gridlines can be switched off, and on again.",
      zh: "网格线可以关闭和再次打开。",
      source: "Excel.Worksheet.showGridlines",
      since: "1.8",
      run: async ({ context, sheet, another }) => {
        const other = another();
        sheet.showGridlines = false;
        other.showGridlines = false;
        other.showGridlines = true;
        [sheet, other].forEach((each) => each.load("showGridlines"));
        await context.sync();
        return [sheet.showGridlines, other.showGridlines];
      },
      expected: [false, true],
    },
    {
      id: "sheet-headings",
      en: "Numbers of rows and letters of columns can be hidden.",
      zh: "行号和列标可以隐藏。",
      source: "Excel.Worksheet.showHeadings",
      since: "1.8",
      run: async ({ context, sheet }) => {
        const shown = (): Promise<boolean> =>
          loaded({ context }, sheet, "showHeadings", ({ showHeadings }) => showHeadings);
        const before = await shown();
        sheet.showHeadings = false;
        return [before, await shown()];
      },
      expected: [true, false],
    },
  ],
};
