import { numberFormatOf } from "../../model/look";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { oneOf, text } from "../coerce";
import { argb, colorText } from "../color";
import { conditionalBordersType } from "./borders";
import type { FormatTarget } from "./conditionalOrder";
import { ofRule, restyle, styleOf } from "./ofRule";

/** @source Excel.ConditionalRangeFormat.numberFormat: "Cleared if null is passed in" */
export const conditionalRangeFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: ofRule(
      (rule) => (styleOf(rule).numFmt === undefined ? null : numberFormatOf(styleOf(rule))),
      (rule, value) =>
        restyle(rule, { numFmt: value === null || value === "" ? undefined : text(value, "number format") }),
    ),
  },
  navigations: {
    Fill: (target) => HostObject.of(conditionalFillType, target),
    Font: (target) => HostObject.of(conditionalFontType, target),
    Borders: (target) => HostObject.of(conditionalBordersType, target),
  },
  methods: {
    ClearFormat: ({ sheet, item }, _args, host) => {
      host.assertUnprotected(sheet, "formatCells");
      delete item.rule.style;
    },
  },
});

/** A conditional fill is drawn in the background color. */
const conditionalFillType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFill",
  scalars: {
    Color: ofRule(
      (rule, inks) => {
        const fill = styleOf(rule).fill;
        return fill?.type === "pattern" ? colorText(fill.bgColor, inks) : "";
      },
      (rule, value) => restyle(rule, { fill: { type: "pattern", pattern: "solid", bgColor: argb(value) } }),
    ),
  },
  methods: { Clear: (target, _args, host) => clearing(target, host, "fill") },
});

/** @source Excel.ConditionalRangeFontUnderlineStyle */
const UNDERLINES = { None: false, Single: true, Double: "double" } as const;

const conditionalFontType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFont",
  scalars: {
    Color: ofRule(
      (rule, inks) => colorText(styleOf(rule).font?.color, inks),
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, color: argb(value) } }),
    ),
    Bold: ofRule(
      (rule) => styleOf(rule).font?.bold === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, bold: value === true } }),
    ),
    Italic: ofRule(
      (rule) => styleOf(rule).font?.italic === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, italic: value === true } }),
    ),
    Strikethrough: ofRule(
      (rule) => styleOf(rule).font?.strike === true,
      (rule, value) => restyle(rule, { font: { ...styleOf(rule).font, strike: value === true } }),
    ),
    Underline: ofRule(
      (rule) => {
        const { underline } = styleOf(rule).font ?? {};
        return underline === "double" ? "Double" : underline ? "Single" : "None";
      },
      (rule, value) => {
        const underline = UNDERLINES[oneOf(value, ["None", "Single", "Double"], "underline")];
        restyle(rule, { font: { ...styleOf(rule).font, underline } });
      },
    ),
  },
  methods: { Clear: (target, _args, host) => clearing(target, host, "font") },
});

function clearing({ sheet, item }: FormatTarget, host: Host, part: "fill" | "font"): void {
  host.assertUnprotected(sheet, "formatCells");
  restyle(item.rule, { [part]: undefined });
}
