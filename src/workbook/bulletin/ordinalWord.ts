const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** The number of a section in words, of 1 to 99: 一, 十, 十二, 二十. */
export function ordinalWord(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens]! : ""}${tens > 0 ? "十" : ""}${DIGITS[ones]!}`;
}
