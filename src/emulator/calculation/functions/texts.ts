import { format } from "numfmt";
import { CellError, type CellValue } from "../../model/cell";
import { type Argument, single } from "../values/argument";
import { toNumber, toText, VALUE_ERROR } from "../values/values";

/** Functions between numbers and their text. @source support.microsoft.com "TEXT function", "VALUE function" */
export const TEXTS: Readonly<Record<string, (args: readonly Argument[]) => CellValue>> = {
  TEXT: ([value, pattern]) => shown(single(value), toText(single(pattern))),
  VALUE: ([value]) => toNumber(single(value)),
  HYPERLINK: ([target, text]) => single(text) ?? single(target),
};

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
