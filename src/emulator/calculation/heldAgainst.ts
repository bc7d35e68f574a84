/**
 * Functions of the library whose results were held against LibreOffice's, for numbers, texts, blanks and errors
 * (`test/libreoffice/functions.test.ts`). A formula with any other keeps the result that another program has left.
 */
export const HELD_AGAINST_LIBREOFFICE: ReadonlySet<string> = new Set(
  (
    "ABS AVERAGE CEILING CHOOSE CONCATENATE COS COUNTIF DATE DAY EVEN EXACT EXP FACT FIND FLOOR INT ISERR ISEVEN " +
    "ISLOGICAL ISNA ISNONTEXT ISODD LARGE LEFT LEN LN LOG LOG10 LOWER MEDIAN MID MOD MONTH NOT ODD PI POWER PRODUCT " +
    "QUOTIENT REPT RIGHT ROUNDDOWN ROUNDUP SEARCH SIGN SIN SMALL SQRT STDEV STDEV.S SUBSTITUTE SUMIF SUMSQ TAN TRIM " +
    "TRUNC UPPER VAR VAR.S YEAR"
  ).split(" "),
);
