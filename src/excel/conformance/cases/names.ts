import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { loaded, refusal } from "../asking";

const RULES = "support.microsoft.com: Names in formulas, syntax rules for names";

/** A range, or an address, without signs for absolute references and the sheet. */
const local = (address: unknown): string => String(address).replace(/\$/g, "").replace(/^.*!/, "");

/** What becomes of defining a name on the sheet. */
async function defining({ context, sheet }: Ground, name: string): Promise<Answer> {
  sheet.names.add(name, sheet.getRange("A1"));
  return refusal(context);
}

function refusedName(id: string, name: string, en: string, zh: string): ConformanceCase {
  return {
    id: `name-${id}`,
    en,
    zh,
    source: RULES,
    run: (ground) => defining(ground, name),
    expected: "InvalidArgument",
  };
}

function takenName(id: string, name: string, en: string, zh: string): ConformanceCase {
  return {
    id: `name-${id}`,
    en,
    zh,
    source: RULES,
    run: (ground) => defining(ground, name),
    expected: "none",
  };
}

/** The kind and the value of a name for a formula. */
async function comesTo(ground: Ground, formula: string): Promise<Answer> {
  const item = ground.sheet.names.add("value", formula);
  return loaded(ground, item, "type, value", ({ type, value }) => [type, value as Answer]);
}

