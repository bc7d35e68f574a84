import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import type { Method } from "../../protocol/host";
import { colorScaleRule } from "./colorScale";
import type { FormatTarget } from "./conditionalOrder";
import { dataBarRule } from "./dataBar";
import { iconSetRule } from "./iconSet";
import { formulaOf } from "./ofRule";
import { changePreset } from "./presets";
import { CHANGES, ruleGiven } from "./ruleKinds";

/** Puts another rule in the place of one: its priority stays, and the format where the new one has such. */
function changing(
  make: (item: ConditionalFormatItem, given: unknown, before: ConditionalRule) => void,
): Method<FormatTarget> {
  return ({ sheet, item }, [given], host) => {
    host.assertUnprotected(sheet, "formatCells");
    const before = { ...item.rule };
    const trial: ConditionalFormatItem = { ...item, rule: { ...bare(before) } };
    // what is refused changes nothing
    make(trial, given, before);
    for (const key of Object.keys(item.rule)) delete (item.rule as unknown as Record<string, unknown>)[key];
    Object.assign(item.rule, trial.rule);
  };
}

function bare({ type, priority, stopIfTrue, style }: ConditionalRule): ConditionalRule {
  return { type, priority, ...(stopIfTrue ? { stopIfTrue } : {}), ...(style ? { style } : {}) };
}

/** A rule that is drawn in its own way has no format, and stops nothing. */
function drawn(make: (priority: number) => ConditionalRule): Method<FormatTarget> {
  return changing((item, _given, { priority }) => {
    delete item.rule.style;
    delete item.rule.stopIfTrue;
    Object.assign(item.rule, make(priority));
  });
}

/** @source Excel.ConditionalFormat.changeRuleToCellValue and so on */
export const CHANGE_RULE: Readonly<Record<string, Method<FormatTarget>>> = {
  ChangeRuleToCellValue: changing((item, given) => CHANGES.cellValue(item, ruleGiven(given))),
  ChangeRuleToContainsText: changing((item, given) => CHANGES.text(item, ruleGiven(given))),
  ChangeRuleToTopBottom: changing((item, given) => CHANGES.topBottom(item, ruleGiven(given))),
  ChangeRuleToPresetCriteria: changing((item, given) => changePreset(item, ruleGiven(given))),
  ChangeRuleToCustom: changing((item, given) =>
    Object.assign(item.rule, { type: "expression", formulae: [formulaOf(given)] }),
  ),
  ChangeRuleToColorScale: drawn(colorScaleRule),
  ChangeRuleToDataBar: drawn(dataBarRule),
  ChangeRuleToIconSet: drawn(iconSetRule),
};
