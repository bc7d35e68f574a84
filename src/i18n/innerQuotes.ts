const NESTED = /“[^”]*“/;

/**
 * Quotes within quotes as both languages have them: “‘十强’产业年度到位资金”. A text whose quotes do not match stays as it is.
 *
 * @source GB/T 15834-2011 标点符号用法, section 4.8: double quotes outside, single ones inside
 */
export function innerQuotes(text: string): string {
  if (!NESTED.test(text)) return text;
  let depth = 0;
  let shown = "";
  for (const letter of text) {
    if (letter === "”") depth -= 1;
    if (depth < 0) return text;
    const isInner = depth % 2 === 1;
    shown += !isInner ? letter : letter === "“" ? "‘" : letter === "”" ? "’" : letter;
    if (letter === "“") depth += 1;
  }
  return depth === 0 ? shown : text;
}
