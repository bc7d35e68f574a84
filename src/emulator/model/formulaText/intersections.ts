import type { Token } from "@borgar/fx";
import { columnCount, parseAddress, type Rect, rowCount } from "../rect";
import { acrossSheets } from "./acrossSheets";
import { formulaTokens } from "./formulaTokens";
import { arityOf } from "./functionNames";
import { ARRAY_FUNCTIONS } from "./givesArrays";
import { argumentsIn, closing, isOperator, operandEnd } from "./operands";
import { type Wanted, wantedBy, wantedIn } from "./places";
import { mayBeSeveral } from "./severalValues";

/** The cells that a name stands for; undefined where they are not known, null for a name of nothing. */
type CellsOf = (name: string) => Rect | undefined | null;

/**
 * A formula that computes no arrays, as Excel shows it: `@` stands where it takes one of several values. Of what is not known
 * to be several, or to be taken one of, it stays as it is; so do structured references and references to several sheets.
 *
 * @param formula without its `=`, as a file has it that says nothing of arrays
 * @source support.microsoft.com "Implicit intersection operator: @": "functions that return multi-cell ranges or arrays will be
 * prefixed with @ if they were authored in an older version of Excel", INDEX, OFFSET and user-defined ones among them, but for
 * those "wrapped in a function that accepts an array or range"; learn.microsoft.com "Formula vs Formula2": `SQRT(@A1:A4)`;
 * dfinke/ImportExcel#1105 for INDIRECT, #1154 for functions of add-ins and XLOOKUP, ClosedXML/ClosedXML#2616 for UNIQUE
 */
export function withIntersections(formula: string, cellsOf: CellsOf): string {
  const text = shown(formulaTokens(formula).slice(1), "one", cellsOf);
  // of a formula that cannot be read, or has spaces where tokens have none, nothing else may change
  return text.replaceAll("@", "") === formula.replaceAll("@", "") ? text : formula;
}

function shown(tokens: readonly Token[], around: Wanted, cellsOf: CellsOf): string {
  const wanted = wantedIn(tokens, around);
  if (wanted === "open") return textOf(tokens);
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const end = operandEnd(tokens, i);
    if (end === undefined) {
      text += tokens[i]!.value;
      continue;
    }
    const operand = tokens.slice(i, end + 1);
    const isSaid = isOperator(tokens[i - 1], "@") || isOperator(tokens[end + 1], "#");
    const isTaken = wanted === "one" && !isSaid && isSeveral(operand, cellsOf);
    text += (isTaken ? "@" : "") + operandText(operand, isSaid || isTaken ? "cells" : wanted, cellsOf);
    i = end;
  }
  return text;
}

function operandText(tokens: readonly Token[], wanted: Wanted, cellsOf: CellsOf): string {
  const [token] = tokens as [Token];
  if (tokens.length === 1) return token.value;
  const open = token.type === "func" ? 1 : 0;
  const inner = tokens.slice(open + 1, closing(tokens, open));
  if (open === 0) return `(${shown(inner, wanted, cellsOf)})`;
  const args = argumentsIn(inner).map((argument, i) =>
    shown(argument, wantedBy(token.value.toUpperCase(), i, wanted), cellsOf),
  );
  return `${token.value}(${args.join(",")})`;
}

/** Whether an operand is several cells, or a call that may come to such. */
function isSeveral(tokens: readonly Token[], cellsOf: CellsOf): boolean {
  const [{ type, value }] = tokens as [Token];
  if (type === "func") return returnsSeveral(value.toUpperCase(), textOf(tokens), cellsOf);
  if (tokens.length > 1) {
    const inner = tokens.slice(1, -1);
    return operandEnd(inner, 0) === inner.length - 1 && isSeveral(inner, cellsOf);
  }
  if (type === "structured" || acrossSheets(value)) return false;
  const rect = type === "range_named" ? cellsOf(value) : parseAddress(value)?.rect;
  return Boolean(rect) && (columnCount(rect!) > 1 || rowCount(rect!) > 1);
}

/** `TABLE` is how a data table is shown; of LET and LAMBDA it depends on what they say. */
const NEVER = new Set(["TABLE", "LET", "LAMBDA"]);

function returnsSeveral(name: string, call: string, cellsOf: CellsOf): boolean {
  if (NEVER.has(name) || name.startsWith("_XL")) return false;
  if (name === "INDEX" || name === "OFFSET" || name === "INDIRECT")
    return mayBeSeveral(call, (reference) => parseAddress(reference)?.rect ?? cellsOf(reference));
  // a function that Excel does not have is one of an add-in or a macro
  return ARRAY_FUNCTIONS.has(name) || arityOf(name) === undefined;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ value }) => value).join("");
}
