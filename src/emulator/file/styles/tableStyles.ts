import { BUILT_IN_STYLES, type TableStyleModel } from "../../model/tableStyle";
import type { WorkbookModel } from "../../model/workbook";
import { inserting } from "../../xml/children";
import { replacing, spliced } from "../../xml/splice";
import { childOf, childrenOf, isTrue, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { element, withAttributes } from "../../xml/write";

/** @source ECMA-376 part 1, 18.8.39 `styleSheet` */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** what Excel gives a table where nothing else is said */
const USUAL = "TableStyleMedium2";

/** Styles for tables that a workbook has of its own, and the one that new tables get. */
export function readTableStyles(
  text: string | undefined,
): Pick<WorkbookModel, "tableStyles" | "defaultTableStyle"> {
  const list = text === undefined ? undefined : childOf(parseXml(text), "tableStyles");
  const tableStyles = ownStyles(list).map((style): TableStyleModel => ({
    name: style.attributes.name ?? "",
    xml: text!.slice(style.start, style.end),
  }));
  const { defaultTableStyle = USUAL } = list?.attributes ?? {};
  const isKnown =
    BUILT_IN_STYLES.includes(defaultTableStyle) || tableStyles.some(({ name }) => name === defaultTableStyle);
  return { tableStyles, defaultTableStyle: isKnown ? defaultTableStyle : USUAL };
}

/** Those for tables; others are for pivot tables alone. */
function ownStyles(list: XmlElement | undefined): XmlElement[] {
  return childrenOf(list, "tableStyle").filter(
    ({ attributes: { table } }) => table === undefined || isTrue(table),
  );
}

/** The style part with the styles for tables as they are now; the same text when they are as they were. */
export function withTableStyles(text: string, workbook: WorkbookModel): string {
  const before = readTableStyles(text);
  const { tableStyles, defaultTableStyle } = workbook;
  const isSame =
    before.tableStyles.length === tableStyles.length &&
    before.tableStyles.every(
      ({ name, xml }, i) => name === tableStyles[i]!.name && xml === tableStyles[i]!.xml,
    );
  if (isSame && before.defaultTableStyle === defaultTableStyle) return text;
  const root = parseXml(text);
  const list = childOf(root, "tableStyles");
  const others = childrenOf(list, "tableStyle").filter((style) => !ownStyles(list).includes(style));
  const xml = [
    ...others.map(({ start, end }) => text.slice(start, end)),
    ...tableStyles.map((style) => styleXml(style, prefixOf(root))),
  ];
  const changes = { count: xml.length, defaultTableStyle };
  if (list) {
    const tag = withAttributes(text.slice(list.start, list.open), changes).replace(/\s*\/?>$/, "");
    const whole = xml.length > 0 ? `${tag}>${xml.join("")}</${list.name}>` : `${tag}/>`;
    return spliced(text, [replacing(list, whole)]);
  }
  const whole = element(`${prefixOf(root)}tableStyles`, changes, xml.join(""));
  return spliced(text, [inserting(text, root, "tableStyles", whole, ORDER)]);
}

function styleXml({ name, xml }: TableStyleModel, prefix: string): string {
  if (xml === undefined) return element(`${prefix}tableStyle`, { name, pivot: 0, count: 0 });
  const end = xml.indexOf(">") + 1;
  return withAttributes(xml.slice(0, end), { name }) + xml.slice(end);
}
