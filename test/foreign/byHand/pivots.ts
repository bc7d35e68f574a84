import { DECLARATION, type HandMade, MAIN, OFFICE, relationshipsXml, spreadsheetType } from "./draft";
import { partsOf } from "./plainParts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const MICROSOFT = "http://schemas.microsoft.com/office/2007/relationships";
const OPEN_TYPES = "application/vnd.ms-excel";

const CACHE =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshedBy="甲" refreshedDate="43500" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2">` +
  '<cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="数据"/></cacheSource><cacheFields count="2">' +
  '<cacheField name="指标" numFmtId="0"><sharedItems count="2"><s v="甲"/><s v="乙"/></sharedItems></cacheField>' +
  '<cacheField name="本期" numFmtId="164"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="3" maxValue="4.5"/></cacheField>' +
  "</cacheFields></pivotCacheDefinition>";

const RECORDS =
  `<pivotCacheRecords xmlns="${MAIN}" xmlns:r="${OFFICE}" count="2"><r><x v="0"/><n v="3"/></r>` +
  '<r><x v="1"/><n v="4.5"/></r></pivotCacheRecords>';

const PIVOT =
  `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="3" applyNumberFormats="0" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1">` +
  '<location ref="G1:H4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">' +
  '<pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField>' +
  '<pivotField dataField="1" numFmtId="164" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>' +
  '<rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="求和项:本期" fld="1" baseField="0" baseItem="0"/></dataFields>' +
  '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>';

const SLICER_CACHE =
  `<slicerCacheDefinition xmlns="${X14}" xmlns:x="${MAIN}" name="切片器_指标" sourceName="指标"><pivotTables><pivotTable tabId="1" name="透视表1"/></pivotTables>` +
  '<data><tabular pivotCacheId="3"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>';

const SLICERS = `<slicers xmlns="${X14}" xmlns:x="${MAIN}"><slicer name="指标" cache="切片器_指标" caption="指标" rowHeight="241300"/></slicers>`;

const DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  "<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"><mc:Choice Requires="a14">' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="指标"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/drawing/2010/slicer"><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="指标"/></a:graphicData></a:graphic></xdr:graphicFrame>' +
  '</mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const WORKBOOK_TAIL =
  '<definedNames><definedName name="切片器_指标">#N/A</definedName></definedNames><calcPr calcId="191029"/>' +
  '<pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches>' +
  `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${X14}"><x14:slicerCaches><x14:slicerCache r:id="rId8"/></x14:slicerCaches></ext></extLst>`;

const SHEET_TAIL =
  `<drawing r:id="rId2"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${X14}">` +
  '<x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>';

/** A pivot table with its cache, and a slicer over it. */
export const pivots: readonly HandMade[] = [
  {
    name: "pivot-table-and-slicer",
    parts: partsOf({
      tail: SHEET_TAIL,
      sheetRelations: [
        { id: "rId1", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
        { id: "rId2", type: "drawing", target: "../drawings/drawing1.xml" },
        { id: "rId3", type: `${MICROSOFT}/slicer`, target: "../slicers/slicer1.xml" },
      ],
      workbookTail: WORKBOOK_TAIL,
      workbookRelations: [
        { id: "rId7", type: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
        { id: "rId8", type: `${MICROSOFT}/slicerCache`, target: "slicerCaches/slicerCache1.xml" },
      ],
      parts: {
        "xl/pivotTables/pivotTable1.xml": DECLARATION + PIVOT,
        "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml([
          { id: "rId1", type: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
        ]),
        "xl/pivotCache/pivotCacheDefinition1.xml": DECLARATION + CACHE,
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationshipsXml([
          { id: "rId1", type: "pivotCacheRecords", target: "pivotCacheRecords1.xml" },
        ]),
        "xl/pivotCache/pivotCacheRecords1.xml": DECLARATION + RECORDS,
        "xl/slicerCaches/slicerCache1.xml": DECLARATION + SLICER_CACHE,
        "xl/slicers/slicer1.xml": DECLARATION + SLICERS,
        "xl/drawings/drawing1.xml": DECLARATION + DRAWING,
      },
      types: {
        "xl/pivotTables/pivotTable1.xml": spreadsheetType("pivotTable"),
        "xl/pivotCache/pivotCacheDefinition1.xml": spreadsheetType("pivotCacheDefinition"),
        "xl/pivotCache/pivotCacheRecords1.xml": spreadsheetType("pivotCacheRecords"),
        "xl/slicerCaches/slicerCache1.xml": `${OPEN_TYPES}.slicerCache+xml`,
        "xl/slicers/slicer1.xml": `${OPEN_TYPES}.slicer+xml`,
        "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
      },
    }),
  },
];
