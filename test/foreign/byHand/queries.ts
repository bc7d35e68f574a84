import { DECLARATION, type HandMade, MAIN, OFFICE, relationshipsXml, spreadsheetType } from "./draft";
import { partsOf } from "./plainParts";

const CONNECTIONS =
  `<connections xmlns="${MAIN}"><connection id="1" keepAlive="1" name="查询 - 指标" description="与工作簿中查询的连接" type="5" refreshedVersion="6" background="1" saveData="1">` +
  '<dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=指标;Extended Properties=&quot;&quot;" command="SELECT * FROM [指标]"/></connection></connections>';

const QUERY_TABLE =
  `<queryTable xmlns="${MAIN}" name="外部数据_1" connectionId="1" autoFormatId="16" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0">` +
  '<queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="指标" tableColumnId="1"/><queryTableField id="2" name="本期" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>';

const TABLE =
  `<table xmlns="${MAIN}" id="2" name="指标" displayName="指标表" ref="A1:B5" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B5"/>` +
  '<tableColumns count="2"><tableColumn id="1" uniqueName="1" name="指标" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="本期" queryTableFieldId="2" dataDxfId="0"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

/** Power Query keeps its queries in a part that belongs to nobody else. */
const MASHUP =
  '<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAAAA8DAABQSwMEFAACAAgA</DataMashup>';

/** Queries of Power Query, with the connection and the table that they fill. */
export const queries: readonly HandMade[] = [
  {
    name: "power-query",
    parts: partsOf({
      tail: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetRelations: [{ id: "rId1", type: "table", target: "../tables/table1.xml" }],
      workbookRelations: [
        { id: "rId5", type: "connections", target: "connections.xml" },
        { id: "rId6", type: "customXml", target: "../customXml/item1.xml" },
      ],
      parts: {
        "xl/connections.xml": DECLARATION + CONNECTIONS,
        "xl/tables/table1.xml": DECLARATION + TABLE,
        "xl/tables/_rels/table1.xml.rels": relationshipsXml([
          { id: "rId1", type: "queryTable", target: "../queryTables/queryTable1.xml" },
        ]),
        "xl/queryTables/queryTable1.xml": DECLARATION + QUERY_TABLE,
        "customXml/item1.xml": MASHUP,
        "customXml/_rels/item1.xml.rels": relationshipsXml([
          { id: "rId1", type: `${OFFICE}/customXmlProps`, target: "itemProps1.xml" },
        ]),
        "customXml/itemProps1.xml":
          '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{12345678-1234-1234-1234-123456789012}"><ds:schemaRefs/></ds:datastoreItem>',
      },
      types: {
        "xl/connections.xml": spreadsheetType("connections"),
        "xl/tables/table1.xml": spreadsheetType("table"),
        "xl/queryTables/queryTable1.xml": spreadsheetType("queryTable"),
        "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      },
    }),
  },
];
