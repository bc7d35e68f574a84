import { type AstExpression, parse } from "@borgar/fx";
import { CellError, type CellValue } from "../model/cell";
import { formulaTokens } from "../model/formulaText/formulaTokens";
import { kept } from "../model/kept";
import { isSame } from "../model/same";
import { structured, type Structured } from "../model/structured";
import { callFunction } from "./functions";
import type { Argument } from "./heldAgainst";
import { BINARY } from "./operators";
import { indexed, numbersAlong } from "./partsOfReference";
import { referenceText } from "./referenceText";
import { arrayOf, isWide, type Place, singleValue } from "./references";
import { Unknowable } from "./unknowable";
import {
  type ArrayValue,
  NAME_ERROR,
  RangeReference,
  REF_ERROR,
  toBoolean,
  toNumber,
  type Value,
  VALUE_ERROR,
} from "./values";

/** The tree of a formula without its `=`; undefined when it cannot be read. */
const treeOf = kept((formula): AstExpression | undefined => {
  try {
    return parse(formulaTokens(formula)) as AstExpression;
  } catch {
    return undefined;
  }
});

/**
 * The value of a formula that stands in a cell.
 *
 * @throws Unknowable when it cannot be computed here
 */
export function evaluateFormula(formula: string, place: Place): CellValue {
  const tree = treeOf(formula);
  if (!tree) throw new Unknowable(/\[\d+\]!/.test(formula) ? "external" : "unknown");
  const result = evaluate(tree, place);
  // cells that are filled from another are not built here: a first value alone would be a wrong one
  if (place.spills && isSeveral(result)) throw new Unknowable("unknown");
  const value = singleValue(result, place);
  return value === null ? 0 : value;
}

/** @source support.microsoft.com "Dynamic array formulas and spilled array behavior" */
function isSeveral(value: Value): boolean {
  return Array.isArray(value) ? value.length > 1 || (value[0]?.length ?? 0) > 1 : isWide(value);
}

/** @param node null for an argument that is left empty, as in `IF(A1,,2)`: a blank */
function evaluate(node: AstExpression | null | undefined, place: Place): Value {
  if (!node) return null;
  switch (node.type) {
    case "Literal":
      return node.value as CellValue;
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
    default:
      throw new Unknowable("unknown");
  }
}

/** The cells that a formula names, as far as they can be made out without computing it. */
export function referencesIn(formula: string, place: Place): RangeReference[] {
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
      const value = resolveReference(text, place);
      return value instanceof RangeReference ? [value] : [];
    } catch {
      return [];
    }
  });
}

function resolveReference(text: string, place: Place): Value {
  if (text.includes("[")) {
    const meant = structured(text, place.workbook, place);
    if (meant !== undefined) return cellsOf(meant, place);
  }
  const said = referenceText(text);
  if (said.kind === "beyond") throw new Unknowable(said.doubt);
  if (said.kind === "cells") {
    const sheet = said.sheet === undefined ? place.sheet : place.workbook.sheet(said.sheet);
    return sheet ? new RangeReference(sheet, said.rect) : REF_ERROR;
  }
  const found = place.workbook.name(said.name, place.sheet);
  if (!found) {
    const table = structured(`${said.name}[]`, place.workbook, place);
    return table ? cellsOf(table, place) : NAME_ERROR;
  }
  if (found.source !== found.formula) place.touch();
  const tree = treeOf(found.formula);
  if (!tree) throw new Unknowable("unknown");
  return evaluate(tree, place);
}

/** The cells of a table; where it has been resized since it was opened, what reads it reads others now. */
function cellsOf(meant: Structured, place: Place): Value {
  if (typeof meant === "string") return new CellError(meant);
  const { sheet, table, rect } = meant;
  if (!table.source || !isSame(table.source.rect, table.rect)) place.touch();
  return new RangeReference(sheet, rect);
}

function evaluateUnary(operator: string, operand: Value, place: Place): Value {
  return eachValue(operand, place, (value) => {
    const number = toNumber(value);
    if (number instanceof CellError || operator === "+") return number instanceof CellError ? number : value;
    return operator === "%" ? number / 100 : operator === "-" ? -number : VALUE_ERROR;
  });
}

