import type { Permission } from "../../model/page";
import { isSame } from "../../model/same";
import { childOf, isTrue } from "../../xml/tree";
import { element, withAttributes } from "../../xml/write";
import type { FeatureReader } from "../context";
import { passwordAttributes, readPassword, SHEET_NAMES } from "./passwords";
import { type FeatureWriter, putting, written } from "../patching/saving";

/**
 * Defaults of the attributes of `sheetProtection`: true is locked, which forbids it.
 *
 * @source ECMA-376 part 1, 18.3.1.85 `sheetProtection`
 */
const LOCKED_BY_DEFAULT: Readonly<Record<Permission, boolean>> = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteColumns: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
  pivotTables: true,
  objects: false,
  scenarios: false,
  selectLockedCells: false,
  selectUnlockedCells: false,
};

export const readSheetProtection: FeatureReader = (sheet, { root }) => {
  const attributes = childOf(root, "sheetProtection")?.attributes;
  if (!attributes || !isTrue(attributes.sheet)) return;
  const allowed = Object.entries(LOCKED_BY_DEFAULT).map(([key, locked]) => [
    key,
    !(attributes[key] === undefined ? locked : isTrue(attributes[key])),
  ]);
  sheet.protection = {
    ...(Object.fromEntries(allowed) as Partial<Record<Permission, boolean>>),
    sheet: true,
    ...readPassword(attributes, SHEET_NAMES),
  };
};

export const writeSheetProtection: FeatureWriter = (context) => {
  const { sheet, before, root, prefix } = context;
  const { protection } = sheet;
  if (isSame(protection, before.protection)) return [];
  if (!protection) return putting(context, "sheetProtection", "");
  const locks = Object.entries(LOCKED_BY_DEFAULT).map(([key, locked]) => {
    const wanted = protection[key as Permission] !== true;
    return [key, wanted === locked ? undefined : Number(wanted)];
  });
  const hashes = passwordAttributes(protection, SHEET_NAMES);
  const attributes = { sheet: 1, ...hashes, ...Object.fromEntries(locks) };
  const found = childOf(root, "sheetProtection");
  const xml = found
    ? withAttributes(written(context, found), attributes)
    : element(`${prefix}sheetProtection`, attributes);
  return putting(context, "sheetProtection", xml);
};
