import type { WorkbookModel } from "../../model/workbook";
import type { Package } from "../package/package";
import { readCustomProperties, writeCustomProperties } from "./customProperties";
import { readCustomXml, writeCustomXml } from "./customXml";
import { readProperties, writeProperties } from "./properties";
import { readSettings, writeSettings } from "./settings";

/** What a workbook has beside its sheets: properties, custom XML, and what the add-in keeps in it. */
export function readDocument(workbook: WorkbookModel, parts: Package, workbookPart: string): void {
  const { author, lastAuthor, ...properties } = readProperties(parts);
  Object.assign(workbook, { author, lastAuthor, properties });
  workbook.customProperties = readCustomProperties(parts);
  workbook.customXml = readCustomXml(parts, workbookPart);
  for (const [key, value] of readSettings(parts)) workbook.settings.set(key, value);
}

/** @param declared content types of new parts */
export function writeDocument(
  workbook: WorkbookModel,
  parts: Package,
  workbookPart: string,
  declared: Map<string, string>,
): void {
  writeProperties(parts, workbook, declared);
  writeCustomProperties(parts, workbook.customProperties, declared);
  writeCustomXml(parts, workbookPart, workbook.customXml, declared);
  writeSettings(parts, workbook.settings, declared);
}
