import type { BarLook, Bound, ConditionalRule } from "../../model/rules";
import { childOf, isTrue, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText } from "../../xml/write";
import { defined, numberOf, readColor } from "../styles/look";
import { colorXml } from "../styles/writeLook";

/**
 * How a bar is drawn; undefined for one of 2007, of which nothing is said.
 *
 * @param extended its `x14:dataBar`. @source [MS-XLSX] 2.6.11 `dataBar`
 */
export function barLookOf(
  bar: XmlElement | undefined,
  extended: XmlElement | undefined,
): BarLook | undefined {
  const isHidden = [bar, extended].some(
    (each) => each?.attributes.showValue === "0" || each?.attributes.showValue === "false",
  );
  if (!extended) return isHidden ? { hidesValue: true } : undefined;
  const { attributes } = extended;
  const color = (name: string) => readColor(childOf(extended, name));
  const { direction, axisPosition: axis, gradient, negativeBarBorderColorSameAsPositive: same } = attributes;
  return defined<BarLook>({
    minLength: numberOf(attributes.minLength),
    maxLength: numberOf(attributes.maxLength),
    hidesValue: isHidden || undefined,
    isSolid: (gradient !== undefined && !isTrue(gradient)) || undefined,
    border: isTrue(attributes.border) ? (color("borderColor") ?? { argb: "FF000000" }) : undefined,
    direction: direction === "leftToRight" || direction === "rightToLeft" ? direction : undefined,
    axis: axis === "middle" || axis === "none" ? axis : undefined,
    axisColor: color("axisColor"),
    negativeFill: color("negativeFillColor"),
    negativeBorder: color("negativeBorderColor"),
    isSameFill: isTrue(attributes.negativeBarColorSameAsPositive) || undefined,
    isSameBorder: same === undefined || isTrue(same) || undefined,
  });
}

/** Whether a bar needs an extension: one of 2007 has no more than its ends, its color and its number. */
export function isExtendedBar({ type, bar }: ConditionalRule): boolean {
  return type === "dataBar" && bar !== undefined && Object.keys(bar).some((key) => key !== "hidesValue");
}

/** What programs of 2007 draw: they know no ends that choose themselves. */
export function dataBarXml({ cfvo = [], color, bar }: ConditionalRule, prefix: string): string {
  const bounds = cfvo.map(({ type, value }) =>
    element(`${prefix}cfvo`, { type: OLD_TYPES[type] ?? type, val: value }),
  );
  const attributes = { showValue: bar?.hidesValue ? 0 : undefined };
  return element(`${prefix}dataBar`, attributes, bounds.join("") + colorXml(`${prefix}color`, color));
}

const OLD_TYPES: Readonly<Record<string, string>> = { autoMin: "min", autoMax: "max" };

/** @source [MS-XLSX] 2.6.11 `dataBar` */
export function extendedBarXml({ cfvo = [], bar = {} }: ConditionalRule): string {
  const attributes: Attributes = {
    minLength: bar.minLength,
    maxLength: bar.maxLength,
    showValue: bar.hidesValue ? 0 : undefined,
    border: bar.border ? 1 : undefined,
    gradient: bar.isSolid ? 0 : undefined,
    direction: bar.direction,
    negativeBarColorSameAsPositive: bar.isSameFill ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: bar.isSameBorder ? undefined : 0,
    axisPosition: bar.axis,
  };
  const colors = [
    colorXml("x14:borderColor", bar.border),
    colorXml("x14:negativeFillColor", bar.negativeFill),
    colorXml("x14:negativeBorderColor", bar.negativeBorder),
    colorXml("x14:axisColor", bar.axisColor),
  ];
  return element(
    "x14:dataBar",
    attributes,
    [...cfvo.map((bound) => extendedBound(bound)), ...colors].join(""),
  );
}

/** @source [MS-XLSX] 2.6.8 `cfvo` */
export function extendedBound({ type, value }: Bound, attributes: Attributes = {}): string {
  const formula = value === undefined ? "" : element("xm:f", {}, escapeText(String(value)));
  return element("x14:cfvo", { type, ...attributes }, formula);
}
