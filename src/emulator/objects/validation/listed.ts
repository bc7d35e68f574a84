import { doubtOf } from "../../calculation/doubts";
import { evaluateList } from "../../calculation/formula/ruleFormula";
import { CellError, type CellValue } from "../../model/cell";
import { cornerOf } from "../../model/anchoredRule";
import { choicesOf } from "../../model/choices";
import { partOf } from "../../model/cutAway";
import { intersection, parseAddress, type Rect } from "../../model/rect";
import type { DataValidation, ValidationItem } from "../../model/rules";
import type { SheetModel } from "../../model/sheet";
import { typedValue } from "../../model/typed";
import type { WorkbookModel } from "../../model/workbook";
import { HostError } from "../../protocol/hostError";

/** A cell that a rule covers. */
export interface Standing {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly item: ValidationItem;
  readonly row: number;
  readonly column: number;
}

/**
 * The entries that a list has for a cell, from top to bottom: written into the rule, or cells.
 *
 * @throws HostError ApiNotFound when its source cannot be computed here
 */
export function listed(standing: Standing): CellValue[] {
  const { item, workbook, sheet, row, column } = standing;
  const choices = choicesOf(item.rule);
  if (choices !== undefined) return choices.split(",").map((each) => each.trim());
  const cells = cellsOf(standing);
  if (cells) return valuesIn(cells.home, cells.rect);
  const source = String(item.rule.formulae[0]);
  try {
    const values = evaluateList(source, cornerOf([item.rect]), { workbook, sheet, row, column });
    return values.filter((value) => value !== null && !(value instanceof CellError));
  } catch (error) {
    doubtOf(error);
    throw new HostError("ApiNotFound", `the choices of ${source} are not computed by this host`);
  }
}

/**
 * Whether a list has a value. Choices are compared letter by letter, or as what they are when they are typed; cells without
 * regard to case.
 *
 * @source Excel.ListDataValidation.source; "More on data validation"
 */
export function isListed(standing: Standing, value: CellValue): boolean {
  const isWritten = choicesOf(standing.item.rule) !== undefined;
  return listed(standing).some((entry) =>
    isWritten ? isChoice(String(entry), value) : sameEntry(entry, value),
  );
}

function isChoice(choice: string, value: CellValue): boolean {
  if (value instanceof CellError) return false;
  const typed = typedValue(choice, "General");
  return choice === String(value) || ("value" in typed && typed.value === value);
}

function sameEntry(entry: CellValue, value: CellValue): boolean {
  if (entry === value) return true;
  return (
    typeof entry === "string" &&
    !(value instanceof CellError) &&
    entry.toLowerCase() === String(value).toLowerCase()
  );
}

/**
 * Whether a list lets everything through: it names its cells, and one of them is blank.
 *
 * @source "More on data validation": "If your allowed values are based on a cell range with a defined name, and there is a
 * blank cell anywhere in the range, selecting the Ignore blank check box allows any values"
 */
export function isOpen(standing: Standing): boolean {
  const { item, workbook, sheet } = standing;
  if (item.rule.allowBlank === false || nameOf(item.rule, workbook, sheet) === undefined) return false;
  const cells = cellsOf(standing);
  if (!cells) return false;
  const { top, left, bottom, right } = cells.rect;
  return valuesIn(cells.home, cells.rect).length < (bottom - top + 1) * (right - left + 1);
}

function nameOf(rule: DataValidation, workbook: WorkbookModel, sheet: SheetModel): string | undefined {
  return workbook.name(String(rule.formulae[0]), sheet)?.formula;
}

/** The cells that are the source of a list, where an address or a name says which; undefined for a formula. */
function cellsOf({
  item,
  workbook,
  sheet,
  row,
  column,
}: Standing): { home: SheetModel; rect: Rect } | undefined {
  const here = partOf(item, { top: row, left: column, bottom: row, right: column }).rule.formulae[0];
  const address = parseAddress(nameOf(item.rule, workbook, sheet) ?? String(here));
  const home = address?.sheet === undefined ? sheet : workbook.sheet(address.sheet);
  return address && home && { home, rect: address.rect };
}

/** Values of cells that are not blank, row by row. */
function valuesIn(sheet: SheetModel, rect: Rect): CellValue[] {
  const used = sheet.usedRect(true);
  const area = used && intersection(used, rect);
  const values: CellValue[] = [];
  for (let row = area?.top ?? 0; area && row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      if (value !== null) values.push(value);
    }
  return values;
}
