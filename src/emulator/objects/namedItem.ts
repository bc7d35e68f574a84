import { addressText, parseAddress, sheetPrefix } from "../model/rect";
import { isValidName, type NameModel } from "../model/name";
import type { SheetModel } from "../model/sheet";
import { type Host, HostObject, hostType, type HostType } from "../protocol/host";
import { HostError, invalid, notFound } from "../protocol/hostError";
import { text } from "./coerce";
import { range } from "./range";
import { rangeOf } from "./rangeTarget";

/** Names of the whole workbook, or of one sheet. */
type Scope = SheetModel | undefined;

interface NameTarget {
  readonly scope: Scope;
  readonly name: NameModel;
}

export const namedItemCollectionType: HostType<Scope> = hostType({
  name: "NamedItemCollection",
  items: (scope, host) => namesOf(scope, host).map((name) => HostObject.of(namedItemType, { scope, name })),
  indexer: getItem,
  methods: {
    Add: (scope, [name, reference, comment], host) =>
      add(scope, text(name, "name"), reference, comment, host),
    GetItem: (scope, [name], host) => getItem(scope, text(name, "name"), host),
    GetItemOrNullObject: (scope, [name], host) => find(scope, text(name, "name"), host),
    GetCount: (scope, _args, host) => namesOf(scope, host).length,
  },
});

const namedItemType: HostType<NameTarget> = hostType({
  name: "NamedItem",
  identity: { property: "_Id", of: ({ name }) => name.name },
  scalars: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ name }, value, host) => {
        name.formula = text(value, "formula").replace(/^=/, "");
        host.touched();
      },
    },
    Visible: { get: ({ name }) => name.visible, set: ({ name }, value) => (name.visible = value === true) },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => (name.comment = text(value, "comment")),
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Type: { get: ({ name }) => (parseAddress(name.formula) ? "Range" : "String") },
  },
  methods: {
    GetRange: (target, _args, host) => {
      const found = rangeOfName(target, host);
      if (!found)
        throw new HostError("InvalidReference", `the name ${target.name.name} does not refer to a range`);
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOfName(target, host),
    Delete: ({ scope, name }, _args, host) => {
      const names = namesOf(scope, host);
      names.splice(names.indexOf(name), 1);
      host.touched();
    },
  },
});

function namesOf(scope: Scope, { workbook }: Host): NameModel[] {
  return scope ? scope.names : workbook.names;
}

function find(scope: Scope, wanted: string, host: Host): HostObject | null {
  const name = namesOf(scope, host).find(
    (candidate) => candidate.name.toLowerCase() === wanted.toLowerCase(),
  );
  return name ? HostObject.of(namedItemType, { scope, name }) : null;
}

function getItem(scope: Scope, name: string, host: Host): HostObject {
  const found = find(scope, name, host);
  if (!found) throw notFound(`name ${name}`);
  return found;
}

function add(scope: Scope, name: string, reference: unknown, comment: unknown, host: Host): HostObject {
  if (!isValidName(name)) throw invalid(`name ${name}`);
  if (find(scope, name, host)) throw new HostError("ItemAlreadyExists", `the name ${name} already exists`);
  const model = {
    name,
    formula: formulaOf(reference),
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  };
  namesOf(scope, host).push(model);
  host.touched();
  return HostObject.of(namedItemType, { scope, name: model });
}

function formulaOf(reference: unknown): string {
  if (typeof reference === "string") return reference.replace(/^=/, "");
  const { sheet, rect } = rangeOf(reference);
  return sheetPrefix(sheet.name) + addressText(rect, true);
}

function rangeOfName({ scope, name }: NameTarget, { workbook }: Host): HostObject | null {
  const address = parseAddress(name.formula);
  const sheet = address && (address.sheet === undefined ? scope : workbook.sheet(address.sheet));
  return sheet ? range(sheet, address.rect) : null;
}
