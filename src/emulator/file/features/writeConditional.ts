import { filedFormula } from "../../model/formulaText/fileForm";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { isSame } from "../../model/same";
import { inserting, withChildren } from "../../xml/children";
import { replacing, retagging, type Splice } from "../../xml/splice";
import { childrenOf, type XmlElement } from "../../xml/tree";
import { element, escapeText, withAttributes } from "../../xml/write";
import { type FeatureWriter, SHEET_ORDER, type SheetSaving, written } from "../patching/saving";
import { colorXml } from "../styles/writeLook";
import { ruleElements } from "./conditional";
import { dataBarXml, isExtendedBar } from "./dataBars";
import { linkOf } from "./extendedFormats";
import { iconSetXml, isAlone } from "./iconSets";
import { barReference, freeGuid, writeExtendedFormats } from "./writeExtendedFormats";
import { referencesOf } from "../patching/rects";

/** Rules of the file keep their XML but for what has changed; new ones come after them. */
export const writeConditionalFormats: FeatureWriter = (context) => {
  const { sheet, before, root, text } = context;
  const [items, was] = [sheet.conditionalFormats, before.conditionalFormats];
  if (isSame(items.map(plain), was.map(plain))) return [];
  const rules = ruleElements(root);
  const parents = childrenOf(root, "conditionalFormatting");
  const splices = parents.flatMap((parent): Splice[] => {
    const own = rules.flatMap(({ parent: of }, from) => (of === parent ? [from] : []));
    const xml = changedParent(context, parent, own);
    return xml === written(context, parent) ? [] : [replacing(parent, xml)];
  });
  const added = items.filter(
    ({ from, rule }) => (from === undefined || from >= rules.length) && !isAlone(rule),
  );
  const xml = added.map((item) => newFormat(context, item)).join("");
  const insertion = xml === "" ? [] : [inserting(text, root, "conditionalFormatting", xml, SHEET_ORDER)];
  return [...splices, ...insertion, ...writeExtendedFormats(context)];
};

const plain = ({ rects, rule, from }: ConditionalFormatItem): unknown => ({ rects, rule, from });

/** One `conditionalFormatting` with the rules that are left: one element per rule where their ranges differ now. */
function changedParent(context: SheetSaving, parent: XmlElement, own: readonly number[]): string {
  const { sheet, before, prefix } = context;
  const items = sheet.conditionalFormats.filter(
    ({ from, rule }) => from !== undefined && own.includes(from) && !isAlone(rule),
  );
  const was = before.conditionalFormats.filter(({ from }) => own.includes(from!));
  const rules = childrenOf(parent, "cfRule");
  const isWhole = items.length === was.length && items.every((item, i) => isSame(item.rects, was[i]!.rects));
  const ruleOf = (item: ConditionalFormatItem): string =>
    changedRule(
      context,
      rules[own.indexOf(item.from!)]!,
      item,
      was.find(({ from }) => from === item.from)!.rule,
    );
  // rules that have moved together stay together
  const isMoved = items.length === was.length && items.every(({ rects }) => isSame(rects, items[0]!.rects));
  if (isWhole || isMoved) {
    const [first, last] = [rules[0], rules.at(-1)];
    if (!first || !last) return written(context, parent);
    const { text } = context;
    const sqref = referencesOf(items[0]!.rects);
    const tag = isWhole ? text.slice(parent.start, parent.open) : retagging(text, parent, { sqref }).text;
    const inside = text.slice(parent.open, first.start) + items.map(ruleOf).join("");
    return tag + inside + text.slice(last.end, parent.end);
  }
  return items
    .map((item) =>
      element(
        `${prefix}conditionalFormatting`,
        { ...parent.attributes, sqref: referencesOf(item.rects) },
        ruleOf(item),
      ),
    )
    .join("");
}

