import { type FormatToken, isValidFormat, tokenize } from "numfmt";

/** One token of a number format. */
export interface Token {
  readonly type: string;
  readonly raw: string;
  readonly value: string;
}

/** Written as sequences of other tokens, but one: the halves of a day. */
const HALVES = ["上午/下午", "a/p"];
/** The same where nothing else of the format is a time. */
const ALONE = /上午\/下午|a\/p/g;

/**
 * The tokens of each section of a number format; undefined for one that Excel would not take.
 *
 * @source ECMA-376 part 1, 18.8.31 "numFmts"
 */
export function sectionsOf(code: string): Token[][] | undefined {
  const plain = withoutExclamations(code);
  if (!isValidFormat(plain.replace(ALONE, "AM/PM"))) return undefined;
  const sections: Token[][] = [[]];
  for (const token of joined(tokenize(plain))) {
    if (token.type === "break") sections.push([]);
    else sections.at(-1)!.push(token);
  }
  return sections;
}

/** An exclamation mark stands for a backslash, as offices in China write it: `0!.0,` shows ten thousands. */
function withoutExclamations(code: string): string {
  if (!code.includes("!")) return code;
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|!(.)/g, (whole, next?: string) =>
    next === undefined ? whole : `\\${next}`,
  );
}

function joined(tokens: readonly FormatToken[]): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { type, raw, value } = tokens[i]!;
    const halves = HALVES.find((written) => isWrittenAt(tokens, i, written));
    if (halves !== undefined) {
      found.push({ type: "ampm", raw: halves, value: halves });
      i += halves.length - 1;
    } else found.push({ type, raw, value: Array.isArray(value) ? value.join(" ") : String(value) });
  }
  return found;
}

/** Whether a text stands there, each of its characters as a token. */
function isWrittenAt(tokens: readonly FormatToken[], at: number, written: string): boolean {
  return [...written].every((character, i) => {
    const token = tokens[at + i];
    return token?.raw === character && (token.type === "char" || token.type === "slash");
  });
}
