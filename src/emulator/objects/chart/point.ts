import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number } from "../coerce";
import { formatType } from "./format";
import { dataLabelType, showsLabels } from "./labels";
import { MARKER_SCALARS } from "./marker";
import { pointValues } from "./points";
import { say, truth } from "./setting";
import { changeParts, dropParts, hasPart, isWithin, type PartTarget, type SeriesTarget } from "./target";

const pointFormat = formatType("ChartPointFormat", ["Border", "Fill"]);

const count = (target: SeriesTarget, host: Host): number => pointValues(target, host).length;

function point(target: SeriesTarget, index: number): HostObject {
  return HostObject.of(pointType, { ...target, key: `point:${index}` });
}

/** @source Excel.ChartPointsCollection */
export const pointsType: HostType<SeriesTarget> = hostType({
  name: "ChartPointsCollection",
  scalars: { Count: { get: count } },
  items: (target, host) => Array.from({ length: count(target, host) }, (_, index) => point(target, index)),
  methods: {
    GetCount: (target, _args, host) => count(target, host),
    GetItemAt: (target, [index], host) => {
      const at = number(index, "point");
      if (!Number.isInteger(at) || at < 0 || at >= count(target, host))
        throw invalid(`there is no point ${at}`);
      return point(target, at);
    },
  },
});

const indexOf = ({ key }: PartTarget): number => Number(/\d+$/.exec(key)?.[0]);
const labelOf = (target: PartTarget): PartTarget => ({ ...target, key: `label:${indexOf(target)}` });

function hasLabel(target: PartTarget, host: Host): boolean {
  const own = labelOf(target);
  return showsLabels(hasPart(own, host) ? own : { ...target, key: "labels" }, host);
}

/** @source Excel.ChartPoint.hasDataLabel */
function showLabel(target: PartTarget, isShown: boolean, host: Host): void {
  if (hasLabel(target, host) === isShown) return;
  const label = labelOf(target);
  const ofAll = { ...target, key: "labels" };
  if (isShown) {
    dropParts(label, host, (key) => isWithin(key, label.key));
    if (!showsLabels(ofAll, host)) say(label, host, { showValue: true });
  } else if (showsLabels(ofAll, host))
    changeParts(label, host, (parts) => ({ ...parts, [label.key]: { isDeleted: true } }));
  else dropParts(label, host, (key) => isWithin(key, label.key));
}

/** @source Excel.ChartPoint */
const pointType: HostType<PartTarget> = hostType({
  name: "ChartPoint",
  scalars: {
    ...MARKER_SCALARS,
    HasDataLabel: {
      get: hasLabel,
      set: (target, value, host) => showLabel(target, truth(value), host),
    },
    Value: {
      get: (target, host) =>
        pointValues({ ...target, series: target.series as number }, host)[indexOf(target)],
    },
  },
  navigations: {
    Format: (target) => HostObject.of(pointFormat, target),
    DataLabel: (target) => HostObject.of(dataLabelType, labelOf(target)),
  },
});
