import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { refusal } from "../asking";

const LIMITS = "support.microsoft.com: Rename a worksheet";

/** What becomes of giving the sheet a name. */
async function naming({ context, sheet }: Ground, name: string): Promise<Answer> {
  sheet.name = name;
  return refusal(context);
}

/** A name that Excel does not take, since it has one of these characters in it. */
function refusedCharacter(id: string, character: string): ConformanceCase {
  return {
    id: `sheet-name-${id}`,
    en: `A sheet name with ${character} in it is refused.`,
    zh: `含有 ${character} 的工作表名称被拒绝。`,
    source: LIMITS,
    run: (ground) => naming(ground, `${ground.freeName("a")}${character}b`),
    expected: "InvalidArgument",
  };
}

export const sheetNames: CaseGroup = {
  en: "Names of sheets",
  zh: "工作表名称",
  cases: [
    refusedCharacter("colon", ":"),
    refusedCharacter("backslash", "\\"),
    refusedCharacter("slash", "/"),
    refusedCharacter("question-mark", "?"),
    refusedCharacter("asterisk", "*"),
    refusedCharacter("opening-bracket", "["),
    refusedCharacter("closing-bracket", "]"),
    {
      id: "sheet-name-31",
      en: "A sheet name may have 31 characters.",
      zh: "工作表名称可以有 31 个字符。",
      source: "Excel.Worksheet.name",
      run: (ground) => naming(ground, ground.freeName("a").padEnd(31, "x")),
      expected: "none",
    },
    {
      id: "sheet-name-32",
      en: "A sheet name of 32 characters is refused.",
      zh: "32 个字符的工作表名称被拒绝。",
      source: "Excel.Worksheet.name",
      run: (ground) => naming(ground, ground.freeName("a").padEnd(32, "x")),
      expected: "InvalidArgument",
    },
    {
      id: "sheet-name-chinese-31",
      en: "31 Chinese characters are 31 characters.",
      zh: "31 个汉字算 31 个字符。",
      source: "Excel.Worksheet.name",
      run: (ground) => naming(ground, ground.freeName("a").padEnd(31, "县")),
      expected: "none",
    },
    {
      id: "sheet-name-empty",
      en: "An empty sheet name is refused.",
      zh: "空的工作表名称被拒绝。",
      source: LIMITS,
      run: (ground) => naming(ground, ""),
      expected: "InvalidArgument",
    },
    {
      id: "sheet-name-apostrophe-first",
      en: "A sheet name that begins with an apostrophe is refused.",
      zh: "以单引号开头的工作表名称被拒绝。",
      source: LIMITS,
      run: (ground) => naming(ground, `'${ground.freeName("a")}`),
      expected: "InvalidArgument",
    },
    {
      id: "sheet-name-apostrophe-last",
      en: "A sheet name that ends with an apostrophe is refused.",
      zh: "以单引号结尾的工作表名称被拒绝。",
      source: LIMITS,
      run: (ground) => naming(ground, `${ground.freeName("a")}'`),
      expected: "InvalidArgument",
    },
    {
      id: "sheet-name-apostrophe-within",
      en: "An apostrophe within a sheet name is taken, and formulas follow it.",
      zh: "名称中间的单引号可以接受，公式也能引用。",
      source: LIMITS,
      run: async (ground) => {
        const { context, sheet, another, freeName } = ground;
        const name = `${freeName("a")}'b`;
        const other = another();
        sheet.getRange("A1").values = [[5]];
        sheet.name = name;
        const cell = other.getRange("A1");
        cell.formulas = [[`='${name.replace(/'/g, "''")}'!A1+1`]];
        cell.load("values");
        await context.sync();
        return cell.values[0]![0] as number;
      },
      expected: 6,
    },
    {
      id: "sheet-name-history",
      en: "History is a name that Excel keeps for itself.",
      zh: "History 是 Excel 保留的名称。",
      source: LIMITS,
      run: (ground) => naming(ground, "History"),
      expected: "InvalidArgument",
    },
    {
      id: "sheet-name-taken",
      en: "A new sheet cannot have the name of another, in whatever case.",
      zh: "新工作表不能与已有工作表同名，不区分大小写。",
      source: "OfficeDev/office-scripts-docs#560; Excel.WorksheetCollection.add",
      run: async ({ context, sheet, freeName }) => {
        sheet.name = freeName("Taken");
        await context.sync();
        context.workbook.worksheets.add(freeName("taken"));
        return refusal(context);
      },
      expected: "ItemAlreadyExists",
    },
    {
      id: "sheet-name-other-case",
      en: "A sheet can be renamed to its own name in another case.",
      zh: "工作表可以改名为大小写不同的同一名称。",
      source: LIMITS,
      run: async ({ context, sheet, freeName }) => {
        sheet.name = freeName("lower");
        sheet.name = freeName("LOWER");
        sheet.load("name");
        await context.sync();
        return sheet.name.endsWith("LOWER");
      },
      expected: true,
    },
    {
      id: "sheet-name-found",
      en: "A sheet is found by its name in any case, and by its id.",
      zh: "按名称查找工作表不区分大小写，也可按 id 查找。",
      source: "Excel.WorksheetCollection.getItem",
      run: async ({ context, sheet, freeName }) => {
        sheet.name = freeName("Found");
        sheet.load("id");
        await context.sync();
        const { worksheets } = context.workbook;
        const found = [worksheets.getItem(freeName("FOUND")), worksheets.getItem(sheet.id)];
        found.forEach((each) => each.load("id"));
        await context.sync();
        return found.map((each) => each.id === sheet.id);
      },
      expected: [true, true],
    },
  ],
};
