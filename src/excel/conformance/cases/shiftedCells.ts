import { loaded } from "../asking";
import { addressOf, isRefused, valuesOf, withoutSheet } from "../askingCells";
import type { Answer, CaseGroup, Ground } from "../case";

const INSERT =
  "Excel.Range.insert; learn.microsoft.com: Insert a range of cells using the Excel JavaScript API";
const DELETE = "Excel.Range.delete; learn.microsoft.com: Delete a range of cells";

function square({ sheet }: Ground): Excel.Range {
  const range = sheet.getRange("A1:B3");
  range.values = [
    [1, 10],
    [2, 20],
    [3, 30],
  ];
  return sheet.getRange("A1:C4");
}

export const shiftedCells: CaseGroup = {
  en: "Cells that are moved aside",
  zh: "移开的单元格",
  cases: [
    {
      id: "shift-down",
      en: "Cells that are put in move those below them down, and no others.",
      zh: "插入单元格只使其下方的单元格下移。",
      source: INSERT,
      run: (ground) => {
        const range = square(ground);
        ground.sheet.getRange("A2").insert("Down");
        return valuesOf(ground, range);
      },
      expected: [
        [1, 10, ""],
        ["", 20, ""],
        [2, 30, ""],
        [3, "", ""],
      ],
    },
    {
      id: "shift-right",
      en: "Or those right of them to the right.",
      zh: "或使其右侧的单元格右移。",
      source: INSERT,
      run: (ground) => {
        const range = square(ground);
        ground.sheet.getRange("A2:A3").insert("Right");
        return valuesOf(ground, range);
      },
      expected: [
        [1, 10, ""],
        ["", 2, 20],
        ["", 3, 30],
        ["", "", ""],
      ],
    },
    {
      id: "shift-up",
      en: "Cells that are taken out let those below them move up.",
      zh: "删除单元格后其下方的单元格上移。",
      source: DELETE,
      run: (ground) => {
        const range = square(ground);
        ground.sheet.getRange("A2").delete("Up");
        return valuesOf(ground, range);
      },
      expected: [
        [1, 10, ""],
        [3, 20, ""],
        ["", 30, ""],
        ["", "", ""],
      ],
    },
    {
      id: "shift-left",
      en: "Or those right of them to the left.",
      zh: "或使其右侧的单元格左移。",
      source: DELETE,
      run: (ground) => {
        const range = square(ground);
        ground.sheet.getRange("A1").delete("Left");
        return valuesOf(ground, range);
      },
      expected: [
        [10, "", ""],
        [2, 20, ""],
        [3, 30, ""],
        ["", "", ""],
      ],
    },
    {
      id: "shift-answers-blank",
      en: "What was put in is answered: the blank space.",
      zh: "返回新的空白区域。",
      source: "Excel.Range.insert",
      run: (ground) => addressOf(ground, ground.sheet.getRange("A2:B2").insert("Down")),
      expected: "A2:B2",
    },
    {
      id: "shift-formula-follows",
      en: "Formulas follow cells that were moved, and not those beside them.",
      zh: "公式跟随移动的单元格，不跟随旁边的。",
      source: "learn.microsoft.com: Insert a range of cells using the Excel JavaScript API (formulas adjust)",
      run: async (ground) => {
        square(ground);
        const cells = ground.sheet.getRange("E1:F1");
        cells.formulas = [["=A3", "=B3"]];
        ground.sheet.getRange("A2").insert("Down");
        return loaded(
          ground,
          cells,
          "formulas, values",
          ({ formulas, values }) => [formulas, values] as Answer,
        );
      },
      expected: [[["=A4", "=B3"]], [[3, 30]]],
    },
    {
      id: "shift-range-follows",
      en: "A range that is held follows its cells.",
      zh: "已持有的区域对象跟随其单元格。",
      source: "Excel.Range.track",
      run: async ({ context, sheet }) => {
        const [moved, beside] = [sheet.getRange("A3"), sheet.getRange("B3")];
        context.trackedObjects.add([moved, beside]);
        await context.sync();
        sheet.getRange("A2").insert("Down");
        moved.load("address");
        beside.load("address");
        await context.sync();
        return [moved, beside].map(({ address }) => withoutSheet(address));
      },
      expected: ["A4", "B3"],
    },
    {
      id: "shift-table-torn",
      en: "Cells are not moved where a table would be torn apart.",
      zh: "会拆散表格的移动被拒绝。",
      source: 'Excel: "The operation is attempting to shift cells in a table on your worksheet"',
      run: (ground) => {
        ground.sheet.getRange("A3:B4").values = [
          ["a", "b"],
          [1, 2],
        ];
        ground.sheet.tables.add("A3:B4", true);
        return isRefused(ground, () => {
          ground.sheet.getRange("A1").insert("Down");
        });
      },
      expected: true,
    },
  ],
};
