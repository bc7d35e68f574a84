import { intersection, type Rect, subtract } from "../../model/rect";
import type { ConditionalFormatItem } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import {
  apiType,
  CONDITIONAL_TYPES,
  customType,
  dataBarRule,
  dataBarType,
  expressionRule,
} from "./conditionalRule";
import { type FormatTarget, inOrder, place } from "./conditionalOrder";
import { areas } from "../rangeAreas";
import type { RangeTarget } from "../rangeTarget";

export const conditionalFormatCollectionType: HostType<RangeTarget> = hostType({
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
    Type: { get: ({ item }) => apiType(item.rule) },
    Priority: {
      get: ({ sheet, item }) => inOrder(sheet.conditionalFormats).indexOf(item),
      set: (target, value, host) => {
        host.assertUnprotected(target.sheet);
        place(target, number(value, "priority"));
      },
    },
    StopIfTrue: {
      get: ({ item: { rule } }) => (rule.type === "dataBar" ? null : rule.stopIfTrue === true),
      set: ({ sheet, item: { rule } }, value, host) => {
        host.assertUnprotected(sheet);
        if (rule.type === "dataBar") throw new HostError("InvalidOperation", "a data bar stops nothing");
        if (value === true) rule.stopIfTrue = true;
        else delete rule.stopIfTrue;
      },
    },
  },
  navigations: {
    Custom: (target) => HostObject.of(customType, ofType(target, "expression")),
    CustomOrNullObject: (target) => partOrNull(target, "expression", customType),
    DataBar: (target) => HostObject.of(dataBarType, ofType(target, "dataBar")),
    DataBarOrNullObject: (target) => partOrNull(target, "dataBar", dataBarType),
  },
  methods: {
    GetRange: ({ sheet, item }, _args, host) => {
      if (item.rects.length !== 1)
        throw new HostError("InvalidOperation", "this conditional format is of more than one range");
      return host.rangeObject(sheet, item.rects[0]!);
    },
    GetRangeOrNullObject: ({ sheet, item }, _args, host) =>
      item.rects.length === 1 ? host.rangeObject(sheet, item.rects[0]!) : null,
    GetRanges: ({ sheet, item }) => areas(sheet, item.rects),
    Delete: ({ sheet, item }, _args, host) => {
      host.assertUnprotected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== item);
    },
  },
});

function object({ sheet }: RangeTarget, item: ConditionalFormatItem): HostObject {
  return HostObject.of(conditionalFormatType, { sheet, item });
}

function getItem(target: RangeTarget, id: string): HostObject {
  const item = covering(target).find((candidate) => candidate.id === id);
  if (!item) throw notFound(`conditional format ${id}`);
  return object(target, item);
}

function ofType(target: FormatTarget, type: string): FormatTarget {
  if (target.item.rule.type !== type)
    throw new HostError("InvalidOperation", "this conditional format is of another type");
  return target;
}

function partOrNull(target: FormatTarget, type: string, part: HostType<FormatTarget>): HostObject | null {
  return target.item.rule.type === type ? HostObject.of(part, target) : null;
}

/** The formats of some of the cells, the first in priority first. */
function covering({ sheet, rect }: RangeTarget): ConditionalFormatItem[] {
  return inOrder(sheet.conditionalFormats).filter(({ rects }) =>
    rects.some((each) => intersection(each, rect)),
  );
}

/** Takes the formats of cells away; those of other cells stay. */
export function clearFormats(sheet: SheetModel, rect: Rect): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((item) => {
    if (!item.rects.some((each) => intersection(each, rect))) return [item];
    const rects = item.rects.flatMap((each) => subtract(each, rect));
    return rects.length > 0 ? [{ ...item, rects }] : [];
  });
}

/** A new one comes before all others. @source Excel.ConditionalFormatCollection.add */
function add({ sheet, rect }: RangeTarget, type: unknown, host: Host): HostObject {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet);
  if (typeof type !== "string" || !CONDITIONAL_TYPES.includes(type))
    throw invalid(`conditional format type ${String(type)}`);
  if (type !== "Custom" && type !== "DataBar")
    throw new HostError("ApiNotFound", `ConditionalFormatType.${type} is not implemented by this host`);
  for (const other of sheet.conditionalFormats) other.rule.priority += 1;
  const rule = type === "Custom" ? expressionRule(1) : dataBarRule(1);
  const item = { id: `{${host.workbook.nextId()}}`, rects: [rect], rule };
  sheet.conditionalFormats.unshift(item);
  return HostObject.of(conditionalFormatType, { sheet, item });
}
