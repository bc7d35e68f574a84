import { valuesOf } from "../askingCells";
import type { Answer, CaseGroup, ConformanceCase } from "../case";

const SORT = "Excel.RangeSort.apply";
const ORDER = "support.microsoft.com: Sort data in a range or table";
const MERGE = "Excel.Range.merge; support.microsoft.com: Merge and unmerge cells";

/** A column of values after it was sorted. */
function sorted(
  id: string,
  values: readonly Answer[],
  ascending: boolean,
  expected: readonly Answer[],
  [en, zh]: readonly [string, string],
  source = SORT,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source,
    run: async ({ context, sheet }) => {
      const range = sheet.getRange(`A1:A${values.length}`);
      range.values = values.map((value) => [value]);
      range.sort.apply([{ key: 0, ascending }]);
      range.load("values");
      await context.sync();
      return range.values.map(([value]: unknown[]) => value as Answer);
    },
    expected,
  };
}

export const sortingAndMerging: CaseGroup = {
  en: "Sorting and merging",
  zh: "排序与合并",
  cases: [
    sorted("sort-ascending", [3, 1, 2], true, [1, 2, 3], ["Numbers are sorted upwards.", "数字升序排列。"]),
    sorted(
      "sort-descending",
      [3, 1, 2],
      false,
      [3, 2, 1],
      ["Numbers are sorted downwards.", "数字降序排列。"],
    ),
    sorted(
      "sort-kinds",
      [true, "b", 2, "a", 1],
      true,
      [1, 2, "a", "b", true],
      ["Numbers come before texts, and texts before truth values.", "数字在文本前，文本在逻辑值前。"],
      ORDER,
    ),
    {
      id: "sort-hidden-rows",
      en: "Rows that are hidden stay where they are when the others are sorted.",
      zh: "隐藏的行不参与排序，留在原处。",
      source: ORDER,
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A4");
        range.values = [[4], [3], [2], [1]];
        sheet.getRange("2:2").rowHidden = true;
        range.sort.apply([{ key: 0, ascending: true }]);
        range.load("values");
        await context.sync();
        return range.values.map(([value]: unknown[]) => value as Answer);
      },
      expected: [1, 3, 2, 4],
    },
    sorted(
      "sort-blanks-last",
      ["", 2, "", 1],
      true,
      [1, 2, "", ""],
      ["Blank cells come last.", "空单元格排在最后。"],
      ORDER,
    ),
    sorted(
      "sort-blanks-last-descending",
      ["", 2, "", 1],
      false,
      [2, 1, "", ""],
      ["Also when it is sorted downwards.", "降序时空单元格也在最后。"],
      ORDER,
    ),
    {
      id: "sort-rows-together",
      en: "Rows move as a whole, by the column that is counted from the first of the range.",
      zh: "整行移动，排序列从区域首列起计。",
      source: "Excel.SortField.key",
      run: (ground) => {
        const range = ground.sheet.getRange("B2:C4");
        range.values = [
          ["x", 3],
          ["y", 1],
          ["z", 2],
        ];
        range.sort.apply([{ key: 1 }]);
        return valuesOf(ground, range);
      },
      expected: [
        ["y", 1],
        ["z", 2],
        ["x", 3],
      ],
    },
    {
      id: "sort-two-fields",
      en: "A second field decides where the first ties.",
      zh: "首列相同时由第二列决定。",
      source: SORT,
      run: (ground) => {
        const range = ground.sheet.getRange("A1:B3");
        range.values = [
          [1, "b"],
          [0, "c"],
          [1, "a"],
        ];
        range.sort.apply([
          { key: 0, ascending: false },
          { key: 1, ascending: true },
        ]);
        return valuesOf(ground, range);
      },
      expected: [
        [1, "a"],
        [1, "b"],
        [0, "c"],
      ],
    },
    {
      id: "sort-headers",
      en: "A row of titles stays on top when it is said that there is one.",
      zh: "声明有标题行时标题保持在最上。",
      source: SORT,
      run: (ground) => {
        const range = ground.sheet.getRange("A1:A3");
        range.values = [["title"], [2], [1]];
        range.sort.apply([{ key: 0 }], false, true);
        return valuesOf(ground, range);
      },
      expected: [["title"], [1], [2]],
    },
    {
      id: "sort-formulas",
      en: "Relative references of formulas move along as when they are copied; absolute ones stay.",
      zh: "公式的相对引用像复制一样随之移动，绝对引用不变。",
      source: "KB 40401: Errors sorting cells that contain references",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:C3");
        range.formulas = [
          [3, "=A3", "=$A$3"],
          [2, "=A2", "=$A$2"],
          [1, "=A1", "=$A$1"],
        ];
        range.sort.apply([{ key: 0, ascending: true }]);
        range.load("formulas");
        await context.sync();
        return range.formulas as Answer;
      },
      expected: [
        [1, "=#REF!", "=$A$1"],
        [2, "=A2", "=$A$2"],
        [3, "=A5", "=$A$3"],
      ],
    },
    {
      id: "merge-upper-left",
      en: "Merged cells keep the value of the upper left one.",
      zh: "合并后只保留左上角的值。",
      source: MERGE,
      since: "1.2",
      run: async (ground) => {
        const range = ground.sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge();
        range.unmerge();
        return valuesOf(ground, range);
      },
      expected: [
        [1, ""],
        ["", ""],
      ],
    },
    {
      id: "merge-across",
      en: "Merged across, each row keeps its first value.",
      zh: "跨列合并时每行保留首个值。",
      source: MERGE,
      since: "1.2",
      run: (ground) => {
        const range = ground.sheet.getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.merge(true);
        return valuesOf(ground, range);
      },
      expected: [
        [1, ""],
        [3, ""],
      ],
    },
  ],
};
