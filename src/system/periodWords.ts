import { type Said, said } from "../i18n/said";
import { type Period, spanCode, spanOf, yearsBefore } from "./period";
import type { IndicatorSystem, Quantity } from "./schema";

const ORDINALS = ["first", "second", "third", "fourth"] as const;

/** What a period is called: 2019年度, 2019年上半年, 2019年二季度, 2019年1—9月. */
export function saidPeriod(period: Period): Said {
  const { year, kind, index, end } = spanOf(period);
  if (kind === "year") return said("period.year", { year });
  if (kind === "months") return said(end === 1 ? "period.january" : "period.months", { year, month: end });
  const nth = ORDINALS[index - 1]!;
  if (kind === "half") return said(nth === "first" ? "period.half.first" : "period.half.second", { year });
  return said(`period.quarter.${nth}`, { year });
}

/** A period in front of what is counted in it: as its name, but for a year, which is 2019年 there. */
export function saidSpan(period: Period): Said {
  const { year, kind } = spanOf(period);
  return kind === "year" ? said("period.plainYear", { year }) : saidPeriod(period);
}

/**
 * The time that a number of a quantity is of: of a flow from January to the end of the period, of a stock its end. What is
 * not known as either has the name of the period alone.
 */
export function saidTime(period: Period, kind: Quantity["kind"]): Said {
  const { year, end } = spanOf(period);
  if (spanCode(period) === "") return said("period.plainYear", { year });
  if (kind === undefined) return saidPeriod(period);
  if (kind === "stock") return said("period.end", { year, month: end });
  return said(end === 1 ? "period.january" : "period.months", { year, month: end });
}

/** A number with its time, as in 2018年地区生产总值 or 2018年1—6月税收收入. */
export function saidQuantity({ period }: IndicatorSystem, { name, kind }: Quantity, lag: number): Said {
  return said("quoted.quantityOfPeriod", {
    period: saidTime(yearsBefore(period, lag), kind),
    quantity: name,
  });
}

/** What is worked out of the numbers of a period, as in 2018年二季度比重. */
export function saidValue({ period }: IndicatorSystem, name: string, lag: number): Said {
  return said("quoted.quantityOfPeriod", { period: saidSpan(yearsBefore(period, lag)), quantity: name });
}
