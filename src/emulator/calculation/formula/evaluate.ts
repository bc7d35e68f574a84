import { type AstExpression, parse, type Token } from "@borgar/fx";
import { CellError, type CellValue } from "../../model/cell";
import { formulaTokens } from "../../model/formulaText/formulaTokens";
import { isTotal } from "../../model/formulaText/places";
import { closing, isOperator } from "../../model/formulaText/operands";
import { kept } from "../../model/kept";
import { flushed, preciseLiteral } from "../../model/writtenNumber";
import { isSame } from "../../model/same";
import { SPILL_ERROR } from "../../model/spill";
import { structured, type Structured } from "../../model/structured";
import { FUNCTIONS } from "../functions/all";
import { isVolatile, VOLATILE } from "../functions/volatile";
import { BINARY, LAST, type Operator } from "../values/operators";
import { broadcast } from "../reading/broadcast";
import { argumentsAcross, rangesAcross, spreadAcross } from "./acrossSheets";
import { assertNoBlanks } from "./blanksInArrays";
import { CHOICES } from "./choices";
import { REFERENCE_OPERATORS } from "./referenceOperators";
import { spilledBy } from "./spilledBy";
import { declarationsIn, evaluateLet, variableOf } from "./variables";
import { referenceText } from "../reading/referenceText";
import {
  arrayOf,
  isEndless,
  isSeveral,
  isWide,
  noteArrays,
  ofRow,
  type Standpoint,
  singleValue,
} from "../reading/references";
import { Unknowable } from "../values/unknowable";
import { NAME_ERROR, RangeReference, REF_ERROR, toNumber, type Value, VALUE_ERROR } from "../values/values";

interface Parsed {
  readonly tree: AstExpression;
  /** the whole formula stands in brackets */
  readonly isInBrackets: boolean;
}

/** What a formula without its `=` says; undefined when it cannot be parsed. */
const parsed = kept((formula): Parsed | undefined => {
  const tokens = formulaTokens(formula);
  try {
    const isInBrackets = isOperator(tokens[1], "(") && closing(tokens, 1) === tokens.length - 1;
    return { tree: parse(tokens.map(withPreciseNumber)) as AstExpression, isInBrackets };
  } catch {
    return undefined;
  }
});

const treeOf = (formula: string): AstExpression | undefined => parsed(formula)?.tree;
function withPreciseNumber(token: Token): Token {
  return token.type === "number" ? { ...token, value: preciseLiteral(token.value) } : token;
}

/**
 * The result of a formula in a cell, where a blank counts as 0.
 *
 * @throws Unknowable when it cannot be computed here
 */
export function evaluateFormula(formula: string, place: Standpoint): CellValue {
  const said = parsed(formula);
  if (!said) throw new Unknowable(/\[\d+\]!/.test(formula) ? "external" : "unknown");
  const result = said.isInBrackets ? evaluate(said.tree, place) : evaluateLast(said.tree, place);
  if (place.spills && isSeveral(result)) {
    noteArrays(place);
    // where there is no room to spill, the first value alone would be wrong
    if (!place.spill) throw new Unknowable("unknown");
    // whole rows and columns are read to the end of what is used, and would fill as many cells as they have
    if (result instanceof RangeReference && isEndless(result.rect)) throw new Unknowable("unknown");
    return place.spill(arrayOf(result, place));
  }
  if (place.hasNoRoom && Array.isArray(result) && isSeveral(result)) return SPILL_ERROR;
  const value = singleValue(result, place);
  return value === null ? 0 : value;
}

/** What stands at the end of all, where sums that cancel come to 0. */
function evaluateLast(tree: AstExpression, place: Standpoint): Value {
  const apply = tree.type === "BinaryExpression" ? LAST[tree.operator] : undefined;
  if (tree.type !== "BinaryExpression" || !apply) return evaluate(tree, place);
  const [left, right] = tree.arguments;
  return applied(apply, evaluate(left, place), evaluate(right, place), place);
}

/** @param node null for an omitted argument, as in `IF(A1,,2)`: a blank */
function evaluate(node: AstExpression | null | undefined, place: Standpoint): Value {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? flushed(node.value) : (node.value as CellValue);
    case "ErrorLiteral":
      // a reference that was lost may still name its sheet: `Sheet1!#REF!`
      return node.value.includes("#REF!") ? REF_ERROR : new CellError(node.value);
    case "ReferenceIdentifier":
      return resolveReference(node.value, place);
    case "UnaryExpression":
      return evaluateUnary(node.operator, evaluate(node.arguments[0]!, place), place);
    case "BinaryExpression":
      return evaluateBinary(
        node.operator,
        evaluate(node.arguments[0]!, place),
        evaluate(node.arguments[1]!, place),
        place,
      );
    case "CallExpression":
      return evaluateCall(
        node.callee.type === "Identifier" ? node.callee.name.toUpperCase() : "",
        node.arguments,
        place,
      );
    case "ArrayExpression":
      return node.elements.map((row) =>
        row.map((item) => singleValue(evaluate(item as AstExpression, place), place)),
      );
    case "LetExpression":
      return evaluateLet(
        node.declarations.map(({ id, init }) => [id.name, init] as const),
        node.body,
        place,
        evaluate,
      );
    default:
      throw new Unknowable("unknown");
  }
}

