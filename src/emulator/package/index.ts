/**
 * An Excel in a process, for tests of add-ins: what other projects use of it. See docs/emulator.md.
 *
 * @module
 */
export { type Character, USUAL } from "../character";
export { contextOf, installExcel } from "../client/install";
export { type ClassCoverage, coverage } from "../coverage";
export { ExcelHost } from "../excelHost";
export { WorkbookFileError } from "../file/fileError";
export { openWorkbook } from "../file/open";
export { saveWorkbook } from "../file/save";
export { CellError, type CellValue } from "../model/cell";
export { WorkbookModel } from "../model/workbook";
export { CHARACTERS } from "../testing/characters";
export { failAt, failAtAction, type Failure, FAILURES } from "../testing/failing";
export { installMicrosoftClient } from "../testing/microsoftClient";
export { activateSheet, deleteSheet, selectCells, typeIntoCell } from "../userEdits";
