/**
 * Functions that came after the file format, and are marked there.
 *
 * @source support.microsoft.com "Issue: An _xlfn. prefix is displayed in front of a formula"
 */
const NEWER = new Set(
  (
    "ACOT ACOTH ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH DAYS " +
    "DECIMAL FLOOR.MATH FORMULATEXT GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PDURATION " +
    "PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS SKEW.P SWITCH TEXTJOIN UNICHAR UNICODE XOR MUNIT FORECAST.LINEAR " +
    "AGGREGATE BINOM.DIST CHISQ.DIST.RT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S EXPON.DIST F.DIST.RT MODE.SNGL " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST.2T VAR.P VAR.S CEILING.PRECISE " +
    "FLOOR.PRECISE LET SEQUENCE TEXTAFTER TEXTBEFORE UNIQUE XLOOKUP XMATCH " +
    "CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK SORTBY TAKE TEXTSPLIT TOCOL TOROW VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);
/** those of dynamic arrays are marked twice */
const OF_SHEETS = new Set(["FILTER", "SORT"]);

/** A formula as it is written into a file. */
export function prefixed(formula: string): string {
  return formula.replace(/"[^"]*"|([A-Z][A-Z0-9.]*)\(/g, (all, name: string | undefined) => {
    if (name === undefined) return all;
    if (OF_SHEETS.has(name)) return `_xlfn._xlws.${all}`;
    return NEWER.has(name) ? `_xlfn.${all}` : all;
  });
}
