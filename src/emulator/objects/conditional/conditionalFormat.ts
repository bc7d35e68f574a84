import { inOrder } from "../../model/formatOrder";
import { apart, intersection } from "../../model/rect";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { anchoredAt } from "../../model/anchoredRule";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { rangesGiven, type SeveralRanges } from "../areasTarget";
import { CHANGE_RULE } from "./changeRule";
import { withoutFormats } from "../../carrying/carried";
import { colorScaleRule, colorScaleType } from "./colorScale";
import { apiType, CONDITIONAL_TYPES, customType } from "./conditionalRule";
import { dataBarRule, dataBarType } from "./dataBar";
import { iconSetRule, iconSetType } from "./iconSet";
import { presetType } from "./presets";
import { cellValueType, textComparisonType, topBottomType } from "./ruleKinds";
import { formatTarget, type FormatTarget, place } from "./conditionalOrder";

export const conditionalFormatCollectionType: HostType<SeveralRanges> = hostType({
  name: "ConditionalFormatCollection",
  items: (target) => covering(target).map((item) => object(target, item)),
  indexer: (target, id) => getItem(target, id),
  methods: {
    Add: (target, [type], host) => add(target, type, host),
    GetCount: (target) => covering(target).length,
    GetItem: (target, [id]) => getItem(target, text(id, "id of a conditional format")),
    GetItemAt: (target, [index]) => {
      const item = covering(target)[number(index, "index")];
      if (!item) throw invalid(`there is no conditional format ${String(index)}`);
      return object(target, item);
    },
    GetItemOrNullObject: (target, [id]) => {
      const item = covering(target).find((candidate) => candidate.id === id);
      return item ? object(target, item) : null;
    },
    ClearAll: ({ sheet, rects }, _args, host) => {
      host.assertUnprotected(sheet, "formatCells");
      sheet.conditionalFormats = rects.reduce(withoutFormats, sheet.conditionalFormats);
    },
  },
});

