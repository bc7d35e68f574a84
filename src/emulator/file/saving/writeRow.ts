import { filedFormula } from "../../model/formulaText/filedFormula";
import { asShown } from "../features/tableReferences";
import { type ReadonlyCell, sameValue } from "../../model/cell";
import { addressText } from "../../model/rect";
import { placeOf } from "../../model/cellStore";
import type { RowModel } from "../../model/lines";
import type { SheetModel } from "../../model/sheet";
import { extending, type Splice, spliced } from "../../xml/splice";
import { isTrue, parseXml, type XmlElement } from "../../xml/tree";
import { type Attributes, element } from "../../xml/write";
import { type RawCell, rawCellOf, rawValue } from "../cells/rawCell";
import { outlineOf } from "../features/outline";
import { numberOf } from "../styles/look";
import type { Saving } from "../patching/saving";
import { filedCell } from "./filedCell";
import { changedCell, type FormulaFate, newCell, saidValue } from "./writeCell";

/** What writing a row needs. */
export interface RowSaving {
  readonly saving: Saving;
  readonly sheet: SheetModel;
  /** counted from 0 */
  readonly row: number;
  /** the cells of the row in their order */
  readonly cells: readonly (readonly [column: number, cell: ReadonlyCell])[];
  /** the current index of a column of the file; undefined when it was deleted */
  readonly columnOf: (column: number) => number | undefined;
  /** shared formulas of the file, by `si`, that are written cell by cell now */
  readonly dissolved: ReadonlySet<string>;
  readonly prefix: string;
}

/** The XML of a new row; empty when there is nothing to write. */
export function newRow({ saving, sheet, row, cells, prefix }: RowSaving): string {
  const content = cells
    .map(([column, cell]) =>
      newCell(addressOf(row, column), filedCell(sheet, row, column, cell), saving, prefix),
    )
    .join("");
  const attributes = rowAttributes(undefined, sheet.rows.get(row), saving);
  if (content === "" && Object.keys(attributes).length === 0) return "";
  return element(`${prefix}row`, { r: row + 1, ...attributes }, content);
}

/**
 * A row of the file with what has changed in it; the same text when nothing has.
 *
 * @param text the row as it was written
 */
export function changedRow(text: string, context: RowSaving): string {
  const { row, cells, columnOf, sheet } = context;
  const root = parseXml(text);
  const left = new Map(cells);
  const splices: Splice[] = [];
  let [last, grown] = [-1, false];
  const insertUpTo = (limit: number, at: number): void => {
    for (const [column, cell] of left) {
      if (column >= limit) continue;
      left.delete(column);
      const added = newCell(
        addressOf(row, column),
        filedCell(sheet, row, column, cell),
        context.saving,
        context.prefix,
      );
      if (added === "") continue;
      grown = true;
      splices.push({ start: at, end: at, text: added });
    }
  };
  for (const raw of root.children.filter(({ local }) => local === "c")) {
    const old = raw.attributes.r === undefined ? last + 1 : columnIn(raw.attributes.r);
    last = old;
    const column = columnOf(old);
    if (column !== undefined) insertUpTo(column, raw.start);
    const cell = column === undefined ? undefined : left.get(column);
    if (column !== undefined) left.delete(column);
    const replaced = cellText(text, raw, cell, column, context);
    if (replaced !== text.slice(raw.start, raw.end))
      splices.push({ start: raw.start, end: raw.end, text: replaced });
  }
  const rest = [...left].map(([column, cell]) =>
    newCell(addressOf(row, column), filedCell(sheet, row, column, cell), context.saving, context.prefix),
  );
  if (rest.some((added) => added !== "")) grown = true;
  const attributes = rowAttributes(root, sheet.rows.get(row), context.saving);
  const renumbered = root.attributes.r === String(row + 1) ? {} : { r: row + 1 };
  const spans = grown || splices.length > 0 ? spansFor(root, cells) : {};
  const changes: Attributes = { ...renumbered, ...attributes, ...spans };
  const added = rest.join("");
  if (added !== "" || Object.keys(changes).length > 0) splices.push(...extending(text, root, changes, added));
  return spliced(text, splices);
}

