import type { ChartAxis, ChartContent } from "../../model/chart";
import { isSame } from "../../model/same";
import { inserting } from "../../xml/children";
import { replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import type { ChartTree } from "./chartTree";
import { POSITIONS } from "./readChart";
import { CHART_ORDER } from "./writeTitle";

type Legend = ChartContent["legend"];

/** @source ECMA-376 part 1, 21.2.2.93 CT_Legend */
const LEGEND_ORDER = ["legendPos", "legendEntry", "layout", "overlay", "spPr", "txPr", "extLst"];

/** The legend; one that goes elsewhere loses the place that somebody has dragged it to. */
export function writeLegend(text: string, { chart }: ChartTree, before: Legend, now: Legend): Splice[] {
  if (isSame(before, now)) return [];
  const legend = childOf(chart, "legend");
  if (!now.isVisible) return legend ? [replacing(legend)] : [];
  const val = Object.keys(POSITIONS).find((key) => POSITIONS[key] === now.position);
  const place = element("c:legendPos", { val });
  if (!legend) {
    const whole = element("c:legend", {}, place + element("c:overlay", { val: 0 }));
    return [inserting(text, chart, "legend", whole, CHART_ORDER)];
  }
  const [found, layout] = [childOf(legend, "legendPos"), childOf(legend, "layout")];
  return [
    found ? retagging(text, found, { val }) : inserting(text, legend, "legendPos", place, LEGEND_ORDER),
    ...(layout ? [replacing(layout)] : []),
  ];
}

/** @source 21.2.2.160 CT_Scaling */
const SCALING_ORDER = ["logBase", "orientation", "max", "min", "extLst"];

/** The scale of an axis: its bounds, and in which direction it goes. */
export function writeAxis(
  text: string,
  axis: XmlElement | undefined,
  before: ChartAxis | undefined,
  now: ChartAxis | undefined,
): Splice[] {
  const scaling = childOf(axis, "scaling");
  if (!scaling || !now || isSame(before, now)) return [];
  const wanted = {
    orientation: now.isReversed ? "maxMin" : "minMax",
    max: now.maximum,
    min: now.minimum,
  };
  return Object.entries(wanted).flatMap(([local, val]): Splice[] => {
    const found = childOf(scaling, local);
    if (val === undefined) return found ? [replacing(found)] : [];
    if (found) return found.attributes.val === String(val) ? [] : [retagging(text, found, { val })];
    return [inserting(text, scaling, local, element(`c:${local}`, { val }), SCALING_ORDER)];
  });
}
