import { type AstExpression, parse } from "@borgar/fx";
import { kept } from "../kept";
import { columnCount, type Rect, rowCount } from "../rect";
import { formulaTokens } from "./formulaTokens";

/** The cells that a name or a reference stands for; undefined where they are not known, null for a name of nothing. */
type CellsOf = (reference: string) => Rect | undefined | null;

/** Functions that come to one value, whatever they are given. */
const ONE = new Set(
  (
    "SUM COUNT COUNTA COUNTBLANK AVERAGE AVERAGEA MAX MAXA MIN MINA PRODUCT MEDIAN AND OR XOR SUMPRODUCT ROWS COLUMNS " +
    "CONCAT TEXTJOIN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P TODAY NOW PI TRUE FALSE NA"
  ).split(" "),
);

/** Functions that come to one value where each of their arguments does. */
const ONE_OF_ONES = new Set(
  (
    "IF IFERROR IFNA IFS SWITCH NOT ISNUMBER ISTEXT ISBLANK ISERROR ISERR ISNA ISLOGICAL ISNONTEXT N T ABS INT ROUND " +
    "ROUNDUP ROUNDDOWN TRUNC MOD POWER SQRT EXP LN LOG LOG10 SIGN LEN LEFT RIGHT MID TRIM CLEAN UPPER LOWER PROPER " +
    "SUBSTITUTE REPLACE REPT FIND SEARCH TEXT VALUE EXACT CHAR CODE DATE YEAR MONTH DAY HOUR MINUTE SECOND TIME WEEKDAY " +
    "EDATE EOMONTH DATEVALUE HYPERLINK"
  ).split(" "),
);

/** Functions that come to one value where some of their arguments do: which, the others being ranges. */
const ONE_WHERE: Readonly<Record<string, (place: number) => boolean>> = {
  COUNTIF: (place) => place === 1,
  SUMIF: (place) => place === 1,
  AVERAGEIF: (place) => place === 1,
  COUNTIFS: (place) => place % 2 === 1,
  SUMIFS: (place) => place > 0 && place % 2 === 0,
  AVERAGEIFS: (place) => place > 0 && place % 2 === 0,
  MATCH: (place) => place !== 1,
  VLOOKUP: (place) => place !== 1,
  HLOOKUP: (place) => place !== 1,
  RANK: (place) => place === 0,
  LARGE: (place) => place === 1,
  SMALL: (place) => place === 1,
};

const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", "%"]);

const treeOf = kept((formula): AstExpression | undefined => {
  try {
    return parse(formulaTokens(formula)) as AstExpression;
  } catch {
    return undefined;
  }
}, 20_000);

/**
 * Whether a formula may come to several values, without evaluating it: of what is not known to come to one it may.
 *
 * @param cellsOf what names and references stand for; not asked where it is left out
 */
export function mayBeSeveral(formula: string, cellsOf: CellsOf = () => undefined): boolean {
  return !isOne(treeOf(formula), cellsOf);
}

function isOne(node: AstExpression | null | undefined, cellsOf: CellsOf): boolean {
  // an argument that is left out
  if (node === null) return true;
  switch (node?.type) {
    case "Literal":
    case "ErrorLiteral":
      return true;
    case "ReferenceIdentifier":
      return isCell(node.value) || isOneCell(cellsOf(node.value));
    case "UnaryExpression":
      return node.operator === "@" || (OPERATORS.has(node.operator) && isOne(node.arguments[0], cellsOf));
    case "BinaryExpression":
      return OPERATORS.has(node.operator) && node.arguments.every((each) => isOne(each, cellsOf));
    case "CallExpression":
      return (
        node.callee.type === "Identifier" &&
        isCallOne(node.callee.name.toUpperCase(), node.arguments, cellsOf)
      );
    default:
      return false;
  }
}

function isCallOne(name: string, args: readonly AstExpression[], cellsOf: CellsOf): boolean {
  if (ONE.has(name)) return true;
  if (name === "INDEX") return isIndexOne(args, cellsOf);
  const where = ONE_OF_ONES.has(name) ? () => true : ONE_WHERE[name];
  return where !== undefined && args.every((each, place) => !where(place) || isOne(each, cellsOf));
}

/** A place in one column, or a row and a column: 0 would stand for all of them. */
function isIndexOne([from, row, column]: readonly AstExpression[], cellsOf: CellsOf): boolean {
  if (!isPlace(row, cellsOf)) return false;
  if (column) return isPlace(column, cellsOf);
  const cells = from?.type === "ReferenceIdentifier" ? cellsOf(from.value) : undefined;
  return cells === null || (cells !== undefined && columnCount(cells) === 1);
}

function isPlace(node: AstExpression | undefined, cellsOf: CellsOf): boolean {
  if (node?.type === "Literal") return Number(node.value) >= 1;
  const isMatch =
    node?.type === "CallExpression" && node.callee.type === "Identifier" && /^MATCH$/i.test(node.callee.name);
  return isMatch && isOne(node, cellsOf);
}

/** What there is not comes to an error. */
function isOneCell(cells: ReturnType<CellsOf>): boolean {
  return cells === null || (cells !== undefined && columnCount(cells) === 1 && rowCount(cells) === 1);
}

/** A single cell, with the name of its sheet or without, or one of the row that the formula is in. */
function isCell(reference: string): boolean {
  if (reference.includes("[")) return /\[@(?:\[[^[\]]*\]|[^[\]:]+)\]$/.test(reference);
  return (
    /^\$?[A-Z]{1,3}\$?\d+$/i.test(reference.slice(reference.lastIndexOf("!") + 1)) && !/:.*!/.test(reference)
  );
}
