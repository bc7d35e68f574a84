import type { Inks } from "../../model/inks";
import type { Color } from "../../model/look";
import type { Bound, ConditionalRule } from "../../model/rules";
import { hostType, type HostType } from "../../protocol/host";
import { argb, colorText } from "../color";
import { boundFormula, boundOf, boundType } from "./bounds";
import type { FormatTarget } from "./conditionalOrder";
import { ofItem } from "./ofRule";

interface Criterion {
  readonly type?: string;
  readonly formula?: string | null;
  readonly color?: string;
}

/** A new color scale: two colors, from white to green. */
export function colorScaleRule(priority: number): ConditionalRule {
  const colors = [{ argb: "FFFFFFFF" }, { argb: "FF63BE7B" }];
  return { type: "colorScale", priority, cfvo: [{ type: "min" }, { type: "max" }], colors };
}

/** @source Excel.ColorScaleConditionalFormat: the midpoint is optional */
export const colorScaleType: HostType<FormatTarget> = hostType({
  name: "ColorScaleConditionalFormat",
  scalars: {
    ThreeColorScale: { get: ({ item }) => item.rule.cfvo?.length === 3 },
    Criteria: ofItem(
      ({ rule }, inks) => {
        const points = (rule.cfvo ?? []).map((bound, i) => criterionOf(bound, rule.colors?.[i], inks));
        const [minimum, maximum] = [points[0], points.at(-1)];
        return points.length === 3 ? { minimum, midpoint: points[1], maximum } : { minimum, maximum };
      },
      ({ rule }, value) => {
        const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, Criterion | null | undefined>;
        const given = [minimum ?? {}, ...(midpoint ? [midpoint] : []), maximum ?? {}];
        rule.cfvo = given.map(({ type, formula }) => boundOf(type, formula));
        rule.colors = given.map(({ color }) => argb(color));
      },
    ),
  },
});

function criterionOf(bound: Bound, color: Color | undefined, inks: Inks): Criterion {
  return { type: boundType(bound), formula: boundFormula(bound), color: colorText(color, inks) };
}
