import type { Answer, CaseGroup, Ground } from "../case";
import { refusal } from "../asking";

const MODEL = "learn.microsoft.com: Application-specific API model, *OrNullObject methods and properties";
const SNIPPETS = "OfficeDev/office-js-snippets: setup functions delete getItemOrNullObject(…) unseen";

/** A sheet that is not there. */
function nobody({ context, freeName }: Ground): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(freeName("none"));
}

/** What a request comes to that does something with a sheet that is not there. */
async function toNobody(ground: Ground, act: (sheet: Excel.Worksheet) => void): Promise<Answer> {
  act(nobody(ground));
  return refusal(ground.context);
}

/** As `toNobody`, when it is known already that there is none. */
async function toKnownNobody(ground: Ground, act: (sheet: Excel.Worksheet) => void): Promise<Answer> {
  const sheet = nobody(ground);
  await ground.context.sync();
  act(sheet);
  return refusal(ground.context);
}

export const nullObjects: CaseGroup = {
  en: "Objects that are not there",
  zh: "不存在的对象",
  cases: [
    {
      id: "null-sheet-missing",
      en: "isNullObject says after a sync that there is no such sheet, without a load.",
      zh: "同步之后，无需 load，isNullObject 就说明没有这张工作表。",
      source: MODEL,
      run: async (ground) => {
        const sheet = nobody(ground);
        await ground.context.sync();
        return sheet.isNullObject;
      },
      expected: true,
    },
    {
      id: "null-sheet-there",
      en: "isNullObject is false for a sheet that is there.",
      zh: "工作表存在时 isNullObject 为 false。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        sheet.load("name");
        await context.sync();
        const found = context.workbook.worksheets.getItemOrNullObject(sheet.name);
        await context.sync();
        return found.isNullObject;
      },
      expected: false,
    },
    {
      id: "null-before-sync",
      en: "isNullObject cannot be read before a sync.",
      zh: "同步之前不能读取 isNullObject。",
      source: "OfficeDev/office-js#195",
      run: (ground) => {
        const sheet = nobody(ground);
        try {
          return Promise.resolve(sheet.isNullObject);
        } catch (error) {
          return Promise.resolve((error as { code: string }).code);
        }
      },
      expected: "PropertyNotLoaded",
    },
    {
      id: "null-delete",
      en: "Deleting a sheet that is not there does nothing, although nobody has looked.",
      zh: "删除不存在的工作表什么也不做，即使没有先查看。",
      source: SNIPPETS,
      run: (ground) => toNobody(ground, (sheet) => sheet.delete()),
      expected: "none",
    },
    {
      id: "null-assign",
      en: "An assignment to a sheet that is not there does nothing.",
      zh: "给不存在的工作表赋值什么也不做。",
      source: MODEL,
      run: (ground) => toNobody(ground, (sheet) => (sheet.visibility = "Hidden")),
      expected: "none",
    },
    {
      id: "null-child-write",
      en: "Writing into a range of a sheet that is not there does nothing.",
      zh: "向不存在的工作表的区域写入什么也不做。",
      source: MODEL,
      run: (ground) => toNobody(ground, (sheet) => (sheet.getRange("A1").values = [[1]])),
      expected: "none",
    },
    {
      id: "null-grandchild-write",
      en: "So does a change three steps down from what is not there.",
      zh: "对不存在的对象的下三级对象的更改同样什么也不做。",
      source: MODEL,
      run: (ground) => toNobody(ground, (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
      expected: "none",
    },
    {
      id: "null-known-delete",
      en: "Deleting a sheet that is known not to be there does nothing.",
      zh: "删除已知不存在的工作表什么也不做。",
      source: MODEL,
      run: (ground) => toKnownNobody(ground, (sheet) => sheet.delete()),
      expected: "none",
    },
    {
      id: "null-known-assign",
      en: "An assignment to a sheet that is known not to be there does nothing.",
      zh: "给已知不存在的工作表赋值什么也不做。",
      source: MODEL,
      run: (ground) => toKnownNobody(ground, (sheet) => (sheet.name = ground.freeName("other"))),
      expected: "none",
    },
    {
      id: "null-child-is-null",
      en: "The range of a table that is not there is a null object, whose load does not fail.",
      zh: "不存在的表格的区域也是空对象，load 不会失败。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        const range = sheet.tables.getItemOrNullObject("none").getRange();
        range.load("values");
        await context.sync();
        return range.isNullObject;
      },
      expected: true,
    },
    {
      id: "null-goes-on",
      en: "What follows something that is asked of a null object in the same request is done.",
      zh: "同一请求中，空对象操作之后的操作照常执行。",
      source: SNIPPETS,
      run: async (ground) => {
        const { context, sheet } = ground;
        nobody(ground).delete();
        const cell = sheet.getRange("A1");
        cell.values = [["done"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]![0] as Answer;
      },
      expected: "done",
    },
    {
      id: "null-name-delete",
      en: "Deleting a name that is not there does nothing.",
      zh: "删除不存在的名称什么也不做。",
      source: MODEL,
      run: async ({ context, freeName }) => {
        context.workbook.names.getItemOrNullObject(freeName("none")).delete();
        return refusal(context);
      },
      expected: "none",
    },
    {
      id: "null-used-range",
      en: "An empty sheet has a null object for the range that is used, and clearing it does nothing.",
      zh: "空工作表的已用区域是空对象，清除它什么也不做。",
      source: "Excel.Worksheet.getUsedRangeOrNullObject",
      run: async ({ context, sheet }) => {
        const used = sheet.getUsedRangeOrNullObject();
        used.clear();
        used.load("address");
        await context.sync();
        return used.isNullObject;
      },
      expected: true,
    },
    {
      id: "null-sheet-required",
      en: "getItem of a sheet that is not there fails at the sync with ItemNotFound.",
      zh: "getItem 不存在的工作表，在同步时以 ItemNotFound 失败。",
      source: MODEL,
      run: async ({ context, freeName }) => {
        context.workbook.worksheets.getItem(freeName("none"));
        return refusal(context);
      },
      expected: "ItemNotFound",
    },
    {
      id: "null-table-required",
      en: "getItem of a table that is not there fails with ItemNotFound.",
      zh: "getItem 不存在的表格以 ItemNotFound 失败。",
      source: MODEL,
      run: async ({ context, sheet }) => {
        sheet.tables.getItem("none").getRange();
        return refusal(context);
      },
      expected: "ItemNotFound",
    },
    {
      id: "null-name-required",
      en: "getItem of a name that is not there fails with ItemNotFound.",
      zh: "getItem 不存在的名称以 ItemNotFound 失败。",
      source: MODEL,
      run: async ({ context, freeName }) => {
        context.workbook.names.getItem(freeName("none"));
        return refusal(context);
      },
      expected: "ItemNotFound",
    },
  ],
};
