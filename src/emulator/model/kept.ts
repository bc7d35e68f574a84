/** As many as a workbook of thousands of quantities has different ones; then the memory begins anew. */
const MOST = 200_000;

/** Finds each thing once and remembers it, by its text: formulas and references repeat. */
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
