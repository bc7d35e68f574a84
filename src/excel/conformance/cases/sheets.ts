import type { Answer, CaseGroup } from "../case";
import { loaded, refusal } from "../asking";

const WORKSHEETS = "learn.microsoft.com: Work with worksheets using the Excel JavaScript API";

export const sheets: CaseGroup = {
  en: "Sheets and their order",
  zh: "工作表及其顺序",
  cases: [
    {
      id: "sheet-added-last",
      en: "A new sheet comes after all others and is not shown.",
      zh: "新工作表排在最后，且不会被激活。",
      source: "Excel.WorksheetCollection.add",
      run: async ({ context, another }) => {
        const { worksheets } = context.workbook;
        const [fresh, last, active] = [another(), worksheets.getLast(), worksheets.getActiveWorksheet()];
        [fresh, last, active].forEach((each) => each.load("id"));
        await context.sync();
        return [last.id === fresh.id, active.id === fresh.id];
      },
      expected: [true, false],
    },
    {
      id: "sheet-added-nameless",
      en: "A sheet that is added without a name gets one from Excel.",
      zh: "添加工作表时不给名称，由 Excel 命名。",
      source: "Excel.WorksheetCollection.add",
      run: async ({ context, freeName }) => {
        const sheet = context.workbook.worksheets.add();
        sheet.load("name");
        await context.sync();
        const hasName = sheet.name.length > 0;
        sheet.name = freeName("named");
        await context.sync();
        return hasName;
      },
      expected: true,
    },
    {
      id: "sheet-position-moved",
      en: "A sheet that is moved stands at its new position, and keeps its id.",
      zh: "移动后的工作表位于新位置，id 不变。",
      source: "Excel.Worksheet.position, id",
      run: async ({ context, sheet, another }) => {
        const other = another();
        [sheet, other].forEach((each) => each.load("position, id"));
        await context.sync();
        const [wanted, id] = [sheet.position, other.id];
        other.position = wanted;
        [sheet, other].forEach((each) => each.load("position, id"));
        await context.sync();
        return [other.position - wanted, sheet.position - wanted, other.id === id];
      },
      expected: [0, 1, true],
    },
    {
      id: "sheet-position-beyond",
      en: "A position beyond the last sheet is refused.",
      zh: "超出最后一张工作表的位置被拒绝。",
      source: "Excel.Worksheet.position",
      run: async ({ context, sheet }) => {
        sheet.position = 10_000;
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "sheet-next-previous",
      en: "getNext and getPrevious give the neighbours.",
      zh: "getNext 和 getPrevious 给出相邻的工作表。",
      source: "Excel.Worksheet.getNext, getPrevious",
      run: async ({ context, sheet, another }) => {
        const other = another();
        const [next, previous] = [sheet.getNext(), other.getPrevious()];
        [sheet, other, next, previous].forEach((each) => each.load("id"));
        await context.sync();
        return [next.id === other.id, previous.id === sheet.id];
      },
      expected: [true, true],
    },
    {
      id: "sheet-next-visible",
      en: "getNext(true) passes over hidden sheets.",
      zh: "getNext(true) 跳过隐藏的工作表。",
      source: "Excel.Worksheet.getNext, visibleOnly",
      run: async ({ context, sheet, another }) => {
        const [hidden, visible] = [another(), another()];
        hidden.visibility = "Hidden";
        const [next, any] = [sheet.getNext(true), sheet.getNext()];
        [hidden, visible, next, any].forEach((each) => each.load("id"));
        await context.sync();
        return [next.id === visible.id, any.id === hidden.id];
      },
      expected: [true, true],
    },
    {
      id: "sheet-next-none",
      en: "getNext of the last sheet fails with ItemNotFound; getNextOrNullObject answers a null object.",
      zh: "最后一张工作表的 getNext 以 ItemNotFound 失败；getNextOrNullObject 返回空对象。",
      source: WORKSHEETS,
      run: async ({ context, sheet }) => {
        const none = sheet.getNextOrNullObject();
        await context.sync();
        sheet.getNext().load("name");
        return [none.isNullObject, await refusal(context)];
      },
      expected: [true, "ItemNotFound"],
    },
    {
      id: "sheet-first-last",
      en: "getFirst is at position 0, getLast at the end.",
      zh: "getFirst 位于 0 号位置，getLast 位于最后。",
      source: "Excel.WorksheetCollection.getFirst, getLast",
      run: async ({ context }) => {
        const { worksheets } = context.workbook;
        const [first, last, count] = [worksheets.getFirst(), worksheets.getLast(), worksheets.getCount()];
        [first, last].forEach((each) => each.load("position"));
        await context.sync();
        return [first.position, last.position - count.value];
      },
      expected: [0, -1],
    },
    {
      id: "sheet-last-visible",
      en: "getLast(true) and getCount(true) leave hidden sheets out.",
      zh: "getLast(true) 和 getCount(true) 不计隐藏的工作表。",
      source: "Excel.WorksheetCollection.getLast, getCount, visibleOnly",
      run: async ({ context, sheet, another }) => {
        const { worksheets } = context.workbook;
        const before = worksheets.getCount(true);
        another().visibility = "Hidden";
        const [last, count] = [worksheets.getLast(true), worksheets.getCount(true)];
        [sheet, last].forEach((each) => each.load("id"));
        await context.sync();
        return [last.id === sheet.id, count.value - before.value];
      },
      expected: [true, 0],
    },
    {
      id: "sheet-items-order",
      en: "Sheets are listed in the order of their tabs.",
      zh: "工作表按标签顺序列出。",
      source: "Excel.WorksheetCollection.items, Worksheet.position",
      run: ({ context }) =>
        loaded({ context }, context.workbook.worksheets, "items/position", ({ items }) =>
          items.every(({ position }, i) => position === i),
        ),
      expected: true,
    },
    {
      id: "sheet-deleted",
      en: "A sheet that was deleted is gone, and what is asked of it fails with ItemNotFound.",
      zh: "删除的工作表不复存在，对它的操作以 ItemNotFound 失败。",
      source: `Excel.Worksheet.delete; ${WORKSHEETS}`,
      run: async ({ context, another }): Promise<Answer> => {
        const other = another();
        other.load("name");
        await context.sync();
        other.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject(other.name);
        await context.sync();
        other.getRange("A1").values = [[1]];
        return [gone.isNullObject, await refusal(context)];
      },
      expected: [true, "ItemNotFound"],
    },
    {
      id: "sheet-range-beyond",
      en: "Cells beyond the edge of the grid are refused.",
      zh: "超出网格边界的单元格被拒绝。",
      source: "Excel.Worksheet.getCell",
      run: async ({ context, sheet }) => {
        sheet.getCell(1_048_576, 0).load("address");
        return refusal(context);
      },
      expected: "InvalidArgument",
    },
    {
      id: "sheet-range-by-indexes",
      en: "getRangeByIndexes counts from 0 and takes numbers of rows and columns.",
      zh: "getRangeByIndexes 从 0 开始计数，参数为行数和列数。",
      source: "Excel.Worksheet.getRangeByIndexes",
      run: ({ context, sheet }) =>
        loaded({ context }, sheet.getRangeByIndexes(1, 2, 3, 2), "address", ({ address }) =>
          address.slice(address.lastIndexOf("!") + 1),
        ),
      expected: "C2:D4",
    },
    {
      id: "sheet-range-by-name",
      en: "getRange takes a name in the place of an address.",
      zh: "getRange 可以用名称代替地址。",
      source: "Excel.Worksheet.getRange",
      run: ({ context, sheet }) => {
        sheet.names.add("here", sheet.getRange("B2:B4"));
        return loaded({ context }, sheet.getRange("here"), "rowIndex, rowCount", (range) => [
          range.rowIndex,
          range.rowCount,
        ]);
      },
      expected: [1, 3],
    },
  ],
};
