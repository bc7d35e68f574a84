import { written } from "../plan/written";
import { spanOf, yearsBefore } from "../../system/period";
import {
  DECIMAL_SLIPS,
  DEFAULT_MAX_CHANGE,
  FEW,
  NEARNESS,
  CONFIRMING,
  SHORTEST_REASON,
  type Slip,
  UNIT_SLIPS,
} from "../../validation/change";
import { entryLimits } from "../../system/entryLimits";
import type { CellOf } from "../columns/column";
import type { Formula } from "../plan/plan";
import { FILL_COLUMN, lagKey } from "../tableNames";
import { mayBeCompared } from "../../validation/slips";
import type { FillRow } from "./fillRow";

/** What the 自查 column can say, in the order in which it looks. */
export const CHECK = {
  empty: "请填写",
  notNumber: "应填数字",
  outOfBounds: "超出范围",
  notWhole: "应为整数",
  zeroTarget: "目标值不能为 0",
  lowTarget: "目标值应大于 0",
  decimalSlip: "疑似小数点错位",
  unitSlip: "疑似计量单位错误",
  unusual: "超出通常范围",
  largeChange: "变动较大请说明",
  undescribed: "请填日期和说明",
  nothingHappened: "起数与说明不符",
  explained: "已说明",
  good: "正常",
  optional: "可不填",
} as const;

type Step = readonly [test: string, say: string];

/** A plain formula that guards the row without the add-in, also after pasting. */
export function checkFormula(row: FillRow, at: CellOf): Formula {
  const cells = (last: number): string[] => Array.from({ length: last + 1 }, (_, lag) => at(lagKey(lag)));
  const [needed, offered] = [cells(row.required), cells(row.offered)];
  const steps: Step[] = [
    ...(row.required < 0 ? [[`COUNTA(${offered.join(",")})=0`, say(CHECK.optional)] as const] : []),
    ...step(
      needed.map((cell) => `${cell}=""`),
      say(CHECK.empty),
    ),
    [or(offered.map((cell) => `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`)), say(CHECK.notNumber)],
    ...step(
      offered.flatMap((cell, lag) => {
        const { least, most } = entryLimits(row, yearsBefore(row.period, lag));
        return beyond(cell, least, most);
      }),
      say(CHECK.outOfBounds),
    ),
    ...(row.integer ? [[or(offered.map(notWhole)), say(CHECK.notWhole)] as const] : []),
    ...divisorSteps(row, offered[0]!),
    ...(row.counted ? eventSteps(at, row, offered[0]!) : []),
    ...(mayBeCompared(row) ? slipSteps(at, row, offered) : []),
    ...step(
      offered.flatMap((cell) => beyond(cell, row.usual?.min, row.usual?.max)),
      unlessExplained(at, CHECK.unusual),
    ),
    ...changeSteps(at, row, offered),
  ];
  const text = steps.reduceRight((rest, [test, then]) => `IF(${test},${then},${rest})`, say(CHECK.good));
  return { formula: `=${text}` };
}

/** What is said where one of some tests holds; nothing without tests. */
function step(tests: readonly string[], then: string): Step[] {
  return tests.length > 0 ? [[or(tests), then]] : [];
}

/** An optional cell that is empty counts as 0 in a comparison: it is asked about only when it holds something. */
function beyond(cell: string, least: number | undefined, most: number | undefined): string[] {
  return [
    ...(least === undefined ? [] : [`AND(${cell}<>"",${cell}<${least})`]),
    ...(most === undefined ? [] : [`AND(${cell}<>"",${cell}>${most})`]),
  ];
}

function notWhole(cell: string): string {
  return `AND(${cell}<>"",${cell}<>INT(${cell}))`;
}

/** What a method divides by. */
function divisorSteps({ divisor }: FillRow, cell: string): Step[] {
  if (divisor === undefined) return [];
  return divisor === "not-zero"
    ? [[`AND(${cell}<>"",${cell}=0)`, say(CHECK.zeroTarget)]]
    : [[`AND(${cell}<>"",${cell}<=0)`, say(CHECK.lowTarget)]];
}

