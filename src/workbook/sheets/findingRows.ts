import { quantityOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import type { Finding } from "../../validation/finding";
import type { Content } from "../plan/plan";

/** The rows of 校验结果, in the order of its columns; one row that says so when there is nothing to say. */
export function findingRows(system: IndicatorSystem, findings: readonly Finding[]): Content[][] {
  if (findings.length === 0) return [[null, null, null, null, null, null, null, "没有发现问题"]];
  return findings.map(({ severity, sheet, cell, key, found, expected, message }, i) => [
    i + 1,
    severity === "mandatory" ? "强制" : "核实",
    sheet,
    cell || null,
    nameOf(system, key),
    found || null,
    expected || null,
    message,
  ]);
}

/** The line below the title: how many of each. */
export function findingSummary(findings: readonly Finding[]): string {
  const mandatory = findings.filter(({ severity }) => severity === "mandatory").length;
  if (findings.length === 0) return "校验通过：没有发现问题";
  return `发现 ${findings.length} 个问题：必须改正 ${mandatory} 个，需要核实 ${findings.length - mandatory} 个`;
}

function nameOf(system: IndicatorSystem, key: string): string | null {
  return system.quantities.some((quantity) => quantity.key === key)
    ? quantityOf(system, key).name
    : key || null;
}
