import { text } from "../../finding";
import { structureRule } from "./structure";

export const rowBelow = structureRule({
  id: "row-below",
  severity: "mandatory",
  title: text("数据要填在表格之内，粘贴在表格下方的不参加计算", "Data below a table does not count"),
  expected: () => text("填在表格原有的行中", "data in the rows of the table"),
  message: ({ sheet, details: { rows } }) =>
    text(
      `表“${sheet}”的表格下方（第 ${rows} 行）有数据，不在表格之内，不会参加计算；请把数填到表格中原有的行，再清除这些内容`,
      `There is data below the table of the sheet “${sheet}” (row ${rows}), which does not count; enter it into the rows of the table and clear it there`,
    ),
});

export const rowsHidden = structureRule({
  id: "rows-hidden",
  severity: "advisory",
  title: text("筛选或隐藏的行照常参加计算，应显示出来核对", "Rows that a filter hides count all the same"),
  expected: () => text("显示全部行", "all rows shown"),
  message: ({ sheet }) =>
    text(
      `表“${sheet}”中有被筛选或隐藏的行，其中的数照常参加计算；请取消筛选、取消隐藏后核对`,
      `Rows of the sheet “${sheet}” are hidden or filtered out; they count all the same: show them and check`,
    ),
});

export const sheetCopied = structureRule({
  id: "sheet-copied",
  severity: "advisory",
  title: text("填报表的副本不参加计算", "A copy of a department's sheet does not count"),
  expected: () => text("每个部门一张填报表", "one sheet a department"),
  message: ({ sheet }) =>
    text(
      `工作表“${sheet}”是填报表的副本，其中的数不会参加计算；请核对后把需要的数填到原来的填报表，再删除副本`,
      `The sheet “${sheet}” is a copy of a department's sheet and does not count; enter what is needed into the original and delete the copy`,
    ),
});

export const nameAstray = structureRule({
  id: "name-astray",
  severity: "advisory",
  title: text(
    "公式所用的名称（q_…）应指向各自的填报单元格（排序、删除名称后会错位）",
    "The names that formulas go by (q_…) point at their entry cells; sorting or deleting names leads them astray",
  ),
  expected: () => text("指向各自的填报单元格", "names that point at their entry cells"),
  message: ({ sheet, details: { names, count } }) =>
    text(
      `表“${sheet}”有 ${count} 个名称（${names}）被删除或没有指向对应的填报单元格，表中的计算值和写成公式的得分会因此出错，写成数值的得分不受影响；请用“修复模板”恢复`,
      `${count} names of the sheet “${sheet}” (${names}) are gone or do not point at their entry cells, so that live values and scores in formulas are wrong, though scores in values are not; restore them with Repair`,
    ),
});

export const formulaElsewhere = structureRule({
  id: "formula-elsewhere",
  severity: "mandatory",
  title: text(
    "模板的公式不能取自另一个文件（工作表移出又移回后常见）",
    "No formula of the template reads another file, as after a sheet was moved out and back",
  ),
  expected: () => text("只取本工作簿数据的公式", "a formula over this workbook"),
  message: ({ sheet, details: { cells, count } }) =>
    text(
      `表“${sheet}”有 ${count} 个公式（${cells}）取自另一个文件，多为工作表移到别的工作簿又移回所致，请用“修复模板”恢复`,
      `${count} formulas of the sheet “${sheet}” (${cells}) read another file, most likely because it was moved out and back; restore them with Repair`,
    ),
});
