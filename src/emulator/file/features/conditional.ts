import type { Bound, ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import { childOf, childrenOf, isTrue, type XmlElement } from "../../xml/tree";
import type { FeatureReader } from "../context";
import { numberOf, readColor } from "../styles/look";
import type { Styles } from "../styles/readStyles";
import { rectsOf } from "../patching/rects";

/** A `cfRule` and its `conditionalFormatting`, which holds the ranges. */
export interface RuleElement {
  readonly parent: XmlElement;
  readonly rule: XmlElement;
}

/** @source ECMA-376 part 1, 18.3.1.18 `conditionalFormatting` */
export const readConditionalFormats: FeatureReader = (sheet, { root, styles, workbook }) => {
  sheet.conditionalFormats = ruleElements(root).map(({ parent, rule }, from): ConditionalFormatItem => ({
    id: `{${workbook.nextId()}}`,
    rects: rectsOf(parent.attributes.sqref),
    rule: readRule(rule, styles),
    from,
  }));
};

/** Rules in the order of the file. */
export function ruleElements(root: XmlElement): RuleElement[] {
  return childrenOf(root, "conditionalFormatting").flatMap((parent) =>
    childrenOf(parent, "cfRule").map((rule) => ({ parent, rule })),
  );
}

function readRule(element: XmlElement, styles: Styles): ConditionalRule {
  const { type = "", priority, dxfId, stopIfTrue, ...attributes } = element.attributes;
  const base = {
    type,
    priority: numberOf(priority) ?? 1,
    ...(isTrue(stopIfTrue) ? { stopIfTrue: true } : {}),
  };
  if (type === "dataBar") {
    const bar = childOf(element, "dataBar");
    return { ...base, cfvo: childrenOf(bar, "cfvo").map(boundOf), color: readColor(childOf(bar, "color")) };
  }
  if (type === "colorScale") {
    const scale = childOf(element, "colorScale");
    const colors = childrenOf(scale, "color").map((color) => readColor(color) ?? {});
    return { ...base, cfvo: childrenOf(scale, "cfvo").map(boundOf), colors };
  }
  const style = dxfId === undefined ? undefined : styles.differential[Number(dxfId)];
  return {
    ...base,
    formulae: childrenOf(element, "formula").map(({ text }) => text),
    ...(style ? { style } : {}),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
  };
}

function boundOf({ attributes: { type = "", val } }: XmlElement): Bound {
  if (val === undefined) return { type };
  const number = Number(val);
  return { type, value: Number.isNaN(number) ? val : number };
}
