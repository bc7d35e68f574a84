import { inWords } from "../../i18n/words";
import { saidPeriod } from "../../system/periodWords";
import type { IndicatorSystem } from "../../system/schema";

/** What a system is called whatever its sheets are about; a sheet names the evaluation, not the system behind it. */
const OF_THE_SYSTEM = /指标体系$/;

/** The title of a sheet, as in 2019年度沂源县县域经济高质量发展综合评价计分表. */
export function sheetTitle({ period, region, title }: IndicatorSystem, what: string): string {
  return `${inWords("zh", saidPeriod(period))}${region}${title.replace(OF_THE_SYSTEM, "")}${what}`;
}
