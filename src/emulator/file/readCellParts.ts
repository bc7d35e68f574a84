import { parseXml } from "../xml/tree";
import type { CellReading } from "./context";
import { dynamicMarks } from "./dynamicArrays/metadata";
import { readStrings } from "./strings/readStrings";
import { readStyles } from "./styles/readStyles";

/**
 * The parts that the cells of all sheets refer to.
 *
 * @param related the text of the part that the workbook has a type of relationship to; undefined without one
 */
export function readCellParts(related: (type: string) => string | undefined): CellReading {
  const metadata = related("sheetMetadata");
  return {
    styles: readStyles(related("styles")),
    strings: readStrings(related("sharedStrings")),
    dynamicMarks: dynamicMarks(metadata === undefined ? undefined : parseXml(metadata)),
  };
}
