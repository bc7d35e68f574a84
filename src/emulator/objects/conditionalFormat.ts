import type { CellStyle } from "../model/look";
import { intersection, type Rect, subtract } from "../model/rect";
import type { Bound, ConditionalFormatItem, ConditionalRule } from "../model/rules";
import type { SheetModel } from "../model/sheet";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../protocol/host";
import { HostError, notFound } from "../protocol/hostError";
import { oneOf, text } from "./coerce";
import { argb, colorText } from "./color";
import type { RangeTarget } from "./rangeTarget";

interface FormatTarget {
  readonly sheet: SheetModel;
  readonly item: ConditionalFormatItem;
}

export const conditionalFormatCollectionType: HostType<RangeTarget> = hostType({
  name: "ConditionalFormatCollection",
  items: (target) =>
    covering(target).map((item) => HostObject.of(conditionalFormatType, { sheet: target.sheet, item })),
  indexer: (target, id) => {
    const item = covering(target).find((candidate) => candidate.id === id);
    if (!item) throw notFound(`conditional format ${id}`);
    return HostObject.of(conditionalFormatType, { sheet: target.sheet, item });
  },
  methods: {
    Add: (target, [type], host) => add(target, type, host),
    GetCount: (target) => covering(target).length,
    ClearAll: ({ sheet, rect }, _args, host) => {
      host.assertUnprotected(sheet);
      clearFormats(sheet, rect);
    },
  },
});

const conditionalFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalFormat",
  identity: { property: "Id", of: ({ item }) => item.id },
  scalars: {
    Id: { get: ({ item }) => item.id },
    Type: { get: ({ item }) => (item.rule.type === "dataBar" ? "DataBar" : "Custom") },
    Priority: {
      get: ({ item }) => (item.rule.priority ?? 1) - 1,
      set: ({ item }, value) => (item.rule.priority = Number(value) + 1),
    },
  },
  navigations: {
    Custom: (target) => HostObject.of(customType, expression(target)),
    DataBar: (target) => HostObject.of(dataBarType, target),
  },
  methods: {
    Delete: ({ sheet, item }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== item);
    },
  },
});

const customType: HostType<FormatTarget> = hostType({
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (target) => HostObject.of(ruleType, target),
    Format: (target) => HostObject.of(conditionalRangeFormatType, target),
  },
});

const ruleType: HostType<FormatTarget> = hostType({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ item }) => `=${item.rule.formulae?.[0] ?? ""}`,
      set: ({ item }, value) => {
        item.rule.formulae = [text(value, "formula").replace(/^=/, "")];
      },
    },
  },
});

const conditionalRangeFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFormat",
  navigations: {
    Fill: (target) => HostObject.of(conditionalFillType, target),
    Font: (target) => HostObject.of(conditionalFontType, target),
  },
});

const conditionalFillType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ item }) => {
        const fill = styleOf(item.rule).fill;
        return fill?.type === "pattern" ? colorText(fill.bgColor) : "";
      },
      // a conditional fill is drawn in the background color
      set: ({ item }, value) =>
        restyle(item.rule, { fill: { type: "pattern", pattern: "solid", bgColor: argb(value) } }),
    },
  },
});

const conditionalFontType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeFont",
  scalars: {
    Color: {
      get: ({ item }) => colorText(styleOf(item.rule).font?.color),
      set: ({ item }, value) =>
        restyle(item.rule, { font: { ...styleOf(item.rule).font, color: argb(value) } }),
    },
    Bold: {
      get: ({ item }) => styleOf(item.rule).font?.bold === true,
      set: ({ item }, value) =>
        restyle(item.rule, { font: { ...styleOf(item.rule).font, bold: value === true } }),
    },
  },
});

const dataBarType: HostType<FormatTarget> = hostType({
  name: "DataBarConditionalFormat",
  scalars: { LowerBoundRule: bound(0), UpperBoundRule: bound(1) },
  navigations: { PositiveFormat: (target) => HostObject.of(positiveFormatType, target) },
});

const positiveFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: {
      get: ({ item }) => colorText(item.rule.color),
      set: ({ item }, value) => void (item.rule.color = argb(value)),
    },
  },
});

/** One end of a data bar: where it comes from, and a number where it is one. */
function bound(end: 0 | 1): Scalar<FormatTarget> {
  const boundsOf = ({ item }: FormatTarget): Bound[] => item.rule.cfvo as Bound[];
  return {
    get: (target) => {
      const { type, value } = boundsOf(target)[end]!;
      return type === "num"
        ? { type: "Number", formula: String(value) }
        : { type: end ? "HighestValue" : "LowestValue" };
    },
    set: (target, rule) => {
      const { type, formula } = rule as { type: string; formula?: string };
      oneOf(type, ["Number"], "data bar bound");
      boundsOf(target)[end] = { type: "num", value: Number(formula) };
    },
  };
}

function covering({ sheet, rect }: RangeTarget): SheetModel["conditionalFormats"] {
  return sheet.conditionalFormats.filter(({ rects }) => rects.some((each) => intersection(each, rect)));
}

/** Takes the formats of cells away; those of other cells stay. */
export function clearFormats(sheet: SheetModel, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => {
    if (!item.rects.some((each) => intersection(each, rect))) return [item];
    const rects = item.rects.flatMap((each) => subtract(each, rect));
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
}

function add({ sheet, rect }: RangeTarget, type: unknown, host: Host): HostObject {
  host.assertUnprotected(sheet);
  const kind = oneOf(type, ["Custom", "DataBar"], "conditional format type");
  // a new one comes before all others. @source Excel.ConditionalFormatCollection.add
  for (const other of sheet.conditionalFormats) other.rule.priority = (other.rule.priority ?? 1) + 1;
  const priority = 1;
  const id = host.workbook.nextId();
  const rule = kind === "Custom" ? expressionRule(priority) : dataBarRule(priority);
  const item = { id: `{${id}}`, rects: [rect], rule };
  sheet.conditionalFormats.unshift(item);
  return HostObject.of(conditionalFormatType, { sheet, item });
}

function expressionRule(priority: number): ConditionalRule {
  return { type: "expression", priority, formulae: [] };
}

/** With a gradient, as the API makes it. */
function dataBarRule(priority: number): ConditionalRule {
  return {
    type: "dataBar",
    priority,
    cfvo: [{ type: "min" }, { type: "max" }],
    color: { argb: "FF638EC6" },
  };
}

function expression(target: FormatTarget): FormatTarget {
  if (target.item.rule.type !== "expression")
    throw new HostError("InvalidOperation", "this conditional format is not a custom one");
  return target;
}

function styleOf(rule: ConditionalRule): CellStyle {
  return rule.style ?? {};
}

function restyle(rule: ConditionalRule, change: CellStyle): void {
  rule.style = { ...styleOf(rule), ...change };
}
