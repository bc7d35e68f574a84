import { doubtOf } from "../../calculation/doubts";
import { evaluateFormula } from "../../calculation/formula/evaluate";
import { CellError, type CellValue } from "../../model/cell";
import type { NameModel } from "../../model/name";
import { namedCells } from "../../model/namedCells";
import { addressText, sheetPrefix } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import type { Host } from "../../protocol/host";
import { HostError } from "../../protocol/hostError";
import { arrayConstant } from "./arrayConstant";
import { activeSheet } from "../activeSheet";

/** The type and the value of a defined name. @source Excel.NamedItem.type, value */
export function nameValue(
  name: NameModel,
  scope: SheetModel | undefined,
  host: Host,
): { readonly type: string; readonly value: unknown } {
  const cells = namedCells(name.formula, scope, host.workbook);
  if (cells) return { type: "Range", value: sheetPrefix(cells.sheet.name) + addressText(cells.rect, true) };
  if (arrayConstant(name.formula)) return { type: "Array", value: name.formula };
  const value = computed(name.formula, scope, host);
  if (value instanceof CellError) return { type: "Error", value: value.code };
  if (typeof value === "boolean") return { type: "Boolean", value };
  return { type: typeof value === "number" ? "Double" : "String", value };
}

function computed(formula: string, scope: SheetModel | undefined, host: Host): CellValue {
  const workbook = host.calculated();
  const sheet = scope ?? activeSheet(workbook) ?? workbook.sheets[0]!;
  const read = (on: SheetModel, row: number, column: number): CellValue =>
    on.cell(row, column)?.value ?? null;
  try {
    return evaluateFormula(formula, {
      workbook,
      sheet,
      row: 0,
      column: 0,
      read,
      touch: () => undefined,
      allowsDoubt: true,
      spills: false,
    });
  } catch (error) {
    throw new HostError(
      "ApiNotFound",
      `the value of ${formula} is not computed by this host: ${doubtOf(error)}`,
    );
  }
}
