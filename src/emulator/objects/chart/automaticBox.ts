import type { Host } from "../../protocol/host";
import { type Box, boxOf } from "./place";
import { pointValues } from "./points";
import { shownTitle } from "./shownTitle";
import { existing, type PartTarget, settingsOf } from "./target";

const EDGE = 7;
const LINE = 1.4;

/**
 * Where a part of a chart stands by itself, nearly: what Excel reckons is not written down anywhere. The title is above
 * all, the legend on its side, the plot in what is left.
 */
export function automaticBox(target: PartTarget, host: Host): Box {
  const [key = ""] = target.key.split("/");
  const chart = existing(target, host);
  const { width, height } = boxOf(target.sheet, chart.anchor);
  if (key === "title") return titleBox(target, host, width);
  if (key === "legend") return legendBox(target, host, { left: 0, top: 0, width, height });
  const plot = plotBox(target, host, { left: 0, top: 0, width, height });
  const point = /^label:(\d+)$/.exec(key)?.[1];
  if (point !== undefined) return labelBox(target, Number(point), plot, host);
  if (key.startsWith("category")) return { ...plot, top: plot.top + plot.height - 20, height: 20 };
  if (key.startsWith("value")) return { ...plot, width: 30 };
  return plot;
}

function sizeOf(target: PartTarget, key: string, usual: number, host: Host): number {
  const size = settingsOf({ sheet: target.sheet, chart: target.chart, key }, host)["font.size"];
  return typeof size === "number" ? size : usual;
}

function titleBox(target: PartTarget, host: Host, all: number): Box {
  const size = sizeOf(target, "title", 14, host);
  const lines = shownTitle(target, host).split("\n");
  const width = Math.min(all, Math.max(...lines.map(({ length }) => length)) * size * 0.55 + 8);
  return rounded({ left: (all - width) / 2, top: EDGE, width, height: lines.length * size * LINE + 8 });
}

function legendBox(target: PartTarget, host: Host, { width: all, height: high }: Box): Box {
  const { series, legend } = existing(target, host);
  const line = sizeOf(target, "legend", 9, host) * LINE + 6;
  const isAcross = legend.position === "Top" || legend.position === "Bottom";
  const width = isAcross ? Math.min(all - 2 * EDGE, series.length * 60) : 70;
  const height = isAcross ? line : Math.min(high - 2 * EDGE, series.length * line);
  const middle = { left: (all - width) / 2, top: (high - height) / 2 };
  const places = {
    Top: { ...middle, top: 30 },
    Bottom: { ...middle, top: high - height - EDGE },
    Left: { ...middle, left: EDGE },
    Right: { ...middle, left: all - width - EDGE },
    Corner: { left: all - width - EDGE, top: EDGE },
  };
  return rounded({ ...places[legend.position], width, height });
}

function plotBox(target: PartTarget, host: Host, whole: Box): Box {
  const { title, legend } = existing(target, host);
  const above = title.isVisible ? titleBox(target, host, whole.width).height + EDGE : EDGE;
  const beside = legend.isVisible ? legendBox(target, host, whole) : undefined;
  const { position } = legend;
  const [left, right] = [position === "Left", position === "Right"].map((is) =>
    is && beside ? beside.width : 0,
  );
  const [top, bottom] = [position === "Top", position === "Bottom"].map((is) =>
    is && beside ? beside.height : 0,
  );
  return rounded({
    left: EDGE + left!,
    top: above + top!,
    width: Math.max(1, whole.width - 2 * EDGE - left! - right!),
    height: Math.max(1, whole.height - above - EDGE - top! - bottom!),
  });
}

/** Above its point, whose height is its share of the greatest value. */
function labelBox(target: PartTarget, point: number, plot: Box, host: Host): Box {
  const values =
    typeof target.series === "number" ? pointValues({ ...target, series: target.series }, host) : [];
  const numbers = values.map((value) => (typeof value === "number" ? value : 0));
  const share = (numbers[point] ?? 0) / Math.max(1e-9, ...numbers.map(Math.abs));
  const left = plot.left + (plot.width * (point + 0.5)) / Math.max(1, numbers.length) - 12;
  const top = plot.top + plot.height * (1 - Math.max(0, Math.min(1, share)) * 0.9) - 16;
  return rounded({ left, top, width: 24, height: 16 });
}

function rounded({ left, top, width, height }: Box): Box {
  const [x, y, w, h] = [left, top, width, height].map((side) => Number(side.toFixed(2)));
  return { left: x!, top: y!, width: w!, height: h! };
}
