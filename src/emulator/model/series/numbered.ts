import { circular } from "./lists";

/** A text with a number in it: `Item 9`, `1st`, `Q4`. */
interface Numbered {
  readonly before: string;
  readonly number: number;
  readonly after: string;
  /** digits, where it begins with zeros */
  readonly digits: number;
}

/** The last digits of a text, or else the first ones. */
function numbered(text: string): Numbered | undefined {
  const found = /^(.*?)(\d{1,15})()$/s.exec(text) ?? /^()(\d{1,15})(\D.*)$/s.exec(text);
  if (!found) return undefined;
  const [, before, digits, after] = found as unknown as [string, string, string, string];
  return { before, number: Number(digits), after, digits: digits.startsWith("0") ? digits.length : 0 };
}

const QUARTER = /^(?:q|qtr\.?|quarter)\s*$/i;
const ORDINAL = /^(?:st|nd|rd|th)\b/i;

/** What continues numbered texts; undefined where they are none, or do not belong together. */
export function continuedNumbers(texts: readonly string[]): ((index: number) => string) | undefined {
  const parts = texts.map(numbered);
  const [first, second] = parts;
  if (!first || !parts.every((part) => part && isLike(part, first))) return undefined;
  const step = second ? second.number - first.number : 1;
  if (parts.some((part, i) => part!.number !== first.number + step * i)) return undefined;
  const isQuarter =
    QUARTER.test(first.before) && first.after === "" && parts.every((part) => part!.number <= 4);
  return (index) => {
    const number = first.number + step * index;
    const shown = isQuarter ? circular(number - 1, 4) + 1 : Math.abs(number);
    const after = ORDINAL.test(first.after) ? ordinal(shown) + first.after.slice(2) : first.after;
    return first.before + String(shown).padStart(first.digits, "0") + after;
  };
}

function isLike(one: Numbered, other: Numbered): boolean {
  const areOrdinals = ORDINAL.test(one.after) && ORDINAL.test(other.after);
  const after = (part: Numbered): string => (areOrdinals ? part.after.slice(2) : part.after);
  return one.before === other.before && after(one) === after(other);
}

function ordinal(number: number): string {
  const [ten, one] = [number % 100, number % 10];
  if (ten >= 11 && ten <= 13) return "th";
  return ["th", "st", "nd", "rd"][one] ?? "th";
}
