import { TextDecoder, TextEncoder } from "node:util";

/** jsdom lacks what every browser has. */
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

/**
 * Of the rules of style only those matter to it that hide something, or say what words stand apart: it draws nothing, and holds every rule against every
 * element whenever a test looks for a button, which was two thirds of what such suites took. What styles do is seen in
 * Chromium.
 */
if (typeof CSSStyleSheet !== "undefined") {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return /(?:visibility|display):/.test(rule) ? insertRule.call(this, rule, index) : 0;
  };
}
