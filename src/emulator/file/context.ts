import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import type { XmlElement } from "../xml/tree";
import type { Relationship } from "./package/relationships";
import type { Styles } from "./styles/readStyles";

/** What the feature readers of a sheet need. */
export interface Reading {
  readonly workbook: WorkbookModel;
  readonly root: XmlElement;
  readonly styles: Styles;
  readonly relationships: readonly Relationship[];
  /** relationships of another part */
  readonly relationshipsOf: (name: string) => readonly Relationship[];
  /** the text of another part; undefined when there is none */
  readonly part: (name: string) => string | undefined;
  /** the same as it stands in the package, where it is no text */
  readonly bytes: (name: string) => Uint8Array | undefined;
}

/** Reads one feature of a sheet outside its cells, such as merges or tables, from its part into the model. */
export type FeatureReader = (sheet: SheetModel, reading: Reading) => void;

/** What reading cells needs of other parts of the file. */
export interface CellReading {
  readonly styles: Styles;
  readonly strings: readonly string[];
  /** what the attribute `cm` says of formulas that are dynamic arrays */
  readonly dynamicMarks: ReadonlySet<string>;
}
