import { familyOf } from "../../model/chartKinds";
import type { Host } from "../../protocol/host";
import { existing, type PartTarget, seriesAt } from "./target";

/** The accents of the theme that workbooks of Excel have. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** Whether a part is a series that is a line, which is wider than others by itself. */
export function isOfLines({ sheet, chart, series, key }: PartTarget, host: Host): boolean {
  if (typeof series !== "number" || !/^(?:own|point:\d+)$/.test(key)) return false;
  const { kind } = seriesAt({ sheet, chart, series }, host);
  const family = kind && familyOf(kind);
  if (kind === "3DLine" || kind === "RadarFilled") return false;
  return family === "line" || family === "scatter" || family === "radar";
}

/** Whether it is a series of points without lines between them. */
export function isUnruled({ sheet, chart, series, key }: PartTarget, host: Host): boolean {
  if (typeof series !== "number" || key !== "own" || chart.source || chart.copied) return false;
  return /^(?:XYScatter|Stock\w+)$/.test(seriesAt({ sheet, chart, series }, host).kind ?? "");
}

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
  const own = series.parts.own?.[setting];
  if (point !== undefined && typeof own === "string") return own;
  if (setting === "line.color" && !isOfLines(target, host)) return undefined;
  const place =
    point !== undefined && family === "pie" ? Number(point) : existing(target, host).series.indexOf(series);
  return ACCENTS[place % ACCENTS.length];
}
