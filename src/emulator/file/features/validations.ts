import { shownFormula } from "../../model/formulaText/fileForm";
import type { DataValidation, ValidationItem } from "../../model/rules";
import { childOf, childrenOf, descendants, isTrue, type XmlElement } from "../../xml/tree";
import { decodeXstring } from "../../xml/xstring";
import type { FeatureReader } from "../context";
import { rectsOf } from "../patching/rects";

/** Data validations: the standard ones, then the x14 ones, whose formulas may refer to other sheets. */
export const readValidations: FeatureReader = (sheet, { root }) => {
  sheet.validations = validationElements(root).flatMap((element, from): ValidationItem[] => {
    const rule = ruleOf(element);
    return rectsOf(referencesOfRule(element)).map((rect) => ({ rect, rule, from }));
  });
};

/** @source ECMA-376 part 1, 18.3.1.32 `dataValidation`; [MS-XLSX] 2.6.22 `x14:dataValidation` */
export function validationElements(root: XmlElement): XmlElement[] {
  const own = childrenOf(childOf(root, "dataValidations"), "dataValidation");
  const extended = childrenOf(childOf(root, "extLst"), "ext").flatMap((ext) =>
    childrenOf(childOf(ext, "dataValidations"), "dataValidation"),
  );
  return [...own, ...extended];
}

export function referencesOfRule(element: XmlElement): string | undefined {
  return element.attributes.sqref ?? childOf(element, "sqref")?.text;
}

export function ruleOf(element: XmlElement): DataValidation {
  const { attributes } = element;
  const shown = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : decodeXstring(text);
  return {
    type: (attributes.type ?? "none") as DataValidation["type"],
    operator: attributes.operator,
    formulae: ["formula1", "formula2"].flatMap((local) => formulaOf(childOf(element, local))),
    allowBlank: isTrue(attributes.allowBlank),
    // the file says it the other way round. @source ECMA-376 part 1, 18.3.1.32: true hides the drop-down
    hidesDropDown: isTrue(attributes.showDropDown) || undefined,
    prompt: shown(attributes.prompt),
    promptTitle: shown(attributes.promptTitle),
    error: shown(attributes.error),
    errorTitle: shown(attributes.errorTitle),
    errorStyle: attributes.errorStyle,
    showErrorMessage: isTrue(attributes.showErrorMessage),
    showInputMessage: isTrue(attributes.showInputMessage),
  };
}

function formulaOf(element: XmlElement | undefined): (string | number)[] {
  if (!element) return [];
  const text = [...descendants(element)]
    .map((each) => each.text)
    .join("")
    .trim();
  const number = Number(text);
  return text === "" ? [] : [Number.isNaN(number) ? shownFormula(text, undefined) : number];
}
