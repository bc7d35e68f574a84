import type { WorkbookProtection } from "../../model/page";
import type { WorkbookModel } from "../../model/workbook";
import { isSame } from "../../model/same";
import { inserting } from "../../xml/children";
import { replacing, type Splice } from "../../xml/splice";
import { childOf, isTrue, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { WORKBOOK_ORDER } from "./workbookOrder";

/** @source ECMA-376 part 1, 18.2.29 `workbookProtection` */
export function readWorkbookProtection(root: XmlElement): WorkbookProtection | undefined {
  const attributes = childOf(root, "workbookProtection")?.attributes;
  if (!attributes || !isTrue(attributes.lockStructure)) return undefined;
  const { workbookPassword: password, workbookHashValue } = attributes;
  const hasPassword = password !== undefined || workbookHashValue !== undefined;
  return {
    ...(hasPassword ? { hasPassword } : {}),
    ...(password === undefined ? {} : { password: password.toUpperCase() }),
  };
}

export function writeWorkbookProtection(
  text: string,
  root: XmlElement,
  { protection }: WorkbookModel,
): Splice[] {
  if (isSame(protection, readWorkbookProtection(root))) return [];
  const found = childOf(root, "workbookProtection");
  const attributes = { workbookPassword: protection?.password, lockStructure: 1 };
  const xml = protection ? element(`${prefixOf(root)}workbookProtection`, attributes) : "";
  if (found) return [replacing(found, xml)];
  return [inserting(text, root, "workbookProtection", xml, WORKBOOK_ORDER)];
}
