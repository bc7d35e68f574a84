import type { Answer, CaseGroup } from "../case";
import { refusal, rest, told } from "../asking";

const CHANGED = "Excel.WorksheetChangedEventArgs";

const brief = ({ address, changeType }: Excel.WorksheetChangedEventArgs): Answer => [address, changeType];

export const changeEvents: CaseGroup = {
  en: "Change events",
  zh: "更改事件",
  cases: [
    {
      id: "event-own-write",
      en: "A write by the add-in itself is told, with its address and kind.",
      zh: "加载项自己的写入也会触发事件，含地址与类型。",
      source: `${CHANGED}; learn.microsoft.com: Work with events (add-in code triggers them)`,
      since: "1.7",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2").values = [[1]]));
        return heard.map(brief);
      },
      expected: [["B2", "RangeEdited"]],
    },
    {
      id: "event-trigger-source",
      en: "It is told that this add-in did it.",
      zh: "事件说明由本加载项触发。",
      source: `${CHANGED}.triggerSource`,
      since: "1.14",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2").values = [[1]]));
        return heard.map(({ triggerSource }) => triggerSource);
      },
      expected: ["ThisLocalAddin"],
    },
    {
      id: "event-local",
      en: "It is told that it was done on this computer, and on which sheet.",
      zh: "事件说明来自本地以及哪张工作表。",
      source: `${CHANGED}.source, worksheetId`,
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.load("id");
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2").values = [[1]]));
        return heard.map(({ source, worksheetId }) => [source, worksheetId === sheet.id]);
      },
      expected: [["Local", true]],
    },
    {
      id: "event-one-range",
      en: "Cells that are written as one range are told once.",
      zh: "作为一个区域写入的单元格只触发一次事件。",
      source: `${CHANGED}.address`,
      since: "1.7",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => {
          sheet.getRange("A1:B2").values = [
            [1, 2],
            [3, 4],
          ];
        });
        return heard.map(brief);
      },
      expected: [["A1:B2", "RangeEdited"]],
    },
    {
      id: "event-rows-inserted",
      en: "Rows that are put in are told as such.",
      zh: "插入行作为 RowInserted 触发。",
      source: "Excel.DataChangeType",
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.getRange("A3").values = [[1]];
        await context.sync();
        const heard = await told(context, sheet.onChanged, () => sheet.getRange("2:2").insert("Down"));
        return heard.map(({ changeType }) => changeType);
      },
      expected: ["RowInserted"],
    },
    {
      id: "event-rows-deleted",
      en: "Rows that are taken out are told as such.",
      zh: "删除行作为 RowDeleted 触发。",
      source: "Excel.DataChangeType",
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.getRange("A3").values = [[1]];
        await context.sync();
        const heard = await told(context, sheet.onChanged, () => sheet.getRange("2:2").delete("Up"));
        return heard.map(({ changeType }) => changeType);
      },
      expected: ["RowDeleted"],
    },
    {
      id: "event-other-sheet",
      en: "What is changed on another sheet is not told.",
      zh: "其他工作表的更改不会触发本表的事件。",
      source: "Excel.Worksheet.onChanged",
      since: "1.7",
      run: async ({ context, sheet, another }) => {
        const other = another();
        await context.sync();
        const heard = await told(context, sheet.onChanged, () => (other.getRange("A1").values = [[1]]), 300);
        return heard.length;
      },
      expected: 0,
    },
    {
      id: "event-any-sheet",
      en: "All sheets together tell of a change on any of them.",
      zh: "工作表集合的事件会告知任一工作表的更改。",
      source: "Excel.WorksheetCollection.onChanged",
      since: "1.9",
      run: async ({ context, another }) => {
        const other = another();
        other.load("id");
        await context.sync();
        const heard = await told(
          context,
          context.workbook.worksheets.onChanged,
          () => (other.getRange("A2").values = [[1]]),
        );
        return heard.map(({ address, worksheetId }) => [address, worksheetId === other.id]);
      },
      expected: [["A2", true]],
    },
    {
      id: "event-format-is-none",
      en: "A format is no change of this kind.",
      zh: "更改格式不触发该事件。",
      source: "Excel.Worksheet.onChanged: when data changes; onFormatChanged is for formats",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const heard = await told(
          context,
          sheet.onChanged,
          () => (sheet.getRange("A1").format.fill.color = "#FF0000"),
          300,
        );
        return heard.length;
      },
      expected: 0,
    },
    {
      id: "event-removed",
      en: "A handler that is removed hears nothing any more.",
      zh: "移除的事件处理程序不再收到通知。",
      source: "learn.microsoft.com: Work with events, Remove an event handler",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("A1").values = [[1]]));
        const before = heard.length;
        sheet.getRange("A2").values = [[2]];
        await context.sync();
        await rest(300);
        return [before, heard.length];
      },
      expected: [1, 1],
    },
    {
      id: "event-two-handlers",
      en: "Two handlers are both told.",
      zh: "两个处理程序都会收到通知。",
      source: "learn.microsoft.com: Work with events, Register an event handler",
      since: "1.7",
      run: async ({ context, sheet }) => {
        let others = 0;
        const other = sheet.onChanged.add(() => {
          others += 1;
          return Promise.resolve();
        });
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("A1").values = [[1]]));
        other.remove();
        await context.sync();
        return [heard.length, others];
      },
      expected: [1, 1],
    },
    {
      id: "event-refused-write",
      en: "A write that is refused is not told.",
      zh: "被拒绝的写入不触发事件。",
      source: "Excel.Worksheet.onChanged: when data changes",
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.protection.protect();
        let heard = 0;
        const handler = sheet.onChanged.add(() => {
          heard += 1;
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        const code = await refusal(context);
        await rest(300);
        handler.remove();
        await context.sync();
        return [code, heard];
      },
      expected: ["AccessDenied", 0],
    },
  ],
};