const conditionalFormatType: HostType<FormatTarget> = hostType({
  name: "ConditionalFormat",
  identity: { property: "Id", of: ({ item }) => item.id },
  scalars: {
    Id: { get: ({ item }) => item.id },
    Type: { get: ({ item }) => apiType(item.rule) },
    Priority: {
      get: ({ sheet, item }) => inOrder(sheet.conditionalFormats).indexOf(item),
      set: (target, value, host) => {
        host.assertUnprotected(target.sheet, "formatCells");
        place(target, number(value, "priority"));
      },
    },
    StopIfTrue: {
      get: ({ item: { rule } }) => (stopsNothing(rule) ? null : rule.stopIfTrue === true),
      set: ({ sheet, item: { rule } }, value, host) => {
        host.assertUnprotected(sheet, "formatCells");
        if (stopsNothing(rule)) throw new HostError("InvalidOperation", "this kind of format stops nothing");
        if (value === true) rule.stopIfTrue = true;
        else delete rule.stopIfTrue;
      },
    },
  },
  navigations: {
    ...parts("Custom", customType),
    ...parts("DataBar", dataBarType),
    ...parts("CellValue", cellValueType),
    ...parts("ColorScale", colorScaleType),
    ...parts("TextComparison", textComparisonType, "ContainsText"),
    ...parts("TopBottom", topBottomType),
    ...parts("Preset", presetType, "PresetCriteria"),
    ...parts("IconSet", iconSetType),
  },
  methods: {
    GetRange: ({ sheet, item }, _args, host) => {
      if (item.rects.length !== 1)
        throw new HostError("InvalidOperation", "this conditional format is of more than one range");
      return host.rangeObject(sheet, item.rects[0]!);
    },
    GetRangeOrNullObject: ({ sheet, item }, _args, host) =>
      item.rects.length === 1 ? host.rangeObject(sheet, item.rects[0]!) : null,
    GetRanges: ({ sheet, item }, _args, host) => host.areasObject(sheet, item.rects),
    SetRanges: (target, [ranges], host) => setRanges(target, ranges, host),
    ...CHANGE_RULE,
    Delete: ({ sheet, item }, _args, host) => {
      host.assertUnprotected(sheet, "formatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== item);
    },
  },
});

/** @source Excel.ConditionalFormat.stopIfTrue: null on data bars, icon sets, and color scales */
function stopsNothing({ type }: ConditionalRule): boolean {
  return type === "dataBar" || type === "iconSet" || type === "colorScale";
}

function object({ sheet }: SeveralRanges, item: ConditionalFormatItem): HostObject {
  return HostObject.of(conditionalFormatType, formatTarget(sheet, item.id));
}

function getItem(target: SeveralRanges, id: string): HostObject {
  const item = covering(target).find((candidate) => candidate.id === id);
  if (!item) throw notFound(`conditional format ${id}`);
  return object(target, item);
}

/** The navigations to the properties of one kind; of a format of another kind they fail, or give a null object. */
function parts(
  name: string,
  part: HostType<FormatTarget>,
  kind = name,
): Record<string, (target: FormatTarget) => HostObject | null> {
  const isOf = ({ item }: FormatTarget): boolean => apiType(item.rule) === kind;
  return {
    [name]: (target) => {
      if (!isOf(target))
        throw new HostError("InvalidOperation", "this conditional format is of another type");
      return HostObject.of(part, target);
    },
    [`${name}OrNullObject`]: (target) => (isOf(target) ? HostObject.of(part, target) : null),
  };
}

/** The conditional formats of any cell of the range, in the order of their priority. */
function covering({ sheet, rects }: SeveralRanges): ConditionalFormatItem[] {
  return inOrder(sheet.conditionalFormats).filter((item) =>
    item.rects.some((each) => rects.some((rect) => intersection(each, rect))),
  );
}

/**
 * Lays a format over other cells of its sheet; its formulas are relative to the first of them then.
 *
 * @source Excel.ConditionalFormat.setRanges: a Range, RangeAreas, or addresses
 */
function setRanges({ sheet, item }: FormatTarget, ranges: unknown, host: Host): void {
  host.assertUnprotected(sheet, "formatCells");
  const given = rangesGiven(ranges, sheet, host);
  if (given.sheet !== sheet) throw invalid("a conditional format stays on its sheet");
  const { rule, rects } = anchoredAt(item, apart(given.rects));
  Object.assign(item.rule, rule);
  Object.assign(item, { rects });
}

/** The initial rule of each kind. */
const STARTS: Readonly<Record<string, (priority: number) => ConditionalRule>> = {
  Custom: (priority) => ({ type: "expression", priority, formulae: [] }),
  DataBar: dataBarRule,
  ColorScale: colorScaleRule,
  IconSet: iconSetRule,
  CellValue: (priority) => ({ type: "cellIs", priority, formulae: [] }),
  ContainsText: (priority) => ({ type: "containsText", priority, formulae: [] }),
  TopBottom: (priority) => ({ type: "top10", priority, attributes: { rank: "10" } }),
  PresetCriteria: (priority) => ({ type: "aboveAverage", priority }),
};

/** A new one comes before all others. @source Excel.ConditionalFormatCollection.add */
function add({ sheet, rects }: SeveralRanges, type: unknown, host: Host): HostObject {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet, "formatCells");
  if (typeof type !== "string" || !CONDITIONAL_TYPES.includes(type))
    throw invalid(`conditional format type ${String(type)}`);
  for (const other of sheet.conditionalFormats) other.rule.priority += 1;
  const item = { id: `{${host.workbook.nextId()}}`, rects: apart(rects), rule: STARTS[type]!(1) };
  sheet.conditionalFormats.unshift(item);
  return HostObject.of(conditionalFormatType, formatTarget(sheet, item.id));
}
