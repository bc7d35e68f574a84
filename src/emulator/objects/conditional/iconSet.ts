import type { ConditionalRule, CustomIcon, IconSetLook, IconStep } from "../../model/rules";
import { hostType, type HostType, type Scalar } from "../../protocol/host";
import { HostError, invalid } from "../../protocol/hostError";
import { oneOf, within } from "../coerce";
import { boundFormula, boundType, boundValue } from "./bounds";
import type { FormatTarget } from "./conditionalOrder";
import { ICON_SET_NAMES, ICON_SETS, iconCount, iconSetName } from "../../model/iconSets";
import { ofRule } from "./ofRule";

interface Criterion {
  readonly type?: unknown;
  readonly formula?: unknown;
  readonly operator?: unknown;
  readonly customIcon?: { readonly set?: unknown; readonly index?: unknown } | null;
}

/** Traffic lights by thirds. */
export function iconSetRule(priority: number): ConditionalRule {
  return { type: "iconSet", priority, icons: { set: "3TrafficLights1", steps: evenSteps(3) } };
}

/** As many equal parts as there are icons. @source Excel's dialog for icon sets: 33, 67; 25, 50, 75; 20, 40, 60, 80 */
function evenSteps(count: number): IconStep[] {
  return Array.from({ length: count }, (_, i) => ({ type: "percent", value: Math.round((100 * i) / count) }));
}

function ofIcons(
  get: (icons: IconSetLook) => unknown,
  change: (icons: IconSetLook, value: unknown) => IconSetLook,
): Scalar<FormatTarget> {
  return ofRule(
    ({ icons }) => get(icons!),
    (rule, value) => (rule.icons = change(rule.icons!, value)),
  );
}

/** @source Excel.IconSetConditionalFormat */
export const iconSetType: HostType<FormatTarget> = hostType({
  name: "IconSetConditionalFormat",
  scalars: {
    Style: ofIcons(
      ({ set }) => iconSetName(set),
      ({ custom: _custom, ...icons }, value) => {
        const set = ICON_SETS[oneOf(value, ICON_SET_NAMES, "icon set")];
        const count = iconCount(set);
        return { ...icons, set, steps: count === icons.steps.length ? icons.steps : evenSteps(count) };
      },
    ),
    Criteria: ofIcons(criteriaOf, withCriteria),
    ReverseIconOrder: ofIcons(
      ({ isReverse }) => isReverse === true,
      (icons, value) => {
        if (icons.custom && value === true)
          throw new HostError("InvalidOperation", "the order of custom icons cannot be reversed");
        return { ...without(icons, "isReverse"), ...(value === true ? { isReverse: true } : {}) };
      },
    ),
    ShowIconOnly: ofIcons(
      ({ hidesValue }) => hidesValue === true,
      (icons, value) => ({
        ...without(icons, "hidesValue"),
        ...(value === true ? { hidesValue: true } : {}),
      }),
    ),
  },
});

function without<Key extends keyof IconSetLook>(icons: IconSetLook, key: Key): Omit<IconSetLook, Key> {
  const { [key]: _gone, ...rest } = icons;
  return rest;
}

/** @source Excel.ConditionalIconCriterion: the icon is null where it is that of the set */
function criteriaOf({ steps, custom }: IconSetLook): object[] {
  return steps.map((step, i) => {
    const icon = custom?.[i];
    return {
      type: boundType(step),
      formula: boundFormula(step) ?? "",
      operator: step.isBeyond ? "GreaterThan" : "GreaterThanOrEqual",
      customIcon: icon ? { set: iconSetName(icon.set), index: icon.index } : null,
    };
  });
}

/**
 * @source Excel.IconSetConditionalFormat.criteria: "for the first criterion only the custom icon can be modified, while
 * type, formula, and operator will be ignored when set"
 */
function withCriteria(icons: IconSetLook, value: unknown): IconSetLook {
  if (!Array.isArray(value) || value.length !== icons.steps.length)
    throw invalid(`an icon set of ${icons.steps.length} icons has as many criteria`);
  const given = value.map((each) => (each ?? {}) as Criterion);
  const steps = given.map((each, i) => (i === 0 ? icons.steps[0]! : stepOf(each)));
  const custom = given.map(({ customIcon }) => (customIcon ? iconOf(customIcon) : undefined));
  const isCustom = custom.some((icon) => icon !== undefined);
  if (isCustom && icons.isReverse)
    throw new HostError("InvalidOperation", "the order of custom icons cannot be reversed");
  return { ...without(icons, "custom"), steps, ...(isCustom ? { custom } : {}) };
}

const STEP_TYPES = {
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

/** @source Excel.ConditionalFormatIconRuleType, ConditionalIconCriterionOperator */
function stepOf({ type, formula, operator }: Criterion): IconStep {
  const kind =
    STEP_TYPES[oneOf(type, Object.keys(STEP_TYPES) as (keyof typeof STEP_TYPES)[], "criterion type")];
  const isBeyond = oneOf(operator, ["GreaterThan", "GreaterThanOrEqual"], "operator") === "GreaterThan";
  return { type: kind, value: boundValue(formula), ...(isBeyond ? { isBeyond } : {}) };
}

function iconOf({ set, index }: NonNullable<Criterion["customIcon"]>): CustomIcon {
  const file = ICON_SETS[oneOf(set, ICON_SET_NAMES, "icon set")];
  return { set: file, index: within(index, 0, iconCount(file) - 1, "icon") };
}
