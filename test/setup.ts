import { TextDecoder, TextEncoder } from "node:util";

/** jsdom lacks what every browser has. */
globalThis.TextEncoder ??= TextEncoder as typeof globalThis.TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

/**
 * jsdom draws nothing, and holds every rule of style against every element whenever a test looks for a button, which was two
 * thirds of what such suites took. It gets those alone that hide an element, set it apart from others in a name, or keep the
 * pointer off it. What styles do is seen in Chromium.
 */
if (typeof CSSStyleSheet !== "undefined") {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index) {
    return /(?:visibility|display|pointer-events):/.test(rule) ? insertRule.call(this, rule, index) : 0;
  };
}
