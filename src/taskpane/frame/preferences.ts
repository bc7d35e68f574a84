import { useCallback, useState } from "react";
import type { Language } from "../../i18n/said";
import { ROLES, type Role } from "./views";

/** The colours of the pane: `auto` follows Office. */
export type Colors = "auto" | "light" | "dark" | "contrast";

export const COLORS: readonly Colors[] = ["auto", "light", "dark", "contrast"];

/** What the pane remembers of the person who uses it on this computer, and of no workbook. */
export interface Preferences {
  /** undefined until it is chosen */
  readonly role: Role | undefined;
  /** undefined: as Office */
  readonly language: Language | undefined;
  readonly colors: Colors;
  /** name of the department whose sheet was looked at last; empty for none */
  readonly department: string;
}

const KEY = "indicator-workbook";

/**
 * Add-ins on one page of Office on the web share what they store, unless they keep to their partition.
 *
 * @source https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
function place(): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return partition === undefined ? KEY : `${partition}${KEY}`;
}

/** Where nothing can be stored, and where something else is, nothing is remembered. */
export function readPreferences(): Preferences {
  const kept = stored();
  const one = <T>(value: unknown, of: readonly T[]): T | undefined => of.find((each) => each === value);
  return {
    role: one(kept.role, ROLES),
    language: one<Language>(kept.language, ["zh", "en"]),
    colors: one(kept.colors, COLORS) ?? "auto",
    department: typeof kept.department === "string" ? kept.department : "",
  };
}

function stored(): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(place()) ?? "{}") ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export function storePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(place(), JSON.stringify(preferences));
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

/** The preferences, and how they are changed. */
export function usePreferences(): readonly [Preferences, (changed: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = useCallback((changed: Partial<Preferences>) => {
    setPreferences((before) => {
      const { role, language, colors } = before;
      const now = { ...readPreferences(), role, language, colors, ...changed };
      storePreferences(now);
      return now;
    });
  }, []);
  return [preferences, change];
}
