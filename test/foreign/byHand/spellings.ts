import { type HandMade, MAIN, OFFICE, type Parts } from "./draft";
import { partsOf } from "./plainParts";

const plain = partsOf({
  workbookHead: '<bookViews><workbookView activeTab="0"/></bookViews>',
  workbookTail: '<definedNames><definedName name="总数">数据!$B$5</definedName></definedNames>',
});

/** The same file, each of its parts written otherwise. */
function respelled(name: string, respell: (text: string, part: string) => string | Uint8Array): HandMade {
  const parts = Object.entries(plain).map(([part, text]) => [part, respell(text as string, part)]);
  return { name, parts: Object.fromEntries(parts) as Parts };
}

const isSpreadsheet = (part: string): boolean => part.startsWith("xl/") && !part.endsWith(".rels");

/** As the Open XML SDK writes: every element of the vocabulary has a prefix. */
const prefixed = respelled("prefixed-namespace", (text, part) =>
  isSpreadsheet(part)
    ? text.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
    : text,
);

/** As openpyxl writes: namespaces are declared at the elements that use them. */
const declaredLate = respelled("namespaces-where-they-are-used", (text, part) =>
  isSpreadsheet(part)
    ? text.replace(` xmlns:r="${OFFICE}"`, "").replace(/ r:id=/g, ` xmlns:ns0="${OFFICE}" ns0:id=`)
    : text,
);

/** @source ISO/IEC 29500 strict: other namespaces for the same elements */
const strict = respelled("iso-strict", (text) =>
  text
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replace("<workbook ", '<workbook conformance="strict" '),
);

const singleQuoted = respelled("single-quotes", (text) => text.replace(/="([^"]*)"/g, "='$1'"));

const spaced = respelled("white-space-and-comments", (text, part) => {
  const pretty = text.replace(/></g, ">\n  <").replace(/(<row [^>]*>)/g, "<!-- 行 > < -->$1<?mark it?>");
  return part === "xl/workbook.xml" ? pretty.replace(/<sheets>/, "<sheets\n >") : pretty;
});

const marked = respelled("byte-order-mark", (text) => `\ufeff${text}`);
const little = respelled("utf-16-little-endian", (text) => utf16(text, true));
const big = respelled("utf-16-big-endian", (text) => utf16(text, false));

const cdata = respelled("cdata-and-references", (text, part) =>
  part === "xl/sharedStrings.xml"
    ? text.replace("<t>甲</t>", "<t><![CDATA[甲]]></t>").replace("<t>乙</t>", "<t>&#x4E59;</t>")
    : text.replace(/<f>SUM\(([^<]*)\)<\/f>/, "<f><![CDATA[SUM($1)]]></f>"),
);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const said = `\ufeff${text.replace("UTF-8", "UTF-16")}`;
  const bytes = new DataView(new ArrayBuffer(said.length * 2));
  for (let i = 0; i < said.length; i++) bytes.setUint16(i * 2, said.charCodeAt(i), isLittle);
  return new Uint8Array(bytes.buffer);
}

/** One file in the many ways in which XML lets one say the same. */
export const spellings: readonly HandMade[] = [
  prefixed,
  declaredLate,
  strict,
  singleQuoted,
  spaced,
  marked,
  little,
  big,
  cdata,
];
