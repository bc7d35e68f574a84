import type { IndicatorSystem } from "../../system/schema";
import type { PrintPlan } from "./plan";

const PAGE_NUMBERS = "第 &P 页 共 &N 页";
/** an ideographic space */
const GAP = "\u3000";

/**
 * A4, as wide as the page, with the county and what the sheet is at the foot.
 *
 * @param titleRow repeated on each page, counted from 0
 */
export function printPlan(
  { region }: IndicatorSystem,
  what: string | undefined,
  orientation: PrintPlan["orientation"],
  titleRow?: number,
): PrintPlan {
  return {
    orientation,
    ...(titleRow === undefined ? {} : { titleRows: [titleRow, titleRow] as const }),
    footer: { left: [region, what].filter(Boolean).join(GAP), right: PAGE_NUMBERS },
  };
}
