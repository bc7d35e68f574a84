import { lastDayOf } from "./period";
import type { IndicatorSystem } from "./schema";

/**
 * The same system without the dates of a form that are over before its period is: those of the period before, when a workbook
 * goes on to the next.
 */
export function withoutPastDates(system: IndicatorSystem): IndicatorSystem {
  const { form, period } = system;
  if (!form) return system;
  const { validUntil, due, ...rest } = form;
  const isAhead = (date: string | undefined): boolean => date !== undefined && date > lastDayOf(period);
  return {
    ...system,
    form: { ...rest, ...(isAhead(validUntil) ? { validUntil } : {}), ...(isAhead(due) ? { due } : {}) },
  };
}
