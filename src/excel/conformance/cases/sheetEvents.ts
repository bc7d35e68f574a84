import type { Answer, CaseGroup } from "../case";
import { rest, told } from "../asking";

export const sheetEvents: CaseGroup = {
  en: "Events of sheets, selections and tables",
  zh: "工作表、选区与表格事件",
  cases: [
    {
      id: "event-details",
      en: "Of a single cell it is told what it held before, and what it holds.",
      zh: "单个单元格的事件含更改前后的值。",
      source: "Excel.ChangedEventDetail",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2").values = [[3]]));
        return heard.map(
          ({ details }) => [details.valueTypeBefore, details.valueAfter, details.valueTypeAfter] as Answer,
        );
      },
      expected: [["Empty", 3, "Double"]],
    },
    {
      id: "event-details-of-many",
      en: "Of more cells it is not told.",
      zh: "多个单元格的事件不含这些值。",
      source: "Excel.WorksheetChangedEventArgs.details",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2:C2").values = [[3, 4]]));
        return heard.map(
          ({ details }) => (details as unknown) === undefined || (details as unknown) === null,
        );
      },
      expected: [true],
    },
    {
      id: "event-range",
      en: "An event leads to the cells that were changed.",
      zh: "由事件可取得更改的单元格。",
      source: "Excel.WorksheetChangedEventArgs.getRange",
      since: "1.8",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onChanged, () => (sheet.getRange("B2").values = [[3]]));
        const range = heard[0]!.getRange(context).load("values");
        await context.sync();
        return range.values as Answer;
      },
      expected: [[3]],
    },
    {
      id: "event-switched-off",
      en: "Nothing is told while events are switched off.",
      zh: "关闭事件期间不触发。",
      source: "Excel.Runtime.enableEvents",
      since: "1.8",
      run: async ({ context, sheet }) => {
        const heard = await told(
          context,
          sheet.onChanged,
          () => {
            context.runtime.enableEvents = false;
            sheet.getRange("B2").values = [[3]];
          },
          300,
        );
        context.runtime.enableEvents = true;
        await context.sync();
        return heard.length;
      },
      expected: 0,
    },
    {
      id: "event-selection",
      en: "A selection is told with its address.",
      zh: "选区更改事件含地址。",
      source: "Excel.WorksheetSelectionChangedEventArgs",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onSelectionChanged, () => sheet.getRange("B2:C3").select());
        return heard.map(({ address }) => address);
      },
      expected: ["B2:C3"],
    },
    {
      id: "event-format",
      en: "A format that is changed is told.",
      zh: "格式更改会触发事件。",
      source: "Excel.Worksheet.onFormatChanged",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const heard = await told(
          context,
          sheet.onFormatChanged,
          () => (sheet.getRange("B2").format.fill.color = "#FF0000"),
        );
        return heard.map(({ address, source }) => [address, source]);
      },
      expected: [["B2", "Local"]],
    },
    {
      id: "event-sheet-added",
      en: "A sheet that is added is told, with its id.",
      zh: "新增工作表会触发事件，含其标识。",
      source: "Excel.WorksheetCollection.onAdded",
      since: "1.7",
      run: async (ground) => {
        let added: Excel.Worksheet | undefined;
        const { context } = ground;
        const heard = await told(context, context.workbook.worksheets.onAdded, () => {
          added = ground.another().load("id");
        });
        return heard.map(({ worksheetId }) => worksheetId === added?.id);
      },
      expected: [true],
    },
    {
      id: "event-sheet-shown",
      en: "A sheet that is shown is told, and the one that is not any more.",
      zh: "工作表的激活与停用都会触发事件。",
      source: "Excel.Worksheet.onActivated, onDeactivated",
      since: "1.7",
      run: async (ground) => {
        const { context, sheet } = ground;
        const other = ground.another();
        sheet.activate();
        await context.sync();
        const gone: string[] = [];
        const handler = sheet.onDeactivated.add((args) => {
          gone.push(args.type);
          return Promise.resolve();
        });
        const heard = await told(context, other.onActivated, () => other.activate());
        for (let waited = 0; gone.length === 0 && waited < 1_000; waited += 20) await rest(20);
        handler.remove();
        await context.sync();
        return [heard.length, gone];
      },
      expected: [1, ["WorksheetDeactivated"]],
    },
    {
      id: "event-protection",
      en: "Protection that is put on is told.",
      zh: "开启保护会触发事件。",
      source: "Excel.Worksheet.onProtectionChanged",
      since: "1.14",
      run: async ({ context, sheet }) => {
        const heard = await told(context, sheet.onProtectionChanged, () => sheet.protection.protect());
        return heard.map(({ isProtected }) => isProtected);
      },
      expected: [true],
    },
    {
      id: "event-visibility",
      en: "A sheet that is hidden is told, as it was and as it is.",
      zh: "隐藏工作表会触发事件，含前后状态。",
      source: "Excel.Worksheet.onVisibilityChanged",
      since: "1.17",
      run: async (ground) => {
        const other = ground.another();
        await ground.context.sync();
        const heard = await told(
          ground.context,
          other.onVisibilityChanged,
          () => (other.visibility = "Hidden"),
        );
        return heard.map(({ visibilityBefore, visibilityAfter }) => [visibilityBefore, visibilityAfter]);
      },
      expected: [["Visible", "Hidden"]],
    },
    {
      id: "event-table",
      en: "A table tells of changes in its cells, and not of others.",
      zh: "表格只报告其自身单元格的更改。",
      source: "Excel.Table.onChanged",
      since: "1.7",
      run: async ({ context, sheet }) => {
        const table = sheet.tables.add("A1:B3", true).load("id");
        await context.sync();
        const heard = await told(context, table.onChanged, () => {
          sheet.getRange("D9").values = [[1]];
          sheet.getRange("A2").values = [[1]];
        });
        return heard.map(({ address, tableId }) => [address, tableId === table.id]);
      },
      expected: [["A2", true]],
    },
  ],
};
