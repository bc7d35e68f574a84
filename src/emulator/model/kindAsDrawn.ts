import type { ChartSeries } from "./chart";
import type { ChartKind } from "./chartKinds";

/** Settings that make a series one of another kind. */
export const TELLING = ["markerStyle", "smooth", "explosion", "line.style", "line.color", "line.weight"];

/**
 * The kind of a series as its signs and lines tell it: a line that is given signs is one with markers.
 *
 * @source Excel.ChartType: `line` and `lineMarkers`, `xyscatterSmooth`, `pieExploded` and so on
 */
export function kindAsDrawn({ kind, parts }: ChartSeries): ChartKind | undefined {
  const own = parts.own ?? {};
  if (kind === undefined) return undefined;
  const hasMarkers = (usual: boolean): boolean =>
    own.markerStyle === undefined ? usual : own.markerStyle !== "None";
  if (kind.startsWith("Line")) {
    const rest = kind.replace(/^Line(?:Markers)?/, "");
    return `Line${hasMarkers(kind.includes("Markers")) ? "Markers" : ""}${rest}` as ChartKind;
  }
  if (/^(?:3D)?(?:Pie|Doughnut)(?:Exploded)?$/.test(kind)) {
    const explosion = own.explosion ?? (kind.endsWith("Exploded") ? 1 : 0);
    return `${kind.replace("Exploded", "")}${Number(explosion) > 0 ? "Exploded" : ""}` as ChartKind;
  }
  return kind.startsWith("XYScatter") ? scatterAsDrawn(kind, own, hasMarkers) : kind;
}

function scatterAsDrawn(
  kind: ChartKind,
  own: ChartSeries["parts"][string],
  hasMarkers: (usual: boolean) => boolean,
): ChartKind {
  const isDrawn = own["line.color"] !== undefined || own["line.weight"] !== undefined;
  const style = own["line.style"] ?? (isDrawn ? "Continuous" : undefined);
  const hasLines = style === undefined ? kind !== "XYScatter" : style !== "None";
  if (!hasLines) return "XYScatter";
  const isSmooth = own.smooth ?? kind.includes("Smooth");
  const marks = hasMarkers(!kind.endsWith("NoMarkers")) ? "" : "NoMarkers";
  return `XYScatter${isSmooth ? "Smooth" : "Lines"}${marks}` as ChartKind;
}
