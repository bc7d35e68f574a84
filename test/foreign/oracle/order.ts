import { elementsOf, local, type Node } from "./nodes";

/** In which order the standard wants them; others may stand anywhere. @source ECMA-376 part 1, 18.2.27 and 18.3.1.99 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr pivotCaches fileRecoveryPr extLst".split(
      " ",
    ),
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing legacyDrawing picture controls tableParts extLst".split(
      " ",
    ),
};

/** Elements that stand where Excel takes the file for damaged. */
export function orderFaults(root: Node): string[] {
  const order = ORDERS[local(root)] ?? [];
  const names = elementsOf(root)
    .map(local)
    .filter((name) => order.includes(name));
  return names
    .filter((name, i) => i > 0 && order.indexOf(name) < order.indexOf(names[i - 1]!))
    .map((name) => `${name} is out of order`);
}
