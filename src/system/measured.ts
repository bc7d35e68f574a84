import { type Said, said } from "../i18n/said";

/** A value in its unit, where it has one. */
export function measured(value: number | string, unit: string): Said | string {
  return unit ? said("quoted.measured", { value, unit }) : String(value);
}
