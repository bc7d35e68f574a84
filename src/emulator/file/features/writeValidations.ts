import { filedFormula } from "../../model/formulaText/filedFormula";
import type { DataValidation, ValidationItem } from "../../model/rules";
import type { Rect } from "../../model/rect";
import { isSame } from "../../model/same";
import { refilling, replacing, retagging, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, type XmlElement } from "../../xml/tree";
import { type Attributes, element, escapeText } from "../../xml/write";
import { encodeXstring } from "../../xml/xstring";
import { type ValidationGroup, validationGroups } from "./validationGroups";
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
  const added = groups.added.map(({ group: { rule, rects }, origin }) =>
    ruleXml(rule, rects, prefix, othersOf(origin)),
  );
  const xml = [...kept, ...added].filter((each) => each !== "");
  const attributes: Attributes = { ...own?.attributes, count: xml.length };
  const list = xml.length > 0 ? element(`${prefix}dataValidations`, attributes, xml.join("")) : "";
  return [...putting(context, "dataValidations", list), ...extended(context, groups.kept)];
};

/** Separates rules that are kept from the file, with their ranges, from new and changed ones. */
function groupsOf(
  items: readonly ValidationItem[],
  elements: readonly XmlElement[],
): {
  kept: Map<XmlElement, ValidationGroup>;
  added: { group: ValidationGroup; origin: XmlElement | undefined }[];
} {
  const kept = new Map<XmlElement, ValidationGroup>();
  const added: { group: ValidationGroup; origin: XmlElement | undefined }[] = [];
  for (const [from, own] of byOrigin(items))
    for (const group of validationGroups(own)) {
      const origin = from === undefined ? undefined : elements[from];
      if (origin && !kept.has(origin) && isSame(ruleOf(origin), asWritten(group.rule, ruleOf(origin))))
        kept.set(origin, group);
      else added.push({ group, origin });
    }
  return { kept, added };
}

/** What else the element of a rule says, but for its identity, which it has alone. @source [MS-XLSX], `xr:uid` */
function othersOf(origin: XmlElement | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(origin?.attributes ?? {}).filter(([name]) => !/:uid$/.test(name)));
}

function byOrigin(items: readonly ValidationItem[]): Map<number | undefined, ValidationItem[]> {
  const found = new Map<number | undefined, ValidationItem[]>();
  for (const item of items) {
    const list = found.get(item.from);
    if (list) list.push(item);
    else found.set(item.from, [item]);
  }
  return found;
}

/** A rule of which only the formulas have changed stays where it is: in an extension they may refer to other sheets. */
function asWritten(rule: DataValidation, before: DataValidation): DataValidation {
  return rule.formulae.length === before.formulae.length ? { ...rule, formulae: before.formulae } : rule;
}

function keptRule(context: SheetSaving, origin: XmlElement, kept: ValidationGroup | undefined): string {
  if (!kept) return "";
  const { text } = context;
  const { rects, rule } = kept;
  const isSameArea = isSame(rects, rectsOf(origin.attributes.sqref));
  const before = ruleOf(origin).formulae;
  const changes = ["formula1", "formula2"].flatMap((local, i): Splice[] => {
    const formula = childOf(origin, local);
    const isChanged = formula && rule.formulae[i] !== before[i];
    return isChanged ? [refilling(text, formula, escapeText(String(rule.formulae[i])))] : [];
  });
  if (!isSameArea) changes.push(retagging(text, origin, { sqref: referencesOf(rects) }));
  const within = changes.map((change) => ({
    ...change,
    start: change.start - origin.start,
    end: change.end - origin.start,
  }));
  return spliced(written(context, origin), within);
}

/** The x14 rules: updates their ranges and formulas, and removes those that are gone and the extension left empty. */
function extended(context: SheetSaving, kept: ReadonlyMap<XmlElement, ValidationGroup>): Splice[] {
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

function movedRule(
  text: string,
  origin: XmlElement,
  { rects, rule: { formulae } }: ValidationGroup,
): Splice[] {
  const before = ruleOf(origin).formulae;
  const said = ["formula1", "formula2"].flatMap((local) => childOf(childOf(origin, local), "f") ?? []);
  const rewritten = said.flatMap((f, i) =>
    formulae[i] === before[i] ? [] : [refilling(text, f, formulaText(formulae[i]!))],
  );
  const sqref = childOf(origin, "sqref");
  if (!sqref || isSame(rects, rectsOf(referencesOfRule(origin)))) return rewritten;
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
    value === undefined ? "" : element(prefix + name, {}, formulaText(value));
  const content = formula(formulae[0], "formula1") + formula(formulae[1], "formula2");
  return element(`${prefix}dataValidation`, attributes, content);
}

/** As it is written: the formulas of rules compute arrays. */
function formulaText(value: string | number): string {
  return escapeText(filedFormula(String(value), true));
}
