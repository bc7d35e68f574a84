import { quantityOf } from "../system/lookup";
import type { Component, Indicator, IndicatorSystem, Normalisation } from "../system/schema";
import type { Reference } from "./expression";
import { ownShare, targetOf } from "./share";
import { toWords } from "./toWords";

/** The formula of a share as 指标体系 has it: `若 计算值 ≥ 目标值 则为 1，否则为 0`. */
export function ownShareInWords(
  system: IndicatorSystem,
  indicator: Indicator,
  component: Component,
  normalisation: Extract<Normalisation, { method: "expression" }>,
): string {
  const target = targetOf(normalisation);
  const nameOf = ({ name, lag, isEntry }: Reference): string => {
    const period = ["", "上年", "前年"][lag] ?? `前${lag}年`;
    if (isEntry && target?.kind === "reference" && target.name === name) return `${period}目标值`;
    if (isEntry) return period + quantityOf(system, name).name;
    const other = indicator.components.find(({ id }) => id === name)!;
    return period + (other.id === component.id ? "计算值" : other.name);
  };
  return toWords(ownShare(system, indicator, component, normalisation), { nameOf });
}
