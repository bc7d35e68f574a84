import { CellError, type CellValue, type ReadonlyCell } from "../../model/cell";
import type { XmlElement } from "../../xml/tree";
import { element, escapeText, withAttributes } from "../../xml/write";
import { encodeXstring } from "../../xml/xstring";
import type { StructuralEdit } from "../../model/source";
import type { Saving } from "../patching/saving";
import { movedReferences } from "../patching/unmodelled/anchored";

/** The attribute `t` of a cell, and its value element. */
interface Content {
  readonly t: string | undefined;
  readonly xml: string;
}

/** The XML of a new cell; empty for one without content and format. @param cell as `filedCell` spells it */
export function newCell(address: string, cell: ReadonlyCell, saving: Saving, prefix: string): string {
  const s = saving.styles.placeOf(cell) || undefined;
  if (saidValue(cell) === null && cell.formula === undefined && s === undefined) return "";
  saving.formulasChanged ||= cell.formula !== undefined;
  const { t, xml } = contentOf(cell, saving, prefix);
  const cm = cell.isDynamic ? saving.dynamicArrays.mark() : undefined;
  return element(`${prefix}c`, { r: address, s, t, cm }, formulaXml(cell, prefix) + xml);
}

/** What has changed of a cell that the file has. */
export interface CellChanges {
  readonly address: string;
  readonly look: boolean;
  readonly value: boolean;
  readonly formula: FormulaFate;
  /** rows and columns that were inserted or deleted */
  readonly edits: readonly StructuralEdit[];
}

/**
 * What happens to a formula: `kept` as it was written; `rephrased`, since its references have moved; `apart`, no longer
 * sharing the text of its group; or `put`, a new one.
 */
export type FormulaFate = "kept" | "rephrased" | "apart" | "put";

/** A cell of the file with what has changed; the rest of it stays as it was written. */
export function changedCell(
  text: string,
  raw: XmlElement,
  cell: ReadonlyCell,
  { address, look, value, formula, edits }: CellChanges,
  saving: Saving,
): string {
  const prefix = raw.name.slice(0, -1);
  const part = (...names: string[]): string =>
    raw.children
      .filter(({ local }) => names.includes(local))
      .map(({ start, end }) => text.slice(start, end))
      .join("");
  const content = value ? contentOf(cell, saving, prefix) : undefined;
  const tag = withAttributes(text.slice(raw.start, raw.open), {
    ...(address === raw.attributes.r ? {} : { r: address }),
    ...(look ? { s: saving.styles.placeOf(cell) || undefined } : {}),
    // the metadata of the old value does not apply to the new one
    ...(content ? { t: content.t, vm: undefined } : {}),
    ...(formula === "put" ? { cm: cell.isDynamic ? saving.dynamicArrays.mark() : undefined } : {}),
  });
  const own = raw.children.find(({ local }) => local === "f");
  const isWritten = formula === "kept" && (edits.length === 0 || !own);
  if (!content && isWritten) return tag + text.slice(raw.open, raw.end);
  const rewritten = own && (formula === "kept" || formula === "rephrased");
  const inside =
    (rewritten
      ? movedFormula(text, own, formula === "kept" ? undefined : cell.formula, edits)
      : formulaXml(cell, prefix)) +
    (content ? content.xml : part("v", "is")) +
    part("extLst");
  const start = tag.replace(/\s*\/?>$/, "");
  return inside === "" ? `${start}/>` : `${start}>${inside}</${raw.name}>`;
}

/** A formula element with its `ref`, `r1` and `r2` adjusted to structural edits, and its text if it was rephrased. */
function movedFormula(
  text: string,
  own: XmlElement,
  rephrased: string | undefined,
  edits: readonly StructuralEdit[],
): string {
  const moved = Object.fromEntries(
    ["ref", "r1", "r2"]
      .filter((name) => own.attributes[name] !== undefined && edits.length > 0)
      .map((name) => [name, movedReferences(own.attributes[name], edits) || own.attributes[name]]),
  );
  const tag = withAttributes(text.slice(own.start, own.open), moved);
  if (rephrased === undefined) return tag + text.slice(own.open, own.end);
  return `${tag.replace(/\s*\/?>$/, ">")}${escapeText(rephrased)}</${own.name}>`;
}

function formulaXml({ formula, array }: ReadonlyCell, prefix: string): string {
  if (formula === undefined) return "";
  const attributes = array === undefined ? {} : { t: "array", ref: array };
  return element(`${prefix}f`, attributes, escapeText(formula));
}

/** @source ECMA-376 part 1, 18.3.1.96 `v`, 18.18.11 `ST_CellType` */
function contentOf(cell: ReadonlyCell, saving: Saving, prefix: string): Content {
  const { formula } = cell;
  const value = saidValue(cell);
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { t: undefined, xml: "" };
  if (typeof value === "number") return { t: undefined, xml: v(String(value === 0 ? 0 : value)) };
  if (typeof value === "boolean") return { t: "b", xml: v(value ? "1" : "0") };
  if (value instanceof CellError) return { t: "e", xml: v(escapeText(filedError(value.code, saving))) };
  if (formula !== undefined) return { t: "str", xml: v(escapeText(encodeXstring(value))) };
  return { t: "s", xml: v(String(saving.strings.placeOf(value))) };
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/**
 * An error as a file has it. Newer ones, as `#SPILL!`, are `#VALUE!` there, and come again when the formula is computed.
 *
 * @source ECMA-376 part 1, 18.17.3 "Error values"; [MS-XLSX] 2.6, `_error` of rich values
 */
function filedError(code: string, saving: Saving): string {
  if (ERRORS.has(code)) return code;
  saving.mustRecalculate = true;
  return "#VALUE!";
}

/** The value to write: null for a placeholder, since no program has computed the formula. */
export function saidValue({ value, isPlaceholder }: ReadonlyCell): CellValue {
  return isPlaceholder ? null : value;
}
