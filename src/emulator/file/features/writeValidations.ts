import { filedFormula } from "../../model/formulaText/fileForm";
import type { DataValidation, ValidationItem } from "../../model/rules";
import type { Rect } from "../../model/rect";
import { isSame } from "../../model/same";
import { refilling, replacing, retagging, type Splice } from "../../xml/splice";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText } from "../../xml/write";
import { encodeXstring } from "../../xml/xstring";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { referencesOf, rectsOf } from "../patching/rects";
import { referencesOfRule, ruleOf, validationElements } from "./validations";

/** Unchanged rules keep their XML, with their current ranges; new and changed ones come after them. */
export const writeValidations: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  if (isSame(sheet.validations, before.validations)) return [];
  const elements = validationElements(root);
  const groups = groupsOf(sheet.validations, elements);
  const own = childOf(root, "dataValidations");
  const kept = childrenOf(own, "dataValidation").map((each) =>
    keptRule(context, each, groups.kept.get(each)),
  );
  const added = groups.added.map(({ rule, rects, from }) => ruleXml(rule, rects, prefix, from?.attributes));
  const xml = [...kept, ...added].filter((each) => each !== "");
  const attributes: Attributes = { ...own?.attributes, count: xml.length };
  const list = xml.length > 0 ? element(`${prefix}dataValidations`, attributes, xml.join("")) : "";
  return [...putting(context, "dataValidations", list), ...extended(context, groups.kept)];
};

/** A rule of the file that is kept: its current ranges and formulas. */
interface Kept {
  readonly rects: Rect[];
  readonly formulae: DataValidation["formulae"];
}

interface Group {
  readonly rule: DataValidation;
  readonly rects: Rect[];
  /** the element that a changed rule was read from */
  readonly from: XmlElement | undefined;
}

/** Separates rules that are kept from the file, with their ranges, from new and changed ones. */
function groupsOf(
  items: readonly ValidationItem[],
  elements: readonly XmlElement[],
): { kept: Map<XmlElement, Kept>; added: Group[] } {
  const kept = new Map<XmlElement, Kept>();
  const added: Group[] = [];
  const rules = elements.map(ruleOf);
  for (const { rect, rule, from } of items) {
    const origin = from === undefined ? undefined : elements[from];
    if (origin && isSame(rules[from!], asWritten(origin, rule, rules[from!]!))) {
      const rects = [...(kept.get(origin)?.rects ?? []), rect];
      kept.set(origin, { rects, formulae: rule.formulae });
      continue;
    }
    const group = added.find((each) => each.from === origin && isSame(each.rule, rule));
    if (group) group.rects.push(rect);
    else added.push({ rule, rects: [rect], from: origin });
  }
  return { kept, added };
}

/** An x14 rule of which only the formulas have changed stays an extension, since they may refer to other sheets. */
function asWritten(origin: XmlElement, rule: DataValidation, before: DataValidation): DataValidation {
  const isExtended = origin.attributes.sqref === undefined;
  return isExtended && rule.formulae.length === before.formulae.length
    ? { ...rule, formulae: before.formulae }
    : rule;
}

function keptRule(context: SheetSaving, each: XmlElement, kept: Kept | undefined): string {
  if (!kept) return "";
  const { rects } = kept;
  const xml = written(context, each);
  const isSameArea = isSame(rects, rectsOf(each.attributes.sqref));
  if (isSameArea) return xml;
  const tag = retagging(context.text, each, { sqref: referencesOf(rects) });
  return tag.text + context.text.slice(each.open, each.end);
}

/** The x14 rules: updates their ranges and formulas, and removes those that are gone and the extension left empty. */
function extended(context: SheetSaving, kept: ReadonlyMap<XmlElement, Kept>): Splice[] {
  const { root, text } = context;
  const extensions = childOf(root, "extLst");
  return childrenOf(extensions, "ext").flatMap((ext): Splice[] => {
    const list = childOf(ext, "dataValidations");
    const rules = childrenOf(list, "dataValidation");
    if (!list || rules.length === 0) return [];
    const left = rules.filter((rule) => kept.has(rule));
    if (left.length === 0) return [replacing(extensions!.children.length === 1 ? extensions! : ext)];
    const moved = left.flatMap((rule) => movedRule(text, rule, kept.get(rule)!));
    const gone = rules.filter((rule) => !kept.has(rule)).map((rule) => replacing(rule));
    if (gone.length > 0) gone.push(retagging(text, list, { count: left.length }));
    return [...gone, ...moved];
  });
}

function movedRule(text: string, rule: XmlElement, { rects, formulae }: Kept): Splice[] {
  const before = ruleOf(rule).formulae;
  const said = ["formula1", "formula2"].flatMap((local) => childOf(childOf(rule, local), "f") ?? []);
  const rewritten = said.flatMap((f, i) =>
    formulae[i] === before[i]
      ? []
      : [refilling(text, f, escapeText(filedFormula(String(formulae[i]), undefined)))],
  );
  const sqref = childOf(rule, "sqref");
  if (!sqref || isSame(rects, rectsOf(referencesOfRule(rule)))) return rewritten;
  return [...rewritten, refilling(text, sqref, referencesOf(rects))];
}

/** @source ECMA-376 part 1, 18.3.1.32 `dataValidation` */
function ruleXml(
  rule: DataValidation,
  rects: readonly Rect[],
  prefix: string,
  others: Readonly<Record<string, string>> = {},
): string {
  const { formulae, type, allowBlank, hidesDropDown, showInputMessage, showErrorMessage, ...texts } = rule;
  const shown = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : encodeXstring(text);
  const attributes: Attributes = {
    ...others,
    type: type === "none" ? undefined : type,
    errorStyle: texts.errorStyle === "stop" ? undefined : texts.errorStyle,
    operator: texts.operator === "between" ? undefined : texts.operator,
    allowBlank: allowBlank || undefined,
    showDropDown: hidesDropDown || undefined,
    showInputMessage: showInputMessage || undefined,
    showErrorMessage: showErrorMessage || undefined,
    errorTitle: shown(texts.errorTitle),
    error: shown(texts.error),
    promptTitle: shown(texts.promptTitle),
    prompt: shown(texts.prompt),
    sqref: referencesOf(rects),
  };
  const formula = (value: string | number | undefined, name: string): string =>
    value === undefined ? "" : element(prefix + name, {}, escapeText(filedFormula(String(value), undefined)));
  const content = formula(formulae[0], "formula1") + formula(formulae[1], "formula2");
  return element(`${prefix}dataValidation`, attributes, content);
}
