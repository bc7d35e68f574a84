/**
 * A pattern of Excel as a RegExp for whole texts, in whatever case: `*` is any text, `?` one character; `~` escapes.
 *
 * @source support.microsoft.com "Using wildcard characters in searches"
 */
export function wildcards(text: string): RegExp {
  const pattern = text.replace(/~([*?~])|([*?])|([\\^$.|+()[\]{}/])/g, (_all, literal, wild, special) => {
    if (wild !== undefined) return wild === "*" ? "[^]*" : "[^]";
    // a `u` pattern takes no escape that is not needed
    return literal === "~" ? "~" : `\\${String(literal ?? special)}`;
  });
  return new RegExp(`^${pattern}$`, "iu");
}

export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}
