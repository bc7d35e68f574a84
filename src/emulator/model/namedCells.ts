import { parseAddress, type Rect } from "./rect";
import type { SheetModel } from "./sheet";
import { structured } from "./structured";
import type { WorkbookModel } from "./workbook";

/** As deep as names that stand for other names are followed: they may stand for each other. */
const DEEPEST = 10;

/**
 * The cells that the formula of a name is a reference to: by address, as a table or a part of one, or by another name.
 *
 * @param scope the sheet of the name; undefined for a name of the workbook
 */
export function namedCells(
  formula: string,
  scope: SheetModel | undefined,
  workbook: WorkbookModel,
  depth = 0,
): { readonly sheet: SheetModel; readonly rect: Rect } | undefined {
  const address = parseAddress(formula);
  if (address) {
    const sheet = address.sheet === undefined ? scope : workbook.sheet(address.sheet);
    return sheet && { sheet, rect: address.rect };
  }
  const meant = structured(formula.includes("[") ? formula : `${formula}[]`, workbook, undefined);
  if (meant) return typeof meant === "string" ? undefined : { sheet: meant.sheet, rect: meant.rect };
  const name = workbook.name(formula, scope);
  return name && depth < DEEPEST ? namedCells(name.formula, scope, workbook, depth + 1) : undefined;
}
