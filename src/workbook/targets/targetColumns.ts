import { dayValidation } from "../columns/filledColumns";
import { inWords } from "../../i18n/words";
import type { Period } from "../../system/period";
import { saidSpan } from "../../system/periodWords";
import { targetPeriod } from "../../system/targets";
import { MOST_YEARS_AHEAD } from "../../system/targetFaults";
import { expectation } from "../../validation/expectation";
import type { Quantity } from "../../system/schema";
import { serialOf } from "../../validation/serialDate";
import type { CellValidation, Column } from "../columns/column";
import type { Content } from "../plan/plan";
import { quantityName, TARGET_COLUMN, targetKey } from "../tableNames";
import { gapFormula, lightFormula, rateFormula, REQUIREMENT, valueSoFar } from "./targetFormulas";
import { type TargetRow, targetOfMethod } from "./targetRow";

type TargetColumn = Column<TargetRow>;

const text = { format: "entryText" } as const;
const points = { width: 8, format: "twoDecimals" } as const;

/**
 * The columns of 任务分解表-目标, with one for each period that targets are set for.
 *
 * @param period of the workbook
 * @param ahead columns of periods behind it; default: as many as there can be, for reading
 */
export function targetColumns(period: Period, ahead = MOST_YEARS_AHEAD): TargetColumn[] {
  const center = { format: "center" } as const;
  return [
    { key: TARGET_COLUMN.key, width: 0, cell: ({ aim }) => aim.key },
    { key: TARGET_COLUMN.no, width: 5, ...center, cell: ({ no }) => no },
    { key: TARGET_COLUMN.name, width: 28, cell: ({ aim }) => aim.name },
    { key: TARGET_COLUMN.unit, width: 9, ...center, cell: ({ aim }) => aim.unit || null },
    {
      ...{ key: TARGET_COLUMN.requirement, width: 9, ...center },
      cell: ({ aim }) => REQUIREMENT[aim.direction],
      entered: {
        where: ({ aim }) => aim.quantity !== undefined,
        format: "entryRequirement",
        validation: () => CHOICE,
      },
    },
    { key: TARGET_COLUMN.last, width: 11, format: "twoDecimals", cell: (row) => valueSoFar(row, 1) },
    ...Array.from({ length: ahead + 1 }, (_, i) => periodColumn(targetPeriod(period, i), i)),
    { key: TARGET_COLUMN.done, width: 11, format: "twoDecimals", cell: (row) => valueSoFar(row) },
    { key: TARGET_COLUMN.rate, width: 9, format: "percent", cell: rateFormula },
    { key: TARGET_COLUMN.gap, width: 10, format: "twoDecimals", cell: gapFormula },
    { key: TARGET_COLUMN.light, width: 11, ...center, cell: lightFormula },
    { key: TARGET_COLUMN.points, ...points, cell: ({ prospect }) => prospect?.points ?? null },
    { key: TARGET_COLUMN.now, ...points, cell: ({ prospect }) => prospect?.now ?? null },
    { key: TARGET_COLUMN.met, ...points, width: 9, cell: ({ prospect }) => prospect?.met ?? null },
    { key: TARGET_COLUMN.full, ...points, width: 11, cell: ({ prospect }) => prospect?.full ?? null },
    {
      key: TARGET_COLUMN.responsible,
      width: 16,
      cell: ({ responsible }) => responsible || null,
      entered: text,
    },
    {
      ...{ key: TARGET_COLUMN.deadline, width: 12 },
      cell: ({ deadline }) => (deadline === "" ? null : serialOf(deadline)),
      entered: { format: "entryEventDate", validation: () => DEADLINE },
    },
    { key: TARGET_COLUMN.remark, width: 12, entered: text },
  ];
}

function periodColumn(period: Period, ahead: number): TargetColumn {
  return {
    key: targetKey(ahead),
    title: `${inWords("zh", saidSpan(period))}目标`,
    width: 13,
    cell: (row) => row.values.get(period) ?? (ahead === 0 ? enteredTarget(row) : null),
    entered: { format: "entryNumber", validation: targetValidation, eachRow: true },
  };
}

/** What a department enters is read from there. */
function enteredTarget({ system, aim, isFound }: TargetRow): Content {
  const key = isFound ? undefined : targetOfMethod(system, aim);
  if (typeof key !== "string") return null;
  return { formula: `=IF(${quantityName(key, 0)}="","",${quantityName(key, 0)})` };
}

function targetValidation({ aim }: TargetRow): CellValidation {
  return {
    rule: aim.quantity
      ? { kind: aim.quantity.integer ? "whole" : "decimal", ...limitsOf(aim.quantity) }
      : { kind: "decimal" },
    title: "目标值",
    prompt: `应达到的数值${aim.unit ? `，单位：${aim.unit}` : ""}。没有目标的不填。`,
    error: aim.quantity ? `${expectation(aim.quantity)}，请改正后再录入。` : "应填数字，请改正后再录入。",
  };
}

function limitsOf({ min, max }: Quantity): { readonly min?: number; readonly max?: number } {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

const CHOICE: CellValidation = {
  rule: { kind: "list", values: Object.values(REQUIREMENT) },
  title: TARGET_COLUMN.requirement,
  prompt: "数值越大越好的选不低于，越小越好的选不高于。",
  error: "请选不低于或不高于。",
};

const DEADLINE = dayValidation(
  TARGET_COLUMN.deadline,
  "完成目标的最后一天，如 2020-12-31；过了这一天还没有达到的，为逾期未达标。",
  "2020-12-31",
);
