/**
 * The number that a field holds, in whatever width it was typed; nothing for an empty field. A text that is no number
 * stays as it is, for the schema of the system to say so.
 */
export function typedNumber(text: string): number | string | undefined {
  const typed = text.normalize("NFKC").replace(/−/g, "-").trim();
  if (typed === "") return undefined;
  return Number.isFinite(Number(typed)) ? Number(typed) : text;
}

const DAY = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/;

/** A day as ISO 8601 has it, however it was typed: `2024年3月5日`, `2024/3/5`. Any other text stays as it is. */
export function typedDay(text: string): string {
  const [, year, month, day] = DAY.exec(text.normalize("NFKC").replace(/\s/g, "")) ?? [];
  return year ? [year, month!.padStart(2, "0"), day!.padStart(2, "0")].join("-") : text.trim();
}

/** A share out of a percentage, with or without its sign. */
export function typedShare(text: string): number | string | undefined {
  const typed = typedNumber(text.normalize("NFKC").replace("%", ""));
  return typeof typed === "number" ? Number((typed / 100).toPrecision(12)) : typed;
}

/** A step as in `1:0.3`, or `1%:1` where it is a share of the target: so many points for each of that size. */
export function typedStep(text: string): unknown {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return undefined;
  const [size, points, ...more] = typed.split(":");
  if (points === undefined || more.length > 0) return text;
  const of = size!.trim().endsWith("%") ? { of: "target" } : {};
  return { per: typedNumber(size!.replace("%", "")), points: typedNumber(points), ...of };
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
