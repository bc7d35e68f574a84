import type { ConditionalFormatItem } from "../../model/rules";
import { isSame } from "../../model/same";
import { appending, refilling, replacing, type Splice } from "../../xml/splice";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import { referencesOf } from "../patching/rects";
import { putting, type SheetSaving, written } from "../patching/saving";
import { ruleElements } from "./conditional";
import { extendedBarXml, isExtendedBar } from "./dataBars";
import {
  aloneRules,
  type ExtendedRule,
  extensionsOf,
  linkedRule,
  linkOf,
  SHEET_URI,
} from "./extendedFormats";
import { extendedIconsXml, isAlone } from "./iconSets";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** extension of a `cfRule` that links it to an x14 rule. @source [MS-XLSX] 2.3.3 */
const RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";

/** The extension list of a `cfRule`, with the id of its x14 data bar. @source [MS-XLSX] 2.6.103 `id` */
export function barReference(id: string, prefix: string): string {
  const reference = element("x14:id", {}, id);
  const ext = element(`${prefix}ext`, { "xmlns:x14": X14, uri: RULE_URI }, reference);
  return element(`${prefix}extLst`, {}, ext);
}

/** The rules of extensions: those that have changed are written anew, and stand behind those that have not. */
export function writeExtendedFormats(context: SheetSaving): Splice[] {
  const { sheet, root } = context;
  const origins = originsOf(root);
  const wanted = sheet.conditionalFormats.filter(({ rule }) => isExtendedBar(rule) || isAlone(rule));
  const stays = wanted.filter((item) => origins.has(item.from ?? -1) && isSamePart(context, item));
  const still = stays.filter((item) => hasSameRanges(context, item));
  const moved = stays.filter((item) => !still.includes(item) && isOnly(origins.get(item.from!)!));
  const fresh = wanted.filter((item) => !still.includes(item) && !moved.includes(item));
  const keeps = new Set([...still, ...moved].map(({ from }) => from));
  const gone = [...origins].filter(([from]) => !keeps.has(from)).map(([, origin]) => origin);
  const xml = fresh.map((item) => formatXml(context, item, origins.get(item.from ?? -1)));
  return [
    ...moved.flatMap((item) => moving(context, item, origins.get(item.from!)!)),
    ...removing(root, gone, xml.length > 0),
    ...adding(context, xml.join("")),
  ];
}

/** A rule that has its ranges to itself. */
function isOnly({ parent }: ExtendedRule): boolean {
  return childrenOf(parent, "cfRule").length === 1;
}

function moving({ text }: SheetSaving, { rects }: ConditionalFormatItem, { parent }: ExtendedRule): Splice[] {
  const area = childOf(parent, "sqref");
  return area ? [refilling(text, area, referencesOf(rects))] : [];
}

/** The modelled rules of extensions, by the `from` of their items. */
function originsOf(root: XmlElement): Map<number, ExtendedRule> {
  const rules = ruleElements(root);
  const bars = rules.flatMap(({ rule }, from): [number, ExtendedRule][] => {
    const linked = linkedRule(root, rule);
    return linked ? [[from, linked]] : [];
  });
  return new Map([
    ...bars,
    ...aloneRules(root).map((each, i): [number, ExtendedRule] => [rules.length + i, each]),
  ]);
}

function before(
  { before: { conditionalFormats } }: SheetSaving,
  item: ConditionalFormatItem,
): ConditionalFormatItem | undefined {
  return conditionalFormats.find(({ from }) => from !== undefined && from === item.from);
}

function hasSameRanges(context: SheetSaving, item: ConditionalFormatItem): boolean {
  return isSame(before(context, item)?.rects, item.rects);
}

function isSamePart(context: SheetSaving, item: ConditionalFormatItem): boolean {
  const was = before(context, item);
  return was !== undefined && isSame(extendedPart(was), extendedPart(item));
}

/** What of a rule its extension says. */
function extendedPart({ rule }: ConditionalFormatItem): unknown {
  if (rule.isExtended) return rule;
  const { type, cfvo, bar, icons, priority } = rule;
  return [type, cfvo, bar, icons, icons && priority];
}