function evaluateBinary(operator: string, left: Value, right: Value, place: Place): Value {
  const apply = BINARY[operator];
  if (!apply) return VALUE_ERROR;
  if (!isWide(left) && !isWide(right)) return apply(singleValue(left, place), singleValue(right, place));
  const [first, second] = [arrayOf(left, place), arrayOf(right, place)];
  const height = Math.max(first.length, second.length);
  const width = Math.max(first[0]?.length ?? 0, second[0]?.length ?? 0);
  const at = (array: ArrayValue, row: number, column: number): CellValue => {
    const line = array.length === 1 ? array[0] : array[row];
    if (!line) return new CellError("#N/A");
    const value = line.length === 1 ? line[0] : line[column];
    return value === undefined ? new CellError("#N/A") : value;
  };
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => apply(at(first, row, column), at(second, row, column))),
  );
}

/** Functions that choose which argument to read, or need the reference itself. */
const LAZY: Readonly<Record<string, (args: readonly AstExpression[], place: Place) => Value>> = {
  IF: ([condition, yes, no], place) => {
    const chosen = toBoolean(oneValue(evaluate(condition!, place), place));
    if (chosen instanceof CellError) return chosen;
    const branch = chosen ? yes : no;
    return branch === undefined ? chosen : evaluate(branch, place);
  },
  IFERROR: ([value, fallback], place) => {
    const result = oneValue(evaluate(value!, place), place);
    return result instanceof CellError ? evaluate(fallback!, place) : result;
  },
  INDEX: ([range, row, column], place) => {
    const reference = evaluate(range!, place);
    if (!(reference instanceof RangeReference)) return VALUE_ERROR;
    return indexed(reference, numberAt(row, place), column && numberAt(column, place));
  },
  ROW: ([range], place) => (range ? numbersAlong(evaluate(range, place), "top", "bottom") : place.row + 1),
  COLUMN: ([range], place) =>
    range ? numbersAlong(evaluate(range, place), "left", "right") : place.column + 1,
  AND: (args, place) => logical(args, place, (values) => values.every(Boolean)),
  OR: (args, place) => logical(args, place, (values) => values.some(Boolean)),
};

function evaluateCall(name: string, args: readonly AstExpression[], place: Place): Value {
  const lazy = LAZY[name];
  if (lazy) return lazy(args, place);
  const values = args.map((argument): Argument => {
    const value = evaluate(argument, place);
    return value instanceof RangeReference ? arrayOf(value, place) : value;
  });
  return callFunction(name, values, place.allowsDoubt);
}

function numberAt(node: AstExpression | undefined, place: Place): number {
  const number = node ? toNumber(oneValue(evaluate(node, place), place)) : 0;
  return typeof number === "number" ? Math.trunc(number) : -1;
}

/** One value where a choice is made; a choice for each of several values is not built here. */
function oneValue(value: Value, place: Place): CellValue {
  if (place.spills && isSeveral(value)) throw new Unknowable("unknown");
  return singleValue(value, place);
}

/** In a reference, text and blanks do not count; a value written into the formula does. */
function logical(
  args: readonly AstExpression[],
  place: Place,
  combine: (values: boolean[]) => boolean,
): CellValue {
  const values: boolean[] = [];
  for (const argument of args) {
    const value = evaluate(argument, place);
    const many = isWide(value)
      ? arrayOf(value, place)
          .flat()
          .filter((item) => typeof item !== "string" && item !== null)
      : [singleValue(value, place)];
    for (const item of many) {
      const truth = toBoolean(item);
      if (truth instanceof CellError) return truth;
      values.push(truth);
    }
  }
  return combine(values);
}

function eachValue(value: Value, place: Place, apply: (value: CellValue) => CellValue): Value {
  return isWide(value)
    ? arrayOf(value, place).map((row) => row.map(apply))
    : apply(singleValue(value, place));
}
