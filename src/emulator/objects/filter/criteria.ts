import { blanksLast, type FilterCriteria, type FilterDatetime, type FilterOn } from "../../model/filter";
import { SINCE_1900 } from "../../model/dates/dateSystem";
import { invalid } from "../../protocol/hostError";
import { argb, colorText } from "../color";
import { oneOf, text } from "../coerce";
import { iconGiven } from "../iconGiven";
import { duringPeriod } from "./periods";
import { partsOf } from "./spans";

const KINDS: readonly FilterOn[] = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
];

type Given = Readonly<Record<string, unknown>>;

/**
 * Criteria as a caller gives them, checked; what their kind does not use is left out.
 *
 * @throws HostError InvalidArgument
 * @source Excel.FilterCriteria
 */
export function criteriaGiven(value: unknown): FilterCriteria {
  if (typeof value !== "object" || value === null) throw invalid("filter criteria");
  const given = value as Given;
  const filterOn = oneOf(given.filterOn, KINDS, "filterOn");
  return { filterOn, ...PARTS[filterOn](given) };
}

const PARTS: Readonly<Record<FilterOn, (given: Given) => Omit<FilterCriteria, "filterOn">>> = {
  BottomItems: (given) => ({ criterion1: counted(given.criterion1, 500) }),
  TopItems: (given) => ({ criterion1: counted(given.criterion1, 500) }),
  BottomPercent: (given) => ({ criterion1: counted(given.criterion1, 100) }),
  TopPercent: (given) => ({ criterion1: counted(given.criterion1, 100) }),
  CellColor: ({ color }) => ({ color: colorText(argb(color)) }),
  FontColor: ({ color }) => ({ color: colorText(argb(color)) }),
  Dynamic: ({ dynamicCriteria }) => ({ dynamicCriteria: period(dynamicCriteria) }),
  Values: ({ values }) => ({ values: valuesGiven(values) }),
  Icon: ({ icon }) => {
    return { icon: iconGiven(icon) };
  },
  Custom: ({ criterion1, criterion2, operator }) => {
    const first = String(criterion1 ?? "");
    if (first === "") throw invalid("a custom filter needs a criterion");
    if (criterion2 === undefined || criterion2 === null || criterion2 === "") return { criterion1: first };
    return {
      criterion1: first,
      criterion2: String(criterion2),
      operator: oneOf<"And" | "Or">(operator ?? "And", ["And", "Or"], "operator"),
    };
  },
};

/** A number of items, or per cent, from 1; it is kept as a text. @source ECMA-376 part 1, 18.3.2.10 `top10` */
function counted(value: unknown, most: number): string {
  const count = Number(value);
  const isGiven = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
  if (!isGiven || !Number.isInteger(count) || count < 1 || count > most)
    throw invalid(`count ${String(value)}`);
  return String(count);
}

function period(value: unknown): string {
  const given = text(value, "dynamic criterion");
  const isKnown =
    given === "AboveAverage" || given === "BelowAverage" || duringPeriod(given, new Date(), SINCE_1900);
  if (!isKnown) throw invalid(`dynamic criterion ${given}`);
  return given;
}

function valuesGiven(values: unknown): (string | FilterDatetime)[] {
  if (!Array.isArray(values) || values.length === 0) throw invalid("a values filter needs values");
  const given = values.map((value: unknown) => {
    if (typeof value !== "object" || value === null) return String(value ?? "");
    const { date, specificity } = value as Given;
    const span = { date: text(date, "date"), specificity: text(specificity, "specificity") };
    partsOf(span);
    return span;
  });
  return blanksLast(given);
}