/** The ranges that a formula refers to, as far as they are known without evaluating it. */
export function referencesIn(formula: string, place: Standpoint): RangeReference[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    const { type, value } = node as { type?: string; value?: unknown };
    if (type === "ReferenceIdentifier" && typeof value === "string") texts.push(value);
    Object.values(node).forEach(visit);
  };
  visit(treeOf(formula));
  return texts.flatMap((text) => {
    try {
      const across = rangesAcross(text, place, treeOf);
      if (across) return across instanceof CellError ? [] : across;
      const value = resolveReference(text, place);
      return value instanceof RangeReference ? [value] : [];
    } catch {
      return [];
    }
  });
}

function resolveReference(text: string, place: Standpoint): Value {
  if (text.includes("[")) {
    const meant = structured(text, place.workbook, place);
    if (meant !== undefined) return cellsOf(meant, place);
  }
  const said = referenceText(text);
  if (said.kind === "beyond") throw new Unknowable(said.doubt);
  // what it is where no function takes cells of several sheets is documented nowhere
  if (said.kind === "across") throw new Unknowable("unknown");
  if (said.kind === "cells") {
    const sheet = said.sheet === undefined ? place.sheet : place.workbook.sheet(said.sheet);
    return sheet ? new RangeReference(sheet, said.rect) : REF_ERROR;
  }
  const variable = said.sheet === undefined ? variableOf(said.name, place) : undefined;
  if (variable !== undefined) return variable;
  const home = said.sheet === undefined ? place.sheet : place.workbook.sheet(said.sheet);
  const found = home && place.workbook.name(said.name, home);
  if (!found) {
    if (said.sheet !== undefined) return home ? NAME_ERROR : REF_ERROR;
    const table = structured(`${said.name}[]`, place.workbook, place);
    return table ? cellsOf(table, place) : NAME_ERROR;
  }
  if (found.source !== found.formula) place.touch();
  const tree = treeOf(found.formula);
  if (!tree) throw new Unknowable("unknown");
  // what a name stands for is computed as an array formula
  return evaluate(tree, { ...asArray(place), variables: undefined });
}

/**
 * The cells of a structured reference. A table that is new, or resized since it was opened, makes the formula stale.
 */
function cellsOf(meant: Structured, place: Standpoint): Value {
  if (typeof meant === "string") return new CellError(meant);
  const { sheet, table, rect } = meant;
  if (!table.source || !isSame(table.source.rect, table.rect)) place.touch();
  return new RangeReference(sheet, rect);
}

function evaluateUnary(operator: string, operand: Value, place: Standpoint): Value {
  if (operator === "@") return singleValue(operand, place);
  if (operator === "#") return spilledBy(operand, place);
  const apply = (value: CellValue): CellValue => {
    const number = toNumber(value, place.sheet.dates);
    if (number instanceof CellError || operator === "+") return number instanceof CellError ? number : value;
    return operator === "%" ? number / 100 : operator === "-" ? -number : VALUE_ERROR;
  };
  if (!isWide(operand)) return apply(singleValue(operand, place));
  return broadcast(
    [operand],
    () => true,
    place,
    ([value]) => apply(value as CellValue),
  );
}

function evaluateBinary(operator: string, left: Value, right: Value, place: Standpoint): Value {
  const together = REFERENCE_OPERATORS[operator];
  if (together) return together(left, right);
  const apply = BINARY[operator];
  if (!apply) throw new Unknowable("unknown");
  return applied(apply, left, right, place);
}

function applied(apply: Operator, left: Value, right: Value, place: Standpoint): Value {
  const { dates } = place.sheet;
  if (!isWide(left) && !isWide(right))
    return apply(singleValue(left, place), singleValue(right, place), dates);
  return broadcast(
    [left, right],
    () => true,
    place,
    ([first, second]) => apply(first as CellValue, second as CellValue, place.sheet.dates),
  );
}

function evaluateCall(name: string, args: readonly AstExpression[], place: Standpoint): Value {
  const choice = CHOICES[name];
  if (choice) return choice(args, { value: (node) => evaluate(node, place), place });
  if (isVolatile(name)) {
    place.isRestless?.();
    const ofNow = place.allowsDoubt ? VOLATILE[name] : undefined;
    if (!ofNow) throw new Unknowable("volatile");
    return ofNow.call(
      args.map((argument) => evaluate(argument, place)),
      place,
    );
  }
  if (name === "LET") return evaluateLet(declarationsIn(args), args.at(-1), place, evaluate);
  const found = FUNCTIONS.get(name);
  if (!found) throw new Unknowable("unknown");
  const valueOf = (argument: AstExpression | null, i: number): Value | undefined =>
    argument === null && found.leavesOut
      ? undefined
      : ofRow(evaluate(argument, found.isArrayAt(i) ? asArray(place) : within(name, place)), name, i, place);
  const across = argumentsAcross(args, place, treeOf);
  const values = args.map((argument, i) => (across?.has(i) ? null : valueOf(argument, i))) as Value[];
  assertNoBlanks(name, values, place);
  const spread = across ? spreadAcross(name, values, across, place) : values;
  if (spread instanceof CellError) return spread;
  const result = found.call(spread, place);
  if (Array.isArray(result) && isSeveral(result)) noteArrays(place);
  return typeof result === "number" ? flushed(result) : result;
}

function asArray(place: Standpoint): Standpoint {
  return place.isArray ? place : { ...place, isArray: true, takesRow: false };
}

/** Where the arguments of a function stand: in a total it is not known what a column of a table is to others. */
function within(name: string, place: Standpoint): Standpoint {
  return place.takesRow === true && isTotal(name) ? { ...place, takesRow: "unknown" } : place;
}
