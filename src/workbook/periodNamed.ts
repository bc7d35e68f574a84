import { type Period, periodOf } from "../system/period";

const WORDS: readonly (readonly [words: RegExp, code: (match: RegExpExecArray) => string])[] = [
  [/^(\d{4})(?:年度?|年?全年)?$/, ([, year]) => year!],
  [/^(\d{4})年?(上|下)半年$/, ([, year, half]) => `${year}H${half === "上" ? 1 : 2}`],
  [/^(\d{4})年?第?([一二三四1-4])季度?$/, ([, year, quarter]) => `${year}Q${digit(quarter!)}`],
  [/^(\d{4})年?前三季度$/, ([, year]) => `${year}M09`],
  [/^(\d{4})年1月份?$/, ([, year]) => `${year}M01`],
  [/^(\d{4})年?1月?[-—–－~～至到](\d{1,2})月份?$/, ([, year, month]) => `${year}M${month!.padStart(2, "0")}`],
  [/^(\d{4})年?([HQM]\d{1,2})$/, ([, year, span]) => `${year}${span!.replace(/^M(\d)$/, "M0$1")}`],
];

/**
 * A period, however people have written it: `2019`, `2019年度`, `2019年二季度`, `2019Q2`, `2019年1—9月`; undefined for a text that
 * names none.
 */
export function periodNamed(text: string): Period | undefined {
  const typed = text.normalize("NFKC").replace(/\s/g, "").toUpperCase();
  for (const [words, code] of WORDS) {
    const found = words.exec(typed);
    const period = found ? periodOf(code(found)) : undefined;
    if (period !== undefined) return period;
  }
  return periodOf(typed);
}

function digit(numeral: string): number {
  return "一二三四".indexOf(numeral) + 1 || Number(numeral);
}
