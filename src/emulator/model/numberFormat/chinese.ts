/** Digits and the words for tens, hundreds and thousands, by the number in `[DBNum1]`. */
const SCRIPTS = {
  1: { digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"] },
  2: { digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"] },
  3: { digits: "０１２３４５６７８９", units: ["", "十", "百", "千"] },
} as const;

export type Numerals = keyof typeof SCRIPTS;

/** Each four digits of a number. */
const GROUPS = ["", "万", "亿", "万亿", "亿亿"];

/**
 * A number of a date in Chinese: the digits of a year one by one, others in words, where ten to nineteen begin with 十.
 *
 * @source support.microsoft.com, number formats of 日期 in Chinese (二○○一年三月十四日)
 */
export function chineseDate(number: number, numerals: Numerals, isYear: boolean): string {
  if (isYear) return chineseDigits(String(number), numerals);
  const words = chineseNumber(String(number), numerals);
  return number >= 10 && number < 20 && numerals !== 2 ? words.slice(1) : words;
}

export function chineseDigits(digits: string, numerals: Numerals): string {
  return digits.replace(/\d/g, (digit) => SCRIPTS[numerals].digits.charAt(Number(digit)));
}

/** The digits of a whole number in words: 一千〇二十. */
export function chineseNumber(digits: string, numerals: Numerals): string {
  const plain = digits.replace(/^0+(?=\d)/, "");
  const zero = SCRIPTS[numerals].digits.charAt(0);
  if (plain === "0" || plain === "") return zero;
  const groups = plain.padStart(Math.ceil(plain.length / 4) * 4, "0").match(/\d{4}/g)!;
  let text = "";
  groups.forEach((group, i) => {
    const words = group === "0000" ? "" : fourDigits(group, numerals);
    if (words === "") return;
    const skips = text !== "" && (group.startsWith("0") || groups[i - 1] === "0000");
    text += (skips ? zero : "") + words + (GROUPS[groups.length - 1 - i] ?? "");
  });
  return text;
}

function fourDigits(group: string, numerals: Numerals): string {
  const { digits, units } = SCRIPTS[numerals];
  let [text, skipped] = ["", false];
  [...group].forEach((digit, i) => {
    if (digit === "0") {
      skipped = text !== "";
      return;
    }
    text += (skipped ? digits.charAt(0) : "") + digits.charAt(Number(digit)) + units[3 - i]!;
    skipped = false;
  });
  return text;
}
