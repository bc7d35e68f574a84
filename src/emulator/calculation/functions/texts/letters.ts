import { CellError, type CellValue } from "../../../model/cell";
import { Unknowable } from "../../values/unknowable";
import { toText, VALUE_ERROR } from "../../values/values";
import { type SheetFunctions, takes } from "../sheetFunction";

/** @source "Excel specifications and limits": total number of characters that a cell can contain */
const LONGEST = 32_767;
const LAST_CHARACTER = 0x10ffff;
const MISSING = new CellError("#N/A");

/**
 * Letters and characters, and texts joined.
 *
 * @source support.microsoft.com "TRIM function" (only the ASCII space: neither non-breaking spaces nor line breaks), "CLEAN
 * function" (the first 32 characters of ASCII), "PROPER function" (letters that follow any character but a letter),
 * "CHAR function" (1 to 255), "UNICHAR function", "TEXTJOIN function" and "REPT function" (`#VALUE!` above 32,767 characters)
 */
export const LETTERS: SheetFunctions = {
  UPPER: takes(["text"], (text) => {
    const found = text.toUpperCase();
    // ß and its like become two letters here
    if (found.length !== text.length) throw new Unknowable("unknown");
    return found;
  }),
  LOWER: takes(["text"], (text) => text.toLowerCase()),
  PROPER: takes(["text"], (text) =>
    text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  ),
  TRIM: takes(["text"], (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  // eslint-disable-next-line no-control-regex
  CLEAN: takes(["text"], (text) => text.replace(/[\u0000-\u001f]/g, "")),
  CHAR: takes(["number"], (number) => {
    const code = Math.trunc(number);
    if (code < 1 || code > 255) return VALUE_ERROR;
    return String.fromCharCode(inAscii(code));
  }),
  CODE: takes(["text"], (text) => (text === "" ? VALUE_ERROR : inAscii(text.charCodeAt(0)))),
  UNICHAR: takes(["number"], (number) => {
    const code = Math.trunc(number);
    if (code < 1 || code > LAST_CHARACTER) return VALUE_ERROR;
    return code >= 0xd800 && code <= 0xdfff ? MISSING : String.fromCodePoint(code);
  }),
  UNICODE: takes(["text"], (text) => text.codePointAt(0) ?? VALUE_ERROR),
  CONCATENATE: takes(["text", "text*"], (first, others) => short([first, ...others].join(""))),
  CONCAT: takes(["cells*"], (values) => joined(values, [""], false)),
  TEXTJOIN: takes(["cells", "truth", "cells*"], (delimiters, isWithoutEmpty, values) => {
    const between = delimiters.map(toText);
    const fault = between.find((each) => each instanceof CellError);
    if (fault instanceof CellError) return fault;
    return joined(values, between as string[], isWithoutEmpty);
  }),
  REPT: takes(["text", "number"], (text, count) => {
    const times = Math.trunc(count);
    return times < 0 || text.length * times > LONGEST ? VALUE_ERROR : text.repeat(times);
  }),
};

/** @throws Unknowable for what depends on the code page of the machine */
function inAscii(code: number): number {
  if (code > 127) throw new Unknowable("unknown");
  return code;
}

function short(text: string): CellValue {
  return text.length > LONGEST ? VALUE_ERROR : text;
}

/** @param delimiters one after the other, and from the first again */
function joined(
  values: readonly CellValue[],
  delimiters: readonly string[],
  isWithoutEmpty: boolean,
): CellValue {
  let [text, count] = ["", 0];
  for (const value of values) {
    const one = toText(value);
    if (one instanceof CellError) return one;
    if (isWithoutEmpty && one === "") continue;
    if (count > 0) text += delimiters[(count - 1) % delimiters.length]!;
    text += one;
    count += 1;
  }
  return short(text);
}
