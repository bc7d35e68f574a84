import type { Token } from "@borgar/fx";
import { kept } from "../kept";
import { formulaTokens } from "./formulaTokens";
import { shownName } from "./newerFunctions";
import { closing, isOperator, operandEnd } from "./operands";

const IS_MARKED = /_xl(?:fn|pm|op)\./i;

/**
 * A formula of a file as Excel shows it: newer functions without their prefix, `@` for SINGLE, `#` for ANCHORARRAY, and the
 * names of LET and LAMBDA as they were given.
 *
 * @param formula without its `=`
 * @source support.microsoft.com "Issue: An _xlfn. prefix is displayed in front of a formula"; "Implicit intersection
 * operator: @"; "Spilled range operator"
 */
export const shownFormula = kept((formula): string => {
  if (!IS_MARKED.test(formula)) return formula;
  return shown(formulaTokens(formula).slice(1));
});

function shown(tokens: readonly Token[]): string {
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const { type, value } = tokens[i]!;
    const operator = type === "func" && isOperator(tokens[i + 1], "(") ? asOperator(value) : undefined;
    if (operator === undefined) {
      text += spelled(tokens[i]!);
      continue;
    }
    const end = closing(tokens, i + 1);
    const inner = tokens.slice(i + 2, end);
    const operand = operandEnd(inner, 0) === inner.length - 1 ? shown(inner) : `(${shown(inner)})`;
    text += operator === "@" ? `@${operand}` : `${operand}#`;
    i = end;
  }
  return text;
}

/** The operator that a function stands for in files. */
function asOperator(name: string): "@" | "#" | undefined {
  const plain = shownName(name);
  if (plain === name) return undefined;
  return plain === "SINGLE" ? "@" : plain === "ANCHORARRAY" ? "#" : undefined;
}

function spelled({ type, value }: Token): string {
  if (type === "func") return shownName(value);
  if (type !== "range_named") return value;
  return value.replace(/^_xlpm\./i, "").replace(/^_xlop\.(.*)$/i, "[$1]");
}
