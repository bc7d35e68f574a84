import type { Area, HighlightPlan, ValidationPlan } from "../../workbook/plan/plan";
import { cellsAsAreas } from "../../workbook/plan/cellsAsAreas";
import { areasOn, rangeOn } from "../request/passing";

/** Native validations of a sheet: one for all cells that ask for the same. */
export function applyValidations(sheet: Excel.Worksheet, plans: readonly ValidationPlan[]): void {
  const alike = new Map<string, { readonly plan: ValidationPlan; readonly areas: Area[] }>();
  for (const plan of plans) {
    const key = JSON.stringify({ ...plan, area: undefined });
    if (!alike.has(key)) alike.set(key, { plan, areas: [] });
    alike.get(key)!.areas.push(plan.area);
  }
  for (const { plan, areas } of alike.values())
    for (const cells of areasOn(sheet, cellsAsAreas(areas))) applyValidation(cells, plan);
}

/** Conditional formats of a sheet, each over those before it. */
export function applyHighlights(sheet: Excel.Worksheet, plans: readonly HighlightPlan[]): void {
  const formatsOf = new Map<string, Excel.ConditionalFormatCollection>();
  for (const plan of plans) {
    const key = JSON.stringify(plan.area);
    if (!formatsOf.has(key)) formatsOf.set(key, rangeOn(sheet, plan.area).conditionalFormats);
    applyHighlight(formatsOf.get(key)!, plan);
  }
}

export function applyValidation(
  { dataValidation }: Excel.Range | Excel.RangeAreas,
  { rule, title, prompt, error }: ValidationPlan,
): void {
  dataValidation.rule = nativeRule(rule);
  dataValidation.prompt = { showPrompt: true, title, message: prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "录入有误", message: error };
}

/** Excel's largest and smallest numbers stand for a limit that is not there. */
const HUGE = 9.99e307;

function nativeRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "text":
      return { textLength: { formula1: rule.longest, operator: "LessThanOrEqualTo" } };
    case "date":
      return rule.to === undefined
        ? { date: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } }
        : { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
    default: {
      const between = {
        formula1: rule.min ?? -HUGE,
        formula2: rule.max ?? HUGE,
        operator: "Between",
      } as const;
      return rule.kind === "whole" ? { wholeNumber: between } : { decimal: between };
    }
  }
}

function applyHighlight(formats: Excel.ConditionalFormatCollection, plan: HighlightPlan): void {
  if ("bar" in plan) {
    const { dataBar } = formats.add("DataBar");
    dataBar.positiveFormat.fillColor = plan.bar;
    // a bar as long as the share itself, not relative to the other shares
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = plan.when;
  if (plan.fill) custom.format.fill.color = plan.fill;
  if (plan.color) custom.format.font.color = plan.color;
}
