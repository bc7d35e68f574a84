import { familyOf } from "../../model/chartKinds";
import type { Host } from "../../protocol/host";
import { existing, type PartTarget, seriesAt } from "./target";

/** The accents of the theme that workbooks of Excel have. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/**
 * The color that a part has by itself: a series has that of its place, a slice of a pie that of its own.
 *
 * @returns as `RRGGBB`; undefined where there is none
 */
export function automaticColor(
  target: PartTarget,
  setting: "fill" | "line.color",
  host: Host,
): string | undefined {
  const { series: key, key: part } = target;
  if (typeof key !== "number") return undefined;
  const series = seriesAt({ ...target, series: key }, host);
  const [, point] = /^point:(\d+)$/.exec(part) ?? [];
  if (part !== "own" && point === undefined) return undefined;
  const family = series.kind && familyOf(series.kind);
  const isOfLines = family === "line" || family === "scatter" || family === "radar";
  const own = series.parts.own?.[setting];
  if (point !== undefined && typeof own === "string") return own;
  if (setting === "line.color" && !isOfLines) return undefined;
  const place =
    point !== undefined && family === "pie" ? Number(point) : existing(target, host).series.indexOf(series);
  return ACCENTS[place % ACCENTS.length];
}
