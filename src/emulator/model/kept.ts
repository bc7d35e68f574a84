/** Entries before the cache is emptied: more than a workbook of thousands of quantities has different formulas. */
const MOST = 200_000;

/** Memoizes a function of a text: formulas and references repeat. */
export function kept<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    if (!known.has(text)) {
      if (known.size >= MOST) known.clear();
      known.set(text, find(text));
    }
    return known.get(text)!;
  };
}
