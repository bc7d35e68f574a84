import { HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { familyOf, isSolid } from "../../model/chartKinds";
import { oneOf } from "../coerce";
import { formatType } from "./format";
import { choice, flag, said, say, truth } from "./setting";
import { dropParts, hasPart, isWithin, type PartTarget, seriesAt } from "./target";

const errorBarsFormat = formatType("ChartErrorBarsFormat", ["Line"]);

/** How much bars show by themselves; of those that are reckoned, nothing is said. */
const AMOUNTS: Readonly<Record<string, number | undefined>> = { FixedValue: 1, Percent: 5, StDev: 1 };

/** @source Excel.ChartErrorBars */
export const errorBarsType: HostType<PartTarget> = hostType({
  name: "ChartErrorBars",
  scalars: {
    Visible: {
      get: hasPart,
      set: (target, value, host) => {
        if (!truth(value)) return dropParts(target, host, (key) => isWithin(key, target.key));
        if (hasPart(target, host)) return;
        const { kind } = seriesAt({ ...target, series: target.series as number }, host);
        const families = target.key.endsWith("x")
          ? ["scatter", "bubble"]
          : ["bar", "line", "scatter", "bubble", "area"];
        if (!kind || isSolid(kind) || !families.includes(familyOf(kind)))
          throw invalid(`error bars of ${kind ?? "such a series"}`);
        say(target, host, { include: "Both", type: "StError", endStyleCap: true });
      },
    },
    Include: choice("include", ["Both", "MinusValues", "PlusValues"], "Both"),
    Type: {
      get: (target, host) => said(target, host, "type") ?? "StError",
      set: (target, value, host) => {
        const type = oneOf(value, ["FixedValue", "Percent", "StDev", "StError"], "error bars", ["Custom"]);
        say(target, host, { type, amount: AMOUNTS[type] });
      },
    },
    EndStyleCap: flag("endStyleCap", true),
  },
  navigations: { Format: (target) => HostObject.of(errorBarsFormat, target) },
});
