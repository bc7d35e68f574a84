import type { Token } from "@borgar/fx";
import { sheetPrefix } from "../rect";
import type { SheetModel } from "../sheet";
import type { WorkbookModel } from "../workbook";
import { acrossSheets, acrossText, sheetsBetween } from "./acrossSheets";
import { arityOf } from "./functionNames";
import { formulaTokens } from "./formulaTokens";
import { shownFormula } from "./shownFormula";
import { preciseLiteral } from "../writtenNumber";
import { topLeftFirst } from "./topLeftFirst";

/** numbers and operators alone: nothing to normalize */
const IS_SETTLED = /^(?!.*[\d.]{16})[\d+\-*/^&=<>(),.% ]*$/;

/**
 * A formula as Excel writes it when it has been entered: functions and references in capitals, truth values too; names,
 * tables and sheets as they are called; newer functions without the prefix of files; apostrophes only around the names of sheets that need them. Spaces and texts
 * stay.
 *
 * @param formula without its `=`
 * @param sheet the one that it stands on: its own names come before the workbook's
 * @source "Overview of formulas in Excel"; "Create a cell reference": a sheet name with a space or another character
 * that is no letter stands between apostrophes
 */
export function writtenFormula(formula: string, workbook: WorkbookModel, sheet: SheetModel): string {
  if (IS_SETTLED.test(formula)) return formula;
  return withAcross(formulaTokens(shownFormula(formula)), workbook)
    .map((token) => written(token, workbook, sheet))
    .join("")
    .slice(1);
}

function written({ type, value }: Token, workbook: WorkbookModel, sheet: SheetModel): string {
  switch (type) {
    case "func":
      return arityOf(value) ? value.toUpperCase() : value;
    case "number":
      return preciseLiteral(value);
    case "bool":
      return value.toUpperCase();
    case "range":
    case "range_beam":
    case "range_ternary":
      return (
        onSheets(value, workbook) ??
        onSheet(value, workbook, (reference) => topLeftFirst(reference.toUpperCase()))
      );
    case "range_named":
      return onSheet(
        value,
        workbook,
        (name) => workbook.name(name, sheet)?.name ?? tableName(name, workbook),
      );
    case "structured":
      return value.replace(/^[^[\]!']+(?=\[)/, (name) => tableName(name, workbook));
    default:
      return value;
  }
}

function tableName(name: string, workbook: WorkbookModel): string {
  return workbook.table(name)?.table.name ?? name;
}

/**
 * Joins a reference to several sheets that is read as a range of cells, since their names are like cells or names: `Q1:Q4!B2`.
 */
function withAcross(tokens: readonly Token[], workbook: WorkbookModel): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [{ type, value }, colon, last] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    const isFirst = /^range(_named)?$/.test(type) && colon?.value === ":" && workbook.sheet(value);
    const at = last?.value.lastIndexOf("!") ?? -1;
    if (!isFirst || at < 0 || !workbook.sheet(last!.value.slice(0, at))) joined.push(tokens[i]!);
    else {
      joined.push({
        type: last!.type,
        value: `'${value}:${last!.value.slice(0, at)}'${last!.value.slice(at)}`,
      });
      i += 2;
    }
  }
  return joined;
}

/**
 * A reference to several sheets, as these are called and in their order.
 *
 * @source [MS-XLSB] 2.5.173 "Xti": the last sheet is not before the first
 */
function onSheets(text: string, workbook: WorkbookModel): string | undefined {
  const across = acrossSheets(text);
  const sheets = across && sheetsBetween(workbook.sheets, across.ends);
  if (!sheets) return undefined;
  const cells = topLeftFirst(across.cells.toUpperCase());
  return acrossText({ ends: [sheets[0]!.name, sheets.at(-1)!.name], cells });
}

/**
 * Applies `rest` to what follows the sheet name, and writes that name as the sheet spells it; names of unknown sheets
 * and of other workbooks stay.
 */
function onSheet(text: string, workbook: WorkbookModel, rest: (reference: string) => string): string {
  const at = text.lastIndexOf("!");
  if (at < 0) return rest(text);
  const prefix = text.slice(0, at);
  const name = prefix.startsWith("'") ? prefix.slice(1, -1).replace(/''/g, "'") : prefix;
  const found = workbook.sheet(name);
  return (found ? sheetPrefix(found.name) : `${prefix}!`) + rest(text.slice(at + 1));
}
