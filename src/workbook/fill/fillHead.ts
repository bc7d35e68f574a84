import { inWords } from "../../i18n/words";
import { type Period, periodOf, spanCode, yearsBefore } from "../../system/period";
import { saidTime } from "../../system/periodWords";
import type { IndicatorSystem } from "../../system/schema";
import type { HeadKey } from "../../validation/entries";
import { cellAddress } from "../plan/address";
import type { Area, Block, Content, SheetPlan, ValidationPlan } from "../plan/plan";
import { sheetTitle } from "../plan/sheetTitle";
import { titleOf } from "../columns/column";
import { FILL_COLUMN, lagKeys } from "../tableNames";
import { formLine } from "./formLine";
import { completenessFormula } from "./fillFormulas";
import type { FillLayout } from "./fillLayout";

const UNIT_ROW = 2;
const PERSON_ROW = 3;
const HINT_ROW = 4;

/** Heights of the rows above the table, in points. */
export const HEAD_HEIGHTS: Readonly<Record<number, number>> = {
  0: 36,
  [UNIT_ROW]: 24,
  [PERSON_ROW]: 24,
  [HINT_ROW]: 36,
};

/** What a department says about itself, each answer right of its label. */
export const HEAD_LABEL: Readonly<Record<HeadKey, string>> = {
  date: "填报日期",
  person: "填报人",
  reviewer: "审核人",
  phone: "联系电话",
};

/** The label beside the line that says how much is filled. */
export const HEAD_PROGRESS = "填报进度：";

/** What a sheet was generated for, so that one of another period or version is recognised. */
export interface Stamp {
  readonly id: string;
  readonly version: string;
  readonly period: Period;
}

const STAMP = /^指标簿\|([^|]*)\|(.*)\|(\d{4}\w{0,3})$/;

/** The stamp among the cells of a head; undefined when there is none. */
export function headStampOf(cells: readonly unknown[]): Stamp | undefined {
  const found = cells.map((cell) => STAMP.exec(String(cell))).find((match) => match !== null);
  const period = periodOf(found?.[3]);
  return found && period !== undefined ? { id: found[1]!, version: found[2]!, period } : undefined;
}

/** Title, what it is as a form, and two rows in which the department says who filled the sheet; each answer stands right of its label. */
export function headBlock(system: IndicatorSystem, layout: FillLayout): Block {
  const { department } = layout;
  const at = (cells: Readonly<Record<number, Content>>): Content[] =>
    layout.columns.map((_, column) => cells[column] ?? null);
  const [label, second, third] = labelColumns(layout);
  const progress = layout.columnOf(FILL_COLUMN.check);
  const { column: shown } = printedColumns(layout);
  const times = lagKeys(layout.lastLag).map((key, lag) => {
    const time = inWords("zh", saidTime(yearsBefore(system.period, lag), "flow"));
    return `${titleOf(layout.columns[layout.columnOf(key)]!)}填${time}数`;
  });
  const hasStock = spanCode(system.period) !== "" && layout.quantities.some(({ kind }) => kind === "stock");
  const mayStayEmpty = layout.quantities.some(({ required }) => required < 0) ? "，选填的数据没有就不填" : "";
  return {
    row: 0,
    column: 0,
    rows: [
      // in the hidden column of the keys
      at({
        [layout.columnOf(FILL_COLUMN.key)]: `指标簿|${system.id}|${system.version}|${system.period}`,
        [shown]: sheetTitle(system, `填报表（${department.name}）`),
      }),
      at({ [shown]: formLine(system, layout.department) }),
      at({
        // by which the marks of the head find it
        [layout.columnOf(FILL_COLUMN.key)]: department.id,
        [label]: "填报单位：",
        [label + 1]: department.name,
        [second]: `${HEAD_LABEL.date}：`,
        // beside the checks, where it is not printed
        [progress]: HEAD_PROGRESS,
        [progress + 1]: completenessFormula(layout),
      }),
      at({
        [label]: `${HEAD_LABEL.person}：`,
        [second]: `${HEAD_LABEL.reviewer}：`,
        [third]: `${HEAD_LABEL.phone}：`,
      }),
      at({
        [shown]: `${times.join("，")}${hasStock ? "，时点数填期末数" : ""}。请只填写浅黄色和橙色单元格（橙色为必填未填）；数字不要带单位，没有发生的事项填 0${mayStayEmpty}；有特殊情况请写在备注栏。`,
      }),
    ],
  };
}

