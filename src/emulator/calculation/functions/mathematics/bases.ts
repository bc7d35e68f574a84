import type { CellValue } from "../../../model/cell";
import { NUM_ERROR, VALUE_ERROR } from "../../values/values";
import { ofNumbers, type SheetFunction, type SheetFunctions, takes } from "../sheetFunction";

/** Ten digits hold a number, of which the upper half stands for negative ones. */
const DIGITS = 10;
const BASES = { BIN: 2, OCT: 8, HEX: 16 } as const;
type Base = keyof typeof BASES;

const ROMAN: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
const LARGEST_ROMAN = 3999;
const LARGEST_BITS = 2 ** 48;

const BITS: Readonly<Record<string, (one: bigint, other: bigint) => bigint>> = {
  BITAND: (one, other) => one & other,
  BITOR: (one, other) => one | other,
  BITXOR: (one, other) => one ^ other,
};

/**
 * Numbers written in other bases.
 *
 * @source support.microsoft.com "DEC2BIN function" (ten digits, two's complement), "BASE function", "DECIMAL function",
 * "ROMAN function" (`#VALUE!` above 3999), "BITAND function" (`#NUM!` from 2^48 on, and for fractions)
 */
export const IN_BASES: SheetFunctions = {
  ...conversions(),
  ...Object.fromEntries(
    Object.entries(BITS).map(([name, apply]) => [
      name,
      takes(["number", "number"], (one, other) =>
        [one, other].every(isBits) ? Number(apply(BigInt(one), BigInt(other))) : NUM_ERROR,
      ),
    ]),
  ),
  ...ofNumbers({ BITLSHIFT: shifted, BITRSHIFT: (number, by) => shifted(number, -by) }),
  BASE: takes(["number", "number", "number?"], (number, base, least = 0) => {
    const [value, of] = [Math.trunc(number), Math.trunc(base)];
    if (value < 0 || value >= 2 ** 53 || of < 2 || of > 36 || least < 0 || least > 255) return NUM_ERROR;
    return value.toString(of).toUpperCase().padStart(Math.trunc(least), "0");
  }),
  DECIMAL: takes(["text", "number"], (text, base) => {
    const of = Math.trunc(base);
    return of < 2 || of > 36 ? NUM_ERROR : (read(text.trim(), of) ?? NUM_ERROR);
  }),
  ROMAN: takes(["number"], (number) => roman(Math.trunc(number))),
};

function isBits(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number < LARGEST_BITS;
}

function shifted(number: number, by: number): CellValue {
  const places = Math.trunc(by);
  if (!isBits(number) || Math.abs(places) > 53) return NUM_ERROR;
  const found = Math.floor(number * 2 ** places);
  return found < LARGEST_BITS ? found : NUM_ERROR;
}

/** DEC2BIN, BIN2DEC, HEX2BIN and so on. */
function conversions(): Record<string, SheetFunction> {
  const found: Record<string, SheetFunction> = {};
  for (const base of Object.keys(BASES) as Base[]) {
    found[`${base}2DEC`] = takes(["text"], (text) => signed(text, base) ?? NUM_ERROR);
    found[`DEC2${base}`] = takes(["number", "number?"], (number, least) =>
      written(Math.trunc(number), base, least),
    );
    for (const other of Object.keys(BASES) as Base[])
      if (other !== base)
        found[`${base}2${other}`] = takes(["text", "number?"], (text, least) => {
          const number = signed(text, base);
          return number === undefined ? NUM_ERROR : written(number, other, least);
        });
  }
  return found;
}

/** Digits as a number; undefined for others. */
function read(text: string, base: number): number | undefined {
  const digits = "0123456789abcdefghijklmnopqrstuvwxyz".slice(0, base);
  let value = 0;
  for (const each of text.toLowerCase()) {
    const digit = digits.indexOf(each);
    if (digit < 0) return undefined;
    value = value * base + digit;
  }
  return value;
}

function signed(text: string, base: Base): number | undefined {
  const value = text.length > DIGITS ? undefined : read(text, BASES[base]);
  const all = BASES[base] ** DIGITS;
  return value !== undefined && value >= all / 2 ? value - all : value;
}

function written(number: number, base: Base, least: number | undefined): CellValue {
  const all = BASES[base] ** DIGITS;
  if (number < -all / 2 || number >= all / 2) return NUM_ERROR;
  const text = (number < 0 ? number + all : number).toString(BASES[base]).toUpperCase();
  if (least === undefined || number < 0) return text;
  const length = Math.trunc(least);
  return length < 1 || length > DIGITS || length < text.length ? NUM_ERROR : text.padStart(length, "0");
}

function roman(number: number): CellValue {
  if (number < 0 || number > LARGEST_ROMAN) return VALUE_ERROR;
  let [rest, text] = [number, ""];
  for (const [letters, value] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