/** The XML of a cell of the file as it is now; the same text when nothing has changed. */
function cellText(
  text: string,
  raw: XmlElement,
  cell: ReadonlyCell | undefined,
  column: number | undefined,
  { row, sheet, saving, dissolved }: RowSaving,
): string {
  const as = text.slice(raw.start, raw.end);
  const rawCell = rawCellOf(raw);
  if (column === undefined || !cell) {
    // the model has no cells without content and format
    const isNothing = raw.children.length === 0 && !numberOf(raw.attributes.s);
    if (rawCell.formula) saving.formulasChanged = true;
    return isNothing && column !== undefined ? as : "";
  }
  const address = addressOf(row, column);
  const was = rawValue(rawCell, saving.reading().strings, sheet.dates) ?? null;
  const si = rawCell.formula?.attributes.t === "shared" ? rawCell.formula.attributes.si : undefined;
  const place = placeOf(row, column);
  const isPut = sheet.touched.hasContent(place);
  const filed = filedCell(sheet, row, column, cell);
  const told = rawCell.formula;
  const changes = {
    address,
    look: saving.styles.placeOf(cell) !== (numberOf(raw.attributes.s) ?? 0),
    value: !sameValue(was, saidValue(cell)),
    formula: fateOf(told, cell, filed, {
      isPut,
      isDissolved: si !== undefined && dissolved.has(si),
      isMarked: saving.reading().dynamicMarks.has(raw.attributes.cm ?? ""),
      isSame: told !== undefined && isSameFormula(asShown(sheet, row, column, told.text), cell, filed),
    }),
    edits: sheet.edits,
  };
  if (Boolean(rawCell.formula) !== (cell.formula !== undefined)) saving.formulasChanged = true;
  const isSame =
    !changes.look &&
    !changes.value &&
    changes.formula === "kept" &&
    raw.attributes.r === address &&
    sheet.edits.length === 0;
  return isSame ? as : changedCell(text, raw, filed, changes, saving);
}

/** Whether a formula of the file, as it would be shown, is the one of a cell, which may say `@` where the file does not. */
function isSameFormula(shown: string, { formula }: ReadonlyCell, filed: ReadonlyCell): boolean {
  if (shown === formula) return true;
  return (
    formula?.includes("@") === true &&
    filedFormula(shown, filed.array !== undefined) === filedFormula(formula, filed.array !== undefined)
  );
}

/** What there is to know of a formula of the file besides its text. */
interface Known {
  readonly isPut: boolean;
  /** the cell has it still */
  readonly isSame: boolean;
  /** it no longer shares its text with others */
  readonly isDissolved: boolean;
  /** the file says that it is a dynamic array */
  readonly isMarked: boolean;
}

/**
 * How a formula is written. The file has no text of it for a data table, nor in all but the first cell of a shared one.
 *
 * @param filed the cell as it is to be written
 */
function fateOf(
  formula: RawCell["formula"],
  cell: ReadonlyCell,
  filed: ReadonlyCell,
  { isPut, isSame, isDissolved, isMarked }: Known,
): FormulaFate {
  if (!formula || cell.formula === undefined) return formula || cell.formula !== undefined ? "put" : "kept";
  const { t: kind, ref } = formula.attributes;
  if (kind === "dataTable") return isPut ? "put" : "kept";
  if (kind === "shared") return isDissolved ? "apart" : "kept";
  if (isPut && (!isSame || (kind === "array") !== (filed.array !== undefined))) return "put";
  const isDynamic = cell.isDynamic === true;
  if (isDynamic !== isMarked || (isDynamic && ref !== filed.array)) return "put";
  return isSame ? "kept" : "rephrased";
}

/** The attributes of a row that have changed. */
function rowAttributes(
  root: XmlElement | undefined,
  model: RowModel | undefined,
  { styles }: Saving,
): Attributes {
  const { ht, hidden, s, customFormat } = root?.attributes ?? {};
  const changes: Record<string, number | undefined> = {};
  if (numberOf(ht) !== model?.height)
    Object.assign(changes, { ht: model?.height, customHeight: model?.height === undefined ? undefined : 1 });
  if (isTrue(hidden) !== (model?.hidden === true)) changes.hidden = model?.hidden ? 1 : undefined;
  const { outlineLevel = 0, collapsed } = outlineOf(root?.attributes ?? {});
  if (outlineLevel !== (model?.outlineLevel ?? 0)) changes.outlineLevel = model?.outlineLevel || undefined;
  if (Boolean(collapsed) !== Boolean(model?.collapsed)) changes.collapsed = model?.collapsed ? 1 : undefined;
  const look = styles.placeOf(model ?? {});
  if (look !== (isTrue(customFormat) ? (numberOf(s) ?? 0) : 0))
    Object.assign(changes, { s: look || undefined, customFormat: look ? 1 : undefined });
  const said = Object.entries(changes).filter(([, value]) => root !== undefined || value !== undefined);
  return Object.fromEntries(said);
}

/** The attribute `spans`, from the first column to the last: a hint for speed, which must not be too narrow. */
function spansFor(root: XmlElement, cells: RowSaving["cells"]): Attributes {
  const { spans } = root.attributes;
  if (spans === undefined || cells.length === 0) return {};
  const said = spans.split(/[\s:]+/).map(Number);
  const [first, last] = [cells[0]![0] + 1, cells.at(-1)![0] + 1];
  const now = `${Math.min(first, ...said)}:${Math.max(last, ...said)}`;
  return first >= Math.min(...said) && last <= Math.max(...said) ? {} : { spans: now };
}

function addressOf(row: number, column: number): string {
  return addressText({ top: row, left: column, bottom: row, right: column });
}

function columnIn(address: string): number {
  let column = 0;
  for (const letter of address.toUpperCase()) {
    if (letter < "A" || letter > "Z") break;
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}