export const names: CaseGroup = {
  en: "Defined names",
  zh: "名称",
  cases: [
    {
      id: "name-of-range",
      en: "A name for a range leads to it.",
      zh: "指向区域的名称可取得该区域。",
      source: "Excel.NamedItemCollection.add, NamedItem.getRange",
      run: (ground) => {
        const item = ground.context.workbook.names.add(ground.freeName("r"), ground.sheet.getRange("B2:C3"));
        return loaded(ground, item.getRange(), "address", ({ address }) => local(address));
      },
      expected: "B2:C3",
    },
    {
      id: "name-range-value",
      en: "The type of such a name is Range, and its value the address.",
      zh: "此类名称的类型为 Range，值为地址。",
      source: "Excel.NamedItem.type, value",
      run: (ground) => {
        const item = ground.sheet.names.add("area", ground.sheet.getRange("B2:C3"));
        return loaded(ground, item, "type, value", ({ type, value }) => [type, local(value)]);
      },
      expected: ["Range", "B2:C3"],
    },
    {
      id: "name-formula-equals",
      en: "The formula of a name begins with an equal sign.",
      zh: "名称的公式以等号开头。",
      source: "Excel.NamedItem.formula",
      run: (ground) => {
        const item = ground.sheet.names.add("area", ground.sheet.getRange("B2"));
        return loaded(ground, item, "formula", ({ formula }) => String(formula).startsWith("="));
      },
      expected: true,
    },
    {
      id: "name-number",
      en: "A name for a number is no range.",
      zh: "值为数字的名称不是区域。",
      source: "Excel.NamedItem.value, getRangeOrNullObject",
      run: async (ground) => {
        const item = ground.sheet.names.add("rate", "=0.6");
        const range = item.getRangeOrNullObject();
        const value = await loaded(ground, item, "value", (each) => each.value as Answer);
        return [value, range.isNullObject];
      },
      expected: [0.6, true],
    },
    {
      id: "name-text-without-sign",
      en: "A name that is given a text without an equal sign stands for that text, also where it looks like an address.",
      zh: "以不带等号的文本定义的名称代表该文本，即使其形如地址。",
      source: "OfficeDev/office-js#2283",
      run: (ground) => comesTo(ground, "Sheet1!$A$1"),
      expected: ["String", "Sheet1!$A$1"],
    },
    {
      id: "name-text",
      en: "A name for a text is of type String.",
      zh: "值为文本的名称类型为 String。",
      source: "Excel.NamedItemType",
      run: (ground) => comesTo(ground, '="沂源县"'),
      expected: ["String", "沂源县"],
    },
    {
      id: "name-boolean",
      en: "A name for a truth value is of type Boolean.",
      zh: "值为逻辑值的名称类型为 Boolean。",
      source: "Excel.NamedItemType",
      run: (ground) => comesTo(ground, "=TRUE"),
      expected: ["Boolean", true],
    },
    {
      id: "name-not-a-range",
      en: "getRange of a name that is no range fails.",
      zh: "对非区域名称调用 getRange 会失败。",
      source: "Excel.NamedItem.getRange",
      run: async ({ context, sheet }) => {
        sheet.names.add("rate", "=0.6").getRange().load("address");
        return (await refusal(context)) !== "none";
      },
      expected: true,
    },
    {
      id: "name-in-formula",
      en: "A formula reads a name, also after the name's formula was changed.",
      zh: "公式可以引用名称，名称的公式更改后结果随之更新。",
      source: "Excel.NamedItem.formula",
      run: async (ground) => {
        const { sheet } = ground;
        const item = sheet.names.add("rate", "=2");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=rate*10"]];
        const value = (): Promise<Answer> =>
          loaded(ground, cell, "values", ({ values }) => values[0]![0] as number);
        const before = await value();
        item.formula = "=3";
        return [before, await value()];
      },
      expected: [20, 30],
    },
    {
      id: "name-scopes",
      en: "A name belongs to the workbook or to a sheet, whose collection it is found in.",
      zh: "名称属于工作簿或某张工作表，只能在相应集合中找到。",
      source: "Excel.NamedItem.scope, Worksheet.names",
      run: async ({ context, sheet, freeName }) => {
        const { names: ofBook } = context.workbook;
        const [wide, own] = [
          ofBook.add(freeName("wide"), sheet.getRange("A1")),
          sheet.names.add(freeName("own"), sheet.getRange("A1")),
        ];
        const strayed = [
          ofBook.getItemOrNullObject(freeName("own")),
          sheet.names.getItemOrNullObject(freeName("wide")),
        ];
        [wide, own].forEach((each) => each.load("scope"));
        await context.sync();
        return [wide.scope, own.scope, ...strayed.map(({ isNullObject }) => isNullObject)];
      },
      expected: ["Workbook", "Worksheet", true, true],
    },
    {
      id: "name-worksheet",
      en: "A name of a sheet knows it; one of the workbook answers a null object.",
      zh: "工作表级名称知道其工作表；工作簿级名称返回空对象。",
      source: "Excel.NamedItem.worksheetOrNullObject",
      run: async ({ context, sheet, freeName }) => {
        const own = sheet.names.add("own", sheet.getRange("A1")).worksheetOrNullObject;
        const wide = context.workbook.names.add(freeName("w"), sheet.getRange("A1")).worksheetOrNullObject;
        [own, wide, sheet].forEach((each) => each.load("id"));
        await context.sync();
        return [own.id === sheet.id, wide.isNullObject];
      },
      expected: [true, true],
    },
    {
      id: "name-any-case",
      en: "A name is found in whatever case.",
      zh: "查找名称不区分大小写。",
      source: RULES,
      run: (ground) => {
        ground.sheet.names.add("Rate", "=1");
        return loaded(ground, ground.sheet.names.getItem("rATE"), "name", ({ name }) => name);
      },
      expected: "Rate",
    },
    {
      id: "name-taken",
      en: "A name that is there already, in whatever case, is refused.",
      zh: "已存在的名称（不分大小写）被拒绝。",
      source: "OfficeDev/office-js#2875 (A resource with the same name or identifier already exists)",
      run: async (ground) => {
        ground.sheet.names.add("Rate", "=1");
        await ground.context.sync();
        return defining(ground, "rate");
      },
      expected: "ItemAlreadyExists",
    },
    {
      id: "name-comment-visible",
      en: "A name has a comment, and can be hidden.",
      zh: "名称可带批注，也可隐藏。",
      source: "Excel.NamedItem.comment, visible",
      run: (ground) => {
        const item = ground.sheet.names.add("rate", "=1", "说明");
        item.visible = false;
        return loaded(ground, item, "comment, visible", ({ comment, visible }) => [comment, visible]);
      },
      expected: ["说明", false],
    },
    {
      id: "name-deleted",
      en: "A name that is deleted is gone, and formulas that read it come to #NAME?.",
      zh: "删除名称后，引用它的公式结果为 #NAME?。",
      source: "Excel.NamedItem.delete; support.microsoft.com: How to correct a #NAME? error",
      run: async (ground) => {
        const { context, sheet } = ground;
        const item = sheet.names.add("rate", "=2");
        const cell = sheet.getRange("A1");
        cell.formulas = [["=rate*10"]];
        await context.sync();
        item.delete();
        const gone = sheet.names.getItemOrNullObject("rate");
        const value = await loaded(ground, cell, "values", ({ values }) => values[0]![0] as string);
        return [gone.isNullObject, value];
      },
      expected: [true, "#NAME?"],
    },
    refusedName("cell", "GDP2019", "A name that is a cell is refused.", "与单元格地址相同的名称被拒绝。"),
    refusedName("r1c1", "R2C3", "So is one in R1C1.", "R1C1 形式的名称被拒绝。"),
    refusedName("c-alone", "c", "So is C alone.", "单独的 C 被拒绝。"),
    refusedName("space", "a name", "So is one with a space.", "含空格的名称被拒绝。"),
    refusedName("digit", "2019GDP", "So is one that begins with a digit.", "以数字开头的名称被拒绝。"),
    refusedName("empty", "", "So is an empty one.", "空名称被拒绝。"),
    refusedName("long", "n".padEnd(256, "x"), "So is one of 256 characters.", "256 个字符的名称被拒绝。"),
    takenName(
      "beyond-cells",
      "XFE1",
      "A name like a cell beyond the last column is taken.",
      "列号超出范围的“地址”可以作名称。",
    ),
    takenName(
      "underscore",
      "_a.b\\c",
      "Underscore, point and backslash are taken.",
      "下划线、句点和反斜杠可以使用。",
    ),
    takenName("chinese", "一般公共预算收入", "Chinese characters are taken.", "可以使用汉字。"),
  ],
};
