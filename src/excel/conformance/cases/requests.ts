import type { CaseGroup } from "../case";
import { refusal } from "../asking";

const MODEL = "learn.microsoft.com: Application-specific API model";

/** The code of what is thrown at once, before anything is sent. */
function thrownBy(act: () => unknown): string {
  try {
    act();
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

export const requests: CaseGroup = {
  en: "Requests, loading and objects",
  zh: "请求、读取与对象",
  cases: [
    {
      id: "request-stops",
      en: "What comes before a failing action stays done; what comes after it is not done.",
      zh: "出错的操作之前的已经完成的保留，之后的不再执行。",
      source: "learn.microsoft.com: Error handling with the application-specific JavaScript APIs",
      run: async ({ context, sheet, freeName }) => {
        sheet.getRange("A1").values = [["before"]];
        context.workbook.worksheets.getItem(freeName("none")).activate();
        sheet.getRange("A2").values = [["after"]];
        const code = await refusal(context);
        const cells = sheet.getRange("A1:A2");
        cells.load("values");
        await context.sync();
        return [code, ...cells.values.map(([value]) => String(value))];
      },
      expected: ["ItemNotFound", "before", ""],
    },
    {
      id: "request-error-location",
      en: "A refusal says which member refused.",
      zh: "拒绝时说明是哪个成员拒绝的。",
      source: "OfficeDev/office-js-docs#1185 (errorLocation of debugInfo)",
      run: async ({ context, sheet }) => {
        sheet.protection.protect();
        await context.sync();
        sheet.protection.protect();
        try {
          await context.sync();
          return "none";
        } catch (error) {
          return (error as { debugInfo: { errorLocation: string } }).debugInfo.errorLocation;
        }
      },
      expected: "WorksheetProtection.protect",
    },
    {
      id: "load-not-loaded",
      en: "A property that was not loaded throws PropertyNotLoaded when it is read.",
      zh: "读取没有 load 的属性时抛出 PropertyNotLoaded。",
      source: MODEL,
      run: ({ sheet }) => Promise.resolve(thrownBy(() => sheet.getRange("A1").values)),
      expected: "PropertyNotLoaded",
    },
    {
      id: "load-other-property",
      en: "So does a property beside the one that was loaded.",
      zh: "只 load 了别的属性时也一样。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.load("address");
        await context.sync();
        return thrownBy(() => cell.formulas);
      },
      expected: "PropertyNotLoaded",
    },
    {
      id: "load-result-early",
      en: "The value of a count cannot be read before a sync.",
      zh: "同步之前不能读取计数的结果。",
      source: MODEL,
      run: ({ context }) => {
        const count = context.workbook.worksheets.getCount();
        return Promise.resolve(thrownBy(() => count.value));
      },
      expected: "ValueNotLoaded",
    },
    {
      id: "load-list",
      en: "Properties to load can be named in one text, separated by commas.",
      zh: "要读取的属性可以写在一个以逗号分隔的文本中。",
      source: "Excel.Range.load",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:C4");
        range.load("rowIndex, columnIndex, rowCount");
        await context.sync();
        return [range.rowIndex, range.columnIndex, range.rowCount];
      },
      expected: [1, 1, 3],
    },
    {
      id: "load-array",
      en: "Properties to load can be named in an array.",
      zh: "要读取的属性可以用数组给出。",
      source: "Excel.Range.load",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:C4");
        range.load(["rowCount", "columnCount"]);
        await context.sync();
        return [range.rowCount, range.columnCount];
      },
      expected: [3, 2],
    },
    {
      id: "load-object",
      en: "Properties to load can be given as an object, properties of parts among them.",
      zh: "要读取的属性可以用对象给出，包括下级对象的属性。",
      source: "Excel.Interfaces.WorksheetLoadOptions",
      run: async ({ context, sheet }) => {
        sheet.load({ visibility: true, protection: { protected: true } });
        await context.sync();
        return [sheet.visibility, sheet.protection.protected];
      },
      expected: ["Visible", false],
    },
    {
      id: "load-all",
      en: "$all loads every plain property.",
      zh: "$all 读取所有简单属性。",
      source: "Excel.Interfaces.WorksheetLoadOptions.$all",
      run: async ({ context, sheet }) => {
        sheet.load({ $all: true });
        await context.sync();
        return [sheet.name.length > 0, sheet.visibility, sheet.showGridlines];
      },
      expected: [true, "Visible", true],
    },
    {
      id: "load-path",
      en: "A property of a part is loaded by its path.",
      zh: "下级对象的属性可按路径读取。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.format.font.bold = true;
        cell.load("format/font/bold, worksheet/visibility");
        await context.sync();
        return [cell.format.font.bold, cell.worksheet.visibility];
      },
      expected: [true, "Visible"],
    },
    {
      id: "load-items",
      en: "What is loaded of a collection is loaded of its items, named with or without items.",
      zh: "对集合 load 的属性读取到各个成员，写不写 items 都一样。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        sheet.names.add("first", sheet.getRange("A1"));
        const [one, other] = [sheet.names, context.workbook.worksheets];
        one.load("items/name");
        other.load("name");
        await context.sync();
        return [one.items.map(({ name }) => name), other.items.every(({ name }) => name.length > 0)];
      },
      expected: [["first"], true],
    },
    {
      id: "load-top-skip",
      en: "$top and $skip load a part of a collection.",
      zh: "$top 和 $skip 读取集合的一部分。",
      source: "OfficeExtension.LoadOption.top, skip",
      run: async ({ context, sheet }) => {
        for (const name of ["alpha", "beta", "gamma"]) sheet.names.add(name, sheet.getRange("A1"));
        sheet.names.load({ $top: 1, $skip: 1, name: true });
        await context.sync();
        return sheet.names.items.map(({ name }) => name);
      },
      expected: ["beta"],
    },
    {
      id: "object-set",
      en: "set() gives several properties at once, those of parts among them.",
      zh: "set() 一次设置多个属性，包括下级对象的属性。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.set({ values: [[7]], format: { font: { italic: true } } });
        cell.load("values, format/font/italic");
        await context.sync();
        return [cell.values[0]![0] as number, cell.format.font.italic];
      },
      expected: [7, true],
    },
    {
      id: "object-to-json",
      en: "toJSON() has what was loaded, and not what was not.",
      zh: "toJSON() 只含已读取的内容。",
      source: "Excel.Range.toJSON",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("B2:C3");
        range.load("rowCount");
        await context.sync();
        const { rowCount, values } = range.toJSON();
        return [rowCount, values === undefined];
      },
      expected: [2, true],
    },
    {
      id: "object-tracked",
      en: "A tracked range can be used after its batch is over.",
      zh: "被跟踪的区域在其批处理结束后仍可使用。",
      source: "OfficeExtension.ClientObject, RequestContext.trackedObjects",
      run: async ({ context, sheet }) => {
        sheet.load("name");
        sheet.getRange("A1").values = [["kept"]];
        await context.sync();
        const kept = await Excel.run(async (other) => {
          const range = other.workbook.worksheets.getItem(sheet.name).getRange("A1");
          other.trackedObjects.add(range);
          await other.sync();
          return range;
        });
        return Excel.run(kept, async (other) => {
          kept.load("values");
          await other.sync();
          other.trackedObjects.remove(kept);
          await other.sync();
          return String(kept.values[0]![0]);
        });
      },
      expected: "kept",
    },
    {
      id: "run-result",
      en: "Excel.run answers what its batch answers, also when it waits for a cell edit to end.",
      zh: "Excel.run 返回批处理函数的结果，等待单元格编辑结束时也一样。",
      source: "Excel.run, Excel.RunOptions.delayForCellEdit",
      run: () => Excel.run({ delayForCellEdit: true }, (context) => context.sync().then(() => 42)),
      expected: 42,
    },
  ],
};
