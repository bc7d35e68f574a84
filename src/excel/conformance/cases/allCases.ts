import type { CaseGroup } from "../case";
import { calculatedColumns } from "./calculatedColumns";
import { calculatingByHand } from "./calculatingByHand";
import { payloads } from "./payloads";
import { cellEditing } from "./cellEditing";
import { nullObjects } from "./nullObjects";
import { requests } from "./requests";
import { sheetNames } from "./sheetNames";
import { sheets } from "./sheets";
import { sheetAppearance } from "./sheetAppearance";
import { sheetMentions } from "./sheetMentions";
import { sheetsBetween } from "./sheetsBetween";
import { arrayFormulas } from "./arrayFormulas";
import { singleValues } from "./singleValues";
import { borders } from "./borders";
import { cellStyles } from "./cellStyles";
import { filling } from "./filling";
import { outlines } from "./outlines";
import { cellFormats } from "./cellFormats";
import { chartParts } from "./chartParts";
import { charts } from "./charts";
import { clearing } from "./clearing";
import { colors } from "./colors";
import { copiedSheets } from "./copiedSheets";
import { copying } from "./copying";
import { filters } from "./filters";
import { formatsOnEntry } from "./formatsOnEntry";
import { formulaRefusals } from "./formulaRefusals";
import { formulaText } from "./formulaText";
import { insertedRows } from "./insertedRows";
import { linesAndLinks } from "./linesAndLinks";
import { rangeAddresses } from "./rangeAddresses";
import { rangeShapes } from "./rangeShapes";
import { rangeValues } from "./rangeValues";
import { shiftedCells } from "./shiftedCells";
import { sortingAndMerging } from "./sortingAndMerging";
import { textsKept } from "./textsKept";
import { textToDates } from "./textToDates";
import { textToNumbers } from "./textToNumbers";
import { usedRanges } from "./usedRanges";
import { tableMaking } from "./tableMaking";
import { tableNames } from "./tableNames";
import { tableRows } from "./tableRows";
import { tableTotals } from "./tableTotals";
import { tableColumns } from "./tableColumns";
import { tableResizing } from "./tableResizing";
import { names } from "./names";
import { protection } from "./protection";
import { validation } from "./validation";
import { validationCells } from "./validationCells";
import { conditionalFormats } from "./conditionalFormats";
import { drawnFormats } from "./drawnFormats";
import { keptInFile } from "./keptInFile";
import { pageBreaks } from "./pageBreaks";
import { pageLayouts } from "./pageLayouts";
import { printedPages } from "./printedPages";
import { frozenPanes } from "./frozenPanes";
import { changeEvents } from "./changeEvents";
import { workbookLevel } from "./workbookLevel";
import { tableHeadings } from "./tableHeadings";
import { protectedCells } from "./protectedCells";
import { sheetCopies } from "./sheetCopies";
import { structuredReferences } from "./structuredReferences";
import { refusals } from "./refusals";
import { moreCells } from "./moreCells";
import { searching } from "./searching";
import { shownTexts } from "./shownTexts";
import { sheetEvents } from "./sheetEvents";
import { atTheEdges } from "./atTheEdges";
import { conditionalKinds } from "./conditionalKinds";
import { worksheetFunctions } from "./worksheetFunctions";

/** Every behaviour that is tried, by kind. */
export const CASE_GROUPS: readonly CaseGroup[] = [
  calculatedColumns,
  nullObjects,
  requests,
  sheetNames,
  sheets,
  sheetAppearance,
  sheetMentions,
  sheetsBetween,
  rangeValues,
  textToNumbers,
  textToDates,
  textsKept,
  formatsOnEntry,
  shownTexts,
  formulaText,
  singleValues,
  arrayFormulas,
  formulaRefusals,
  rangeAddresses,
  rangeShapes,
  usedRanges,
  insertedRows,
  shiftedCells,
  clearing,
  copying,
  copiedSheets,
  cellFormats,
  colors,
  borders,
  cellStyles,
  outlines,
  filling,
  sortingAndMerging,
  linesAndLinks,
  tableMaking,
  tableNames,
  tableRows,
  tableColumns,
  tableResizing,
  names,
  protection,
  validation,
  validationCells,
  conditionalFormats,
  drawnFormats,
  charts,
  chartParts,
  pageBreaks,
  pageLayouts,
  printedPages,
  frozenPanes,
  changeEvents,
  workbookLevel,
  keptInFile,
  tableHeadings,
  protectedCells,
  sheetCopies,
  calculatingByHand,
  payloads,
  structuredReferences,
  refusals,
  moreCells,
  searching,
  sheetEvents,
  atTheEdges,
  conditionalKinds,
  worksheetFunctions,
  cellEditing,
  filters,
  tableTotals,
];
