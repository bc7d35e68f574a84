import { type Host, HostObject, type HostType } from "../../protocol/host";
import { invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import type { Areas } from "./areasGiven";

/** Conditional formats of any of several ranges, as those of each range are: each format once. */
function itemsOf(areas: Areas, host: Host): HostObject[] {
  const found = new Map<unknown, HostObject>();
  for (const collection of collections(areas, host))
    for (const item of collection.type.items!(collection.target, host))
      found.set(item.type.identity!.of(item.target), item);
  return [...found.values()];
}

function collections({ sheet, rects }: Areas, host: Host): HostObject[] {
  return rects.flatMap((rect) => {
    const { type, target } = host.rangeObject(sheet, rect);
    return type.navigations!.ConditionalFormats!(target, host) ?? [];
  });
}

function item(areas: Areas, id: string, host: Host): HostObject | undefined {
  return itemsOf(areas, host).find(({ type, target }) => type.identity!.of(target) === id);
}

/**
 * Conditional formats of several ranges: one that is added is of all of them.
 *
 * @source Excel.RangeAreas.conditionalFormats
 */
export const areasFormatsType: HostType<Areas> = {
  name: "ConditionalFormatCollection",
  items: itemsOf,
  indexer: (areas, id, host) => {
    const found = item(areas, id, host);
    if (!found) throw notFound(`conditional format ${id}`);
    return found;
  },
  methods: {
    Add: (areas, args, host) => {
      const { sheet, rects } = areas;
      const before = new Set(sheet.conditionalFormats);
      const [first] = collections(areas, host);
      const added = first!.type.methods!.Add!(first!.target, args, host);
      for (const each of sheet.conditionalFormats)
        if (!before.has(each)) Object.assign(each, { rects: [...rects] });
      return added;
    },
    GetCount: (areas, _args, host) => itemsOf(areas, host).length,
    GetItem: (areas, [id], host) => areasFormatsType.indexer!(areas, text(id, "conditional format"), host),
    GetItemOrNullObject: (areas, [id], host) => item(areas, text(id, "conditional format"), host) ?? null,
    GetItemAt: (areas, [index], host) => {
      const found = itemsOf(areas, host)[number(index, "index")];
      if (!found) throw invalid(`there is no conditional format ${String(index)}`);
      return found;
    },
    ClearAll: (areas, args, host) => {
      for (const { type, target } of collections(areas, host)) type.methods!.ClearAll!(target, args, host);
    },
  },
};
