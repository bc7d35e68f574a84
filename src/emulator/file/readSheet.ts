import type { Cell, CellValue } from "../model/cell";
import { placeOf } from "../model/cellStore";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import type { RowSource } from "../model/source";
import { spillOf } from "../model/spilledCells";
import { isTrue } from "../xml/tree";
import { type RawCell, rawValue } from "./cells/rawCell";
import { SharedFormulas } from "./cells/sharedFormulas";
import { type RawRow, walkSheet } from "./cells/sheetReader";
import { arrayInFile, markSpilled } from "./dynamicArrays/spilled";
import { readCharts } from "./charts/readCharts";
import type { CellReading, FeatureReader, Reading } from "./context";
import { readAutoFilter } from "./features/autoFilter";
import { readBreaks } from "./features/breaks";
import { readColumns } from "./features/columns";
import { readConditionalFormats } from "./features/conditional";
import { readEditRanges } from "./features/editRanges";
import { readHyperlinks } from "./features/hyperlinks";
import { outlineOf, readSummaries } from "./features/outline";
import { readMerges } from "./features/merges";
import { readPage } from "./features/page";
import { readProperties } from "./features/properties";
import { readSheetProtection } from "./features/protection";
import { readSheetProperties } from "./features/sheetProperties";
import { readSheetFormat } from "./features/sheetFormat";
import { showFormulas } from "./features/tableReferences";
import { readTables } from "./features/tables";
import { readValidations } from "./features/validations";
import { readView } from "./features/view";
import { numberOf } from "./styles/look";
import type { Styles } from "./styles/readStyles";

const FEATURES: readonly FeatureReader[] = [
  readProperties,
  readView,
  readSheetFormat,
  readColumns,
  readAutoFilter,
  readSummaries,
  readMerges,
  readValidations,
  readConditionalFormats,
  readHyperlinks,
  readSheetProtection,
  readEditRanges,
  readSheetProperties,
  readPage,
  readBreaks,
  readCharts,
  readTables,
];

/** Where a sheet stands in its file. */
export interface SheetPlace {
  readonly part: string;
  readonly name: string;
  readonly relationship: string;
}

/** Reads a sheet's part into a sheet that is empty. */
export function readSheet(
  sheet: SheetModel,
  text: string,
  cells: CellReading,
  place: SheetPlace,
  reading: Omit<Reading, "root">,
): void {
  const rows = new Map<number, RowSource>();
  const shared = new SharedFormulas();
  const spills: Rect[] = [];
  const { root, isIrregular } = walkSheet(text, {
    row: (row) => readRow(sheet, row, cells.styles, rows),
    cell: (raw, row, column) => {
      const cell = readCell(raw, shared.formulaOf(raw, row, column), cells, sheet.dates);
      if (!cell) return;
      sheet.load(row, column, cell);
      if (cell.spill) spills.push(spillOf(sheet, row, column)!);
      // a formula without a cached value has to be computed
      if (cell.formula !== undefined && cell.value === null)
        sheet.touched.withoutResult(placeOf(row, column));
    },
  });
  spills.forEach((filled) => markSpilled(sheet, filled));
  readFeatures(sheet, { ...reading, root });
  showFormulas(sheet);
  sheet.source = {
    ...place,
    rows,
    shared: shared.groups,
    hasFilter: sheet.autoFilter !== undefined,
    isIrregular,
  };
}

/** Reads the features of a sheet outside its cells. */
export function readFeatures(sheet: SheetModel, reading: Reading): void {
  for (const read of FEATURES) read(sheet, reading);
}

function readRow(
  sheet: SheetModel,
  { row, attributes, start, end }: RawRow,
  styles: Styles,
  rows: Map<number, RowSource>,
): void {
  rows.set(row, { start, end });
  const height = numberOf(attributes.ht);
  const hidden = isTrue(attributes.hidden);
  const xf = isTrue(attributes.customFormat) ? numberOf(attributes.s) : undefined;
  const outline = outlineOf(attributes);
  if (height === undefined && !hidden && !xf && Object.keys(outline).length === 0) return;
  const style = xf === undefined ? undefined : styles.cells[xf];
  sheet.rows.set(row, {
    ...(height === undefined ? {} : { height }),
    ...(hidden ? { hidden } : {}),
    ...outline,
    ...(xf ? { xf } : {}),
    ...(style ? { style } : {}),
  });
}

/** A cell of the file as the model holds it; undefined for one without content and format. */
function readCell(
  raw: RawCell,
  formula: string | undefined,
  { styles, strings, dynamicMarks }: CellReading,
  dates: SheetModel["dates"],
): Cell | undefined {
  const xf = numberOf(raw.attributes.s) ?? 0;
  const style = styles.cells[xf];
  const value: CellValue = rawValue(raw, strings, dates) ?? null;
  const array = raw.formula?.attributes.t === "array" ? raw.formula.attributes.ref : undefined;
  const isDynamic = array !== undefined && dynamicMarks.has(raw.attributes.cm ?? "");
  if (value === null && formula === undefined && !style && xf === 0) return undefined;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(array === undefined ? {} : arrayInFile(array, isDynamic)),
    ...(formula !== undefined && array === undefined ? { isSingle: true } : {}),
    ...(xf === 0 ? {} : { xf }),
    ...(style ? { style } : {}),
  };
}
