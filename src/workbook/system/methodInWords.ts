import { fullConditionInWords } from "../../formula/fullCondition";
import { quantityOf } from "../../system/lookup";
import type { ComponentRow } from "./componentRow";

/** How a component is scored: its method, when it earns everything, and what a year without a task counts. */
export function methodInWords({ system, indicator, component, method }: ComponentRow): string {
  const { name, parameters } = method;
  const full = fullConditionInWords(indicator, component);
  const { noTask } = indicator;
  return [
    parameters ? `${name}（${parameters}）` : name,
    ...(full === undefined ? [] : [`${full} 得满分`]),
    ...(noTask ? [`${quantityOf(system, noTask.quantity).name}为 0 视为${EFFECT[noTask.effect]}`] : []),
  ].join("；");
}

const EFFECT = {
  reweight: "无任务，分值由同组其他指标分摊",
  full: "无任务，得满分",
} as const;
