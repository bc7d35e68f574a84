import { type Decimal, decimalOf, fractionDigits, roundedDecimal, shifted, wholeDigits } from "../decimal";
import { fractionIn, wholeIn } from "./places";
import type { Part, Role, Section } from "./section";

/** A text, and whether a digit other than 0 is in it. */
export interface Shown {
  readonly text: string;
  readonly isZero: boolean;
}

/** The size of a number with a fixed number of decimals, in per cent or thousands where the section says so. */
export function fixed(number: number, section: Section): Shown {
  const decimals = section.places.fraction.length;
  const decimal = roundedDecimal(shifted(decimalOf(number), section.scale), decimals);
  return { text: new Layout(section, decimal, "").text(), isZero: decimal.digits === "" };
}

/**
 * The size of a number with an exponent, which is a multiple of the number of places before the point.
 *
 * @source support.microsoft.com "Number format codes": `E+` shows the sign of every exponent, `E-` that of those below 0
 */
export function scientific(number: number, section: Section): Shown {
  const { mantissa, exponent } = mantissaOf(number, section);
  return {
    text: new Layout(section, mantissa, String(Math.abs(exponent)), exponent < 0).text(),
    isZero: mantissa.digits === "",
  };
}

/** The mantissa that a section shows, and its exponent. */
export function mantissaOf(
  number: number,
  section: Section,
): { readonly mantissa: Decimal; readonly exponent: number } {
  const decimal = shifted(decimalOf(number), section.scale);
  const places = section.places.whole.length;
  const decimals = section.places.fraction.length;
  const step = Math.max(places, 1);
  const exponentOf = ({ digits, point }: Decimal): number =>
    digits === "" ? 0 : places === 0 ? point : Math.floor((point - 1) / step) * step;
  const shownWith = (exponent: number): Decimal => roundedDecimal(shifted(decimal, -exponent), decimals);
  const exponent = exponentOf(decimal);
  // a mantissa that is rounded up to the next power has the next exponent
  const carried = exponent + exponentOf(shownWith(exponent));
  return { mantissa: shownWith(carried), exponent: carried };
}

/** Digits that are put into the places of a section. */
class Layout {
  private readonly whole: string;
  private readonly fraction: string;
  /** places that have been passed */
  private readonly taken: Record<Role, number> = {
    ...{ whole: 0, exponent: 0, fraction: 0, numerator: 0, denominator: 0 },
  };
  private isSigned = true;

  constructor(
    private readonly section: Section,
    mantissa: Decimal,
    private readonly exponent: string,
    private readonly isNegative = false,
  ) {
    this.whole = wholeDigits(mantissa);
    this.fraction = fractionDigits(mantissa);
  }

  text(): string {
    let text = "";
    for (const part of this.section.parts) text += this.shown(part);
    return text;
  }

  private shown(part: Part): string {
    switch (part.kind) {
      case "text":
        return part.text;
      case "space":
        return " ";
      case "point":
        // digits before the point are shown without places for them
        return `${this.section.places.whole === "" ? this.whole : ""}.`;
      case "exponent":
        this.isSigned = part.isSigned;
        return "E";
      case "digits":
        return this.digits(part.role, part.places);
      default:
        return "";
    }
  }

  private digits(role: Role, places: string): string {
    const before = this.taken[role];
    this.taken[role] += places.length;
    if (role === "fraction") return fractionIn(this.fraction, places, before);
    const following = this.section.places[role].length - this.taken[role];
    const isFirst = before === 0;
    if (role === "whole")
      return wholeIn({ digits: this.whole, places, following, isFirst, isGrouped: this.section.isGrouped });
    const sign = this.isNegative ? "-" : this.isSigned ? "+" : "";
    const digits = wholeIn({ digits: this.exponent, places, following, isFirst, isGrouped: false });
    return (isFirst ? sign : "") + digits;
  }
}
