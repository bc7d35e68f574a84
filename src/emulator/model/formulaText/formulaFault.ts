import { type AstExpression, parse, type Token } from "@borgar/fx";
import { kept } from "../kept";
import { formulaTokens } from "./formulaTokens";
import { arityOf, MOST_ARGUMENTS } from "./functionNames";

/** @source "Excel specifications and limits", calculation */
const LONGEST_FORMULA = 8_192;
const DEEPEST = 64;
const LONGEST_TEXT = 255;

/** What is wrong with a formula: of which kind, and in words for those who program. */
export interface FormulaFault {
  readonly kind: "tooLong" | "textTooLong" | "operator" | "unreadable" | "tooDeep" | "arguments";
  readonly message: string;
  /** the function whose arguments are wrong */
  readonly name?: string;
}

/** Why Excel would not take a formula, in words; undefined when it would. */
export function formulaFault(formula: string): string | undefined {
  return faultOf(formula)?.message;
}

/**
 * What Excel would not take about a formula; undefined when it would take it. A function that it does not have is no fault:
 * that evaluates to `#NAME?`.
 *
 * @param formula without its `=`
 * @source "How to avoid broken formulas in Excel"; "Excel specifications and limits"
 */
export const faultOf = kept((formula): FormulaFault | undefined => {
  if (formula.length + 1 > LONGEST_FORMULA)
    return { kind: "tooLong", message: `a formula has at most ${LONGEST_FORMULA} characters` };
  const tokens = formulaTokens(formula);
  const fault = faultOfTokens(tokens);
  // a formula with a reference of an unknown kind, such as an external one, cannot be parsed and is not checked further
  return fault !== undefined || tokens.some(isUnknownReference) ? fault : faultOfTree(tokens);
});

function faultOfTokens(tokens: readonly Token[]): FormulaFault | undefined {
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.type === "string" && token.value.slice(1, -1).replace(/""/g, '"').length > LONGEST_TEXT)
      return { kind: "textTooLong", message: `a text in a formula has at most ${LONGEST_TEXT} characters` };
    if (token.type === "whitespace" || token.type === "newline") continue;
    if (before && isTooClose(before, token))
      return { kind: "operator", message: "an operator is missing between two values" };
    before = token;
  }
  return undefined;
}

function isUnknownReference({ type, value }: Token): boolean {
  return type === "unknown" && /[[\]]/.test(value);
}

const CONSTANTS = new Set(["number", "string", "bool"]);
const REFERENCES = new Set(["range", "range_beam", "range_ternary", "range_named", "structured", "func"]);

/** A reference may follow another one (their intersection); a constant may not follow a value. */
function isTooClose(before: Token, after: Token): boolean {
  const [isConstantBefore, isConstant] = [CONSTANTS.has(before.type), CONSTANTS.has(after.type)];
  if (isConstant) return isConstantBefore || REFERENCES.has(before.type) || before.value === ")";
  return isConstantBefore && (REFERENCES.has(after.type) || after.value === "(");
}

function faultOfTree(tokens: readonly Token[]): FormulaFault | undefined {
  let tree: AstExpression;
  try {
    tree = parse([...tokens]) as AstExpression;
  } catch (error) {
    return { kind: "unreadable", message: `the formula cannot be read: ${(error as Error).message}` };
  }
  return faultOfCalls(tree);
}

interface Call {
  readonly type: "CallExpression";
  readonly callee: { readonly type: string; readonly name: string };
  readonly arguments: readonly unknown[];
}

/** Iterative rather than recursive: a long sum is a deep tree. */
function faultOfCalls(tree: AstExpression): FormulaFault | undefined {
  const open: [node: unknown, depth: number][] = [[tree, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node !== "object" || node === null) continue;
    const isCall = (node as { type?: string }).type === "CallExpression";
    if (isCall) {
      if (depth >= DEEPEST)
        return { kind: "tooDeep", message: `functions stand in each other at most ${DEEPEST} deep` };
      const fault = faultOfCall(node as Call);
      if (fault !== undefined) return fault;
    }
    for (const child of Object.values(node)) open.push([child, isCall ? depth + 1 : depth]);
  }
  return undefined;
}

function faultOfCall({ callee, arguments: given }: Call): FormulaFault | undefined {
  const name = callee.type === "Identifier" ? callee.name : "";
  const { least, most } = arityOf(name) ?? { least: 0, most: MOST_ARGUMENTS };
  const isWithin = given.length >= least && given.length <= most;
  if (isWithin) return undefined;
  return { kind: "arguments", name, message: `${name} does not take ${given.length} arguments` };
}
