import { CellError, type CellValue } from "../../model/cell";
import { addressText, sheetPrefix } from "../../model/rect";
import { formulaFault } from "../../model/formulaText/formulaFault";
import { shownReferences } from "../../model/formulaText/tableForms";
import { writtenFormula } from "../../model/formulaText/writtenFormula";
import { isValidName, type NameModel } from "../../model/name";
import { namedCells } from "../../model/namedCells";
import { typedValue } from "../../model/typed";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { text } from "../coerce";
import { arrayValuesType } from "./arrayValues";
import { nameValue } from "./nameValue";
import type { NameTarget, Scope } from "./nameTarget";
import { rewriteReferences } from "../../model/formulaText/references";
import { called } from "../../model/workbook";
import { activeSheet } from "../activeSheet";
import { range } from "../range";
import { rangeOf } from "../rangeTarget";

export const namedItemCollectionType: HostType<Scope> = hostType({
  name: "NamedItemCollection",
  items: (scope, host) => namesOf(scope, host).map((name) => HostObject.of(namedItemType, { scope, name })),
  indexer: getItem,
  methods: {
    Add: (scope, [name, reference, comment], host) =>
      add(scope, text(name, "name"), formulaOf(reference, scope, host), comment, host),
    // the language of this host is English
    AddFormulaLocal: (scope, [name, formula, comment], host) =>
      add(scope, text(name, "name"), formulaOf(text(formula, "formula"), scope, host), comment, host),
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
      set: (target, value, host) => {
        alive(target, host);
        const formula = formulaOf(text(value, "formula"), target.scope, host);
        assertFormula(formula);
        target.name.formula = formula;
        host.touched();
      },
    },
    Value: { get: ({ name, scope }, host) => nameValue(name, scope, host).value },
    Type: { get: ({ name, scope }, host) => nameValue(name, scope, host).type },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value, host) => {
        alive(target, host);
        target.name.visible = value === true;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: (target, value, host) => {
        alive(target, host);
        target.name.comment = text(value, "comment");
      },
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
  },
  navigations: {
    ArrayValues: (target) => HostObject.of(arrayValuesType, target),
    Worksheet: ({ scope }, host) => {
      if (!scope) throw notFound("the worksheet of a name that is the workbook's");
      return host.sheetObject(scope);
    },
    WorksheetOrNullObject: ({ scope }, host) => (scope ? host.sheetObject(scope) : null),
  },
  methods: {
    GetRange: (target, _args, host) => {
      const found = rangeOfName(target, host);
      if (!found)
        throw new HostError("InvalidReference", `the name ${target.name.name} does not refer to a range`);
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOfName(target, host),
    Delete: (target, _args, host) => {
      const names = alive(target, host);
      names.splice(names.indexOf(target.name), 1);
      host.touched();
    },
  },
});

function namesOf(scope: Scope, { workbook }: Host): NameModel[] {
  return scope ? scope.names : workbook.names;
}

/**
 * The list that the name is in.
 *
 * @throws HostError ItemNotFound when it was deleted
 */
function alive({ scope, name }: NameTarget, host: Host): NameModel[] {
  const names = namesOf(scope, host);
  if (!names.includes(name)) throw notFound(`name ${name.name}`);
  return names;
}

function find(scope: Scope, wanted: string, host: Host): HostObject | null {
  const name = namesOf(scope, host).find(called(wanted));
  return name ? HostObject.of(namedItemType, { scope, name }) : null;
}

function getItem(scope: Scope, name: string, host: Host): HostObject {
  const found = find(scope, name, host);
  if (!found) throw notFound(`name ${name}`);
  return found;
}

/** A name that is there already is refused, in whatever case; tables share their names with those of the workbook. */
function add(scope: Scope, name: string, formula: string, comment: unknown, host: Host): HostObject {
  if (!isValidName(name)) throw invalid(`name ${name}`);
  assertFormula(formula);
  if (find(scope, name, host) ?? host.workbook.table(name))
    throw new HostError("ItemAlreadyExists", `the name ${name} already exists`);
  const model = { name, formula, visible: true, comment: typeof comment === "string" ? comment : "" };
  namesOf(scope, host).push(model);
  host.touched();
  return HostObject.of(namedItemType, { scope, name: model });
}

function assertFormula(formula: string): void {
  const fault = formulaFault(formula);
  if (fault !== undefined) throw invalid(fault);
}

/**
 * A reference without a sheet is to the name's own sheet, or else to the active one; a text that does not begin with `=`
 * is a constant.
 *
 * @source OfficeDev/office-js#2283, #1918: `names.add("Foo", "Sheet1!$A$1")` refers to `="Sheet1!$A$1"`
 */
function formulaOf(reference: unknown, scope: Scope, host: Host): string {
  if (typeof reference === "string") {
    const home = scope ?? activeSheet(host.workbook) ?? host.workbook.sheets[0]!;
    const typed = typedValue(reference, "General");
    if (!("formula" in typed)) return constant(typed.value);
    const whole = rewriteReferences(typed.formula, (text) =>
      text.includes("!") ? text : sheetPrefix(home.name) + text,
    );
    return shownReferences(writtenFormula(whole, host.workbook, home), undefined);
  }
  const { sheet, rect } = rangeOf(reference);
  return sheetPrefix(sheet.name) + addressText(rect, true);
}

function constant(value: CellValue): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (value instanceof CellError) return value.code;
  return value === null ? '""' : String(value).toUpperCase();
}

function rangeOfName({ scope, name }: NameTarget, { workbook }: Host): HostObject | null {
  const cells = namedCells(name.formula, scope, workbook);
  return cells ? range(cells.sheet, cells.rect) : null;
}
