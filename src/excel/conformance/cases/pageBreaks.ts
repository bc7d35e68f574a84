import { loaded, refusal } from "../asking";
import type { CaseGroup, Ground } from "../case";

const COLLECTION = "Excel.PageBreakCollection";

/** Row and column that each page after the first begins with. */
function horizontal({ context, sheet }: Pick<Ground, "context" | "sheet">): Promise<number[]> {
  return loaded({ context }, sheet.horizontalPageBreaks, "items/rowIndex", ({ items }) =>
    items.map(({ rowIndex }) => rowIndex),
  );
}

export const pageBreaks: CaseGroup = {
  en: "Page breaks",
  zh: "分页符",
  cases: [
    {
      id: "page-breaks-add",
      en: "A page break stands before the top-left cell of a range, once, and in order.",
      zh: "分页符加在区域左上角单元格之前，不重复，按顺序排列。",
      source: `${COLLECTION}.add`,
      since: "1.9",
      run: (ground) => {
        for (const address of ["B9:C10", "A4", "D4"]) ground.sheet.horizontalPageBreaks.add(address);
        return horizontal(ground);
      },
      expected: [3, 8],
    },
    {
      id: "page-breaks-vertical",
      en: "Pages beside each other have breaks of their own.",
      zh: "垂直分页符与水平分页符互不影响。",
      source: "Excel.Worksheet.verticalPageBreaks",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const cell = sheet.verticalPageBreaks.add("D4").getCellAfterBreak();
        const counts = [sheet.verticalPageBreaks.getCount(), sheet.horizontalPageBreaks.getCount()];
        cell.load("columnIndex");
        await context.sync();
        return [cell.columnIndex, ...counts.map(({ value }) => value)];
      },
      expected: [3, 1, 0],
    },
    {
      id: "page-breaks-removed",
      en: "One is deleted, or all are.",
      zh: "可删除一个，也可全部删除。",
      source: `Excel.PageBreak.delete, ${COLLECTION}.removePageBreaks`,
      since: "1.9",
      run: async ({ context, sheet }) => {
        const { horizontalPageBreaks: breaks } = sheet;
        breaks.add("A4");
        breaks.add("A9");
        await context.sync();
        breaks.getItem(0).delete();
        const left = await horizontal({ context, sheet });
        breaks.removePageBreaks();
        return [left, await horizontal({ context, sheet })];
      },
      expected: [[8], []],
    },
    {
      id: "page-breaks-follow",
      en: "A page begins with the same row after others are inserted above.",
      zh: "上方插入行后，分页符随原行移动。",
      source: `${COLLECTION}; Excel.Range.insert`,
      since: "1.9",
      run: (ground) => {
        ground.sheet.horizontalPageBreaks.add("A4");
        ground.sheet.getRange("2:3").insert("Down");
        return horizontal(ground);
      },
      expected: [5],
    },
    {
      id: "page-breaks-first",
      en: "There is no break before the first row.",
      zh: "第一行之前不能分页。",
      source: `${COLLECTION}.add`,
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.horizontalPageBreaks.add("A1");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
  ],
};
