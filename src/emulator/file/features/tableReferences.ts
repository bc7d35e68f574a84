import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from "@borgar/fx";
import type { ReadonlyCell } from "../../model/cell";
import type { SheetModel } from "../../model/sheet";

/**
 * A cell as the file writes it: in a formula, `[@a]` is `Table1[[#This Row],[a]]`.
 *
 * @source [MS-XLSX] and ECMA-376 part 1, 18.17.2.3: structure references name their table; `@` is of the user interface
 */
export function inFile(sheet: SheetModel, row: number, column: number, cell: ReadonlyCell): ReadonlyCell {
  const { formula } = cell;
  if (formula === undefined || !formula.includes("[")) return cell;
  const around = sheet.tables.find(
    ({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right,
  );
  let hasChanged = false;
  const tokens = tokenize(`=${formula}`, { mergeRefs: true }).map((token) => {
    const value = token.type === "structured" ? named(token.value, around?.name) : token.value;
    if (value !== token.value) hasChanged = true;
    return { ...token, value };
  });
  return hasChanged ? { ...cell, formula: stringifyTokens(tokens).slice(1) } : cell;
}

function named(text: string, table: string | undefined): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const name = reference.table || table;
  const isOfRow = reference.sections?.includes("this row") === true;
  if (name === undefined || (reference.table && !isOfRow)) return text;
  return stringifyStructRef({ ...reference, table: name }, { thisRow: true });
}
