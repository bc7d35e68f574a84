import type { Token } from "@borgar/fx";
import { kept } from "../kept";
import { formulaTokens } from "./formulaTokens";
import { nameInFile } from "./newerFunctions";
import { argumentsIn, closing, isOperator, operandEnd } from "./operands";
import { type Wanted, wantedBy, wantedIn } from "./places";

/** What surrounds a part of a formula. */
interface Around {
  /** what is wanted there: where it is not a single value anyway, as in an array formula, one has to be asked for */
  readonly wanted: Wanted;
  /** names that LET and LAMBDA have given, in small letters */
  readonly names: ReadonlySet<string>;
}

const NAMED = /[@#]|[A-Z][A-Z\d.]*(?= ?\()/gi;

const filed = kept((formula) =>
  written(formulaTokens(formula).slice(1), { wanted: "one", names: new Set() }),
);
const filedArray = kept((formula) =>
  written(formulaTokens(formula).slice(1), { wanted: "open", names: new Set() }),
);

/**
 * A formula as a file has it: newer functions and the names of LET with their prefixes, `#` as ANCHORARRAY, and `@` as
 * SINGLE; that is left out where a formula that computes no arrays means the same without it.
 *
 * @param formula without its `=`
 * @param isArray it is an array formula, dynamic or not
 * @source [MS-XLSX] 2.2.3 "Functions"; support.microsoft.com "Implicit intersection operator: @"
 */
export function filedFormula(formula: string, isArray: boolean): string {
  const names = formula.match(NAMED) ?? [];
  if (names.every((name) => name !== "@" && name !== "#" && nameInFile(name) === name)) return formula;
  return isArray ? filedArray(formula) : filed(formula);
}

function written(tokens: readonly Token[], around: Around): string {
  const wanted = wantedIn(tokens, around.wanted);
  let text = "";
  for (let i = 0; i < tokens.length; i++) {
    const isSingle = isOperator(tokens[i], "@");
    const start = isSingle ? i + 1 : i;
    const end = operandEnd(tokens, start);
    if (end === undefined) {
      text += tokens[i]!.value;
      continue;
    }
    const isSpill = isOperator(tokens[end + 1], "#");
    const inside = { ...around, wanted: isSingle && wanted === "one" ? "cells" : wanted };
    const operand = operandText(tokens.slice(start, end + 1), inside);
    const spilled = isSpill ? `${nameInFile("ANCHORARRAY")}(${operand})` : operand;
    text += isSingle && wanted !== "one" ? `${nameInFile("SINGLE")}(${spilled})` : spilled;
    i = isSpill ? end + 1 : end;
  }
  return text;
}

function operandText(tokens: readonly Token[], around: Around): string {
  const [{ type, value }] = tokens as [Token];
  if (type === "range_named" && around.names.has(value.toLowerCase())) return `_xlpm.${value}`;
  if (tokens.length === 1) return value;
  const open = type === "func" ? 1 : 0;
  const inner = tokens.slice(open + 1, closing(tokens, open));
  const name = type === "func" ? value : "";
  return `${nameInFile(name)}(${callText(name.toUpperCase(), inner, around)})`;
}

/** What stands between the brackets of a call, in which a single value has to be asked for. */
function callText(name: string, inner: readonly Token[], around: Around): string {
  if (name === "") return written(inner, around);
  const isLambda = name === "LAMBDA";
  const given = argumentsIn(inner);
  if (!isLambda && name !== "LET")
    return given
      .map((argument, i) => written(argument, { ...around, wanted: wantedBy(name, i, around.wanted) }))
      .join(",");
  const places = given.flatMap((_, i) => (i < given.length - 1 && (isLambda || i % 2 === 0) ? [i] : []));
  const declared = new Map(places.flatMap((i) => (nameIn(given[i]!) ? [[i, nameIn(given[i]!)!]] : [])));
  const names = new Set([
    ...around.names,
    ...[...declared.values()].map(({ name: own }) => own.toLowerCase()),
  ]);
  return given
    .map((argument, i) => {
      const { name: own, isOptional } = declared.get(i) ?? {};
      return own === undefined
        ? written(argument, { wanted: "open", names })
        : argument
            .map((token) => (isBlank(token) ? token.value : `${isOptional ? "_xlop" : "_xlpm"}.${own}`))
            .join("");
    })
    .join(",");
}

/** The name that an argument gives; `[x]` is one that may be left out. */
function nameIn(
  argument: readonly Token[],
): { readonly name: string; readonly isOptional: boolean } | undefined {
  const [token, ...rest] = argument.filter((each) => !isBlank(each));
  if (!token || rest.length > 0) return undefined;
  if (token.type === "range_named") return { name: token.value, isOptional: false };
  const [, name] = /^\[(\w+)\]$/.exec(token.value) ?? [];
  return token.type === "structured" && name !== undefined ? { name, isOptional: true } : undefined;
}

function isBlank({ type }: Token): boolean {
  return type === "whitespace" || type === "newline";
}
