import type { Token } from "@borgar/fx";
import { isOperator, operandEnd, closing } from "./operands";

/**
 * What is wanted at a place of a formula that computes no arrays: `one`, a single value, for which of several the one that
 * stands beside the formula is taken; `cells`, a range as it is; `open`, what is documented nowhere, or an array.
 */
export type Wanted = "one" | "cells" | "open";

/** Functions that want a single value everywhere. */
const ONES = new Set(
  (
    "NOT ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT ABS INT ROUND ROUNDUP ROUNDDOWN TRUNC MOD POWER SQRT " +
    "EXP LN LOG LOG10 SIGN FACT SIN COS TAN ASIN ACOS ATAN ATAN2 DEGREES RADIANS CEILING FLOOR EVEN ODD " +
    "LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER SUBSTITUTE REPLACE REPT FIND SEARCH TEXT VALUE EXACT CHAR CODE " +
    "CONCATENATE DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME WEEKDAY DATEVALUE TIMEVALUE HYPERLINK"
  ).split(" "),
);

/** Functions that take ranges everywhere. */
const CELLS = new Set(
  (
    "SUM COUNT COUNTA AVERAGE AVERAGEA MAX MAXA MIN MINA PRODUCT MEDIAN AND OR STDEV STDEV.S STDEV.P STDEVA STDEVP STDEVPA VAR " +
    "VAR.S VAR.P VARA VARP VARPA GEOMEAN HARMEAN KURT SKEW AVEDEV DEVSQ SUMSQ"
  ).split(" "),
);

/** Others, by the places that are known. */
const BY_PLACE: Readonly<Record<string, (place: number) => Wanted>> = {
  IF: (place) => (place === 0 ? "one" : "cells"),
  IFERROR: () => "cells",
  COUNTIF: (place) => (place === 1 ? "one" : "cells"),
  SUMIF: (place) => (place === 1 ? "one" : "cells"),
  AVERAGEIF: (place) => (place === 1 ? "one" : "cells"),
  COUNTIFS: (place) => (place % 2 === 1 ? "one" : "cells"),
  SUMIFS: (place) => (place > 0 && place % 2 === 0 ? "one" : "cells"),
  AVERAGEIFS: (place) => (place > 0 && place % 2 === 0 ? "one" : "cells"),
  MATCH: first,
  VLOOKUP: first,
  HLOOKUP: first,
  INDEX: (place) => (place > 0 ? "one" : "open"),
  OFFSET: (place) => (place > 0 ? "one" : "open"),
  INDIRECT: first,
  RANK: (place) => (place === 1 ? "cells" : "one"),
  LARGE: (place) => (place === 1 ? "one" : "cells"),
  SMALL: (place) => (place === 1 ? "one" : "cells"),
};

function first(place: number): Wanted {
  return place === 0 ? "one" : "open";
}

/**
 * What a function wants as an argument.
 *
 * @param name in capitals
 * @param around what is wanted of the call itself
 * @source learn.microsoft.com "Formula vs Formula2": SQRT "expects a single value"; support.microsoft.com pages of the functions;
 * exceljs/exceljs#1491 for `SUM(ROUND(@D1:D3,0))`, spreadsheetlab/XLParser#113 for `IF(J131=1,@INDEX($F125:$F129,J132)/$F130,0)`
 */
export function wantedBy(name: string, place: number, around: Wanted): Wanted {
  if (around === "open") return "open";
  if (ONES.has(name)) return "one";
  return CELLS.has(name) ? "cells" : (BY_PLACE[name]?.(place) ?? "open");
}

/** Whether a function makes one value of many; those of truth values are asked in each row. @param name in capitals */
export function isTotal(name: string): boolean {
  return CELLS.has(name) && name !== "AND" && name !== "OR";
}

const UNREAD = /^(?:unknown|context)/;
const OF_VALUES = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", "%"];

/**
 * What is wanted of the operands that stand side by side: single values where operators compute with them.
 *
 * @param tokens from one bracket to the other
 * @param around what is wanted of them all together
 */
export function wantedIn(tokens: readonly Token[], around: Wanted): Wanted {
  let [isComputed, operands] = [false, 0];
  for (let i = 0; i < tokens.length; i++) {
    const end = operandEnd(tokens, i);
    if (end !== undefined) {
      operands += 1;
      i = end;
    } else if (isOperator(tokens[i], "{")) i = closing(tokens, i);
    else if (isOperator(tokens[i], ...OF_VALUES)) [isComputed, operands] = [true, 0];
    // `:` and `,` make references of references; what cannot be read may be one
    else if (isOperator(tokens[i], ":", ",") || UNREAD.test(tokens[i]!.type)) return "open";
    // and so does a space between two of them
    if (operands > 1) return "open";
  }
  return isComputed && around !== "open" ? "one" : around;
}
