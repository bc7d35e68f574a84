/** More than a workbook of thousands of quantities has different formulas. */
const MOST = 200_000;

/**
 * Memoizes a function of a text: formulas and references repeat.
 *
 * @param most entries before the cache is emptied
 */
export function kept<Found>(find: (text: string) => Found, most = MOST): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Found;
    if (known.size >= most) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