function formatXml(
  context: SheetSaving,
  item: ConditionalFormatItem,
  origin: ExtendedRule | undefined,
): string {
  const { rects } = item;
  const id = idOf(context, item, origin);
  const isMovedOnly = origin !== undefined && isSamePart(context, item);
  const xml = isMovedOnly ? written(context, origin.rule) : ruleXml(context, item, id, origin);
  const area = element("xm:sqref", {}, referencesOf(rects));
  // the list may declare the namespace under another prefix
  return element("x14:conditionalFormatting", { "xmlns:x14": X14, "xmlns:xm": XM }, xml + area);
}

function ruleXml(
  context: SheetSaving,
  item: ConditionalFormatItem,
  id: string,
  origin: ExtendedRule | undefined,
): string {
  const { rule } = item;
  const priority = isAlone(rule) ? rule.priority : undefined;
  const named = { type: rule.type, priority, stopIfTrue: rule.stopIfTrue ? 1 : undefined, id };
  if (rule.type === "dataBar") return element("x14:cfRule", named, extendedBarXml(rule));
  if (rule.icons) return element("x14:cfRule", named, extendedIconsXml(rule));
  const formulae = (rule.formulae ?? []).map((formula) => element("xm:f", {}, escapeText(formula)));
  return element(
    "x14:cfRule",
    { ...rule.attributes, ...named },
    formulae.join("") + styleXml(context, item, origin),
  );
}

/** The style of a rule; as it was written where it is the same. @source [MS-XLSX] 2.6.26 `dxf` */
function styleXml(
  context: SheetSaving,
  item: ConditionalFormatItem,
  origin: ExtendedRule | undefined,
): string {
  const { style } = item.rule;
  const own = childOf(origin?.rule, "dxf");
  if (own && isSame(style, before(context, item)?.rule.style)) return written(context, own);
  return style && Object.keys(style).length > 0
    ? context.saving.styles.differentialXml(style, "x14:dxf")
    : "";
}

/** A data bar has the id that its `cfRule` names. */
function idOf(
  { root, text }: SheetSaving,
  item: ConditionalFormatItem,
  origin: ExtendedRule | undefined,
): string {
  const own = origin?.rule.attributes.type === item.rule.type ? origin.rule.attributes.id : undefined;
  const raw = ruleElements(root)[item.from ?? -1]?.rule;
  const link = raw && item.rule.type === raw.attributes.type ? linkOf(raw) : undefined;
  return own ?? link ?? freeGuid(text, item.id);
}

/** Takes rules out, with what they leave empty. */
function removing(root: XmlElement, gone: readonly ExtendedRule[], isRefilled: boolean): Splice[] {
  const rules = new Set(gone.map(({ rule }) => rule));
  const parents = new Set(gone.map(({ parent }) => parent));
  const empty = [...parents].filter((parent) =>
    childrenOf(parent, "cfRule").every((rule) => rules.has(rule)),
  );
  const ext = listExtension(root);
  const list = childOf(ext, "conditionalFormattings");
  if (
    !isRefilled &&
    list &&
    list.children.length > 0 &&
    list.children.every((each) => empty.includes(each))
  ) {
    const all = childOf(root, "extLst")!;
    return [replacing(all.children.length === 1 ? all : ext!)];
  }
  const single = gone.filter(({ parent }) => !empty.includes(parent)).map(({ rule }) => replacing(rule));
  return [...empty.map((parent) => replacing(parent)), ...single];
}

function adding(context: SheetSaving, xml: string): Splice[] {
  if (xml === "") return [];
  const { root, text, prefix } = context;
  const extensions = childOf(root, "extLst");
  const list = childOf(listExtension(root), "conditionalFormattings");
  if (list) return [appending(text, list, xml)];
  const formats = element("x14:conditionalFormattings", {}, xml);
  const whole = element(`${prefix}ext`, { "xmlns:x14": X14, uri: SHEET_URI }, formats);
  if (extensions) return [{ start: extensions.open, end: extensions.open, text: whole }];
  return putting(context, "extLst", element(`${prefix}extLst`, {}, whole));
}

function listExtension(root: XmlElement): XmlElement | undefined {
  return extensionsOf(root).find(({ attributes }) => attributes.uri === SHEET_URI);
}

/** Ids of the host are short and begin anew in every file; the file wants a GUID that is not in it yet. */
export function freeGuid(text: string, id: string): string {
  const digits = id.replace(/\D/g, "").slice(-12).padStart(12, "0");
  for (let series = 0; ; series++) {
    const guid = `{00000000-0000-4000-8000-${digits}}`.replace(
      "{00000000",
      `{${String(series).padStart(8, "0")}`,
    );
    if (!text.includes(guid)) return guid;
  }
}