/** What a constraint counts needs a date and a description; where nothing happened there is nothing to describe. */
function eventSteps(at: CellOf, { period }: FillRow, count: string): Step[] {
  const [date, event] = [at(FILL_COLUMN.date), at(FILL_COLUMN.event)];
  const described = written(event);
  // asked about inside an IF, since a text has no year
  const { year, end } = spanOf(period);
  const counted = end === 12 ? `YEAR(${date})=${year}` : `AND(YEAR(${date})=${year},MONTH(${date})<=${end})`;
  const dated = `IF(ISNUMBER(${date}),${counted},FALSE)`;
  return [
    [`AND(${count}>0,OR(NOT(${dated}),${described}<${SHORTEST_REASON}))`, say(CHECK.undescribed)],
    [`AND(${count}=0,OR(${date}<>"",${described}>0))`, say(CHECK.nothingHappened)],
  ];
}

/** Compares each year with the one before: numbers that differ by a power of ten that somebody may have slipped by. */
function slipSteps(at: CellOf, { integer }: FillRow, cells: readonly string[]): Step[] {
  const by = (powers: readonly Slip[]): string[] =>
    eachYear(cells).map(([now, before]) => {
      const log = `ABS(LOG10(${now}/${before}))`;
      const many = integer ? `MIN(${now},${before})>=${FEW}` : `${now}*${before}>0`;
      return ofBoth([now, before], many, or(powers.map((power) => `ABS(${log}-${power})<${NEARNESS}`)));
    });
  return [
    ...step(by(DECIMAL_SLIPS), unlessExplained(at, CHECK.decimalSlip, "confirmed")),
    ...step(by(UNIT_SLIPS), unlessExplained(at, CHECK.unitSlip, "confirmed")),
  ];
}

/**
 * Compares each year with the one before: changes that need a reason; counts of a few go up and down by chance. Rounded,
 * so that five per cent are not more than five per cent in binary fractions.
 */
function changeSteps(
  at: CellOf,
  { integer, unit, maxChange = DEFAULT_MAX_CHANGE }: FillRow,
  cells: readonly string[],
): Step[] {
  if (integer) return [];
  const tests = eachYear(cells).map(([now, before]) =>
    unit === "%"
      ? ofBoth([now, before], "TRUE", `ROUND(ABS(${now}-${before}),9)>${maxChange}`)
      : ofBoth([now, before], `${before}>0`, `ROUND(ABS(${now}/${before}-1)*100,9)>${maxChange}`),
  );
  return step(tests, unlessExplained(at, CHECK.largeChange));
}

/** The cells of a year and of the year before. */
function eachYear(cells: readonly string[]): (readonly [now: string, before: string])[] {
  return cells.slice(1).map((before, lag) => [cells[lag]!, before]);
}

/** A test of two numbers, asked inside an IF, since AND computes all of its arguments, logarithms of 0 among them. */
function ofBoth(cells: readonly [string, string], condition: string, test: string): string {
  return `IF(COUNT(${cells.join(",")})<2,FALSE,IF(${condition},${test},FALSE))`;
}

/** A reason in 备注 settles what is only to be checked; of a number that looks wrong it has to say that it is right. */
function unlessExplained(at: CellOf, words: string, confirmed?: "confirmed"): string {
  const remark = at(FILL_COLUMN.remark);
  const isReason = `${written(remark)}>=${SHORTEST_REASON}`;
  const vouched = or(CONFIRMING.map((word) => `ISNUMBER(FIND(${say(word)},${remark}))`));
  const settles = confirmed ? `AND(${isReason},${vouched})` : isReason;
  return `IF(${settles},${say(CHECK.explained)},${say(words)})`;
}

function or(tests: readonly string[]): string {
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
}

function say(words: string): string {
  return `"${words}"`;
}
