import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { EvaluationOptions } from "./evaluate";

/**
 * A system with the mean and the policy for missing data by which units are compared.
 *
 * @throws Problem for a mean by which no single unit could be scored: what is published by goalposts is what its own
 * workbook would say
 */
export function ruledBy(
  system: IndicatorSystem,
  { method, aggregation, missing }: EvaluationOptions,
): IndicatorSystem {
  if (method.id !== "goalposts") return system;
  if (aggregation !== "arithmetic" && aggregation !== "geometric")
    throw problem("units.aggregation", { aggregation });
  return { ...system, options: { ...system.options, aggregation, missing } };
}
