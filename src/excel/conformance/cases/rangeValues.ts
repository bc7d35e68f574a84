import { codeOf, entered, isRefused, valuesOf } from "../askingCells";
import { written } from "../asking";
import type { Answer, CaseGroup } from "../case";

const VALUES = "Excel.Range.values";
const BLANKS = "learn.microsoft.com: Blank and null values in Excel add-ins";
const LIMITS = "support.microsoft.com: Excel specifications and limits";

export const rangeValues: CaseGroup = {
  en: "Values of cells",
  zh: "单元格的值",
  cases: [
    {
      id: "value-number",
      en: "A number is read back as a number.",
      zh: "写入的数字读回仍是数字。",
      source: VALUES,
      run: (ground) => written(ground, 12.5) as Promise<Answer>,
      expected: [12.5, 12.5, "Double"],
    },
    {
      id: "value-text",
      en: "A text is read back as a text.",
      zh: "写入的文本读回仍是文本。",
      source: VALUES,
      run: (ground) => written(ground, "沂源县") as Promise<Answer>,
      expected: ["沂源县", "沂源县", "String"],
    },
    {
      id: "value-boolean",
      en: "A truth value is read back as a truth value.",
      zh: "写入的逻辑值读回仍是逻辑值。",
      source: VALUES,
      run: (ground) => written(ground, true) as Promise<Answer>,
      expected: [true, true, "Boolean"],
    },
    {
      id: "value-error",
      en: "A cell with an error answers with the text of the error.",
      zh: "出错的单元格返回错误的文字。",
      source: VALUES,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [["=1/0"]];
        cell.load("values, valueTypes");
        await context.sync();
        return [cell.values[0]![0], cell.valueTypes[0]![0]] as Answer[];
      },
      expected: ["#DIV/0!", "Error"],
    },
    {
      id: "value-blank",
      en: "A blank cell answers with an empty text, and with Empty for its kind.",
      zh: "空单元格返回空文本，类型为 Empty。",
      source: BLANKS,
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1").load("values, formulas, valueTypes");
        await context.sync();
        return [cell.values[0]![0], cell.formulas[0]![0], cell.valueTypes[0]![0]] as Answer[];
      },
      expected: ["", "", "Empty"],
    },
    {
      id: "value-empty-text-empties",
      en: "An empty text empties a cell.",
      zh: "写入空文本会清空单元格。",
      source: BLANKS,
      run: async (ground) => {
        ground.sheet.getRange("A1").values = [[5]];
        return (await written(ground, "")) as Answer;
      },
      expected: ["", "", "Empty"],
    },
    {
      id: "value-null-keeps",
      en: "Null within an array leaves a cell as it is.",
      zh: "数组中的 null 使单元格保持原样。",
      source: BLANKS,
      run: (ground) => {
        const range = ground.sheet.getRange("A1:C1");
        range.values = [[1, "二", true]];
        range.values = [[null, null, 3]];
        return valuesOf(ground, range);
      },
      expected: [[1, "二", 3]],
    },
    {
      id: "value-null-format-keeps",
      en: "Null within an array of number formats leaves a format as it is.",
      zh: "数字格式数组中的 null 使格式保持原样。",
      source: BLANKS,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["0.00", "0.00"]];
        range.numberFormat = [[null, "0%"]];
        range.load("numberFormat");
        await context.sync();
        return range.numberFormat as Answer;
      },
      expected: [["0.00", "0%"]],
    },
    {
      id: "value-null-for-all",
      en: "Null is no value for the whole property.",
      zh: "不能把整个 values 设为 null。",
      source: BLANKS,
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A1:B2").values = null as unknown as unknown[][];
        }),
      expected: true,
    },
    {
      id: "value-single-for-all",
      en: "A single value stands for all cells of a range.",
      zh: "单个值会写入区域的全部单元格。",
      source: "OfficeDev/office-js#229; techcommunity.microsoft.com idea 4211172",
      run: (ground) => {
        const range = ground.sheet.getRange("A1:B2");
        range.values = 4 as unknown as number[][];
        return valuesOf(ground, range);
      },
      expected: [
        [4, 4],
        [4, 4],
      ],
    },
    ...((
      [
        ["rows", "A1:A3", [[1], [2]]],
        ["columns", "A1:C1", [[1, 2]]],
        ["ragged", "A1:B2", [[1, 2], [3]]],
      ] as const
    ).map(([name, address, values]) => ({
      id: `value-size-${name}`,
      en: `Values of another size than the range are refused (${name}).`,
      zh: `与区域大小不同的数组被拒绝（${name}）。`,
      source: "OfficeDev/office-js#1025",
      run: async ({ context, sheet }) => {
        sheet.getRange(address).values = values as unknown as number[][];
        return codeOf(context);
      },
      expected: "InvalidArgument",
    })) satisfies CaseGroup["cases"]),
    {
      id: "value-of-formula",
      en: "A cell with a formula answers with its result as value, and with the formula as formula.",
      zh: "含公式的单元格，values 返回结果，formulas 返回公式。",
      source: "Excel.Range.formulas",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.formulas = [[3, "=A1*2"]];
        range.load("values, formulas");
        await context.sync();
        return [range.values, range.formulas] as Answer;
      },
      expected: [[[3, 6]], [[3, "=A1*2"]]],
    },
    {
      id: "value-formula-as-value",
      en: "A text that begins with an equal sign is a formula, when it is assigned as a value too.",
      zh: "以等号开头的文本即使赋给 values 也是公式。",
      source: VALUES,
      run: (ground) => written(ground, "=2+3") as Promise<Answer>,
      expected: [5, "=2+3", "Double"],
    },
    {
      id: "value-formula-empty-text",
      en: "A formula that comes to an empty text is a text, and not blank.",
      zh: "结果为空文本的公式，类型是文本，不是空。",
      source: "Excel.RangeValueType; support.microsoft.com: ISBLANK",
      run: (ground) => written(ground, '=""') as Promise<Answer>,
      expected: ["", '=""', "String"],
    },
    {
      id: "value-longest-text",
      en: "A cell takes 32,767 characters.",
      zh: "一个单元格可容纳 32,767 个字符。",
      source: LIMITS,
      known: [
        { platform: "PC", answer: { error: "GeneralException" }, source: "OfficeDev/office-js#3256" },
        { platform: "PC", answer: { error: "InvalidArgument" }, source: "OfficeDev/office-js#3256" },
      ],
      run: async (ground) => {
        const [text] = await entered(ground, "字".repeat(32_767));
        return String(text).length;
      },
      expected: 32_767,
    },
    {
      id: "value-too-long-text",
      en: "A text of more than 32,767 characters is refused.",
      zh: "超过 32,767 个字符的文本被拒绝。",
      source: LIMITS,
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A1").values = [["x".repeat(32_768)]];
        }),
      expected: true,
    },
    {
      id: "value-unbounded-read",
      en: "The values of whole columns are not told: null.",
      zh: "读取整列的 values 得到 null。",
      source: "learn.microsoft.com: Read or write to an unbounded range",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("C:C").load("values, address, cellCount");
        await context.sync();
        return [range.values as Answer, range.cellCount];
      },
      expected: [null, 1_048_576],
    },
    {
      id: "value-unbounded-write",
      en: "The values of whole columns cannot be set.",
      zh: "不能设置整列的 values。",
      source: "learn.microsoft.com: Read or write to an unbounded range",
      run: (ground) =>
        isRefused(ground, () => {
          ground.sheet.getRange("A:B").values = "Due Date" as unknown as string[][];
        }),
      expected: true,
    },
  ],
};
