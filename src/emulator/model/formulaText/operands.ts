import type { Token } from "@borgar/fx";

const REFERENCES = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);

/** Whether a token is an operator, or one of some. */
export function isOperator(token: Token | undefined, ...values: readonly string[]): boolean {
  return token?.type === "operator" && (values.length === 0 || values.includes(token.value));
}

/** The place of the bracket that closes the one at `open`; that of the last token where none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isOperator(tokens[i], "(", "{")) depth += 1;
    else if (isOperator(tokens[i], ")", "}")) depth -= 1;
    if (depth === 0) return i;
  }
  return tokens.length - 1;
}

/** Where the operand ends that begins at a place: a reference, a call or what stands in brackets; undefined for others. */
export function operandEnd(tokens: readonly Token[], start: number): number | undefined {
  const token = tokens[start];
  if (token?.type === "func") return closing(tokens, start + 1);
  if (isOperator(token, "(")) return closing(tokens, start);
  return token && REFERENCES.has(token.type) ? start : undefined;
}

/** The arguments of a call, split at its commas. @param tokens what stands between its brackets */
export function argumentsIn(tokens: readonly Token[]): Token[][] {
  const split: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isOperator(token, "(", "{")) depth += 1;
    if (isOperator(token, ")", "}")) depth -= 1;
    if (depth === 0 && isOperator(token, ",")) split.push([]);
    else split.at(-1)!.push(token);
  }
  return split;
}
