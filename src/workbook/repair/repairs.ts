import type { EntryCell } from "../../validation/entries";
import { cellAddress, cellPlace } from "../plan/address";
import type { AppliedFormat } from "../plan/formats";
import { HELD } from "../journal/held";
import { sameFormula } from "../plan/formulaText";
import type { Area, ValidationPlan } from "../plan/plan";
import { astrayNames } from "../read/astray";
import type { TableContents } from "../read/contents";
import type { ExpectedCell, ExpectedSheet } from "./expectedCells";

/** How a cell of a sheet was found. */
export interface FoundLook {
  /** as `Range.formulas` has it */
  readonly formula: unknown;
  readonly numberFormat: string;
  readonly fill: string;
  readonly font: string;
  readonly locked: boolean;
}

/** What of one sheet is to be restored. Nothing of it is a value that somebody entered. */
export interface SheetRepair {
  readonly sheet: string;
  /** where the table of the sheet stood when cells were looked at */
  readonly table: { readonly name: string; readonly area: Area };
  readonly formulas: readonly ExpectedCell[];
  /**
   * empty cells of the table in the columns of those formulas, one of each; a journal of version 0.1 says nothing of
   * them
   */
  readonly anchors?: readonly CellPlace[];
  readonly locks: readonly ExpectedCell[];
  readonly formats: readonly ExpectedCell[];
  readonly validations: readonly ValidationPlan[];
  /** the sheet is not protected, and is to be */
  readonly protection: boolean;
  /** how it is protected, if it is; a journal of version 0.1 does not say */
  readonly options?: Readonly<Record<string, unknown>>;
  /** names of its entry cells that are gone, or mean other cells; a journal of version 0.1 says nothing of them */
  readonly names?: readonly RepairedName[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A name and the cell that it is to mean. */
export interface RepairedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** the workbook has it, for another cell */
  readonly exists: boolean;
}

/** The names of a sheet's entries that are not what they should be. */
export function repairedNames(
  entries: readonly EntryCell[],
  names: ReadonlyMap<string, string> | undefined,
): RepairedName[] {
  if (!names) return [];
  return astrayNames(entries, names).map(({ name, entry }) => ({
    name,
    ...cellPlace(entry.cell),
    exists: names.has(name),
  }));
}

/** The number format of a cell that has none of its own. */
const GENERAL = "General";
const NO_FILL = ["", "#FFFFFF"];

/**
 * Compares a sheet with what it should be.
 *
 * @param lookAt how a cell was found
 * @param unguarded addresses of cells without native validation
 */
export function repairOf(
  { name, sheet, row, column, values, formulas: written }: TableContents,
  { cells, validations }: ExpectedSheet,
  lookAt: (row: number, column: number) => FoundLook,
  unguarded: ReadonlySet<string>,
  isProtected: boolean,
): SheetRepair {
  const differing = (differs: (found: FoundLook, cell: ExpectedCell) => boolean): ExpectedCell[] =>
    cells.filter((cell) => differs(lookAt(cell.row, cell.column), cell));
  const formulas = differing(({ formula }, cell) => cell.formula !== undefined && !isSame(formula, cell));
  return {
    sheet,
    formulas,
    anchors: anchorsOf(formulas, { row, column, contents: written ?? values }),
    table: { name, area: { row, column, rows: values.length, columns: values[0]!.length } },
    locks: differing(({ locked }, { format }) => format !== undefined && locked === (format.entry === true)),
    formats: differing((found, { format }) => format !== undefined && looksOther(found, format)),
    validations: validations.filter(({ area }) =>
      Array.from({ length: area.rows * area.columns }, (_, i) =>
        cellAddress(area.row + Math.floor(i / area.columns), area.column + (i % area.columns)),
      ).some((address) => unguarded.has(address)),
    ),
    protection: !isProtected,
  };
}

function isSame(found: unknown, { formula }: ExpectedCell): boolean {
  return typeof found === "string" && formula !== undefined && sameFormula(found, formula);
}

/**
 * Of each column of the table that gets formulas, the first cell that is empty and stays so; and cells that a repair
 * that was broken off has left a constant in.
 */
function anchorsOf(
  formulas: readonly ExpectedCell[],
  { row, column, contents }: CellPlace & { readonly contents: TableContents["values"] },
): CellPlace[] {
  const restored = new Set(formulas.map((cell) => `${cell.row} ${cell.column}`));
  const columns = new Set(formulas.map((cell) => cell.column));
  return contents[0]!.flatMap((_, j): CellPlace[] => {
    const places = contents.flatMap((cells, i): (CellPlace & { content: unknown })[] => {
      const place = { row: row + i, column: column + j, content: cells[j] };
      return i === 0 || restored.has(`${place.row} ${place.column}`) ? [] : [place];
    });
    const blank = columns.has(column + j) ? places.find(({ content }) => content === "") : undefined;
    const left = places.filter(({ content }) => content === HELD);
    return [...(blank ? [blank] : []), ...left].map(({ content: __, ...place }) => place);
  });
}

function looksOther({ numberFormat, fill, font }: FoundLook, format: AppliedFormat): boolean {
  const filled = (color: string): string =>
    NO_FILL.includes(color.toUpperCase()) ? "" : color.toUpperCase();
  return (
    numberFormat !== (format.numberFormat ?? GENERAL) ||
    filled(fill) !== filled(format.fill ?? "") ||
    (format.font !== undefined && font !== format.font)
  );
}

/** Whether there is anything to restore. */
export function isNeeded({ protection, names = [], anchors = [], ...lists }: SheetRepair): boolean {
  const { formulas, locks, formats, validations } = lists;
  return (
    protection || [formulas, anchors, locks, formats, validations, names].some((list) => list.length > 0)
  );
}
