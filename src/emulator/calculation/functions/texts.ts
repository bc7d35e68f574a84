import { format } from "numfmt";
import { CellError, type CellValue } from "../../model/cell";
import { type Argument, single } from "../values/argument";
import { toNumber, toText, VALUE_ERROR } from "../values/values";

/** Functions between numbers and their text. @source support.microsoft.com "TEXT function", "VALUE function" */
export const TEXTS: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  TEXT: ([value, pattern]) => shown(single(value), toText(single(pattern))),
  VALUE: ([value]) => toNumber(single(value)),
  // only the ASCII space: neither non-breaking spaces nor line breaks. @source "TRIM function"
  TRIM: ([text]) => bare(text, (each) => each.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ")),
  // @source "CLEAN function": the first 32 characters of ASCII
  // eslint-disable-next-line no-control-regex
  CLEAN: ([text]) => bare(text, (each) => each.replace(/[\u0000-\u001f]/g, "")),
  HYPERLINK: ([target, text]) => single(text) ?? single(target),
};

function bare(argument: Argument | undefined, strip: (text: string) => string): CellValue {
  const text = toText(single(argument));
  return text instanceof CellError ? text : strip(text);
}

function shown(value: CellValue, pattern: string | CellError): CellValue {
  if (value instanceof CellError) return value;
  if (pattern instanceof CellError) return pattern;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(pattern, value ?? 0, { locale: "en-US" });
  } catch {
    return VALUE_ERROR;
  }
}
