import { formulaFault } from "../../model/formulaText/formulaFault";
import type { Inks } from "../../model/inks";
import type { CellStyle } from "../../model/look";
import type { ConditionalFormatItem, ConditionalRule } from "../../model/rules";
import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { text } from "../coerce";
import type { FormatTarget } from "./conditionalOrder";

/** A property of a rule; setting it on a protected sheet fails. */
export function ofRule(
  get: (rule: ConditionalRule, inks: Inks) => unknown,
  set: (rule: ConditionalRule, value: unknown) => void,
): Scalar<FormatTarget> {
  return ofItem(
    ({ rule }, inks) => get(rule, inks),
    ({ rule }, value) => set(rule, value),
  );
}

/** A property of a whole conditional format; setting it on a protected sheet fails. */
export function ofItem(
  get: (item: ConditionalFormatItem, inks: Inks) => unknown,
  set: (item: ConditionalFormatItem, value: unknown) => void,
): Scalar<FormatTarget> {
  return {
    get: ({ item }, { workbook }) => get(item, workbook.inks),
    set: ({ sheet, item }, value, host: Host) => {
      host.assertUnprotected(sheet, "formatCells");
      set(item, value);
    },
  };
}

/** @throws HostError InvalidArgument for what is no formula */
export function formulaOf(value: unknown): string {
  const formula = text(value, "formula").replace(/^=/, "");
  const fault = formulaFault(formula);
  if (fault !== undefined) throw invalid(fault);
  return formula;
}

export function styleOf(rule: ConditionalRule): CellStyle {
  return rule.style ?? {};
}

/** Changes the format of a rule; what becomes undefined is no part of it any more. */
export function restyle(
  rule: ConditionalRule,
  change: { [Key in keyof CellStyle]: CellStyle[Key] | undefined },
): void {
  const style = Object.entries({ ...styleOf(rule), ...change }).filter(([, value]) => value !== undefined);
  rule.style = Object.fromEntries(style);
}
