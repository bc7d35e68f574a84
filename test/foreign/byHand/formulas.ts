import { DECLARATION, type HandMade, MAIN, spreadsheetType } from "./draft";
import { partsOf } from "./plainParts";

const numbers = (row: number, more = ""): string =>
  `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>${row * 2}</v></c>${more}</row>`;

/** One formula down a column, another along a row. */
const SHARED =
  numbers(
    1,
    '<c r="C1"><f t="shared" ref="C1:C4" si="0">A1*B1</f><v>2</v></c><c r="D1"><f t="shared" ref="D1:F1" si="1">A$1+1</f><v>2</v></c>' +
      '<c r="E1"><f t="shared" si="1"/><v>3</v></c><c r="F1"><f t="shared" si="1"/><v>3</v></c>',
  ) +
  [2, 3, 4]
    .map((row) => numbers(row, `<c r="C${row}"><f t="shared" si="0"/><v>${row * row * 2}</v></c>`))
    .join("");

const ARRAYS =
  numbers(1, '<c r="D1"><f t="array" ref="D1:D2">A1:A2*B1:B2</f><v>2</v></c>') +
  numbers(2, '<c r="D2"><v>8</v></c><c r="F2"><f t="array" ref="F2">SUM(A1:A2*B1:B2)</f><v>10</v></c>') +
  '<row r="4"><c r="A4"><f ca="1">A1+B1</f><v>3</v></c><c r="B4"><v>1</v></c></row>' +
  '<row r="5"><c r="A5"><v>1</v></c><c r="B5"><f t="dataTable" ref="B5:B6" dt2D="0" dtr="0" r1="A1"/><v>3</v></c></row>' +
  '<row r="6"><c r="A6"><v>2</v></c><c r="B6"><v>4</v></c></row>';

const METADATA =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const dynamic = partsOf({
  rows:
    numbers(1, '<c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c>') +
    numbers(2, '<c r="D2"><v>2</v></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
  workbookRelations: [{ id: "rId5", type: "sheetMetadata", target: "metadata.xml" }],
  parts: { "xl/metadata.xml": DECLARATION + METADATA },
  types: { "xl/metadata.xml": spreadsheetType("sheetMetadata") },
});

const CHAIN =
  `<calcChain xmlns="${MAIN}"><c r="C1" i="1" l="1"/><c r="C2" i="1"/><c r="C3" i="1"/><c r="C4" i="1"/>` +
  '<c r="D1" i="1"/><c r="E1" i="1"/><c r="F1" i="1"/><c r="A1" i="4" s="1"/><c r="A2" i="4"/></calcChain>';

const chained = partsOf({
  rows: SHARED,
  head: '<dimension ref="A1:F4"/>',
  workbookTail: '<calcPr calcId="191029" iterate="1"/>',
  workbookRelations: [{ id: "rId5", type: "calcChain", target: "calcChain.xml" }],
  parts: { "xl/calcChain.xml": DECLARATION + CHAIN },
  types: { "xl/calcChain.xml": spreadsheetType("calcChain") },
});

/** Formulas as Excel writes them for several cells at once, and the order in which it computes them. */
export const formulas: readonly HandMade[] = [
  { name: "shared-formulas", parts: partsOf({ rows: SHARED }) },
  { name: "array-formulas-and-data-table", parts: partsOf({ rows: ARRAYS }) },
  { name: "dynamic-arrays", parts: dynamic },
  { name: "calculation-chain", parts: chained },
];
