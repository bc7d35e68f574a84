import type { WorkbookProtection } from "../../model/page";
import type { WorkbookModel } from "../../model/workbook";
import { isSame } from "../../model/same";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { passwordAttributes, readPassword, WORKBOOK_NAMES } from "../features/passwords";
import { WORKBOOK_ORDER } from "./workbookOrder";

/** @source ECMA-376 part 1, 18.2.29 `workbookProtection` */
export function readWorkbookProtection(root: XmlElement): WorkbookProtection | undefined {
  const attributes = childOf(root, "workbookProtection")?.attributes;
  if (!attributes || !isTrue(attributes.lockStructure)) return undefined;
  return readPassword(attributes, WORKBOOK_NAMES);
}

export function writeWorkbookProtection(
  text: string,
  root: XmlElement,
  { protection }: WorkbookModel,
): Splice[] {
  if (isSame(protection, readWorkbookProtection(root))) return [];
  const found = childOf(root, "workbookProtection");
  const attributes = { ...passwordAttributes(protection ?? {}, WORKBOOK_NAMES), lockStructure: 1 };
  const xml = protection ? element(`${prefixOf(root)}workbookProtection`, attributes) : "";
  if (found) return [replacing(found, xml)];
  return [inserting(text, root, "workbookProtection", xml, WORKBOOK_ORDER)];
}
