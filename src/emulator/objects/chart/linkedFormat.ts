import { areasOf } from "../../model/chartCells";
import type { Host, Scalar } from "../../protocol/host";
import { text } from "../coerce";
import { valuesAt } from "./points";
import { said, say } from "./setting";
import { existing, type PartTarget } from "./target";

/**
 * The number format that a part takes over from its cells: values and labels that of the first value, names that of the
 * first name. Shares are shown as such.
 *
 * @source Excel.ChartAxis.linkNumberFormat: "so that the number format changes in the labels when it changes in the cells"
 */
function linkedFormat(target: PartTarget, host: Host): string | undefined {
  const { key, series: own } = target;
  const { series } = existing(target, host);
  const isSecondary = key.endsWith("2");
  const isAxis = /^(?:value|category)2?$/.test(key);
  const isMeant = (each: (typeof series)[number]): boolean =>
    isAxis ? (each.isSecondary ?? false) === isSecondary : typeof own !== "number" || each.key === own;
  const first = series.find((each) => isMeant(each));
  if (isAxis && key.startsWith("value") && /100$/.test(first?.kind ?? "")) return "0%";
  if (!key.startsWith("category")) return cellFormat(first?.values, host);
  const areNumbers = valuesAt(first?.categories, host).some((value) => typeof value === "number");
  return areNumbers ? cellFormat(first?.categories, host) : undefined;
}

function cellFormat(formula: string | undefined, host: Host): string | undefined {
  const [area] = formula === undefined ? [] : (areasOf(formula, host.workbook) ?? []);
  return area?.sheet.numberFormat(area.rect.top, area.rect.left);
}

/** The format that numbers are shown in: that of the cells while it is linked to them. */
export function shownFormat(target: PartTarget, host: Host): string {
  const own = String(said(target, host, "numberFormat") ?? "General");
  return said(target, host, "isFormatLinked") === false ? own : (linkedFormat(target, host) ?? own);
}

/** A format that is given is no longer linked to the cells. */
export const numberFormat: Scalar<PartTarget> = {
  get: shownFormat,
  set: (target, value, host) =>
    say(target, host, { numberFormat: text(value, "number format"), isFormatLinked: false }),
};
