/**
 * The language of templates, in which people write what a bulletin says:
 *
 * - `{综合得分}` is replaced by what is known by that name;
 * - `{?滞后数}` says nothing, but wants that something is known; `{!滞后数}` wants that nothing is;
 * - `{各类别:{类别}得{得分}分、}` tells each item of a list by the words behind the colon; the mark at their end stands
 *   between items alone;
 * - `[，比上年提高{提高}分]` is left out as a whole where something in it is not known.
 *
 * What wants something that is not known is not told. Full-width braces, colons and brackets mean the same.
 */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly name: string }
  | { readonly kind: "test"; readonly name: string; readonly isKnown: boolean }
  | {
      readonly kind: "list";
      readonly name: string;
      readonly item: readonly Piece[];
      readonly between: string;
    }
  | { readonly kind: "optional"; readonly pieces: readonly Piece[] };

/** What is wrong with a template; `at` counts characters from 1. */
export type TemplateFault =
  | { readonly kind: "unclosed"; readonly at: number; readonly mark: string }
  | { readonly kind: "stray"; readonly at: number; readonly mark: string }
  | { readonly kind: "nameless"; readonly at: number }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "isList"; readonly name: string }
  | { readonly kind: "noList"; readonly name: string };

export class TemplateError extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault.kind);
  }
}

const BRACES = /[｛｝［］]/g;
const NARROW: Readonly<Record<string, string>> = { "｛": "{", "｝": "}", "［": "[", "］": "]" };
const BETWEEN = /[、，；,;]$/;

/**
 * The pieces of a template.
 *
 * @throws TemplateError
 */
export function parseTemplate(template: string): Piece[] {
  const reader = new Reader(template.replace(BRACES, (mark) => NARROW[mark]!));
  const pieces = reader.pieces();
  if (!reader.isAtEnd) throw new TemplateError({ kind: "stray", at: reader.at + 1, mark: reader.next });
  return pieces;
}

class Reader {
  at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get next(): string {
    return this.text[this.at] ?? "";
  }

  /** Pieces up to a closing mark, or to the end. */
  pieces(): Piece[] {
    const pieces: Piece[] = [];
    while (!this.isAtEnd && this.next !== "}" && this.next !== "]") {
      if (this.next === "{") pieces.push(this.named());
      else if (this.next === "[") pieces.push(this.optional());
      else pieces.push({ kind: "text", text: this.until(/[{}[\]]/) });
    }
    return pieces;
  }

  private named(): Piece {
    const begin = this.at;
    this.at += 1;
    const head = this.until(/[{}[\]:：]/).trim();
    const test = /^[?？!！]/.exec(head)?.[0];
    const name = test ? head.slice(1).trim() : head;
    if (name === "") throw new TemplateError({ kind: "nameless", at: begin + 1 });
    if (!test && /[:：]/.test(this.next)) {
      this.at += 1;
      const [item, between] = withoutBetween(this.pieces());
      this.close(begin, "}");
      return { kind: "list", name, item, between };
    }
    this.close(begin, "}");
    return test ? { kind: "test", name, isKnown: /[?？]/.test(test) } : { kind: "value", name };
  }

  private optional(): Piece {
    const begin = this.at;
    this.at += 1;
    const pieces = this.pieces();
    this.close(begin, "]");
    return { kind: "optional", pieces };
  }

  private close(begin: number, mark: "}" | "]"): void {
    if (this.next !== mark)
      throw new TemplateError({ kind: "unclosed", at: begin + 1, mark: this.text[begin]! });
    this.at += 1;
  }

  private until(mark: RegExp): string {
    const rest = this.text.slice(this.at);
    const length = rest.search(mark);
    const found = length < 0 ? rest : rest.slice(0, length);
    this.at += found.length;
    return found;
  }
}

/** The words of an item, and the mark that stands between two of them. */
function withoutBetween(pieces: readonly Piece[]): [item: Piece[], between: string] {
  const last = pieces.at(-1);
  const between = last?.kind === "text" ? (BETWEEN.exec(last.text)?.[0] ?? "") : "";
  if (last?.kind !== "text" || between === "") return [[...pieces], ""];
  return [[...pieces.slice(0, -1), { kind: "text", text: last.text.slice(0, -1) }], between];
}
