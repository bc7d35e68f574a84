/**
 * A pattern of Excel as a RegExp for whole texts, in whatever case: `*` is any text, `?` one character; `~` escapes.
 *
 * @source support.microsoft.com "Using wildcard characters in searches"
 */
export function wildcards(text: string): RegExp {
  return new RegExp(`^${wildcardPattern(text)}$`, "iu");
}

/** The same as the text of an expression. */
export function wildcardPattern(text: string): string {
  return text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (_all, literal, wild, special) => {
    if (wild !== undefined) return wild === "*" ? "[^]*" : "[^]";
    // a `u` pattern takes no escape that is not needed
    return literal === "~" ? "~" : `\\${String(literal ?? special)}`;
  });
}

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}
