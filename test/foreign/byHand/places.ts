import { type HandMade, type Parts } from "./draft";
import { partsOf } from "./plainParts";

const plain = partsOf({});

/** The same file with parts elsewhere, or pointed at otherwise. */
function replaced(
  name: string,
  names: Readonly<Record<string, string>>,
  targets: Readonly<Record<string, string>>,
): HandMade {
  const renamed = Object.entries(plain).map(([part, text]): [string, string] => {
    let said = text as string;
    if (part.endsWith(".rels")) {
      for (const [from, to] of Object.entries(targets))
        said = said.replace(`Target="${from}"`, `Target="${to}"`);
    }
    if (part === "[Content_Types].xml")
      for (const [from, to] of Object.entries(names)) said = said.replace(`"/${from}"`, `"/${to}"`);
    return [names[part] ?? part, said];
  });
  return { name, parts: Object.fromEntries(renamed) as Parts };
}

/** @source ECMA-376 part 2, 9.1 and 9.3: names of parts have no case, targets are references as in the web */
export const places: readonly HandMade[] = [
  replaced(
    "absolute-targets",
    {},
    {
      "xl/workbook.xml": "/xl/workbook.xml",
      "worksheets/sheet1.xml": "/xl/worksheets/sheet1.xml",
      "styles.xml": "/xl/styles.xml",
      "sharedStrings.xml": "/xl/sharedStrings.xml",
    },
  ),
  replaced(
    "percent-encoded-names",
    { "xl/worksheets/sheet1.xml": "xl/worksheets/%E6%95%B0%E6%8D%AE%201.xml" },
    { "worksheets/sheet1.xml": "worksheets/%E6%95%B0%E6%8D%AE%201.xml" },
  ),
  replaced(
    "chinese-names",
    { "xl/worksheets/sheet1.xml": "xl/worksheets/数据.xml" },
    { "worksheets/sheet1.xml": "worksheets/%E6%95%B0%E6%8D%AE.xml" },
  ),
  replaced(
    "targets-of-another-case",
    {},
    { "worksheets/sheet1.xml": "Worksheets/Sheet1.XML", "sharedStrings.xml": "SharedStrings.xml" },
  ),
  replaced(
    "workbook-under-another-name",
    {
      "xl/workbook.xml": "content/book.xml",
      "xl/_rels/workbook.xml.rels": "content/_rels/book.xml.rels",
    },
    {
      "xl/workbook.xml": "content/book.xml",
      "worksheets/sheet1.xml": "../xl/worksheets/sheet1.xml",
      "worksheets/sheet2.xml": "./../xl/worksheets/./sheet2.xml",
      "styles.xml": "../xl/styles.xml",
      "sharedStrings.xml": "../xl/sharedStrings.xml",
    },
  ),
];
