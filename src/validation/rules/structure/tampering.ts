import { text } from "../../finding";
import { structureRule } from "./structure";

export const formulaOverwritten = structureRule({
  id: "formula-overwritten",
  severity: "mandatory",
  title: text("公式单元格不能改成固定的内容", "A cell with a formula keeps its formula"),
  expected: () => text("公式", "a formula"),
  message: ({ sheet, cell, details: { title } }) =>
    text(
      `表“${sheet}”的 ${cell}（${title}）原来是公式，现在是固定的内容，不再随数据变化，请用“修复模板”恢复`,
      `${cell} of the sheet “${sheet}” (${title}) had a formula that was overwritten; restore it with Repair`,
    ),
});

export const validationLost = structureRule({
  id: "validation-lost",
  severity: "advisory",
  title: text(
    "填报单元格的录入限制不能丢失（粘贴时常会丢失）",
    "Entry cells keep their native validation, which pasting often takes away",
  ),
  expected: () => text("录入限制", "native validation"),
  message: ({ sheet, details: { cells, count } }) =>
    text(
      `表“${sheet}”有 ${count} 个填报单元格（${cells}）的录入限制已丢失，多为粘贴所致，请用“修复模板”恢复`,
      `${count} entry cells of the sheet “${sheet}” (${cells}) have lost their validation, most likely by pasting; restore it with Repair`,
    ),
});

export const lockLost = structureRule({
  id: "lock-lost",
  severity: "advisory",
  title: text(
    "填报表应保持保护，公式和代码单元格应保持锁定",
    "A sheet stays protected, its formulas and keys locked",
  ),
  expected: () => text("受保护的工作表", "a protected sheet"),
  message: ({ sheet, details: { what } }) =>
    text(
      what === "cells"
        ? `表“${sheet}”中本应锁定的单元格没有锁定，公式和代码容易被误改，请用“修复模板”恢复`
        : `表“${sheet}”的保护已被撤销，公式和代码容易被误改，请用“修复模板”恢复`,
      what === "cells"
        ? `Cells of the sheet “${sheet}” that should be locked are not; restore it with Repair`
        : `The sheet “${sheet}” is not protected any more; restore it with Repair`,
    ),
});

export const otherPeriod = structureRule({
  id: "other-period",
  severity: "mandatory",
  title: text("填报表应是本评价年度的表", "A sheet is of the period that is evaluated"),
  expected: ({ details: { period } }) => text(`${period} 年度的表`, `a sheet for ${period}`),
  message: ({ sheet, found, details: { period } }) =>
    text(
      `表“${sheet}”是 ${found} 年度的表，不是 ${period} 年度的，请换成本年度的填报表`,
      `The sheet “${sheet}” is for ${found} and not for ${period}; replace it with this period's`,
    ),
});

export const otherVersion = structureRule({
  id: "other-version",
  severity: "mandatory",
  title: text(
    "填报表应按本工作簿的指标体系版本生成",
    "A sheet is of the system and version of this workbook",
  ),
  expected: ({ details: { version } }) => text(`指标体系版本 ${version}`, `version ${version} of the system`),
  message: ({ sheet, found, details: { version } }) =>
    text(
      `表“${sheet}”是按指标体系 ${found} 生成的，本工作簿是 ${version}，请换成按本版本生成的填报表`,
      `The sheet “${sheet}” was generated from ${found}, this workbook is of ${version}; replace it with one of this version`,
    ),
});
