import type { Bound, ConditionalRule } from "../../model/rules";
import { hostType, type HostType } from "../../protocol/host";
import { oneOf } from "../coerce";
import { argb, colorText } from "../color";
import type { FormatTarget } from "./conditionalOrder";
import { ofItem } from "./conditionalRule";

/** @source Excel.ConditionalFormatColorCriterionType; ECMA-376 part 1, 18.18.13 `ST_CfvoType` */
const TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

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
      ({ rule }) => {
        const points = (rule.cfvo ?? []).map((bound, i) => criterionOf(bound, rule, i));
        const [minimum, maximum] = [points[0], points.at(-1)];
        return points.length === 3 ? { minimum, midpoint: points[1], maximum } : { minimum, maximum };
      },
      ({ rule }, value) => {
        const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, Criterion | null | undefined>;
        const given = [minimum ?? {}, ...(midpoint ? [midpoint] : []), maximum ?? {}];
        rule.cfvo = given.map(boundOf);
        rule.colors = given.map(({ color }) => argb(color));
      },
    ),
  },
});

function criterionOf({ type, value }: Bound, { colors = [] }: ConditionalRule, i: number): Criterion {
  const name = Object.entries(TYPES).find(([, file]) => file === type)?.[0] ?? "Invalid";
  return { type: name, formula: value === undefined ? null : String(value), color: colorText(colors[i]) };
}

function boundOf({ type, formula }: Criterion): Bound {
  const file = TYPES[oneOf(type, Object.keys(TYPES) as (keyof typeof TYPES)[], "criterion type")];
  if (file === "min" || file === "max" || formula === undefined || formula === null) return { type: file };
  return { type: file, value: formula.replace(/^=/, "") };
}
