import { type Token, tokenize } from "@borgar/fx";
import { filedName, shownName } from "./newerFunctions";
import { filedReferences, type Named, shownReferences } from "./tableForms";

/** What a file has a function for, where Excel shows an operator. */
const SINGLE = "_xlfn.SINGLE";
const SPILLED = "_xlfn.ANCHORARRAY";
const VARIABLE = "_xlpm.";

/**
 * A formula of a file as Excel shows it in a cell: functions that came after the file format without their marks, `@` and
 * `#` for the functions that stand for them, variables and structured references as people write them.
 *
 * @param around the table that the cell is in
 * @source [MS-XLSX] 2.2.3 "Functions", 2.2.2 `_xlfn.SINGLE`, `_xlfn.ANCHORARRAY`, `_xlpm.`
 */
export function shownFormula(filed: string, around: Named | undefined): string {
  return shownReferences(
    /_xl(?:fn|ws|pm)\./i.test(filed) ? joined(shownTokens(tokensOf(filed))) : filed,
    around,
  );
}

/** A formula as the file writes it. */
export function filedFormula(formula: string, around: Named | undefined): string {
  const isPlain = !/[@#]/.test(formula) && callsIn(formula).every((name) => filedName(name) === name);
  return filedReferences(isPlain ? formula : joined(filedTokens(tokensOf(formula))), around);
}

function callsIn(formula: string): string[] {
  return [...formula.matchAll(/[A-Z][A-Z0-9.]*(?=\s*\()/gi)].map(([name]) => name);
}

function tokensOf(formula: string): Token[] {
  return tokenize(`=${formula}`, { mergeRefs: true }).slice(1);
}

const joined = (tokens: readonly { readonly value: string }[]): string =>
  tokens.map(({ value }) => value).join("");

type Texts = readonly { readonly value: string }[];

function filedTokens(tokens: readonly Token[]): Texts {
  const variables = variablesIn(tokens);
  const filed: { value: string }[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const isSingle = token.type === "operator" && token.value === "@";
    const end = isSingle ? endOf(tokens, i + 1) : isReference(token) ? endOf(tokens, i) : i;
    if (isSingle && end > i + 1)
      filed.push({ value: `${SINGLE}(${inside(filedTokens(tokens.slice(i + 1, end)))})` });
    else if (!isSingle && end === i + 2) filed.push({ value: `${SPILLED}(${filedToken(token, variables)})` });
    else {
      filed.push({ value: filedToken(token, variables) });
      i += 1;
      continue;
    }
    i = end;
  }
  return filed;
}

function filedToken({ type, value }: Token, variables: ReadonlySet<string>): string {
  if (type === "func") return filedName(value);
  return type === "range_named" && variables.has(value.toLowerCase()) ? VARIABLE + value : value;
}

/** Behind a reference with its `#`, or a call or bracket; of anything else, where it begins. */
function endOf(tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (!token) return start;
  if (isReference(token)) return tokens[start + 1]?.value === "#" ? start + 2 : start + 1;
  const open = token.type === "func" ? start + 1 : start;
  return tokens[open]?.value === "(" ? closing(tokens, open) + 1 : start;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.type !== "operator") continue;
    if (tokens[i]!.value === "(") depth += 1;
    if (tokens[i]!.value === ")" && (depth -= 1) === 0) return i;
  }
  return tokens.length - 1;
}

function isReference({ type }: Token): boolean {
  return type.startsWith("range") || type === "structured";
}

/** Without the brackets around all of it, which the function has. */
function inside(texts: Texts): string {
  const text = joined(texts);
  return texts[0]?.value === "(" ? text.slice(1, -1) : text;
}

/** The names that LET and LAMBDA give, in small letters. */
function variablesIn(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach(({ type, value }, i) => {
    const name = type === "func" ? shownName(value).toUpperCase() : "";
    if (name !== "LET" && name !== "LAMBDA") return;
    const starts = argumentsAt(tokens, i + 1);
    for (const [place, start] of starts.entries()) {
      const token = tokens[start];
      const isGiven = place < starts.length - 1 && (name === "LAMBDA" || place % 2 === 0);
      if (isGiven && token?.type === "range_named") found.add(token.value.toLowerCase());
    }
  });
  return found;
}

/** Where the arguments of a call begin, blanks left out. */
function argumentsAt(tokens: readonly Token[], open: number): number[] {
  const starts: number[] = [];
  const end = closing(tokens, open);
  let depth = 0;
  for (let i = open; i < end; i++) {
    const { type, value } = tokens[i]!;
    if (type !== "operator") continue;
    if (value === "(" || value === "{") depth += 1;
    if (value === ")" || value === "}") depth -= 1;
    if ((i === open || value === ",") && depth === 1)
      starts.push(/whitespace|newline/.test(tokens[i + 1]?.type ?? "") ? i + 2 : i + 1);
  }
  return starts;
}

function shownTokens(tokens: readonly Token[]): Texts {
  const shown: { value: string }[] = [];
  for (let i = 0; i < tokens.length;) {
    const { type, value } = tokens[i]!;
    const mark = type === "func" ? value.toLowerCase() : "";
    if (mark === SINGLE.toLowerCase() || mark === SPILLED.toLowerCase()) {
      const end = closing(tokens, i + 1);
      const argument = tokens.slice(i + 2, end);
      const text = joined(shownTokens(argument));
      const isWhole = endOf(argument, 0) === argument.length;
      shown.push({ value: mark === SPILLED.toLowerCase() ? `${text}#` : `@${isWhole ? text : `(${text})`}` });
      i = end + 1;
      continue;
    }
    const isVariable = type === "range_named" && value.toLowerCase().startsWith(VARIABLE);
    shown.push({
      value: type === "func" ? shownName(value) : isVariable ? value.slice(VARIABLE.length) : value,
    });
    i += 1;
  }
  return shown;
}
