import { getLocale } from "numfmt";

/** The words of a language in dates. */
export interface Locale {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** from Sunday on */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly halves: readonly [string, string];
  readonly isChinese: boolean;
  /** what years of its era are less by: those of the Republic of China, in Taiwan */
  readonly eraOffset: number;
}

export const ENGLISH = localeOf("409")!;

/**
 * The language that a format names, as in `[$-804]` and `[$-zh-CN]`; undefined for one that is not known. Separators of
 * numbers are those of Excel itself, whatever the format names.
 *
 * @source MS-LCID; ECMA-376 part 1, 18.8.31 "numFmts": `[$` symbol `-` locale `]`
 */
export function localeOf(code: string): Locale | undefined {
  const isNumber = /^[0-9a-f]{3,8}$/i.test(code);
  // behind a comma stands the kind of digits
  const tag = isNumber ? (parseInt(code, 16) & 0xffff).toString(16) : code.split(",")[0]!;
  const found = getLocale(tag);
  if (!found) return undefined;
  return {
    months: found.mmmm,
    shortMonths: found.mmm,
    weekdays: found.dddd,
    shortWeekdays: found.ddd,
    halves: [found.ampm[0]!, found.ampm[1]!],
    eraOffset: /^(?:404|zh-TW)$/i.test(tag) ? 1911 : 0,
    isChinese: /^(?:zh|804|404|c04|1004|1404)/i.test(tag),
  };
}
