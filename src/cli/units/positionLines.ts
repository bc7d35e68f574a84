import type { Positioned } from "../../app/units/unitPosition";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";

/** Where one unit stands, for people. */
export function positionLines({ position, band }: Positioned, language: Language): string {
  const { unit, of, next, cheapest, indicators } = position;
  const score = unit.score?.toFixed(2) ?? "—";
  const named = cheapest && indicators.find(({ code }) => code === cheapest.code);
  const standing =
    unit.rank === null
      ? said(unit.score === null ? "units.unscored" : "units.unranked", { score })
      : said("units.standing", { score, rank: unit.rank, of });
  return [
    said("units.position", { unit: unit.unit }),
    standing,
    ...(next ? [said("units.next", { unit: next.unit, gap: next.gap.toFixed(2) })] : []),
    ...(cheapest && named
      ? [
          said("units.climb", {
            ...{ name: named.name, component: cheapest.climb.component, unit: cheapest.climb.unit },
            ...{ from: Number(cheapest.climb.from.toPrecision(6)), to: cheapest.climb.to },
            percent: (Math.ceil(cheapest.climb.percent * 100) / 100).toFixed(2),
          }),
        ]
      : []),
    ...(band ? [said("units.band", { p5: band.p5, p95: band.p95, percent: band.spread * 100 })] : []),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
