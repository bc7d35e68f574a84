import { DECLARATION, type HandMade, MAIN } from "./draft";
import { partsOf } from "./plainParts";

const ROWS =
  '<row r="1"><c r="A1" t="s" ph="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></is></c>' +
  '<c r="B2" t="inlineStr"><is><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></is></c></row>' +
  '<row r="3"><c r="A3" s="1" t="d"><v>2019-05-13</v></c><c r="B3" t="d"><v>2019-05-13T06:00:00</v></c><c r="C3" t="b"><v>1</v></c></row>' +
  '<row r="4"><c r="A4" t="str"><f>"a"&amp;"_x0041_"</f><v>a_x0041_</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4" t="s"><v>3</v></c></row>';

const STRINGS =
  `<sst xmlns="${MAIN}" count="6" uniqueCount="5"><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>` +
  '<si><r><rPr><b/><sz val="12"/><rFont val="宋体"/></rPr><t>粗</t></r><r><t xml:space="preserve"> 体 </t></r></si>' +
  '<si><t xml:space="preserve">  两端  </t></si><si><t>响铃_x0007_与_x005F_x0041_</t></si><si><t>没有人用</t></si></sst>';

/** Texts with formats of their own, with their pronunciation, in the cell itself; dates as texts. */
export const texts: readonly HandMade[] = [
  {
    name: "texts",
    parts: partsOf({ rows: ROWS, parts: { "xl/sharedStrings.xml": DECLARATION + STRINGS } }),
  },
];
