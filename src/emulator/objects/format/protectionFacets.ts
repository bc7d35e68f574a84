import type { Facet } from "./facet";

/** @source Excel.FormatProtection */
export const PROTECTION: Readonly<Record<"FormulaHidden" | "Locked", Facet>> = {
  FormulaHidden: {
    read: ({ protection }) => protection?.hidden === true,
    change: (style, value) => ({ ...style, protection: { ...style.protection, hidden: value === true } }),
  },
  Locked: {
    read: ({ protection }) => protection?.locked !== false,
    change: (style, value) => ({ ...style, protection: { ...style.protection, locked: value === true } }),
  },
};
