import { createInstance } from "i18next";

/**
 * What the product has to say, by language. It begins empty, for the pane to appear with its first words alone
 * (`firstWords`); whatever says more loads both dictionaries (`words`).
 */
export const dictionaries = createInstance();

void dictionaries.init({
  lng: "zh",
  fallbackLng: "zh",
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});
