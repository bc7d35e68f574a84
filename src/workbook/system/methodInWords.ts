import { fullConditionInWords } from "../../formula/fullCondition";
import { parametersInWords } from "../../scoring/methods/allMethods";
import { hasOthers } from "../../scoring/groupTree";
import { normalisationOf, quantityOf } from "../../system/lookup";
import type { Indicator, IndicatorSystem } from "../../system/schema";
import type { ComponentRow } from "./componentRow";

/** How a component is scored: its method, when it earns everything, and what a year without a task counts. */
export function methodInWords({ system, indicator, component, method }: ComponentRow): string {
  const parameters = parametersInWords(system, normalisationOf(system, component), component, indicator);
  const { name } = method;
  const full = fullConditionInWords(indicator, component);
  const { noTask } = indicator;
  return [
    parameters ? `${name}（${parameters}）` : name,
    ...(full === undefined ? [] : [`${full} 得满分`]),
    ...(noTask ? [`${quantityOf(system, noTask.quantity).name}为 0 视为${effectOf(system, indicator)}`] : []),
  ].join("；");
}

function effectOf(system: IndicatorSystem, indicator: Indicator): string {
  if (indicator.noTask!.effect === "full") return "无任务，得满分";
  return hasOthers(system, indicator) ? "无任务，分值由同组其他指标分摊" : "无任务，分值由其他类别按比例分摊";
}
