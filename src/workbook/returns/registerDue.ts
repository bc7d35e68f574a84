import type { IndicatorSystem } from "../../system/schema";
import type { FoundCell } from "../../validation/entries";
import { serialOf } from "../../validation/serialDate";
import { columnIn } from "../columns/columnTable";
import type { ColumnChange, Stored } from "../journal/stored";
import { cellPlace } from "../plan/address";
import type { Area, Block, SheetPlan, ValidationPlan } from "../plan/plan";
import type { Contents } from "../read/contents";
import { answerTo } from "../read/readHead";
import { REGISTER_COLUMN } from "../tableNames";
import { REGISTER_COLUMNS } from "./registerColumns";

export const DUE_ROW = 2;
/** The label of the deadline, which stands left of it. */
const DUE_LABEL = "交回截止日期";

/** Where the deadline is planned: the label is wider than its own column, and runs over the empty one before it. */
export function dueArea(): Area {
  return { row: DUE_ROW, column: columnIn(REGISTER_COLUMNS, REGISTER_COLUMN.sent), rows: 1, columns: 1 };
}

/** The label with the deadline, where the system has one. */
export function dueBlock({ form }: IndicatorSystem): Block {
  const { row, column } = dueArea();
  return { row, column: column - 1, rows: [[`${DUE_LABEL}：`, form?.due ? serialOf(form.due) : null]] };
}

export function dueFormats(): SheetPlan["formats"] {
  const area = dueArea();
  return [
    { area: { ...area, column: area.column - 1 }, format: "label" },
    { area, format: "entryDate" },
  ];
}

export function dueValidation(): ValidationPlan {
  return {
    area: dueArea(),
    rule: { kind: "date", from: "2000-01-01" },
    title: DUE_LABEL,
    prompt: "请填日期，如 2020-01-15；过了这一天还没有交回的单位，状态为逾期未交。",
    error: "应填日期，如 2020-01-15。",
  };
}

/**
 * The cell of the deadline: found by its label, wherever that was moved. Undefined where the label is gone.
 *
 * @param above what stands above the table, read with its number formats
 */
export function dueIn(above: Contents): FoundCell | undefined {
  return answerTo(above, DUE_LABEL);
}

/**
 * Another deadline in place of the one that is there; nothing where its cell is gone.
 *
 * @param day as in `2020-01-15`; undefined takes the deadline away
 */
export function dueChanges(due: FoundCell | undefined, day: string | undefined): ColumnChange[] {
  if (!due) return [];
  const after: Stored = day === undefined ? "" : serialOf(day);
  return [{ sheet: due.sheet, ...cellPlace(due.cell), before: [due.value ?? ""], after: [after] }];
}
