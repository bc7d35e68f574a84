import type { ConditionalRule } from "./rules";

/**
 * The formula that a file has with a rule of some kinds, which says the same; undefined for other kinds.
 *
 * @param cell the one that the formula is relative to
 */
export function presetFormula({ type, attributes }: ConditionalRule, cell: string): string | undefined {
  return (FORMULAS[type] ?? PERIOD_FORMULAS[type === "timePeriod" ? (attributes?.timePeriod ?? "") : ""])?.(
    cell,
  );
}

const FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const PERIOD_FORMULAS: Readonly<Record<string, (cell: string) => string>> = {
  yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`,
  today: (cell) => `FLOOR(${cell},1)=TODAY()`,
  tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  lastWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  thisWeek: (cell) =>
    `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) =>
    `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  lastMonth: (cell) => ofMonth(cell, "EDATE(TODAY(),-1)"),
  thisMonth: (cell) => ofMonth(cell, "TODAY()"),
  nextMonth: (cell) => ofMonth(cell, "EDATE(TODAY(),1)"),
};

function ofMonth(cell: string, day: string): string {
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
}
