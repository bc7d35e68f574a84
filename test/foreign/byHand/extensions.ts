import { DECLARATION, type HandMade, MAIN, spreadsheetType } from "./draft";
import { PLAIN_ROWS, partsOf } from "./plainParts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const BAR = "{00000000-0001-4000-8000-000000000001}";

const CONDITIONAL =
  '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${BAR}</x14:id></ext></extLst></cfRule>` +
  '<cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C5 A2:A5"><cfRule type="iconSet" priority="3"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>';

const RULES =
  '<dataValidations count="2" disablePrompts="0"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" imeMode="on" sqref="A2:A3"><formula1>"甲,乙"</formula1></dataValidation>' +
  '<dataValidation type="whole" errorStyle="warning" operator="greaterThan" allowBlank="1" showErrorMessage="1" prompt="整数" sqref="C2:C5"><formula1>1</formula1></dataValidation></dataValidations>';

const EXTENSIONS =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
  `<x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>其他!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>A4:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>数据!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  '<ext uri="{99999999-0000-4000-8000-000000000000}" xmlns:odd="https://example.com/odd"><odd:thing  a = \'1\'>余</odd:thing></ext></extLst>';

const TABLE =
  `<table xmlns="${MAIN}" id="7" name="成绩" displayName="成绩" ref="A1:C5" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:C5"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="0"/></customFilters></filterColumn></autoFilter>` +
  '<sortState ref="A2:C5"><sortCondition ref="B2:B5"/></sortState><tableColumns count="3"><tableColumn id="1" name="指标"/><tableColumn id="2" name="本期" dataDxfId="0"/><tableColumn id="3" name="上期"><calculatedColumnFormula>成绩[[#This Row],[本期]]-1</calculatedColumnFormula></tableColumn></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="1"/>' +
  `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="${X14}"><x14:table altText="说明"/></ext></extLst></table>`;

/** Extensions whose namespace has another name than Excel's. */
const renamed = EXTENSIONS.replace(/x14:/g, "ns9:").replace(/xmlns:x14=/g, "xmlns:ns9=");

/** Cells with more to say than what they hold. */
const MARKED_ROWS = PLAIN_ROWS.replace(/<c /g, '<c ph="1" ').replace(
  /<\/v><\/c>/g,
  '</v><extLst><ext uri="{99999999-0000-4000-8000-000000000001}"/></extLst></c>',
);

/** What versions of Excel since 2010 write beside what every one of them knows. */
export const extensions: readonly HandMade[] = [
  { name: "extensions-of-cells", parts: partsOf({ rows: MARKED_ROWS }) },
  { name: "extensions", parts: partsOf({ tail: CONDITIONAL + RULES + EXTENSIONS }) },
  { name: "extensions-under-another-prefix", parts: partsOf({ tail: CONDITIONAL + RULES + renamed }) },
  {
    name: "alternate-content-and-own-attributes",
    parts: partsOf({
      sheetAttributes: ` xmlns:mc="${MC}" xmlns:x14ac="${AC}" mc:Ignorable="x14ac"`,
      head: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      rows: PLAIN_ROWS.replace(/<row /g, '<row x14ac:dyDescent="0.3" '),
      workbookHead: `<fileVersion appName="xl" lastEdited="7"/><mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15ac:absPath url="C:\\数据\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`,
    }),
  },
  {
    name: "table-with-filter",
    parts: partsOf({
      tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetRelations: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
      parts: { "xl/tables/table1.xml": DECLARATION + TABLE },
      types: { "xl/tables/table1.xml": spreadsheetType("table") },
    }),
  },
];
