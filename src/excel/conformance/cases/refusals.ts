import type { Answer, CaseGroup, ConformanceCase, Ground } from "../case";
import { codeOf, isRefused } from "../askingCells";
import { onProtected } from "./onProtected";
import { tableOf } from "./tableOf";

interface Refused {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly source: string;
  readonly since?: string;
  readonly act: (ground: Ground) => void;
}

const refused = ({ act, ...said }: Refused): ConformanceCase => ({
  ...said,
  run: (ground) => isRefused(ground, () => act(ground)),
  expected: true,
});

const rows = [
  ["a", "b"],
  [1, 2],
];

/** What deleting rows comes to on a sheet that allows it, its first row unlocked. */
async function deletingRow({ context, sheet }: Ground, row: string): Promise<Answer> {
  sheet.getRange("1:1").format.protection.locked = false;
  await context.sync();
  sheet.protection.protect({ allowDeleteRows: true });
  await context.sync();
  sheet.getRange(row).delete("Up");
  return codeOf(context);
}

/** What sorting unlocked cells comes to. */
async function sorting({ context, sheet }: Ground, allowSort: boolean): Promise<Answer> {
  sheet.getRange("A1:A3").format.protection.locked = false;
  await context.sync();
  sheet.protection.protect({ allowSort });
  await context.sync();
  sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
  return codeOf(context);
}

export const refusals: CaseGroup = {
  en: "What else is refused",
  zh: "其他被拒绝的操作",
  cases: [
    refused({
      id: "refused-sort-key",
      en: "A column to sort by that is not in the range is refused.",
      zh: "按区域之外的列排序被拒绝。",
      source: "Excel.SortField.key: the offset from the first column",
      act: ({ sheet }) => sheet.getRange("A1:B3").sort.apply([{ key: 5 }]),
    }),
    refused({
      id: "refused-table-style",
      en: "A table style that there is not is refused.",
      zh: "不存在的表格样式被拒绝。",
      source: "Excel.Table.style: possible values",
      act: (ground) => (tableOf(ground, rows).style = "NoSuchStyle"),
    }),
    refused({
      id: "refused-merge-in-table",
      en: "Cells of a table cannot be merged.",
      zh: "表格中的单元格不能合并。",
      source: "support.microsoft.com: Merge and unmerge cells",
      since: "1.2",
      act: (ground) => {
        tableOf(ground, rows);
        ground.sheet.getRange("A1:B1").merge();
      },
    }),
    refused({
      id: "refused-indent",
      en: "An indent above 250 is refused.",
      zh: "缩进超过 250 被拒绝。",
      source: "Excel.RangeFormat.indentLevel: an integer from 0 to 250",
      since: "1.9",
      act: ({ sheet }) => (sheet.getRange("A1").format.indentLevel = 251),
    }),
    refused({
      id: "refused-font-name",
      en: "The name of a font of more than 31 characters is refused.",
      zh: "超过 31 个字符的字体名被拒绝。",
      source: "Excel.RangeFont.name",
      act: ({ sheet }) => (sheet.getRange("A1").format.font.name = "f".repeat(32)),
    }),
    refused({
      id: "refused-font-size",
      en: "A font size above 409 is refused.",
      zh: "超过 409 的字号被拒绝。",
      source: "support.microsoft.com: Change the font size (1 to 409)",
      act: ({ sheet }) => (sheet.getRange("A1").format.font.size = 410),
    }),
    refused({
      id: "refused-header-long",
      en: "A header of more than 255 characters is refused.",
      zh: "超过 255 个字符的页眉被拒绝。",
      source: "support.microsoft.com: Excel specifications and limits",
      since: "1.9",
      act: ({ sheet }) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(256)),
    }),
    refused({
      id: "refused-conditional-formula",
      en: "A conditional format takes no formula that cannot be read.",
      zh: "条件格式不接受无法解析的公式。",
      source: "support.microsoft.com: How to avoid broken formulas in Excel",
      since: "1.6",
      act: ({ sheet }) =>
        (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=SUM("),
    }),
    refused({
      id: "refused-validation-formula",
      en: "Nor does a data validation rule.",
      zh: "数据验证也不接受。",
      source: "support.microsoft.com: How to avoid broken formulas in Excel",
      since: "1.8",
      act: ({ sheet }) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=SUM(" } }),
    }),
    {
      id: "protected-sort",
      en: "Unlocked cells of a protected sheet are not sorted.",
      zh: "受保护工作表中未锁定的单元格也不能排序。",
      source: "Excel.WorksheetProtectionOptions.allowSort",
      run: (ground) => sorting(ground, false),
      expected: "AccessDenied",
    },
    {
      id: "protected-allowSort",
      en: "Sorting unlocked cells can be allowed.",
      zh: "可以允许对未锁定的单元格排序。",
      source: "Excel.WorksheetProtectionOptions.allowSort; VBA Protection.AllowSorting",
      run: (ground) => sorting(ground, true),
      expected: "none",
    },
    {
      id: "protected-sort-locked",
      en: "Locked cells are not sorted, although sorting is allowed.",
      zh: "即使允许排序，锁定的单元格也不能排序。",
      source: "VBA Protection.AllowSorting: every cell must be unlocked or unprotected",
      run: (ground) =>
        onProtected(ground, (sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }]), { allowSort: true }),
      expected: "AccessDenied",
    },
    {
      id: "protected-allowDeleteRows",
      en: "Deleting rows whose cells are unlocked can be allowed.",
      zh: "可以允许删除单元格均未锁定的行。",
      source: "Excel.WorksheetProtectionOptions.allowDeleteRows; VBA Protection.AllowDeletingRows",
      run: (ground) => deletingRow(ground, "1:1"),
      expected: "none",
    },
    {
      id: "protected-delete-locked-rows",
      en: "Rows with locked cells are not deleted all the same.",
      zh: "含锁定单元格的行仍不能删除。",
      source: "VBA Protection.AllowDeletingRows: the rows must be unlocked when the sheet is protected",
      run: (ground) => deletingRow(ground, "2:2"),
      expected: "AccessDenied",
    },
    {
      id: "protected-link",
      en: "A locked cell takes no hyperlink, although links are allowed.",
      zh: "即使允许插入超链接，锁定的单元格也不接受。",
      source: "VBA Protection.AllowInsertingHyperlinks: only in unlocked or unprotected cells",
      since: "1.7",
      run: (ground) =>
        onProtected(
          ground,
          (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://example.com/" }),
          { allowInsertHyperlinks: true },
        ),
      expected: "AccessDenied",
    },
  ],
};
