import type { BindingModel } from "../../model/binding";
import { contains } from "../../model/rect";
import { BINDING_EVENTS } from "../../protocol/events";
import { listening } from "../../protocol/listening";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { activeSheet } from "../activeSheet";
import { areaOf } from "../area";
import { number, oneOf, text } from "../coerce";
import { rangeType } from "../range";
import { following, type RangeTarget } from "../rangeTarget";
import { boundCells } from "./boundTo";

/** @source Excel.BindingCollection; a binding lasts as long as the workbook is open */
export const bindingCollectionType: HostType<Host> = hostType({
  name: "BindingCollection",
  scalars: { Count: { get: ({ bindings }) => bindings.length } },
  items: ({ bindings }) => bindings.map(object),
  indexer: (host, key) => existing(key, host),
  methods: {
    Add: (host, [range, type, id], of) =>
      object(bind(areaOf(range, activeSheet(host.workbook), of), type, id, host)),
    AddFromNamedItem: (host, [name, type, id]) => object(bind(named(name, host), type, id, host)),
    AddFromSelection: (host, [type, id]) => object(bind(selected(host), type, id, host)),
    GetCount: ({ bindings }) => bindings.length,
    GetItem: (host, [id]) => existing(text(id, "binding"), host),
    GetItemOrNullObject: (host, [id]) => {
      const found = host.bindings.find((binding) => binding.id === id);
      return found ? object(found) : null;
    },
    GetItemAt: ({ bindings }, [index]) => {
      const found = bindings[number(index, "binding")];
      if (!found) throw invalid(`there is no binding ${String(index)}`);
      return object(found);
    },
  },
});

/** @source Excel.Binding */
const bindingType: HostType<BindingModel> = hostType({
  name: "Binding",
  identity: { property: "Id", of: ({ id }) => id },
  scalars: { Id: { get: ({ id }) => id }, Type: { get: ({ type }) => type } },
  methods: {
    Delete: (binding, _args, host) => {
      const place = host.bindings.indexOf(binding);
      if (place < 0) throw notFound(`binding ${binding.id}`);
      host.bindings.splice(place, 1);
    },
    // "Will throw an error if the binding is not of the correct type"
    GetRange: (binding, _args, host) => {
      if (binding.type !== "Range") throw wrongType(binding);
      return host.rangeObject(binding.sheet, cellsOf(binding));
    },
    GetTable: (binding, _args, host) => {
      const { sheet, table } = binding;
      if (!table) throw wrongType(binding);
      cellsOf(binding);
      return host.tableObject({ sheet, table });
    },
    GetText: (binding, _args, host) => {
      if (binding.type !== "Text") throw wrongType(binding);
      const target = { sheet: binding.sheet, rect: cellsOf(binding) };
      return (rangeType.scalars!.Text!.get!(target, host) as string[][])[0]![0];
    },
    ...listening<BindingModel>(BINDING_EVENTS, ({ id }) => id),
  },
});

function object(binding: BindingModel): HostObject {
  return HostObject.of(bindingType, binding);
}

function existing(id: string, { bindings }: Host): HostObject {
  const found = bindings.find((binding) => binding.id === id);
  if (!found) throw notFound(`binding ${id}`);
  return object(found);
}

/** A binding with an id that is there already is made anew. */
function bind({ sheet, rect }: RangeTarget, kind: unknown, id: unknown, host: Host): BindingModel {
  const type = oneOf(kind, ["Range", "Table", "Text"], "binding type");
  const table = sheet.tables.find((each) => contains(each.rect, rect) || contains(rect, each.rect));
  if (type === "Table" && !table) throw invalid("a table is wanted");
  const isSingle = rect.top === rect.bottom && rect.left === rect.right;
  if (type === "Text" && !isSingle) throw invalid("a single cell is wanted");
  const target = following(sheet, rect);
  const name = id === undefined || id === null ? `binding${host.bindings.length + 1}` : text(id, "id");
  const binding: BindingModel = {
    id: name,
    type,
    sheet,
    get rect() {
      return target.rect;
    },
    ...(type === "Table" && table ? { table } : {}),
  };
  const before = host.bindings.findIndex((other) => other.id === name);
  if (before >= 0) host.bindings.splice(before, 1);
  host.bindings.push(binding);
  return binding;
}

function named(given: unknown, host: Host): RangeTarget {
  const name = text(given, "name");
  const item = host.workbook.name(name);
  const table = host.workbook.table(name);
  if (table) return { sheet: table.sheet, rect: table.table.rect };
  if (!item) throw notFound(`name ${name}`);
  return areaOf(item.formula, activeSheet(host.workbook), host);
}

function selected(host: Host): RangeTarget {
  const sheet = activeSheet(host.workbook);
  if (!sheet) throw new HostError("InvalidOperation", "no worksheet is shown");
  return { sheet, rect: sheet.selected };
}

function cellsOf(binding: BindingModel): NonNullable<ReturnType<typeof boundCells>> {
  const cells = boundCells(binding);
  if (!cells) throw new HostError("InvalidReference", `the cells of binding ${binding.id} were deleted`);
  return cells;
}

function wrongType({ id, type }: BindingModel): HostError {
  return new HostError("InvalidOperation", `binding ${id} is one of ${type}`);
}
