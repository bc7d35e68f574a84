import { type HandMade, type Parts, relationshipsXml } from "./draft";
import { PLAIN_ROWS, partsOf } from "./plainParts";

const without = (parts: Parts, ...gone: string[]): Parts => {
  const types = (parts["[Content_Types].xml"] as string).replace(/<Override [^>]*\/>/g, (override) =>
    gone.some((part) => override.includes(`"/${part}"`)) ? "" : override,
  );
  const left = Object.entries(parts).filter(([name]) => !gone.includes(name));
  return { ...Object.fromEntries(left), "[Content_Types].xml": types };
};

const inline =
  '<row r="2"><c r="B2" t="inlineStr"><is><t>只有内联文字</t></is></c><c r="C2"><v>4</v></c></row>';

/** What the file format lets a program leave out. */
export const loose: readonly HandMade[] = [
  {
    name: "rows-and-cells-without-places",
    parts: partsOf({ rows: PLAIN_ROWS.replace(/ r="[A-Z]*\d+"/g, "").replace(/ spans="1:3"/g, "") }),
  },
  {
    name: "rows-out-of-order",
    parts: partsOf({
      rows:
        '<row r="4"><c r="B4"><v>6</v></c><c r="A4"><v>1</v></c></row><row r="2" ht="20" customHeight="1"><c r="A2"><v>3</v></c></row>' +
        '<row r="3"><c r="C3"><f>A2+B4</f><v>9</v></c></row>',
    }),
  },
  { name: "empty-sheet", parts: partsOf({ rows: "", head: '<dimension ref="A1"/>' }) },
  {
    name: "self-closed-rows",
    parts: partsOf({
      rows: '<row r="1" ht="33" customHeight="1"/><row r="2"><c r="A2"/><c r="B2" s="1"/></row><row r="5" hidden="1"/><row r="7" s="2" customFormat="1"/>',
    }),
  },
  {
    name: "neither-styles-nor-shared-strings",
    parts: {
      ...without(partsOf({ rows: inline }), "xl/styles.xml", "xl/sharedStrings.xml"),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        { id: "rId1", type: "worksheet", target: "worksheets/sheet1.xml" },
        { id: "rId2", type: "worksheet", target: "worksheets/sheet2.xml" },
      ]),
    },
  },
];
