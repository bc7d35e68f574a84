import type { Put } from "../model/calculatedColumns";
import type { Cell } from "../model/cell";
import type { Typed } from "../model/typed";

/** How a cell looks, and where it leads. */
export type Dress = Pick<Cell, "style" | "xf" | "hyperlink" | "screenTip">;

export interface Filled {
  readonly typed: Typed;
  /** how the cell looks from now on; undefined where it stays as it is */
  readonly dress?: Dress;
}

/** What is put into the cell at a row and column when a block is pasted. */
export type Field = (row: number, column: number) => Filled;

/** Rows of fields, all of the same length. */
export type Block = readonly (readonly Field[])[];

/** What is put into a cell, and how it looks then. */
export type DressedPut = Put & Filled;
