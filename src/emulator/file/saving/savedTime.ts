import type { Package } from "../package/package";

const PROPERTIES = "docProps/core.xml";
const MODIFIED = /(<dcterms:modified\b[^>]*>)[^<]*(<\/dcterms:modified>)/;

/**
 * Notes when a workbook is saved, where its file has a place for it.
 *
 * @source ECMA-376 part 2, 11.1: core properties, `dcterms:modified`, to the second as `xsd:dateTime`
 */
export function noteSavedTime(parts: Package, time: Date): void {
  const text = parts.text(PROPERTIES);
  if (text === undefined) return;
  const noted = `${time.toISOString().slice(0, 19)}Z`;
  const now = text.replace(MODIFIED, (_, before: string, after: string) => `${before}${noted}${after}`);
  if (now !== text) parts.write(PROPERTIES, now);
}
