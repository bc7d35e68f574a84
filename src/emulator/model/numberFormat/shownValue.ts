import type { DateSystem } from "../dates/dateSystem";
import { decimalOf, roundedDecimal, wholeDigits } from "../decimal";
import { chineseDigits, chineseNumber, type Numerals } from "./chinese";
import { clock } from "./clock";
import { fixed, scientific, type Shown } from "./fixed";
import { fraction } from "./fraction";
import { general } from "./general";
import { numberFormat } from "./numberFormat";
import type { Part, Section } from "./section";

/** What a cell shows that cannot show its value. @source "Review guidelines for customizing a number format" */
export const HASHES = "######";

/**
 * A number or a text as a number format shows it in a cell that is wide enough; undefined where it cannot be shown: a date that
 * there is not, a number that no section is for, or a format that is none.
 *
 * @source ECMA-376 part 1, 18.8.31 "numFmts"; support.microsoft.com "Number format codes"
 */
export function shownValue(
  code: string,
  value: number | string,
  dates: Readonly<DateSystem>,
): string | undefined {
  if (code === "General") return typeof value === "string" ? value : signed(value, general(value));
  const format = numberFormat(code);
  if (!format) return undefined;
  if (typeof value === "string") return format.text ? literal(format.text, value) : value;
  if (!Number.isFinite(value)) return undefined;
  const found = format.numbers.find(({ holds }) => holds(value));
  if (!found) return undefined;
  const { section, hasMinus } = found;
  if (section.kind === "clock") return clock(value, section, dates);
  const { text, isZero } = sized(value, section);
  return hasMinus && !isZero ? signed(value, text) : text;
}

function signed(value: number, text: string): string {
  return value < 0 ? `-${text}` : text;
}

/** The size of a number, in a section that is no date. A minus sign is not shown of what is rounded to 0. */
function sized(value: number, section: Section): Shown {
  if (section.numerals && (section.kind === "fixed" || section.kind === "general"))
    return inChinese(value, section, section.numerals);
  switch (section.kind) {
    case "fixed":
      return fixed(value, section);
    case "scientific":
      return scientific(value, section);
    case "fraction":
      return fraction(Math.abs(value), section);
    default:
      return { text: literal(section, general(value)), isZero: false };
  }
}

/** The texts of a section, with a value between them. */
function literal({ parts }: Section, value: string): string {
  const shown = (part: Part): string => {
    if (part.kind === "text") return part.text;
    if (part.kind === "space") return " ";
    if (part.kind === "slash") return "/";
    return part.kind === "value" || part.kind === "general" ? value : "";
  };
  return parts.map(shown).join("");
}

/** Numbers in words, and digits behind the point one by one; texts of the format stay as they are. */
function inChinese(value: number, section: Section, numerals: Numerals): Shown {
  const words = (plain: string): string =>
    plain
      .replaceAll(",", "")
      .replace(
        /(\d+)(?:\.(\d+))?/,
        (_, whole: string, fraction?: string) =>
          chineseNumber(whole, numerals) +
          (fraction === undefined ? "" : `.${chineseDigits(fraction, numerals)}`),
      );
  if (section.kind === "general") {
    const isLong = Math.abs(value) >= 1e11;
    const plain = isLong ? wholeDigits(roundedDecimal(decimalOf(value), 0)) : general(value);
    return { text: literal(section, words(plain)), isZero: false };
  }
  const places = section.parts.filter(({ kind }) => kind === "digits" || kind === "point");
  const number = fixed(value, { ...section, parts: places });
  const first = section.parts.indexOf(places[0]!);
  const text = section.parts.map((part, i) => {
    if (i === first) return words(number.text);
    return places.includes(part) ? "" : literal({ ...section, parts: [part] }, "");
  });
  return { text: text.join(""), isZero: number.isZero };
}
