import { DECLARATION, type HandMade, OFFICE, relationshipsXml } from "./draft";
import { partsOf } from "./plainParts";

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWN = "application/vnd.openxmlformats-officedocument";
/** one red pixel */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
  "base64",
);

const CHART =
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${OFFICE}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>数据!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>数据!$A$2:$A$5</c:f></c:strRef></c:cat>' +
  '<c:val><c:numRef><c:f>数据!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="1"/><c:pt idx="0"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 4}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING =
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">` +
  anchor(
    1,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    7,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
      '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ) +
  "</xdr:wsDr>";

/** A chart and a picture on the sheet, and a picture behind it. */
export const drawings: readonly HandMade[] = [
  {
    name: "chart-and-pictures",
    parts: partsOf({
      tail: '<drawing r:id="rId1"/><picture r:id="rId2"/>',
      sheetRelations: [
        { id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" },
        { id: "rId2", type: "image", target: "../media/image1.png" },
      ],
      parts: {
        "xl/drawings/drawing1.xml": DECLARATION + DRAWING,
        "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([
          { id: "rId1", type: "chart", target: "../charts/chart1.xml" },
          { id: "rId2", type: "image", target: "../media/image1.png" },
        ]),
        "xl/charts/chart1.xml": DECLARATION + CHART,
        "xl/media/image1.png": new Uint8Array(PNG),
      },
      extensions: { png: "image/png" },
      types: {
        "xl/drawings/drawing1.xml": `${DRAWN}.drawing+xml`,
        "xl/charts/chart1.xml": `${DRAWN}.drawingml.chart+xml`,
      },
    }),
  },
];
