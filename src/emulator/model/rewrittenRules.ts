import { choicesOf } from "./choices";
import type { Bound, ConditionalRule, DataValidation } from "./rules";
import type { SheetModel } from "./sheet";

/** Rewrites the formulas of validations and conditional formats; unchanged rules stay the same objects. */
export function rewriteRules(sheet: SheetModel, rewrite: (formula: string) => string): void {
  sheet.validations = sheet.validations.map((item) => {
    const formulae = rewrittenFormulae(item.rule, rewrite);
    const isSame = formulae.every((formula, i) => formula === item.rule.formulae[i]);
    return isSame ? item : { ...item, rule: { ...item.rule, formulae } };
  });
  for (const { rule } of sheet.conditionalFormats) {
    const formulae = rule.formulae?.map(rewrite);
    if (formulae?.some((formula, i) => formula !== rule.formulae![i])) rule.formulae = formulae;
    rewriteBounds(rule, rewrite);
  }
}

/** The formulas of a validation after a change; choices are no formulas, and neither are numbers. */
export function rewrittenFormulae(
  rule: DataValidation,
  rewrite: (formula: string) => string,
): DataValidation["formulae"] {
  if (choicesOf(rule) !== undefined) return rule.formulae;
  return rule.formulae.map((formula) => (typeof formula === "string" ? rewrite(formula) : formula));
}

/** The formulas of the ends of a data bar, of the steps of a scale and of an icon set. */
export function rewriteBounds(rule: ConditionalRule, rewrite: (formula: string) => string): void {
  const moved = <Each extends Bound>(bounds: readonly Each[]): Each[] =>
    bounds.map((bound) =>
      typeof bound.value === "string" ? { ...bound, value: rewrite(bound.value) } : bound,
    );
  const isOld = (before: readonly Bound[], now: readonly Bound[]): boolean =>
    now.every(({ value }, i) => value === before[i]!.value);
  if (rule.cfvo && !isOld(rule.cfvo, moved(rule.cfvo))) rule.cfvo = moved(rule.cfvo);
  if (rule.icons && !isOld(rule.icons.steps, moved(rule.icons.steps)))
    rule.icons = { ...rule.icons, steps: moved(rule.icons.steps) };
}
