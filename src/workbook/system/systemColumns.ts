import { floorLimits } from "../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../system/lookup";
import type { CellValidation, Column } from "../columns/column";
import { formulaInWords, valueFormula } from "../componentFormula";
import { SYSTEM_COLUMN } from "../tableNames";
import type { ComponentRow } from "./componentRow";
import { earnedFormula } from "./earnedFormula";
import { standingFormula } from "./standing";
import { methodInWords } from "./methodInWords";

const LONGEST_BASIS = 200;

const formula = { kind: "formula", live: true } as const;

/** A goalpost is an entry where the method has any. */
const goalpost = {
  where: ({ method }: ComponentRow): boolean => method.goalposts,
  format: "entryNumber",
  validation: goalpostValidation,
  eachRow: true,
} as const;

/** The columns of 指标体系, in order. */
export const SYSTEM_COLUMNS: readonly Column<ComponentRow>[] = [
  {
    key: SYSTEM_COLUMN.key,
    width: 0,
    cell: ({ indicator, component }) => componentKey(indicator, component),
  },
  { key: SYSTEM_COLUMN.no, width: 6, format: "center", cell: ({ indicator }) => indicator.no },
  { key: SYSTEM_COLUMN.indicator, width: 34, cell: ({ indicator }) => indicator.name },
  { key: SYSTEM_COLUMN.component, width: 10, format: "center", cell: ({ component }) => component.name },
  {
    key: SYSTEM_COLUMN.share,
    title: "分项权重",
    width: 9,
    format: "percent",
    cell: ({ component }) => component.share,
  },
  {
    key: SYSTEM_COLUMN.formula,
    width: 46,
    cell: ({ system, indicator, expression }) => formulaInWords(system, indicator, expression),
  },
  { key: SYSTEM_COLUMN.unit, width: 9, format: "center", cell: ({ component }) => component.unit || null },
  {
    key: SYSTEM_COLUMN.direction,
    width: 10,
    format: "center",
    cell: ({ component }) => (component.direction === "more" ? "越大越好" : "越小越好"),
  },
  {
    key: SYSTEM_COLUMN.method,
    width: 24,
    format: "center",
    cell: methodInWords,
  },
  {
    key: SYSTEM_COLUMN.low,
    width: 12,
    format: "closed",
    cell: ({ component }) => component.goalposts?.low ?? null,
    entered: goalpost,
  },
  {
    key: SYSTEM_COLUMN.high,
    width: 12,
    format: "closed",
    cell: ({ component }) => component.goalposts?.high ?? null,
    entered: goalpost,
  },
  {
    key: SYSTEM_COLUMN.floor,
    width: 10,
    format: "closed",
    cell: ({ method }) => method.floor ?? null,
    entered: {
      where: ({ method }) => method.floor !== undefined,
      format: "entryNumber",
      validation: floorValidation,
      eachRow: true,
    },
  },
  {
    key: SYSTEM_COLUMN.basis,
    later: true,
    width: 16,
    format: "closed",
    entered: {
      where: ({ method }) => method.goalposts,
      format: "entryText",
      validation: () => BASIS,
    },
  },
  {
    key: SYSTEM_COLUMN.standing,
    later: true,
    width: 10,
    format: "center",
    cell: standingFormula,
    covered: formula,
  },
  {
    key: SYSTEM_COLUMN.value,
    width: 12,
    format: "twoDecimals",
    cell: ({ system, indicator, expression }) => valueFormula(system, indicator, expression),
    covered: formula,
  },
  {
    key: SYSTEM_COLUMN.earned,
    title: "功效系数",
    width: 10,
    format: "twoDecimals",
    cell: earnedFormula,
    covered: formula,
  },
  {
    key: SYSTEM_COLUMN.lead,
    width: 22,
    format: "center",
    cell: ({ indicator }) => indicator.lead.join("、"),
  },
];

const BASIS: CellValidation = {
  rule: { kind: "text", longest: LONGEST_BASIS },
  title: "参数依据",
  prompt: "确定这两个数值的文件、会议或测算依据。示例参数改为正式参数的，请修改数值，或在此写明依据。",
  error: `不超过 ${LONGEST_BASIS} 个字。`,
};

function goalpostValidation({ component: { unit } }: ComponentRow): CellValidation {
  return {
    rule: { kind: "decimal" },
    title: "评分参数",
    prompt: `不允许值得保底分，满意值得满分${unit ? `，单位：${unit}` : ""}。两者不能相等。`,
    error: "应填数字，请改正后再录入。",
  };
}

function floorValidation({ system, component }: ComponentRow): CellValidation | undefined {
  const limits = floorLimits(normalisationOf(system, component).method);
  return (
    limits && {
      rule: { kind: "decimal", min: limits.least, max: limits.most },
      title: "保底系数",
      prompt: "达到不允许值时所得分数占满分的比例，一般为 0.6。",
      error: `应填 ${limits.least} 至 ${limits.most} 之间的数字。`,
    }
  );
}
