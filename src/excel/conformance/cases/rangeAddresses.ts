import { addressOf, codeOf } from "../askingCells";
import type { CaseGroup, ConformanceCase, Ground } from "../case";

/** The address of a range that is found from `B2:D5`. */
function found(
  id: string,
  of: (range: Excel.Range, ground: Ground) => Excel.Range,
  expected: string,
  [en, zh]: readonly [string, string],
  member: string,
  since?: string,
): ConformanceCase {
  return {
    id,
    en,
    zh,
    source: `Excel.Range.${member}`,
    ...(since === undefined ? {} : { since }),
    run: (ground) => addressOf(ground, of(ground.sheet.getRange("B2:D5"), ground)),
    expected,
  };
}

export const rangeAddresses: CaseGroup = {
  en: "Ranges that are found from others",
  zh: "由其他区域求得的区域",
  cases: [
    found(
      "range-offset",
      (range) => range.getOffsetRange(1, -1),
      "A3:C6",
      ["A range is offset.", "区域的偏移。"],
      "getOffsetRange",
    ),
    found(
      "range-resized",
      (range) => range.getResizedRange(-1, 2),
      "B2:F4",
      ["A range is resized at its lower right corner.", "区域从右下角调整大小。"],
      "getResizedRange",
    ),
    found(
      "range-absolute",
      (range) => range.getAbsoluteResizedRange(1, 2),
      "B2:C2",
      ["A range gets a size.", "区域设为指定大小。"],
      "getAbsoluteResizedRange",
      "1.7",
    ),
    found(
      "range-cell",
      (range) => range.getCell(0, 1),
      "C2",
      ["A cell is counted from the upper left one.", "单元格从左上角计数。"],
      "getCell",
    ),
    found(
      "range-cell-outside",
      (range) => range.getCell(9, 9),
      "K11",
      ["A cell may lie outside of the range.", "单元格可以在区域之外。"],
      "getCell",
    ),
    found(
      "range-row",
      (range) => range.getRow(1),
      "B3:D3",
      ["One row of a range.", "区域中的一行。"],
      "getRow",
    ),
    found(
      "range-column",
      (range) => range.getColumn(2),
      "D2:D5",
      ["One column of a range.", "区域中的一列。"],
      "getColumn",
    ),
    found(
      "range-entire-row",
      (range) => range.getEntireRow(),
      "2:5",
      ["The entire rows of a range.", "区域所在的整行。"],
      "getEntireRow",
    ),
    found(
      "range-entire-column",
      (range) => range.getEntireColumn(),
      "B:D",
      ["The entire columns of a range.", "区域所在的整列。"],
      "getEntireColumn",
    ),
    found(
      "range-last-cell",
      (range) => range.getLastCell(),
      "D5",
      ["The last cell of a range.", "区域的最后一个单元格。"],
      "getLastCell",
    ),
    found(
      "range-last-row",
      (range) => range.getLastRow(),
      "B5:D5",
      ["The last row of a range.", "区域的最后一行。"],
      "getLastRow",
    ),
    found(
      "range-last-column",
      (range) => range.getLastColumn(),
      "D2:D5",
      ["The last column of a range.", "区域的最后一列。"],
      "getLastColumn",
    ),
    found(
      "range-rows-below",
      (range) => range.getRowsBelow(2),
      "B6:D7",
      ["Rows below a range.", "区域下方的行。"],
      "getRowsBelow",
      "1.2",
    ),
    found(
      "range-rows-above",
      (range) => range.getRowsAbove(1),
      "B1:D1",
      ["Rows above a range.", "区域上方的行。"],
      "getRowsAbove",
      "1.2",
    ),
    found(
      "range-columns-after",
      (range) => range.getColumnsAfter(),
      "E2:E5",
      ["One column after a range, when no count is given.", "不给数目时为区域右侧一列。"],
      "getColumnsAfter",
      "1.2",
    ),
    found(
      "range-bounding-range",
      (range, { sheet }) => range.getBoundingRect(sheet.getRange("D10:E15")),
      "B2:E15",
      ["The smallest range around two.", "包含两个区域的最小区域。"],
      "getBoundingRect",
    ),
    found(
      "range-bounding-address",
      (range) => range.getBoundingRect("D10:E15"),
      "B2:E15",
      ["The other range may be an address.", "另一区域可以是地址。"],
      "getBoundingRect",
    ),
    found(
      "range-intersection",
      (range) => range.getIntersection("C1:F3"),
      "C2:D3",
      ["What two ranges have in common.", "两个区域的交集。"],
      "getIntersection",
    ),
    found(
      "range-intersection-none",
      (range) => range.getIntersectionOrNullObject("F9"),
      "none",
      ["Two ranges without a common cell: a null object.", "没有交集时得到空对象。"],
      "getIntersectionOrNullObject",
      "1.4",
    ),
    {
      id: "range-bounding-name",
      en: "The other range may be a name.",
      zh: "另一区域可以是名称。",
      source: "Excel.Range.getBoundingRect",
      run: (ground) => {
        const name = ground.freeName("Bounding");
        ground.context.workbook.names.add(name, ground.sheet.getRange("D10:E15"));
        return addressOf(ground, ground.sheet.getRange("B2:C5").getBoundingRect(name));
      },
      expected: "B2:E15",
    },
    {
      id: "range-intersection-missing",
      en: "Without a common cell, getIntersection ends with ItemNotFound.",
      zh: "没有交集时 getIntersection 以 ItemNotFound 结束。",
      source: "learn.microsoft.com: *OrNullObject methods and properties",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").getIntersection("C3").load("address");
        return codeOf(context);
      },
      expected: "ItemNotFound",
    },
  ],
};
