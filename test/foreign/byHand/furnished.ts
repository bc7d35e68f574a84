import { type HandMade } from "./draft";
import { PLAIN_ROWS, partsOf } from "./plainParts";

const HEAD =
  '<sheetPr filterMode="1"><tabColor theme="5" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr autoPageBreaks="0"/></sheetPr><dimension ref="A1:C5"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3" sqref="B3:C4"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="18" customHeight="1" outlineLevelRow="1" outlineLevelCol="1"/>' +
  '<cols><col min="1" max="1" width="14.5" customWidth="1" bestFit="1"/><col min="2" max="3" width="9" outlineLevel="1"/><col min="5" max="16384" width="9" style="1" hidden="1" customWidth="1"/></cols>';

const ROWS = PLAIN_ROWS.replace('<row r="3"', '<row r="3" outlineLevel="1" hidden="1"').replace(
  '<row r="4"',
  '<row r="4" collapsed="1" thickBot="1"',
);

const TAIL =
  '<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange name="区" sqref="B2:B5" algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="1000"/></protectedRanges>' +
  '<scenarios current="0"><scenario name="方案" count="1" user="甲"><inputCells r="B2" val="9"/></scenario></scenarios>' +
  '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="4.5"/></filters></filterColumn></autoFilter><sortState ref="A2:C5"><sortCondition descending="1" ref="B2:B5"/></sortState>' +
  '<dataConsolidate/><mergeCells count="1"><mergeCell ref="E7:F8"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="看" display="甲"/><hyperlink ref="A3:A4" location="其他!A1"/></hyperlinks>' +
  '<printOptions gridLines="1" headings="1"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.1" footer="0.1"/><pageSetup paperSize="8" orientation="landscape" blackAndWhite="1"/>' +
  '<headerFooter scaleWithDoc="0"><oddHeader>&amp;L左&amp;R&amp;D</oddHeader><evenFooter>双</evenFooter></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>' +
  '<cellWatches><cellWatch r="B2"/></cellWatches><ignoredErrors><ignoredError sqref="A2:A5" numberStoredAsText="1"/></ignoredErrors>';

/** A sheet with most of what may stand around its rows, in a workbook with most of what may stand around its sheets. */
export const furnished: readonly HandMade[] = [
  {
    name: "everything-around-the-rows",
    parts: partsOf({
      head: HEAD,
      rows: ROWS,
      tail: TAIL,
      sheetRelations: [
        { id: "rId1", type: "hyperlink", target: "https://example.com/a?b=1&amp;c=2", isOutside: true },
      ],
      workbookHead:
        '<fileVersion appName="xl" lastEdited="6"/><fileSharing readOnlyRecommended="1"/><workbookPr date1904="0" defaultThemeVersion="164011"/><workbookProtection lockStructure="0"/><bookViews><workbookView xWindow="10" yWindow="20" windowWidth="100" windowHeight="100"/></bookViews>',
      workbookTail:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">数据!$A$1:$C$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">数据!$A:$B,数据!$1:$1</definedName>' +
        '<definedName name="本地" localSheetId="1" comment="注">数据!$B$2</definedName><definedName name="税率">0.17</definedName></definedNames><calcPr calcId="152511" calcMode="auto" iterate="1" iterateCount="50"/>' +
        '<fileRecoveryPr repairLoad="0"/>',
    }),
  },
];
