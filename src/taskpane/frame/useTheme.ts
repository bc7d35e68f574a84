import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Colors } from "./preferences";

const THEMES: Readonly<Record<Exclude<Colors, "auto">, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

const DARK = "(prefers-color-scheme: dark)";

/** Office first, then the browser: Excel's theme may be dark in a light Windows, and the other way round. */
function isDark(): boolean {
  const office = typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
  return office?.isDarkTheme ?? globalThis.matchMedia?.(DARK).matches ?? false;
}

/**
 * Excel has no event for another theme (`OfficeThemeChanged` is Outlook's): it is asked again when somebody comes back
 * to the pane.
 *
 * @source https://learn.microsoft.com/javascript/api/office/office.officetheme
 */
function followTheme(changed: () => void): () => void {
  const query = globalThis.matchMedia?.(DARK);
  query?.addEventListener("change", changed);
  addEventListener("focus", changed);
  return () => {
    query?.removeEventListener("change", changed);
    removeEventListener("focus", changed);
  };
}

/** Colours that are forced by the system (high contrast of Windows) hold in all of them. */
export function useTheme(colors: Colors): Theme {
  const dark = useSyncExternalStore(followTheme, isDark);
  return THEMES[colors === "auto" ? (dark ? "dark" : "light") : colors];
}
