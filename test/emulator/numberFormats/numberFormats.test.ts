import fc from "fast-check";
import { DateSystem, SINCE_1900 } from "../../../src/emulator/model/dates/dateSystem";
import { rounded } from "../../../src/emulator/model/decimal";
import { general } from "../../../src/emulator/model/numberFormat/general";
import { HASHES, shownValue } from "../../../src/emulator/model/numberFormat/shownValue";
import { type Case, CASES, keyOf } from "./cases";
import { EXCEL } from "./excel";
import LIBREOFFICE from "./libreOffice.json";

const BY_GROUP: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = LIBREOFFICE;
const BY_CASE: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(EXCEL));

function libreOffice({ group, ...one }: Case): string | undefined {
  return BY_GROUP[group]?.[keyOf(one)];
}

function shown(code: string, value: number | string, dates = SINCE_1900): string {
  return shownValue(code, value, dates) ?? HASHES;
}

const since1904 = Object.assign(new DateSystem(), { is1904: true });

describe("what a cell shows by its number format", () => {
  it("is what LibreOffice shows, but where Excel is said to show something else", () => {
    const differing = CASES.flatMap((one) => {
      const [ours, expected] = [shown(one.code, one.value), BY_CASE[keyOf(one)] ?? libreOffice(one)];
      return ours === expected ? [] : [{ case: keyOf(one), ours, expected }];
    });
    expect(differing).toEqual([]);
    expect(CASES.length).toBeGreaterThan(250);
  });

  it("differs from LibreOffice nowhere needlessly", () => {
    expect(CASES.filter((one) => BY_CASE[keyOf(one)] === libreOffice(one))).toEqual([]);
    const keys = new Set(CASES.map(keyOf));
    expect(Object.keys(BY_CASE).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each([
    [0, "0"],
    [-1.5, "-1.5"],
    [0.1 + 0.2, "0.3"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [99999999999.9, "1E+11"],
    [12345678901.5, "12345678902"],
    [1234567890.12, "1234567890"],
    [123456789.123, "123456789.1"],
    [1234.56789012, "1234.56789"],
    [0.123456789012, "0.123456789"],
    [0.00001, "0.00001"],
    [0.00012345678, "0.000123457"],
    [0.000012345678, "1.23457E-05"],
    [1.23e-8, "1.23E-08"],
    [1e-9, "0.000000001"],
    [1e-10, "1E-10"],
    [1e21, "1E+21"],
    [9.999996e20, "1E+21"],
    [-4511987749.6, "-4511987750"],
    [3300.0000000000005, "3300"],
  ])("in General, %d is %s", (value, text) => {
    // support.microsoft.com "Available number formats in Excel"; SheetJS/ssf, numbers as Excel shows them
    expect(shown("General", value)).toBe(text);
  });

  it.each([
    [1234.5678, 6, "1234.6"],
    [0.333333333, 5, "0.333"],
    [123456789012, 8, "1.23E+11"],
    [123456789, 5, "1E+08"],
    [0.00042, 4, "4E-04"],
  ])("in General, %d in the room of %d characters is %s", (value, width, text) => {
    expect(general(value, width)).toBe(text);
  });

  it("rounds the decimal number, as ROUND does", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), (number, places) => {
        const text = shown(places === 0 ? "0" : `0.${"0".repeat(places)}`, number);
        expect(Number(text) + 0).toBe(rounded(number, places) + 0);
        expect(text.split(".")[1]?.length ?? 0).toBe(places);
      }),
      { examples: [[-999999999.9999995, 6]] },
    );
  });

  it("shows no minus before what is rounded to 0, unless the section has one", () => {
    expect(shown("0.0", -0.01)).toBe("0.0");
    expect(shown("0.0;-0.0", -0.01)).toBe("-0.0");
    expect(shown("0.0;(0.0)", -0.01)).toBe("(0.0)");
  });

  it("rounds a mantissa up to the next power", () => {
    expect(shown("0.0E+0", 9.96)).toBe("1.0E+1");
    expect(shown("##0.0E+0", 999.96)).toBe("1.0E+3");
  });

  it("shows number signs for what is no date, for what no section is for, and for what is no format", () => {
    expect(shown("yyyy-mm-dd", -1)).toBe(HASHES);
    expect(shown("h:mm", -0.25)).toBe(HASHES);
    expect(shown("yyyy-mm-dd", 2958466)).toBe(HASHES);
    expect(shown("[>=100]0;[<=-100]0", 5)).toBe(HASHES);
    expect(shown('0"', 5)).toBe(HASHES);
    // a time that only counts on may be below 0
    expect(shown("[h]", -1.5)).toBe("-36");
  });

  it("is the next day from half a second before midnight on", () => {
    expect(shown("h:mm", 1.999999)).toBe("0:00");
    expect(shown("yyyy-mm-dd hh:mm:ss", 43845.999999)).toBe("2020-01-16 00:00:00");
    expect(shown("[h]:mm:ss", 1.999999)).toBe("48:00:00");
    expect(shown("h:mm:ss.000", 0.999999)).toBe("23:59:59.914");
  });

  it("is a date of the system of 1904 where the workbook has it", () => {
    // support.microsoft.com "Date systems in Excel": 5 July 1998 is 35981, or 34519 there
    expect(shown("d mmmm yyyy", 35981)).toBe("5 July 1998");
    expect(shown("d mmmm yyyy", 34519, since1904)).toBe("5 July 1998");
    expect(shown("dddd yyyy-mm-dd", 0, since1904)).toBe("Friday 1904-01-01");
    expect(shown("yyyy-mm-dd", 2957003, since1904)).toBe("9999-12-31");
    expect(shown("yyyy-mm-dd", 2957004, since1904)).toBe(HASHES);
    expect(shown("h:mm", -0.25, since1904)).toBe("-6:00");
    expect(shown("d-mmm-yyyy", -1, since1904)).toBe("-2-Jan-1904");
  });
});
