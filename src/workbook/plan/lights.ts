import { cellAddress } from "./address";
import type { Area, HighlightPlan } from "./plan";

/** The words of a light, by how it stands. */
interface LightWords {
  readonly good?: readonly string[];
  readonly near?: readonly string[];
  readonly bad?: readonly string[];
  /** nothing is to be said yet */
  readonly idle?: readonly string[];
}

const LOOKS = {
  good: { fill: "#E2EFDA", color: "#375623" },
  near: { fill: "#FFF2CC", color: "#7F6000" },
  bad: { fill: "#FBE4E4", color: "#C00000" },
  idle: { color: "#595959" },
} as const;

/** Cells that show by their colour what their word says. */
export function lightsOf(area: Area, words: LightWords): HighlightPlan[] {
  const cell = `$${cellAddress(area.row, area.column)}`;
  return (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).flatMap((kind): HighlightPlan[] => {
    const own = words[kind] ?? [];
    if (own.length === 0) return [];
    return [{ area, when: `=OR(${own.map((word) => `${cell}="${word}"`).join(",")})`, ...LOOKS[kind] }];
  });
}
