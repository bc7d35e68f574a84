import type { Department } from "../../system/schema";
import type { CellOf, Column } from "../columns/column";
import { EXPLAINED, GONE } from "../findings/findingStates";
import type { Formula } from "../plan/plan";
import { FINDING_NAME, REGISTER_COLUMN } from "../tableNames";
import { stateFormula } from "./registerStates";

/** A department in the register, with what its formulas refer to on other sheets. */
export interface RegisterPlanRow {
  readonly department: Department;
  /** its number in the register, from 1 */
  readonly no: number;
  /** counts the needed entries that are there, or the tasks that are reported on: a formula without its `=` */
  readonly filled: string;
  /** a number, or a formula without its `=` */
  readonly needed: number | string;
  /** cells of its sheet, as formulas name them; undefined for a unit that has tasks alone */
  readonly person: string | undefined;
  readonly phone: string | undefined;
  /** absolute address of the deadline */
  readonly due: string;
}

const LONGEST_REMARK = 200;

/** 2020-01-20 12:05:00 takes two lines. */
const TIME_WIDTH = 13;

/** The columns of 下发与回收, in order; those without a cell are written by jobs. */
export const REGISTER_COLUMNS: readonly Column<RegisterPlanRow>[] = [
  { key: REGISTER_COLUMN.key, width: 0, cell: ({ department }) => department.id },
  { key: REGISTER_COLUMN.no, width: 6, format: "center", cell: ({ no }) => no },
  { key: REGISTER_COLUMN.department, width: 20, cell: ({ department }) => department.name },
  { key: REGISTER_COLUMN.edition, width: 6, format: "center" },
  { key: REGISTER_COLUMN.sent, width: TIME_WIDTH, format: "center" },
  { key: REGISTER_COLUMN.returned, width: TIME_WIDTH, format: "center" },
  { key: REGISTER_COLUMN.merged, width: TIME_WIDTH, format: "center" },
  { key: REGISTER_COLUMN.mergedEdition, width: 0 },
  {
    key: REGISTER_COLUMN.filled,
    width: 6,
    format: "center",
    cell: ({ filled }) => ({ formula: `=${filled}` }),
  },
  {
    key: REGISTER_COLUMN.needed,
    width: 6,
    format: "center",
    cell: ({ needed }) => (typeof needed === "string" ? { formula: `=${needed}` } : needed),
  },
  {
    key: REGISTER_COLUMN.findings,
    width: 10,
    format: "center",
    cell: (_, at) => findingsFormula(at),
  },
  { key: REGISTER_COLUMN.state, width: 15, format: "center", cell: ({ due }, at) => stateFormula(at, due) },
  { key: REGISTER_COLUMN.person, width: 10, format: "center", cell: ({ person }) => textOf(person) },
  { key: REGISTER_COLUMN.phone, width: 16, format: "center", cell: ({ phone }) => textOf(phone) },
  { key: REGISTER_COLUMN.source, width: 26 },
  {
    key: REGISTER_COLUMN.remark,
    width: 18,
    entered: { format: "entryText", validation: () => REMARK },
  },
];

const REMARK = {
  rule: { kind: "text", longest: LONGEST_REMARK },
  title: "备注",
  prompt: "牵头单位自用，如催报情况。",
  error: `不超过 ${LONGEST_REMARK} 个字。`,
} as const;

const NOT_CHECKED = "未校验";

/**
 * How many findings of a department 校验结果 has, without those that are mended or explained. Users' own rows in that list
 * have no id, and are not counted.
 */
function findingsFormula(at: CellOf): Formula {
  const { departments, states, ids, messages } = FINDING_NAME;
  const open = [`${states},"<>${GONE}"`, `${states},"<>${EXPLAINED}*"`, `${ids},"?*"`].join(",");
  const count = `COUNTIFS(${departments},${at(REGISTER_COLUMN.department)},${open})`;
  return { formula: `=IFERROR(IF(COUNTA(${messages})=0,"${NOT_CHECKED}",${count}),"${NOT_CHECKED}")` };
}

/** What another cell says, as a text; empty where that is, and where there is none. */
function textOf(cell: string | undefined): Formula | null {
  return cell === undefined ? null : { formula: `=${cell}&""` };
}
