import type { Package } from "./package";

/**
 * Namespaces that Excel writes (transitional) and those of the strict edition of the standard.
 *
 * @source ISO/IEC 29500-1, annex A
 */
const EDITIONS: readonly (readonly [own: string, strict: string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
];

/** Whether a file keeps to the strict edition: whatever is added to it must do so too. */
function isStrict(parts: Package): boolean {
  return parts.text("_rels/.rels")?.includes(`${EDITIONS[1]![1]}/officeDocument`) === true;
}

/** A text with its namespaces in the edition of the file. */
export function inEditionOf(parts: Package, text: string): string {
  if (!isStrict(parts)) return text;
  return EDITIONS.reduce((written, [own, strict]) => written.replaceAll(own, strict), text);
}
