import type { StructureFault, StructureRuleId } from "../../entries";
import { type Severity, type Text, text } from "../../finding";
import type { Rule } from "../../rule";

interface StructureRule {
  readonly id: StructureRuleId;
  readonly severity: Severity;
  readonly title: Text;
  readonly expected: (fault: StructureFault) => Text;
  readonly message: (fault: StructureFault) => Text;
}

/** A rule on what reading has found about the sheets themselves. */
export function structureRule({ id, expected, message, ...rule }: StructureRule): Rule<StructureFault> {
  return {
    id,
    ...rule,
    reads: ({ faults }) => faults.filter((fault) => fault.rule === id),
    breaks: () => true,
    at: ({ sheet, cell, key, part, department }) => ({ sheet, cell, key, part, department }),
    found: ({ found }) => found,
    expected,
    message,
  };
}

const both = (zh: string): Text => text(zh, zh);

export const sheetMissing = structureRule({
  id: "sheet-missing",
  severity: "mandatory",
  title: text("填报表和“指标体系”表不能缺少", "No sheet of a department is missing, nor 指标体系"),
  expected: ({ sheet }) => text(`工作表“${sheet}”`, `the sheet “${sheet}”`),
  message: ({ sheet }) =>
    text(
      `缺少工作表“${sheet}”（工作表或其中的表格已被删除），请从原工作簿中恢复，或在“生成”中选择只补缺少的表`,
      `The sheet “${sheet}” is missing (it or its table was deleted); restore it, or choose Generate and make only what is missing`,
    ),
});

export const columnMissing = structureRule({
  id: "column-missing",
  severity: "mandatory",
  title: text("表格的列和表头不能删改", "No column of a table is deleted or renamed"),
  expected: ({ details: { title } }) => text(`表头“${title}”`, `the header “${title}”`),
  message: ({ sheet, details: { title } }) =>
    text(
      `表“${sheet}”中找不到“${title}”一列，请恢复这一列的表头`,
      `The sheet “${sheet}” has no column “${title}”; restore its header`,
    ),
});

export const columnForeign = structureRule({
  id: "column-foreign",
  severity: "advisory",
  title: text("自行加在表格中的列不参加计算", "Columns that somebody added to a table do not count"),
  expected: () => text("生成时已有的列", "the columns that were generated"),
  message: ({ sheet, details: { title } }) =>
    text(
      `表“${sheet}”中的“${title}”一列不是生成时的列，其中的内容不会参加计算；如有要填报的数据，请填到原有的列中`,
      `The column “${title}” of the sheet “${sheet}” was not generated and does not count; enter data into the generated columns`,
    ),
});

export const rowMissing = structureRule({
  id: "row-missing",
  severity: "mandatory",
  title: text("表格的行不能删除，代码列不能改动", "No row of a table is deleted, and no key is changed"),
  expected: ({ details: { name } }) => text(`“${name}”一行`, `the row “${name}”`),
  message: ({ sheet, details: { name } }) =>
    text(
      `表“${sheet}”中缺少“${name}”一行（行被删除或代码被改动），请从原工作簿中恢复这一行`,
      `The sheet “${sheet}” lacks the row “${name}” (deleted, or its key was changed); restore the row`,
    ),
});

export const rowDoubled = structureRule({
  id: "row-doubled",
  severity: "mandatory",
  title: text("同一项基础数据只能有一行", "A quantity has one row"),
  expected: () => text("1 行", "one row"),
  message: ({ sheet, details: { name, count, rows } }) =>
    text(
      `表“${sheet}”中“${name}”出现了 ${count} 行（第 ${rows} 行），无法判断以哪一行为准，请只保留一行`,
      `The sheet “${sheet}” has ${count} rows for “${name}” (rows ${rows}); keep one of them`,
    ),
});

export const rowUnknown = structureRule({
  id: "row-unknown",
  severity: "mandatory",
  title: text("自行加在表格中的行不参加计算", "Rows that somebody added to a table do not count"),
  expected: () => text("生成时已有的行", "the rows that were generated"),
  message: ({ sheet, details: { row } }) =>
    text(
      `表“${sheet}”第 ${row} 行不是生成时的行，其中的数不会参加计算；请把数填到原有的行中，再删除这一行`,
      `Row ${row} of the sheet “${sheet}” was not generated and does not count; move its numbers to the generated rows and delete it`,
    ),
});

export const enteredTwice = structureRule({
  id: "entered-twice",
  severity: "mandatory",
  title: text(
    "同一项数据填在两处的，两处的数应一致",
    "A quantity that is entered in two places has one value",
  ),
  expected: ({ details: { sheet, value } }) => both(`${value}（${sheet}）`),
  message: ({ sheet, found, details }) =>
    text(
      `${details.name}在“${sheet}”中填的是 ${found}，在“${details.sheet}”中填的是 ${details.value}，请核对后只保留一张表`,
      `${details.name} is ${found} on “${sheet}” and ${details.value} on “${details.sheet}”; check them and keep one of the sheets`,
    ),
});
