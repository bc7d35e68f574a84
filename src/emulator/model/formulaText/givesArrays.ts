import { kept } from "../kept";
import { formulaTokens } from "./formulaTokens";

/** Functions that give arrays by their nature, of whatever size these are now. */
export const ARRAY_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROWTH GROUPBY HSTACK LAMBDA LET LINEST LOGEST MAKEARRAY " +
    "MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW " +
    "TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP"
  ).split(" "),
);

/**
 * Whether a formula has a function, or the operator `#`, that gives arrays: Excel saves it as a dynamic array also while it
 * comes to a single value.
 *
 * @source support.microsoft.com "Dynamic array formulas in non-dynamic aware Excel": "if it could return multiple values"
 */
export const givesArrays = kept((formula): boolean =>
  formulaTokens(formula).some(
    ({ type, value }) =>
      (type === "func" && ARRAY_FUNCTIONS.has(value.toUpperCase())) || (type === "operator" && value === "#"),
  ),
);
