import type { Answer, CaseGroup, ConformanceCase } from "../case";
import { loaded } from "../asking";
import { onProtected } from "./onProtected";

const PROTECT =
  "support.microsoft.com: Protect a worksheet; learn.microsoft.com: Error handling (AccessDenied)";

function refused(id: string, en: string, zh: string, act: (sheet: Excel.Worksheet) => void): ConformanceCase {
  return {
    id: `protected-${id}`,
    en,
    zh,
    source: PROTECT,
    run: (ground) => onProtected(ground, act),
    expected: "AccessDenied",
  };
}

function allowed(
  option: keyof Excel.WorksheetProtectionOptions,
  en: string,
  zh: string,
  act: (sheet: Excel.Worksheet) => void,
): ConformanceCase {
  return {
    id: `protected-${option}`,
    en,
    zh,
    source: `Excel.WorksheetProtectionOptions.${option}`,
    run: (ground) => onProtected(ground, act, { [option]: true }),
    expected: "none",
  };
}

export const protectedCells: CaseGroup = {
  en: "What a protected sheet refuses, and allows",
  zh: "受保护工作表拒绝和允许的操作",
  cases: [
    refused("value", "A locked cell refuses a value.", "锁定的单元格拒绝写入。", (sheet) => {
      sheet.getRange("A1").values = [[1]];
    }),
    refused("formula", "A locked cell refuses a formula.", "锁定的单元格拒绝公式。", (sheet) => {
      sheet.getRange("A1").formulas = [["=1"]];
    }),
    refused("clear", "A locked cell cannot be cleared.", "锁定的单元格不能清除。", (sheet) =>
      sheet.getRange("A1").clear(),
    ),
    refused("format", "Formats are refused.", "拒绝更改格式。", (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    }),
    refused("number-format", "Number formats are refused.", "拒绝更改数字格式。", (sheet) => {
      sheet.getRange("A1").numberFormat = [["0.00"]];
    }),
    refused("lock", "No cell can be unlocked.", "不能解除单元格锁定。", (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
    }),
    refused("column-width", "Column widths are refused.", "拒绝更改列宽。", (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
    }),
    refused("insert-rows", "No rows can be put in.", "不能插入行。", (sheet) => {
      sheet.getRange("2:2").insert("Down");
    }),
    refused("delete-rows", "No rows can be taken out.", "不能删除行。", (sheet) =>
      sheet.getRange("2:2").delete("Up"),
    ),
    refused("merge", "No cells can be merged.", "不能合并单元格。", (sheet) =>
      sheet.getRange("A1:B1").merge(),
    ),
    refused("validation", "Data validation is refused.", "拒绝更改数据验证。", (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
    }),
    refused("conditional-format", "Conditional formats are refused.", "拒绝更改条件格式。", (sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom");
    }),
    refused(
      "one-locked",
      "One locked cell of a range is enough.",
      "区域中有一个锁定单元格即拒绝写入。",
      (sheet) => {
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
      },
    ),
    {
      id: "protected-unlocked",
      en: "A cell that is not locked can be written and emptied.",
      zh: "未锁定的单元格可以写入和清空。",
      source: PROTECT,
      run: async (ground) => {
        const cell = ground.sheet.getRange("A1");
        cell.format.protection.locked = false;
        ground.sheet.protection.protect();
        cell.values = [[5]];
        const written = await loaded(ground, cell, "values", ({ values }) => values[0]![0] as Answer);
        cell.values = [[""]];
        return [written, await loaded(ground, cell, "values", ({ values }) => values[0]![0] as Answer)];
      },
      expected: [5, ""],
    },
    {
      id: "protected-readable",
      en: "Locked cells can be read.",
      zh: "锁定的单元格可以读取。",
      source: PROTECT,
      run: (ground) => {
        const cell = ground.sheet.getRange("A1");
        cell.formulas = [["=1+1"]];
        ground.sheet.protection.protect();
        return loaded(ground, cell, "values, formulas", ({ values, formulas }) => [
          values[0]![0] as number,
          formulas[0]![0] as string,
        ]);
      },
      expected: [2, "=1+1"],
    },
    {
      id: "protected-renamed",
      en: "A protected sheet can be renamed, moved and hidden: that is not of its cells.",
      zh: "受保护的工作表可以改名、移动和隐藏。",
      source:
        "support.microsoft.com: Protect a worksheet (what belongs to the workbook is protected by the workbook)",
      run: (ground) =>
        onProtected(ground, (sheet) => {
          sheet.name = ground.freeName("renamed");
          sheet.visibility = "Hidden";
        }),
      expected: "none",
    },
    allowed("allowFormatCells", "Formats can be allowed.", "可以允许更改格式。", (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FF0000";
    }),
    allowed("allowFormatColumns", "Column widths can be allowed.", "可以允许更改列宽。", (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
    }),
    allowed("allowFormatRows", "Row heights can be allowed.", "可以允许更改行高。", (sheet) => {
      sheet.getRange("2:2").format.rowHeight = 30;
    }),
    allowed("allowInsertRows", "Putting rows in can be allowed.", "可以允许插入行。", (sheet) => {
      sheet.getRange("2:2").insert("Down");
    }),
    allowed("allowInsertColumns", "Putting columns in can be allowed.", "可以允许插入列。", (sheet) => {
      sheet.getRange("B:B").insert("Right");
    }),
  ],
};
