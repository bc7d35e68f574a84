import { type Said, said } from "../../i18n/said";
import { componentKey } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import { titleIn } from "../columns/column";
import { allFillColumns } from "../fill/fillColumns";
import { SYSTEM_COLUMNS } from "../system/systemColumns";
import { lagKey, SYSTEM_COLUMN } from "../tableNames";

/** Columns of 指标体系 by what the place of a parameter ends with. */
const PARAMETERS: Readonly<Record<string, string>> = {
  low: SYSTEM_COLUMN.low,
  high: SYSTEM_COLUMN.high,
  floor: SYSTEM_COLUMN.floor,
};

/**
 * What a place of the inputs is called: `gdp@1` is 地区生产总值 上年同期值, `tax_share.level#low` is that
 * component's 不允许值.
 *
 * @returns the place itself where the system does not know it
 */
export function inputName(system: IndicatorSystem, place: string): string | Said {
  if (place === "system") return said("publication.what.systemVersion");
  const [quantityKey, lag] = place.split("@");
  const quantity = system.quantities.find(({ key }) => key === quantityKey);
  if (quantity && lag !== undefined)
    return `${quantity.name} ${titleIn(allFillColumns(), lagKey(Number(lag)))}`;
  const [key, parameter = ""] = place.split("#");
  for (const indicator of system.indicators) {
    const component = indicator.components.find((each) => componentKey(indicator, each) === key);
    if (component)
      return `${indicator.name} ${component.name} ${titleIn(SYSTEM_COLUMNS, PARAMETERS[parameter] ?? parameter)}`;
  }
  return place;
}
