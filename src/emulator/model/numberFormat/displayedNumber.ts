import { numberOfDecimal, rounded, shifted } from "../decimal";
import { mantissaOf } from "./fixed";
import { fractionOf } from "./fraction";
import { numberFormat } from "./numberFormat";

/**
 * The number that a number format displays of another, for workbooks that calculate with what they display. General displays
 * numbers as they are; undefined where it is a date or a time of which a part may be hidden, and where no number is displayed:
 * what counts then is documented nowhere.
 *
 * @source support.microsoft.com "Set rounding precision": values have the decimal places that their format displays
 */
export function displayedNumber(code: string, number: number): number | undefined {
  if (code === "General") return number;
  const found = numberFormat(code)?.numbers.find(({ holds }) => holds(number));
  if (!found) return number;
  const { section } = found;
  switch (section.kind) {
    case "fixed":
      return rounded(number, section.places.fraction.length + section.scale);
    case "scientific": {
      const { mantissa, exponent } = mantissaOf(number, section);
      return Math.sign(number) * numberOfDecimal(shifted(mantissa, exponent - section.scale));
    }
    case "fraction": {
      const [whole, above, below] = fractionOf(Math.abs(number), section);
      return (Math.sign(number) * (whole + above / below)) / 10 ** section.scale;
    }
    case "clock":
      return Number.isInteger(number) ? number : undefined;
    case "literal":
      return undefined;
    default:
      return number;
  }
}
