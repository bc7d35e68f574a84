import { shownFormula } from "../../model/formulaText/fileForm";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { childOf, childrenOf, isTrue, type XmlElement } from "../../xml/tree";
import type { FeatureReader } from "../context";
import { rectsOf } from "../patching/rects";
import { numberOf, readColor } from "../styles/look";
import type { Styles } from "../styles/readStyles";
import { boundOf } from "./bound";
import { barLookOf } from "./dataBars";
import { aloneRules, type ExtendedRule, linkedRule } from "./extendedFormats";
import { iconsOf } from "./iconSets";

/** A `cfRule` and its `conditionalFormatting`, which holds the ranges. */
export interface RuleElement {
  readonly parent: XmlElement;
  readonly rule: XmlElement;
}

/** @source ECMA-376 part 1, 18.3.1.18 `conditionalFormatting` */
export const readConditionalFormats: FeatureReader = (sheet, { root, styles, workbook }) => {
  const own = ruleElements(root).map(({ parent, rule }) => ({
    rects: rectsOf(parent.attributes.sqref),
    rule: readRule(rule, styles, linkedRule(root, rule)),
  }));
  const alone = aloneRules(root).map(({ parent, rule }) => ({
    rects: rectsOf(childOf(parent, "sqref")?.text),
    rule: {
      type: "iconSet",
      priority: numberOf(rule.attributes.priority) ?? 1,
      icons: iconsOf(childOf(rule, "iconSet")),
    },
  }));
  sheet.conditionalFormats = [...own, ...alone].map((each, from): ConditionalFormatItem => ({
    id: `{${workbook.nextId()}}`,
    ...each,
    from,
  }));
};

/** Rules in the order of the file. */
export function ruleElements(root: XmlElement): RuleElement[] {
  return childrenOf(root, "conditionalFormatting").flatMap((parent) =>
    childrenOf(parent, "cfRule").map((rule) => ({ parent, rule })),
  );
}

function readRule(element: XmlElement, styles: Styles, linked: ExtendedRule | undefined): ConditionalRule {
  const { type = "", priority, dxfId, stopIfTrue, ...attributes } = element.attributes;
  const base = {
    type,
    priority: numberOf(priority) ?? 1,
    ...(isTrue(stopIfTrue) ? { stopIfTrue: true } : {}),
  };
  if (type === "dataBar") return { ...base, ...barOf(childOf(element, "dataBar"), linked) };
  if (type === "iconSet") return { ...base, icons: iconsOf(childOf(element, "iconSet")) };
  if (type === "colorScale") {
    const scale = childOf(element, "colorScale");
    const colors = childrenOf(scale, "color").map((color) => readColor(color) ?? {});
    return { ...base, cfvo: childrenOf(scale, "cfvo").map(boundOf), colors };
  }
  const style = dxfId === undefined ? undefined : styles.differential[Number(dxfId)];
  return {
    ...base,
    formulae: childrenOf(element, "formula").map(({ text }) => shownFormula(text, undefined)),
    ...(style ? { style } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

/** A data bar; what its extension says of its ends comes first. */
function barOf(
  bar: XmlElement | undefined,
  linked: ExtendedRule | undefined,
): Pick<ConditionalRule, "cfvo" | "color" | "bar"> {
  const extended = childOf(linked?.rule, "dataBar");
  const color = readColor(childOf(bar, "color"));
  const look = barLookOf(bar, extended);
  return {
    cfvo: childrenOf(extended ?? bar, "cfvo").map(boundOf),
    ...(color ? { color } : {}),
    ...(look ? { bar: look } : {}),
  };
}
