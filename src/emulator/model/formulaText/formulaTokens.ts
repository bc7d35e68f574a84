import { type Token, tokenize } from "@borgar/fx";
import { arityOf } from "./functionNames";

/**
 * The tokens of a formula without its `=`, joining what the tokenizer splits: a broken reference, as in `Sheet1!#REF!`
 * or `#REF!A1`, and a function with a space before its bracket, as in `SUM (A1)`.
 */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(`=${formula}`, { mergeRefs: true });
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next, third] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    if (isContext(token) && next?.value === "!" && third?.type === "error") {
      joined.push({ type: "error", value: `${token.value}!${third.value}` });
      i += 2;
    } else if (token.value === "#REF!" && next?.type === "range") {
      joined.push({ type: "error", value: token.value + next.value });
      i += 1;
    } else if (isNameOfFunction(token) && next?.type === "whitespace" && third?.value === "(") {
      joined.push({ type: "func", value: token.value });
      i += 1;
    } else joined.push(token);
  }
  return joined;
}

function isContext({ type }: Token): boolean {
  return type === "context" || type === "context_quote";
}

function isNameOfFunction({ type, value }: Token): boolean {
  return type === "range_named" && arityOf(value) !== undefined;
}
