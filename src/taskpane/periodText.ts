import type { TFunction } from "i18next";
import type { Period } from "../system/period";
import { saidPeriod, saidSpan } from "../system/periodWords";

/** What a period is called, as in 2019年度 or 2019年二季度. */
export function periodText(t: TFunction, period: Period): string {
  const { key, particulars } = saidPeriod(period);
  return t(key, { ...particulars } as Record<string, string | number>);
}

/** A period in front of what is counted in it, as in 2019年. */
export function spanText(t: TFunction, period: Period): string {
  const { key, particulars } = saidSpan(period);
  return t(key, { ...particulars } as Record<string, string | number>);
}
