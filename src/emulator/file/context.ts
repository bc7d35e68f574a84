import type { SheetModel } from "../model/sheet";
import type { WorkbookModel } from "../model/workbook";
import type { XmlElement } from "../xml/tree";
import type { Relationship } from "./package/relationships";
import type { Styles } from "./styles/readStyles";

/** What the reading of a sheet's features goes by. */
export interface Reading {
  readonly workbook: WorkbookModel;
  readonly root: XmlElement;
  readonly styles: Styles;
  readonly relationships: readonly Relationship[];
  /** the text of another part; undefined when there is none */
  readonly part: (name: string) => string | undefined;
}

/** Something of a sheet that stands outside of its cells: how it is read from the sheet's part. */
export type FeatureReader = (sheet: SheetModel, reading: Reading) => void;

/** What cells are read by. */
export interface CellReading {
  readonly styles: Styles;
  readonly strings: readonly string[];
}
