import { rounded } from "../decimal";
import type { Shown } from "./fixed";
import { blankPlace, wholeIn } from "./places";
import { ratioOf } from "./ratio";
import { isDigits, type Part, type Section } from "./section";

/** A number as a whole number and a fraction. */
interface Parts {
  readonly whole: string;
  readonly numerator: string;
  readonly denominator: string;
  /** whether the fraction is shown, rather than left blank */
  readonly isThere: boolean;
}

/**
 * The size of a number as a fraction: with the denominator that the section names, or one of as many digits as it has places.
 *
 * @source support.microsoft.com "Display numbers as fractions"
 */
export function fraction(number: number, section: Section): Shown {
  const { numerator, denominator } = section.places;
  const found = partsOf(number, section);
  const keepsPlace = /[?0]/.test(numerator + denominator) || /[1-9]/.test(denominator);
  const texts = section.parts.map((part, i) => shownPart(part, section.parts[i + 1], found, keepsPlace));
  return { text: texts.join(""), isZero: false };
}

/** The whole number, and how many of how many parts: a fraction that comes to a whole is one more of them. */
export function fractionOf(
  number: number,
  { scale, places }: Section,
): readonly [whole: number, above: number, below: number] {
  const size = number * 10 ** scale;
  if (places.whole === "") return [0, ...ratio(size, places.denominator)];
  const [above, below] = ratio(size % 1, places.denominator);
  return above === below ? [Math.floor(size) + 1, 0, 1] : [Math.floor(size), above, below];
}

function partsOf(number: number, section: Section): Parts {
  const { numerator, denominator } = section.places;
  const hasWhole = section.places.whole !== "";
  const [whole, count, below] = fractionOf(number, section);
  const isForced = (numerator + denominator.replace(/[1-9]\d*/, "")).includes("0");
  const isThere = !hasWhole || isForced || count > 0;
  return {
    isThere,
    whole: whole > 0 ? wholeText(whole) : hasWhole && !isThere ? "0" : "",
    numerator: isThere ? (count === 0 && numerator.includes("0") ? "" : wholeText(count)) : "",
    denominator: isThere ? wholeText(below) : "",
  };
}

function ratio(rest: number, denominator: string): readonly [number, number] {
  const named = Number(/[1-9]\d*/.exec(denominator)?.[0] ?? 0);
  if (named > 0) return [rounded(rest * named, 0), named];
  if (rest === 0) return [0, 1];
  return ratioOf(rest, 10 ** denominator.length);
}

function wholeText(number: number): string {
  return BigInt(number).toString();
}

/** What stands beside a part of a fraction is blank with it. */
function shownPart(part: Part, next: Part | undefined, found: Parts, keepsPlace: boolean): string {
  switch (part.kind) {
    case "digits":
      return digits(part.role, part.places, found);
    case "slash":
      return found.isThere ? "/" : keepsPlace ? " " : "";
    case "space":
    case "text": {
      const text = part.kind === "text" ? part.text : " ";
      const isBesides = next !== undefined && (next.kind === "slash" || isDigits(next));
      const isBetween = isBesides && isDigits(next) && next.role === "numerator";
      if (!isBesides || (found.isThere && !(isBetween && found.whole === ""))) return text;
      return keepsPlace ? " ".repeat(text.length) : "";
    }
    default:
      return "";
  }
}

function digits(role: string, places: string, { whole, numerator, denominator, isThere }: Parts): string {
  const run = { places, following: 0, isFirst: true, isGrouped: false };
  if (role === "whole") return wholeIn({ ...run, digits: whole });
  if (role === "numerator") return wholeIn({ ...run, digits: isThere ? numerator : "" });
  return [...places.padEnd(denominator.length)]
    .map((place, i) => denominator.charAt(i) || (/[\d?]/.test(place) ? " " : blankPlace(place)))
    .join("");
}
