/**
 * The number that a field holds, in whatever width it was typed; nothing for an empty field. A text that is no number
 * stays as it is, for the schema of the system to say so.
 */
export function typedNumber(text: string): number | string | undefined {
  const typed = text.normalize("NFKC").replace(/−/g, "-").trim();
  if (typed === "") return undefined;
  return Number.isFinite(Number(typed)) ? Number(typed) : text;
}

/** A share out of a percentage, with or without its sign. */
export function typedShare(text: string): number | string | undefined {
  const typed = typedNumber(text.normalize("NFKC").replace("%", ""));
  return typeof typed === "number" ? Number((typed / 100).toPrecision(12)) : typed;
}

/** Tiers as in `60:80；80:100`: from which value on which percentage of the points is earned. */
export function typedTiers(text: string): unknown {
  const parts = text
    .normalize("NFKC")
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.map((part) => {
    const [from, share, ...more] = part.split(":");
    return share === undefined || more.length > 0
      ? part
      : { from: typedNumber(from!), share: typedShare(share) };
  });
}
