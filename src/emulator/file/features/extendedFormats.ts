import { childOf, childrenOf, descendants, type XmlElement } from "../../xml/tree";

/** extension of a sheet with its x14 conditional formats. @source [MS-XLSX] 2.3.3 */
export const SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** An `x14:cfRule` and its `x14:conditionalFormatting`, which holds the ranges. */
export interface ExtendedRule {
  readonly parent: XmlElement;
  readonly rule: XmlElement;
}

function extendedRules(root: XmlElement): ExtendedRule[] {
  const [list] = extensionsOf(root).flatMap((ext) => childOf(ext, "conditionalFormattings") ?? []);
  return childrenOf(list, "conditionalFormatting").flatMap((parent) =>
    childrenOf(parent, "cfRule").map((rule) => ({ parent, rule })),
  );
}

export function extensionsOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, "extLst"), "ext");
}

/** The id by which a rule is linked to its extension. @source [MS-XLSX] 2.6.103 `id` */
export function linkOf(rule: XmlElement): string | undefined {
  const extensions = childOf(rule, "extLst");
  return extensions && [...descendants(extensions)].find(({ local }) => local === "id")?.text.trim();
}

/** The extension of a data bar. */
export function linkedRule(root: XmlElement, rule: XmlElement): ExtendedRule | undefined {
  const link = linkOf(rule);
  if (link === undefined || rule.attributes.type !== "dataBar") return undefined;
  return extendedRules(root).find(
    (each) => each.rule.attributes.id === link && each.rule.attributes.type === "dataBar",
  );
}

/** Kinds that have a style in an extension as they have elsewhere. */
const STYLED: ReadonlySet<string> = new Set(
  (
    "expression cellIs containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors " +
    "notContainsErrors timePeriod top10 aboveAverage uniqueValues duplicateValues"
  ).split(" "),
);

/** Rules that only an extension can have, icon sets and those that refer to other sheets: they stand there alone. */
export function aloneRules(root: XmlElement): ExtendedRule[] {
  const links = new Set(
    childrenOf(root, "conditionalFormatting")
      .flatMap((parent) => childrenOf(parent, "cfRule"))
      .map(linkOf),
  );
  return extendedRules(root).filter(
    ({ rule: { attributes } }) =>
      (attributes.type === "iconSet" || STYLED.has(attributes.type ?? "")) && !links.has(attributes.id),
  );
}

/** The rules of extensions that are modelled: others are kept as they stand. */
export function modelledRules(root: XmlElement): ExtendedRule[] {
  const bars = childrenOf(root, "conditionalFormatting")
    .flatMap((parent) => childrenOf(parent, "cfRule"))
    .flatMap((rule) => linkedRule(root, rule) ?? []);
  return [...bars, ...aloneRules(root)];
}