function changedRule(
  context: SheetSaving,
  raw: XmlElement,
  item: ConditionalFormatItem,
  was: ConditionalRule,
): string {
  const { text, saving } = context;
  const { rule } = item;
  if (isSame(rule, was)) return written(context, raw);
  if (rule.type !== was.type && (DRAWN.has(rule.type) || DRAWN.has(was.type))) return ruleXml(context, item);
  const restyled = isSame(rule.style, was.style)
    ? {}
    : { dxfId: rule.style && saving.styles.differentialPlaceOf(rule.style) };
  const stopping = isSame(rule.stopIfTrue, was.stopIfTrue)
    ? {}
    : { stopIfTrue: rule.stopIfTrue ? 1 : undefined };
  const tag = withAttributes(text.slice(raw.start, raw.open), {
    priority: rule.priority,
    ...restyled,
    ...stopping,
    ...(isSame(rule.attributes, was.attributes) ? {} : otherAttributes(rule, was)),
    ...(rule.type === was.type ? {} : { type: rule.type }),
  });
  const changes = contentChanges(context, raw, item, was);
  if (Object.keys(changes).length === 0) return tag + text.slice(raw.open, raw.end);
  const content = withChildren(text, raw, changes, ["formula", "colorScale", "dataBar", "iconSet", "extLst"]);
  return `${tag.replace(/\s*\/?>$/, "")}>${content}</${raw.name}>`;
}

/** Kinds that are drawn in their own way: all that is said of them stands in an element of their own. */
const DRAWN: ReadonlySet<string> = new Set(["dataBar", "colorScale", "iconSet"]);

/** The children of a rule that have changed. */
function contentChanges(
  { text, prefix }: SheetSaving,
  raw: XmlElement,
  { rule, id }: ConditionalFormatItem,
  was: ConditionalRule,
): Record<string, string> {
  const changes: Record<string, string> = {};
  if (!isSame(rule.formulae, was.formulae)) changes.formula = formulaeXml(rule, prefix);
  const drawn = ({ cfvo, color, colors, bar, icons }: ConditionalRule): unknown[] => [
    cfvo,
    color,
    colors,
    bar,
    icons,
  ];
  if (!DRAWN.has(rule.type) || isSame(drawn(rule), drawn(was))) return changes;
  changes[rule.type] = drawnXml(rule, prefix);
  if (isExtendedBar(rule) && linkOf(raw) === undefined)
    changes.extLst = barReference(freeGuid(text, id), prefix);
  return changes;
}

function newFormat(context: SheetSaving, item: ConditionalFormatItem): string {
  const sqref = referencesOf(item.rects);
  return element(`${context.prefix}conditionalFormatting`, { sqref }, ruleXml(context, item));
}

function ruleXml({ text, prefix, saving }: SheetSaving, { rule, id }: ConditionalFormatItem): string {
  const { type, priority, style, stopIfTrue } = rule;
  const attributes = {
    type,
    dxfId: style && Object.keys(style).length > 0 ? saving.styles.differentialPlaceOf(style) : undefined,
    priority,
    stopIfTrue: stopIfTrue ? 1 : undefined,
    ...rule.attributes,
  };
  const link = isExtendedBar(rule) ? barReference(freeGuid(text, id), prefix) : "";
  const content = DRAWN.has(type) ? drawnXml(rule, prefix) + link : formulaeXml(rule, prefix);
  return element(`${prefix}cfRule`, attributes, content);
}

function drawnXml(rule: ConditionalRule, prefix: string): string {
  if (rule.type === "dataBar") return dataBarXml(rule, prefix);
  return rule.type === "iconSet" ? iconSetXml(rule, prefix) : colorScaleXml(rule, prefix);
}

function formulaeXml({ formulae = [] }: ConditionalRule, prefix: string): string {
  return formulae
    .map((formula) => element(`${prefix}formula`, {}, escapeText(filedFormula(formula, undefined))))
    .join("");
}

/** The rule's other attributes; undefined for those that it has no longer. */
function otherAttributes(rule: ConditionalRule, was: ConditionalRule): Record<string, string | undefined> {
  const gone = Object.fromEntries(Object.keys(was.attributes ?? {}).map((name) => [name, undefined]));
  return { ...gone, ...rule.attributes };
}

function colorScaleXml({ cfvo = [], colors = [] }: ConditionalRule, prefix: string): string {
  const bounds = cfvo.map(({ type, value }) => element(`${prefix}cfvo`, { type, val: value }));
  const steps = colors.map((color) => colorXml(`${prefix}color`, color));
  return element(`${prefix}colorScale`, {}, [...bounds, ...steps].join(""));
}
