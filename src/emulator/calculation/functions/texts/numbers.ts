import type { CellValue } from "../../../model/cell";
import type { DateSystem } from "../../../model/dates/dateSystem";
import { decimalOf, fractionDigits, roundedDecimal, wholeDigits } from "../../../model/decimal";
import { shownValue } from "../../../model/numberFormat/shownValue";
import { numberInText } from "../../../model/typed";
import { Unknowable } from "../../values/unknowable";
import { toNumber, VALUE_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";

/** What a pattern is made of that means the same in every language of Excel. */
const KNOWN =
  /^(?:"[^"]*"|\[\$[^\]-]*(?:-(?:0?409|en-US))?\]|\\.|\[(?:h+|m+|s+|[<>=]+-?[\d.]+|red|blue|green|black|white|yellow|cyan|magenta)\]|general|am\/pm|a\/p|e[+-](?=[0#?])|[ymdhs]+|[0#?.,%/@:;()$+ -]|[\u3000-\u9fff\uff00-\uffef]|_.)*$/i;

/** What has a meaning beside it where the pattern names Chinese. */
const CHINESE = /\[\$[^\]-]*-(?:0?804|zh-CN)\]/gi;
const OF_CHINESE = /aaaa?|\[dbnum[123]\]/gi;

/** Which zero `[DBNum1]` shows, 〇 or ○, differs by version. */
const UNCERTAIN_ZERO = "〇";

/**
 * Functions between numbers and their text.
 *
 * @source support.microsoft.com "TEXT function", "VALUE function", "NUMBERVALUE function" (blanks are left out, an empty text
 * is 0, each `%` counts), "FIXED function", "HYPERLINK function"
 */
export const NUMBERS: SheetFunctions = {
  TEXT: takes(["value", "text"], (value, pattern, { sheet }) => shown(value, pattern, sheet.dates)),
  VALUE: takes(["value"], (value, { sheet }) => {
    if (typeof value === "boolean") throw new Unknowable("unknown");
    return toNumber(value, sheet.dates);
  }),
  NUMBERVALUE: takes(["text", "text?", "text?"], (text, decimal = ".", group = ",") => {
    if (decimal === "" || group === "") return VALUE_ERROR;
    return read(text.replace(/\s/g, ""), decimal.charAt(0), group.charAt(0));
  }),
  FIXED: takes(["number", "number?", "truth?"], (number, places = 2, isBare = false) => {
    const digits = Math.trunc(places);
    if (digits > 127) return VALUE_ERROR;
    const decimal = roundedDecimal(decimalOf(number), digits);
    const whole = wholeDigits(decimal) || "0";
    const fraction = digits > 0 ? `.${fractionDigits(decimal).padEnd(digits, "0")}` : "";
    const sign = number < 0 && decimal.digits !== "" ? "-" : "";
    return sign + (isBare ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",")) + fraction;
  }),
  HYPERLINK: takes(["value", "any?"], (target, text) => text ?? target),
};

/** @throws Unknowable for a pattern with parts that differ by the language of Excel */
function shown(value: CellValue, pattern: string, dates: Readonly<DateSystem>): CellValue {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isKnown(pattern) || (pattern === "" && typeof value === "string")) throw new Unknowable("unknown");
  if (pattern === "") return "";
  // a text that reads as a number is shown as one
  const number = typeof value === "string" ? (numberInText(value, dates) ?? value) : (value ?? 0);
  const text = shownValue(pattern, number as number | string, dates) ?? VALUE_ERROR;
  if (typeof text === "string" && text.includes(UNCERTAIN_ZERO)) throw new Unknowable("unknown");
  return text;
}

function isKnown(pattern: string): boolean {
  if (KNOWN.test(pattern)) return true;
  const rest = pattern.replace(CHINESE, "");
  return rest !== pattern && KNOWN.test(rest.replace(OF_CHINESE, ""));
}

function read(text: string, decimal: string, group: string): CellValue {
  const [, body = "", percents = ""] = /^(.*?)(%*)$/.exec(text) ?? [];
  const [whole = "", fraction, ...more] = body.split(decimal);
  const digits = whole.split(group).join("") + (fraction === undefined ? "" : `.${fraction}`);
  if (text === "") return 0;
  if (more.length > 0 || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return VALUE_ERROR;
  return Number(digits) / 100 ** percents.length;
}
