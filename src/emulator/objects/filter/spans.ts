import type { CellValue } from "../../model/cell";
import type { DateSystem } from "../../model/dates/dateSystem";
import type { FilterDatetime } from "../../model/filter";
import { shownValue } from "../../model/numberFormat/shownValue";
import { invalid } from "../../protocol/hostError";

/** How much of a moment counts. @source Excel.FilterDatetimeSpecificity */
const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

/** The parts of a moment, from its year to its second. */
const PARTS = "yyyy\\-mm\\-dd\\-hh\\-mm\\-ss";

/**
 * Whether a date of a cell lies in a span of time.
 *
 * @param span its date in ISO 8601, of which no more counts than its specificity says
 */
export function isWithin(value: CellValue, span: FilterDatetime, dates: Readonly<DateSystem>): boolean {
  if (typeof value !== "number") return false;
  const depth = SPECIFICITIES.findIndex((each) => each === span.specificity) + 1;
  const parts = (shownValue(PARTS, value, dates) ?? "").split("-").slice(0, depth);
  return parts.join("-") === partsOf(span).join("-");
}

/** The parts of a span's date that count, each with leading zeros. @throws HostError InvalidArgument */
export function partsOf({ date, specificity }: FilterDatetime): string[] {
  const depth = SPECIFICITIES.findIndex((each) => each === specificity) + 1;
  const [year, month = "1", day = "1", hour = "0", minute = "0", second = "0"] = date
    .split(/[-T:. Z]/)
    .filter(Boolean);
  if (depth === 0 || !/^\d{4}$/.test(year ?? "")) throw invalid(`date ${date} with ${specificity}`);
  return [year!, month, day, hour, minute, second].slice(0, depth).map((part) => part.padStart(2, "0"));
}
