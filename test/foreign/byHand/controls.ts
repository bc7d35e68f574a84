import { DECLARATION, type HandMade } from "./draft";
import { partsOf } from "./plainParts";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const PLACE =
  "<from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></from>" +
  "<to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></to>";

const CONTROLS =
  `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14">` +
  '<control shapeId="1026" r:id="rId2" name="复选框 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0">' +
  `<anchor moveWithCells="1">${PLACE}</anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>`;

const SHAPE =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201" style="position:absolute"><v:textbox><div style="text-align:left"><font face="宋体">同意</font></div></v:textbox>' +
  '<x:ClientData ObjectType="Checkbox"><x:Anchor>4,0,1,0,6,0,3,0</x:Anchor><x:FmlaLink>$D$2</x:FmlaLink></x:ClientData></v:shape></xml>';

/** A check box on the sheet, linked with a cell. */
export const controls: readonly HandMade[] = [
  {
    name: "form-controls",
    parts: partsOf({
      sheetAttributes: ` xmlns:mc="${MC}" xmlns:x14="${X14}" xmlns:xdr="${XDR}" mc:Ignorable="x14"`,
      tail: `<legacyDrawing r:id="rId1"/>${CONTROLS}`,
      sheetRelations: [
        { id: "rId1", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "rId2", type: "ctrlProp", target: "../ctrlProps/ctrlProp1.xml" },
      ],
      parts: {
        "xl/ctrlProps/ctrlProp1.xml": `${DECLARATION}<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="$D$2" lockText="1"/>`,
        "xl/drawings/vmlDrawing1.vml": SHAPE,
      },
      extensions: { vml: "application/vnd.openxmlformats-officedocument.vmlDrawing" },
      types: { "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml" },
    }),
  },
];
