import {
  DECIMAL_SLIPS,
  DEFAULT_MAX_CHANGE,
  FEW,
  NEARNESS,
  SHORTEST_REASON,
  type Slip,
  UNIT_SLIPS,
} from "../../validation/change";
import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { FILL_COLUMN, lagKey } from "../tableNames";
import type { FillRow } from "./fillRow";

/** What the 自查 column can say, in the order in which it looks. */
export const CHECK = {
  empty: "请填写",
  notNumber: "应填数字",
  outOfBounds: "超出范围",
  notWhole: "应为整数",
  decimalSlip: "疑似小数点错位",
  unitSlip: "疑似计量单位错误",
  unusual: "超出通常范围",
  largeChange: "变动较大请说明",
  undescribed: "请填日期和说明",
  nothingHappened: "起数与说明不符",
  explained: "已说明",
  good: "正常",
} as const;

type Limits = Pick<FillRow, "min" | "max">;
type Step = readonly [test: string, say: string];

/** A plain formula that guards the row without the add-in, also after pasting. */
export function checkFormula(row: FillRow, at: CellOf): Formula {
  const cells = (last: number): string[] => Array.from({ length: last + 1 }, (_, lag) => at(lagKey(lag)));
  const [needed, offered] = [cells(row.required), cells(row.offered)];
  const steps: Step[] = [
    [or(needed.map((cell) => `${cell}=""`)), say(CHECK.empty)],
    [or(offered.map((cell) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`)), say(CHECK.notNumber)],
    ...boundSteps(row, offered, say(CHECK.outOfBounds)),
    ...(row.integer ? [[or(offered.map(notWhole)), say(CHECK.notWhole)] as const] : []),
    ...(row.counted ? eventSteps(at, offered[0]!) : []),
    ...slipSteps(at, row, offered),
    ...boundSteps(row.usual ?? {}, offered, unlessExplained(at, CHECK.unusual)),
    ...changeSteps(at, row, offered),
  ];
  const text = steps.reduceRight((rest, [test, then]) => `IF(${test},${then},${rest})`, say(CHECK.good));
  return { formula: `=${text}` };
}

function boundSteps({ min, max }: Limits, cells: readonly string[], then: string): Step[] {
  // an optional cell that is empty counts as 0 in a comparison: it is asked about only when it holds something
  const beyond = cells.flatMap((cell) => [
    ...(min === undefined ? [] : [`AND(${cell}<>"",${cell}<${min})`]),
    ...(max === undefined ? [] : [`AND(${cell}<>"",${cell}>${max})`]),
  ]);
  return beyond.length > 0 ? [[or(beyond), then]] : [];
}

function notWhole(cell: string): string {
  return `AND(${cell}<>"",${cell}<>INT(${cell}))`;
}

/** What a constraint counts needs a date and a description; where nothing happened there is nothing to describe. */
function eventSteps(at: CellOf, count: string): Step[] {
  const [date, event] = [at(FILL_COLUMN.date), at(FILL_COLUMN.event)];
  const described = `LEN(TRIM(${event}))`;
  return [
    [`AND(${count}>0,OR(NOT(ISNUMBER(${date})),${described}<${SHORTEST_REASON}))`, say(CHECK.undescribed)],
    [`AND(${count}=0,OR(${date}<>"",${described}>0))`, say(CHECK.nothingHappened)],
  ];
}

/** Compares with last year: numbers that differ by a power of ten that somebody may have slipped by. */
function slipSteps(at: CellOf, { integer }: FillRow, [now, before]: readonly string[]): Step[] {
  if (before === undefined) return [];
  const log = `ABS(LOG10(${now}/${before}))`;
  const many = integer ? `MIN(${now},${before})>=${FEW}` : `${now}*${before}>0`;
  const by = (powers: readonly Slip[]): string =>
    ofBoth([now!, before], many, or(powers.map((power) => `ABS(${log}-${power})<${NEARNESS}`)));
  return [
    [by(DECIMAL_SLIPS), unlessExplained(at, CHECK.decimalSlip)],
    [by(UNIT_SLIPS), unlessExplained(at, CHECK.unitSlip)],
  ];
}

/** Compares with last year: changes that need a reason; counts of a few go up and down by chance. */
function changeSteps(at: CellOf, row: FillRow, [now, before]: readonly string[]): Step[] {
  if (before === undefined || row.integer) return [];
  const limit = (row.maxChange ?? DEFAULT_MAX_CHANGE) / 100;
  const large = ofBoth([now!, before], `${before}<>0`, `ABS(${now}/${before}-1)>${limit}`);
  return [[large, unlessExplained(at, CHECK.largeChange)]];
}

/** A test of two numbers, asked inside an IF, since AND computes all of its arguments, logarithms of 0 among them. */
function ofBoth(cells: readonly [string, string], condition: string, test: string): string {
  return `IF(COUNT(${cells.join(",")})<2,FALSE,IF(${condition},${test},FALSE))`;
}

/** A reason in 备注 settles what is only to be checked. */
function unlessExplained(at: CellOf, words: string): string {
  const remark = at(FILL_COLUMN.remark);
  return `IF(LEN(TRIM(${remark}))>=${SHORTEST_REASON},${say(CHECK.explained)},${say(words)})`;
}

function or(tests: readonly string[]): string {
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
}

function say(words: string): string {
  return `"${words}"`;
}
