import { DEFAULT_MAX_CHANGE, NEARNESS, SHORTEST_REASON, SLIPS } from "../../validation/change";
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
  unitSlip: "疑似单位有误",
  largeChange: "变动过大请说明",
  undescribed: "请填日期和说明",
  nothingHappened: "起数与说明不符",
  explained: "已说明",
  good: "正常",
} as const;

type Step = readonly [test: string, say: string];

/** A plain formula that guards the row without the add-in, also after pasting. */
export function checkFormula(row: FillRow, at: CellOf): Formula {
  const cells = (last: number): string[] => Array.from({ length: last + 1 }, (_, lag) => at(lagKey(lag)));
  const [needed, offered] = [cells(row.required), cells(row.offered)];
  const steps: Step[] = [
    [or(needed.map((cell) => `${cell}=""`)), say(CHECK.empty)],
    [or(offered.map((cell) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`)), say(CHECK.notNumber)],
    ...boundSteps(row, offered),
    ...(row.integer ? [[or(offered.map(notWhole)), say(CHECK.notWhole)] as const] : []),
    ...(row.counted ? eventSteps(at, offered[0]!) : []),
    ...changeSteps(at, row, offered),
  ];
  const text = steps.reduceRight((rest, [test, then]) => `IF(${test},${then},${rest})`, say(CHECK.good));
  return { formula: `=${text}` };
}

function boundSteps({ min, max }: FillRow, cells: readonly string[]): Step[] {
  // an optional cell that is empty counts as 0 in a comparison: it is asked about only when it holds something
  const beyond = cells.flatMap((cell) => [
    ...(min === undefined ? [] : [`AND(${cell}<>"",${cell}<${min})`]),
    ...(max === undefined ? [] : [`AND(${cell}<>"",${cell}>${max})`]),
  ]);
  return beyond.length > 0 ? [[or(beyond), say(CHECK.outOfBounds)]] : [];
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

/**
 * Compares with last year: numbers that differ by the factor of a unit, and changes that need a reason; a reason in 备注
 * settles both.
 */
function changeSteps(at: CellOf, row: FillRow, [now, before]: readonly string[]): Step[] {
  if (before === undefined || row.integer) return [];
  const remark = at(FILL_COLUMN.remark);
  const log = `ABS(LOG10(${now}/${before}))`;
  // asked about inside an IF, since AND computes all of its arguments, logarithms of 0 among them
  const both = (condition: string, test: string): string =>
    `IF(COUNT(${now},${before})<2,FALSE,IF(${condition},${test},FALSE))`;
  const slip = both(`${now}*${before}>0`, or(SLIPS.map((power) => `ABS(${log}-${power})<${NEARNESS}`)));
  const limit = (row.maxChange ?? DEFAULT_MAX_CHANGE) / 100;
  const large = both(`${before}<>0`, `ABS(${now}/${before}-1)>${limit}`);
  const unless = (words: string): string =>
    `IF(LEN(TRIM(${remark}))>=${SHORTEST_REASON},${say(CHECK.explained)},${say(words)})`;
  return [
    [slip, unless(CHECK.unitSlip)],
    [large, unless(CHECK.largeChange)],
  ];
}

function or(tests: readonly string[]): string {
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
}

function say(words: string): string {
  return `"${words}"`;
}
