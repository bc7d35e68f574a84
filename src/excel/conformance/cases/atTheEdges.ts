import type { Answer, CaseGroup } from "../case";
import { loaded } from "../asking";
import { codeOf, isRefused, valuesOf, withoutSheet } from "../askingCells";

const VALID = "Excel.DataValidation.valid, getInvalidCells";

export const atTheEdges: CaseGroup = {
  en: "At the edges",
  zh: "边界情况",
  cases: [
    {
      id: "insert-rows-sideways",
      en: "Whole rows that are put in move down, although it was said to the right.",
      zh: "插入整行时总是下移。",
      source: "VBA Range.Insert: the shift depends on the shape of the range",
      run: async (ground) => {
        ground.sheet.getRange("A1:A2").values = [[1], [2]];
        ground.sheet.getRange("1:1").insert("Right");
        return valuesOf(ground, ground.sheet.getRange("A1:A3"));
      },
      expected: [[""], [1], [2]],
    },
    {
      id: "insert-off-the-sheet",
      en: "Cells that are not blank are not shifted off the sheet.",
      zh: "非空单元格不能被移出工作表。",
      source: "Microsoft KB 305568: To prevent possible loss of data, Excel cannot shift nonblank cells",
      run: async (ground) => {
        ground.sheet.getRange("A1048576").values = [[1]];
        await ground.context.sync();
        return isRefused(ground, () => ground.sheet.getRange("1:1").insert("Down"));
      },
      expected: true,
    },
    {
      id: "line-width-zero",
      en: "A column of width 0 is hidden.",
      zh: "列宽为 0 即隐藏。",
      source: "support.microsoft.com: Change the column width and row height",
      since: "1.2",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("B1");
        range.format.columnWidth = 0;
        return loaded({ context }, range, "columnHidden", ({ columnHidden }) => columnHidden);
      },
      expected: true,
    },
    {
      id: "line-height-zero",
      en: "A row of height 0 is hidden.",
      zh: "行高为 0 即隐藏。",
      source: "support.microsoft.com: Change the column width and row height",
      since: "1.2",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("B1");
        range.format.rowHeight = 0;
        return loaded({ context }, range, "rowHidden", ({ rowHidden }) => rowHidden);
      },
      expected: true,
    },
    {
      id: "line-width-negative",
      en: "A width below 0 is refused.",
      zh: "负的列宽被拒绝。",
      source: "support.microsoft.com: Excel specifications and limits (column width)",
      since: "1.2",
      run: (ground) => isRefused(ground, () => (ground.sheet.getRange("A1").format.columnWidth = -1)),
      expected: true,
    },
    {
      id: "line-standard-width",
      en: "A column says whether it has the standard width; of different ones: null.",
      zh: "列可说明是否为标准宽度；宽度不一时为 null。",
      source: "Excel.RangeFormat.useStandardWidth",
      since: "1.7",
      run: async ({ context, sheet }) => {
        sheet.getRange("A:A").format.columnWidth = 100;
        const ranges = ["A1", "B1", "A1:B1"].map((address) =>
          sheet.getRange(address).load("format/useStandardWidth"),
        );
        await context.sync();
        const before = ranges.map(({ format }) => format.useStandardWidth);
        sheet.getRange("A1").format.useStandardWidth = true;
        const after = await loaded(
          { context },
          sheet.getRange("A1:B1"),
          "format/useStandardWidth",
          ({ format }) => format.useStandardWidth,
        );
        return [...before, after];
      },
      expected: [false, true, null, true],
    },
    {
      id: "sort-columns",
      en: "Columns may be sorted by a row.",
      zh: "可按行对列排序。",
      source: "Excel.RangeSort.apply, orientation",
      since: "1.2",
      run: (ground) => {
        const range = ground.sheet.getRange("A1:C2");
        range.values = [
          [3, 1, 2],
          ["c", "a", "b"],
        ];
        range.sort.apply([{ key: 0 }], false, false, "Columns");
        return valuesOf(ground, range);
      },
      expected: [
        [1, 2, 3],
        ["a", "b", "c"],
      ],
    },
    {
      id: "sort-match-case",
      en: "Where case matters, small letters come first.",
      zh: "区分大小写排序时小写在前。",
      source: "Excel.RangeSort.apply, matchCase; support.microsoft.com: Sort data in a range or table",
      since: "1.2",
      run: (ground) => {
        const range = ground.sheet.getRange("A1:A3");
        range.values = [["B"], ["b"], ["a"]];
        range.sort.apply([{ key: 0 }], true);
        return valuesOf(ground, range);
      },
      expected: [["a"], ["b"], ["B"]],
    },
    {
      id: "link-tip",
      en: "A link has a tip that is read as it was set.",
      zh: "超链接的提示按设置读回。",
      source: "Excel.RangeHyperlink.screenTip",
      since: "1.7",
      run: ({ context, sheet }) => {
        const range = sheet.getRange("A1");
        range.hyperlink = { address: "https://example.com/", textToDisplay: "x", screenTip: "tip" };
        return loaded({ context }, range, "hyperlink", ({ hyperlink }) => hyperlink.screenTip ?? null);
      },
      expected: "tip",
    },
    {
      id: "validation-valid",
      en: "A range says whether its cells are valid: true, false, or null for some.",
      zh: "区域可说明其值是否有效：全部、都不或部分（null）。",
      source: VALID,
      since: "1.8",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A3");
        range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
        range.values = [[5], [50], [7]];
        const parts = ["A1", "A2", "A1:A3"].map((address) =>
          sheet.getRange(address).dataValidation.load("valid"),
        );
        await context.sync();
        return parts.map(({ valid }) => valid);
      },
      expected: [true, false, null],
    },
    {
      id: "validation-invalid-cells",
      en: "Cells that are not valid are found; where there are none it ends with ItemNotFound.",
      zh: "可查找无效单元格；没有时报 ItemNotFound。",
      source: VALID,
      since: "1.9",
      run: async (ground) => {
        const { context, sheet } = ground;
        const range = sheet.getRange("A1:A3");
        range.dataValidation.rule = { list: { source: "yes,no", inCellDropDown: true } };
        range.values = [["yes"], ["maybe"], ["no"]];
        const found = range.dataValidation.getInvalidCells();
        const address = await loaded(ground, found, "address", (areas) => withoutSheet(areas.address));
        sheet.getRange("A1").dataValidation.getInvalidCells();
        return [address, await codeOf(context)];
      },
      expected: ["A2", "ItemNotFound"],
    },
    {
      id: "copy-validation",
      en: "Data validation is copied with everything, and its relative formula moves along.",
      zh: "复制全部时连同数据验证，其相对公式随之调整。",
      source: "Excel.Range.copyFrom; Excel.RangeCopyType.all",
      since: "1.9",
      run: ({ context, sheet }) => {
        sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
        sheet.getRange("B2").copyFrom("A1");
        return loaded(
          { context },
          sheet.getRange("B2").dataValidation,
          "rule",
          ({ rule }) => rule.custom!.formula as Answer,
        );
      },
      expected: "=B2>0",
    },
    {
      id: "copy-merged",
      en: "Merged cells are copied as such.",
      zh: "复制时保留合并单元格。",
      source: "Excel.Range.copyFrom; Excel.RangeCopyType.all",
      since: "1.13",
      run: async (ground) => {
        ground.sheet.getRange("A1:B1").merge();
        ground.sheet.getRange("A3").copyFrom("A1:B1");
        const merged = ground.sheet.getRange("A3:B3").getMergedAreasOrNullObject();
        return loaded(ground, merged, "address", (areas) => withoutSheet(areas.address));
      },
      expected: "A3:B3",
    },
    {
      id: "page-printed",
      en: "Gridlines and headings can be printed, in black and white, as a draft.",
      zh: "可打印网格线与行列标题、单色、草稿。",
      source: "Excel.PageLayout.printGridlines, printHeadings, blackAndWhite, draftMode",
      since: "1.9",
      run: ({ context, sheet }) => {
        const { pageLayout } = sheet;
        pageLayout.printGridlines = true;
        pageLayout.blackAndWhite = true;
        const names = "printGridlines, printHeadings, blackAndWhite, draftMode";
        return loaded({ context }, pageLayout, names, (page) => [
          page.printGridlines,
          page.printHeadings,
          page.blackAndWhite,
          page.draftMode,
        ]);
      },
      expected: [true, false, true, false],
    },
    {
      id: "page-order",
      en: "Pages are numbered down, then over, from 1, unless it is said otherwise.",
      zh: "默认先列后行、从 1 开始编号，可另行设置。",
      source: "Excel.PageLayout.printOrder, firstPageNumber",
      since: "1.9",
      run: async ({ context, sheet }) => {
        const { pageLayout } = sheet;
        const both = (page: Excel.PageLayout): Answer[] => [page.printOrder, page.firstPageNumber];
        const before = await loaded({ context }, pageLayout, "printOrder", (page) => page.printOrder);
        pageLayout.printOrder = "OverThenDown";
        pageLayout.firstPageNumber = 5;
        return [before, ...(await loaded({ context }, pageLayout, "printOrder, firstPageNumber", both))];
      },
      expected: ["DownThenOver", "OverThenDown", 5],
    },
  ],
};