/** Columns of the labels: 基础数据, 计量单位 and 备注; each has a column to its right on every sheet. */
function labelColumns({ columnOf }: FillLayout): [number, number, number] {
  return [columnOf(FILL_COLUMN.name), columnOf(FILL_COLUMN.unit), columnOf(FILL_COLUMN.remark)];
}

/** The cell that holds the id of the department, in the hidden column of the keys. */
export function headKey({ columnOf }: FillLayout): string {
  return cellAddress(UNIT_ROW, columnOf(FILL_COLUMN.key), true);
}

/** The cells of the head that a department fills, by what they are for. */
export function headEntries(layout: FillLayout): Readonly<Record<keyof typeof HEAD_LABEL, Area>> {
  const [label, second, third] = labelColumns(layout);
  const rightOf = (row: number, column: number): Area => ({ row, column: column + 1, rows: 1, columns: 1 });
  return {
    date: rightOf(UNIT_ROW, second),
    person: rightOf(PERSON_ROW, label),
    reviewer: rightOf(PERSON_ROW, second),
    phone: rightOf(PERSON_ROW, third),
  };
}

export function headMerges(layout: FillLayout): Area[] {
  return [0, 1, HINT_ROW].map((row) => ({ row, rows: 1, ...printedColumns(layout) }));
}

/** The columns that are printed: titles stand over all of them. */
export function printedColumns({ columns, columnOf }: FillLayout): Pick<Area, "column" | "columns"> {
  const column = columns.findIndex((each) => each.width > 0);
  return { column, columns: columnOf(FILL_COLUMN.evidence) - column + 1 };
}

export function headFormats(layout: FillLayout): SheetPlan["formats"] {
  const [label, second, third] = labelColumns(layout);
  const progress = layout.columnOf(FILL_COLUMN.check);
  const wide = { rows: 1, ...printedColumns(layout) };
  const { date, ...people } = headEntries(layout);
  return [
    { area: { row: 0, ...wide }, format: "title" },
    { area: { row: 1, ...wide }, format: "formLine" },
    { area: { row: HINT_ROW, ...wide }, format: "subtitle" },
    ...[label, second, third, progress].map((column) => ({
      area: { row: UNIT_ROW, column, rows: 2, columns: 1 },
      format: "label" as const,
    })),
    { area: { row: UNIT_ROW, column: label + 1, rows: 1, columns: 1 }, format: "prose" },
    { area: { row: UNIT_ROW, column: progress + 1, rows: 1, columns: 1 }, format: "prose" },
    { area: date, format: "entryDate" },
    ...Object.values(people).map((area) => ({ area, format: "entryHead" as const })),
  ];
}

export function headValidations(layout: FillLayout): ValidationPlan[] {
  const { date, ...people } = headEntries(layout);
  return [
    {
      area: date,
      rule: { kind: "date", from: "2000-01-01" },
      title: HEAD_LABEL.date,
      prompt: "请填日期，如 2020-01-15。",
      error: "应填日期，如 2020-01-15。",
    },
    ...Object.values(people).map((area): ValidationPlan => ({
      area,
      rule: { kind: "text", longest: 40 },
      title: "请填写",
      prompt: "请按左边的栏目填写，不超过 40 个字。",
      error: "不超过 40 个字，请改正后再录入。",
    })),
  ];
}
