import type { Inks } from "../../model/inks";
import type { Color } from "../../model/look";
import type { BarLook, ConditionalRule } from "../../model/rules";
import { HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { oneOf } from "../coerce";
import { argb, colorText } from "../color";
import { boundFormula, boundOf, boundType } from "./bounds";
import type { FormatTarget } from "./conditionalOrder";
import { ofRule } from "./ofRule";

const RED: Color = { argb: "FFFF0000" };

/** A bar as Excel has had them since 2010: the lowest value has no bar, the highest one fills the cell. */
const NEW_BAR: BarLook = {
  minLength: 0,
  maxLength: 100,
  negativeFill: RED,
  isSameBorder: true,
  axisColor: { argb: "FF000000" },
};

/** With a gradient, as the API makes it. */
export function dataBarRule(priority: number): ConditionalRule {
  const cfvo = [{ type: "autoMin" }, { type: "autoMax" }];
  return { type: "dataBar", priority, cfvo, color: { argb: "FF638EC6" }, bar: NEW_BAR };
}

const DIRECTIONS = { Context: undefined, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;
const AXES = { Automatic: undefined, None: "none", CellMidPoint: "middle" } as const;

/** A property of how a bar is drawn; a bar of 2007 becomes one of 2010 when it is set. */
function ofBar(
  get: (bar: BarLook, rule: ConditionalRule, inks: Inks) => unknown,
  change: (value: unknown) => { [Key in keyof BarLook]: BarLook[Key] | undefined },
): Scalar<FormatTarget> {
  return ofRule(
    (rule, inks) => get(rule.bar ?? {}, rule, inks),
    (rule, value) => {
      const said = Object.entries({ ...(rule.bar ?? NEW_BAR), ...change(value) });
      rule.bar = Object.fromEntries(said.filter(([, each]) => each !== undefined));
    },
  );
}

/** @source Excel.DataBarConditionalFormat */
export const dataBarType: HostType<FormatTarget> = hostType({
  name: "DataBarConditionalFormat",
  scalars: {
    LowerBoundRule: bound(0),
    UpperBoundRule: bound(1),
    ShowDataBarOnly: ofBar(
      ({ hidesValue }) => hidesValue === true,
      (value) => ({ hidesValue: value === true || undefined }),
    ),
    BarDirection: ofBar(
      ({ direction }) => nameOf(DIRECTIONS, direction),
      (value) => ({ direction: DIRECTIONS[oneOf(value, namesOf(DIRECTIONS), "direction of a data bar")] }),
    ),
    AxisFormat: ofBar(
      ({ axis }) => nameOf(AXES, axis),
      (value) => ({ axis: AXES[oneOf(value, namesOf(AXES), "axis of a data bar")] }),
    ),
    AxisColor: ofBar(
      ({ axis, axisColor }, _rule, inks) => (axis === "none" ? "" : shown(axisColor, inks)),
      (value) => ({ axisColor: colorOrNone(value) }),
    ),
  },
  navigations: {
    PositiveFormat: (target) => HostObject.of(positiveFormatType, target),
    NegativeFormat: (target) => HostObject.of(negativeFormatType, target),
  },
});

const positiveFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: ofRule(
      (rule, inks) => colorText(rule.color, inks),
      (rule, value) => (rule.color = argb(value)),
    ),
    GradientFill: ofBar(
      ({ isSolid }) => isSolid !== true,
      (value) => ({ isSolid: value === true ? undefined : true }),
    ),
    BorderColor: ofBar(
      ({ border }, _rule, inks) => shown(border, inks),
      (value) => ({ border: colorOrNone(value) }),
    ),
  },
});

/** @source Excel.ConditionalDataBarNegativeFormat: a color of its own is not the positive one any more */
const negativeFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    FillColor: ofBar(
      ({ isSameFill, negativeFill }, { color }, inks) => shown(isSameFill ? color : negativeFill, inks),
      (value) => ({ negativeFill: argb(value), isSameFill: undefined }),
    ),
    MatchPositiveFillColor: ofBar(
      ({ isSameFill }) => isSameFill === true,
      (value) => ({ isSameFill: value === true || undefined }),
    ),
    BorderColor: ofBar(
      ({ border, isSameBorder, negativeBorder }, _rule, inks) =>
        shown(isSameBorder ? border : negativeBorder, inks),
      (value) => ({ negativeBorder: colorOrNone(value), isSameBorder: undefined }),
    ),
    MatchPositiveBorderColor: ofBar(
      ({ isSameBorder }) => isSameBorder === true,
      (value) => ({ isSameBorder: value === true || undefined }),
    ),
  },
});

/** One end of a data bar. @source Excel.DataBarConditionalFormat.lowerBoundRule, upperBoundRule */
function bound(end: 0 | 1): Scalar<FormatTarget> {
  const [automatic, other] = (
    [
      ["autoMin", "HighestValue"],
      ["autoMax", "LowestValue"],
    ] as const
  )[end];
  return ofRule(
    ({ cfvo = [] }) => {
      const found = cfvo[end] ?? { type: automatic };
      return { type: boundType(found), formula: boundFormula(found) ?? "" };
    },
    (rule, value) => {
      const { type, formula } = (value ?? {}) as { readonly type?: unknown; readonly formula?: unknown };
      if (type === other) throw invalid(`${other} is no such end of a data bar`);
      const set = [...(rule.cfvo ?? [{ type: "autoMin" }, { type: "autoMax" }])];
      set[end] = boundOf(type, formula, automatic);
      rule.cfvo = set;
      // a bar of 2007 knows no ends that choose themselves
      if (set[end].type === automatic) rule.bar ??= NEW_BAR;
    },
  );
}

function nameOf(names: Readonly<Record<string, string | undefined>>, wanted: string | undefined): string {
  return Object.entries(names).find(([, file]) => file === wanted)![0];
}

function namesOf<Name extends string>(names: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(names) as Name[];
}

/** An empty text for a color that there is not. */
function shown(color: Color | undefined, inks: Inks): string {
  return color ? colorText(color, inks) : "";
}

function colorOrNone(value: unknown): Color | undefined {
  return value === "" ? undefined : argb(value);
}
