import { valuesOf } from "../askingCells";
import type { Answer, CaseGroup, Ground } from "../case";

const COPY =
  "Excel.Range.copyFrom; learn.microsoft.com: Cut, copy, and paste ranges using the Excel JavaScript API";

/** A1 holds 2 and B1 twice as much, red; what C2:D2 holds after B1 was copied to D2. */
async function copied(
  { context, sheet }: Ground,
  copyType?: "All" | "Formulas" | "Values" | "Formats",
): Promise<Answer> {
  sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
  sheet.getRange("C2").values = [[10]];
  sheet.getRange("B1").format.fill.color = "#FF0000";
  const target = sheet.getRange("D2");
  target.copyFrom(sheet.getRange("B1"), copyType);
  target.load("formulas, format/fill/color");
  await context.sync();
  return [target.formulas[0]![0], target.format.fill.color] as Answer[];
}

export const copying: CaseGroup = {
  en: "Copying",
  zh: "复制",
  cases: [
    {
      id: "copy-all",
      en: "Everything is copied when nothing is said, and relative references move along.",
      zh: "默认复制全部，相对引用随之移动。",
      source: COPY,
      since: "1.9",
      run: (ground) => copied(ground),
      expected: ["=C2*2", "#FF0000"],
    },
    {
      id: "copy-formulas",
      en: "Formulas are copied without formats.",
      zh: "Formulas 只复制公式，不复制格式。",
      source: COPY,
      since: "1.9",
      run: (ground) => copied(ground, "Formulas"),
      expected: ["=C2*2", "#FFFFFF"],
    },
    {
      id: "copy-values",
      en: "Of a formula, its result is copied as a value.",
      zh: "Values 复制公式的结果。",
      source: COPY,
      since: "1.9",
      run: (ground) => copied(ground, "Values"),
      expected: [4, "#FFFFFF"],
    },
    {
      id: "copy-formats",
      en: "Formats are copied without values.",
      zh: "Formats 只复制格式。",
      source: COPY,
      since: "1.9",
      run: (ground) => copied(ground, "Formats"),
      expected: ["", "#FF0000"],
    },
    {
      id: "copy-onto-itself",
      en: "Copied onto themselves as values, formulas become what they come to.",
      zh: "把区域以 Values 复制到自身，公式变为结果。",
      source: COPY,
      since: "1.9",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:B1");
        range.formulas = [[3, "=A1+1"]];
        range.copyFrom(range, "Values");
        range.load("formulas");
        await context.sync();
        return range.formulas as Answer;
      },
      expected: [[3, 4]],
    },
    {
      id: "copy-absolute",
      en: "Absolute references stay.",
      zh: "绝对引用不变。",
      source: "support.microsoft.com: Switch between relative, absolute, and mixed references",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.getRange("B1").formulas = [["=$A$1+A$1+$A1"]];
        const target = sheet.getRange("C2");
        target.copyFrom("B1");
        target.load("formulas");
        await context.sync();
        return target.formulas as Answer;
      },
      expected: [["=$A$1+B$1+$A2"]],
    },
    {
      id: "copy-corners",
      en: "A reference whose corners change places is told from its upper left one, each edge with its own sign.",
      zh: "复制后角点互换的引用按左上到右下书写，各边保留各自的美元符号。",
      source: "KB 157112: Incorrect cell reference when pasting a formula",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.getRange("C4").formulas = [["=SUM($B$1:B3)"]];
        const target = sheet.getRange("B4");
        target.copyFrom("C4", "Formulas");
        target.load("formulas");
        await context.sync();
        return target.formulas as Answer;
      },
      expected: [["=SUM(A$1:$B3)"]],
    },
    {
      id: "copy-reference-lost",
      en: "A relative reference that leads out of the sheet is lost.",
      zh: "超出工作表的相对引用变为 #REF!。",
      source: "support.microsoft.com: How to correct a #REF! error",
      since: "1.9",
      run: async ({ context, sheet }) => {
        sheet.getRange("B2").formulas = [["=A1"]];
        const target = sheet.getRange("B1");
        target.copyFrom("B2", "Formulas");
        target.load("formulas");
        await context.sync();
        return target.formulas as Answer;
      },
      expected: [["=#REF!"]],
    },
    {
      id: "copy-address",
      en: "The source may be an address, and the destination grows to its size.",
      zh: "来源可以是地址，目标区域自动扩大。",
      source: COPY,
      since: "1.9",
      run: (ground) => {
        ground.sheet.getRange("A1:C1").values = [[1, 2, 3]];
        ground.sheet.getRange("E1").copyFrom("A1:C1");
        return valuesOf(ground, ground.sheet.getRange("E1:H1"));
      },
      expected: [[1, 2, 3, ""]],
    },
    {
      id: "copy-other-sheet",
      en: "The address may name another sheet.",
      zh: "地址可以指向另一张工作表。",
      source: COPY,
      since: "1.9",
      run: async (ground) => {
        const other = ground.another().load("name");
        other.getRange("A1").values = [[6]];
        await ground.context.sync();
        ground.sheet.getRange("B2").copyFrom(`'${other.name}'!A1`);
        return valuesOf(ground, ground.sheet.getRange("B2"));
      },
      expected: [[6]],
    },
    {
      id: "copy-replicated",
      en: "A destination that is a multiple of the source is filled more than once.",
      zh: "目标是来源的整数倍时重复填充。",
      source: COPY,
      since: "1.9",
      run: (ground) => {
        ground.sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        ground.sheet.getRange("D1:G2").copyFrom("A1:B2");
        return valuesOf(ground, ground.sheet.getRange("D1:G2"));
      },
      expected: [
        [1, 2, 1, 2],
        [3, 4, 3, 4],
      ],
    },
    {
      id: "copy-skip-blanks",
      en: "Blank cells of the source may be skipped.",
      zh: "可以跳过来源中的空单元格。",
      source: COPY,
      since: "1.9",
      run: (ground) => {
        ground.sheet.getRange("A1:C1").values = [[1, "", 3]];
        ground.sheet.getRange("A2:C2").values = [[7, 8, 9]];
        ground.sheet.getRange("A2:C2").copyFrom("A1:C1", "All", true);
        return valuesOf(ground, ground.sheet.getRange("A2:C2"));
      },
      expected: [[1, 8, 3]],
    },
    {
      id: "copy-blanks",
      en: "Blank cells empty the destination when they are not skipped.",
      zh: "不跳过时空单元格会清空目标。",
      source: COPY,
      since: "1.9",
      run: (ground) => {
        ground.sheet.getRange("A1:C1").values = [[1, "", 3]];
        ground.sheet.getRange("A2:C2").values = [[7, 8, 9]];
        ground.sheet.getRange("A2:C2").copyFrom("A1:C1");
        return valuesOf(ground, ground.sheet.getRange("A2:C2"));
      },
      expected: [[1, "", 3]],
    },
    {
      id: "copy-transposed",
      en: "Rows may become columns.",
      zh: "可以转置复制。",
      source: COPY,
      since: "1.9",
      run: (ground) => {
        ground.sheet.getRange("A1:C1").values = [[1, 2, 3]];
        ground.sheet.getRange("E1").copyFrom("A1:C1", "Values", false, true);
        return valuesOf(ground, ground.sheet.getRange("E1:E4"));
      },
      expected: [[1], [2], [3], [""]],
    },
  ],
};
