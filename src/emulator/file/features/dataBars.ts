import type { Bound, ConditionalFormatItem } from "../../model/rules";
import { appending, type Splice } from "../../xml/splice";
import { childOf, childrenOf } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import { putting, type SheetSaving } from "../patching/saving";
import { colorXml } from "../styles/writeLook";
import { referencesOf } from "../patching/rects";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
/** extension of a `cfRule` that links it to an x14 rule. @source [MS-XLSX] 2.3.3 */
const RULE_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
/** extension of a sheet with its x14 conditional formats */
const SHEET_URI = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** The extension list of a `cfRule`, with the id of its x14 data bar. @source [MS-XLSX] 2.6.103 `id` */
export function barReference(id: string, prefix: string): string {
  const reference = element("x14:id", {}, guid(id));
  const ext = element(`${prefix}ext`, { "xmlns:x14": X14, uri: RULE_URI }, reference);
  return element(`${prefix}extLst`, {}, ext);
}

/**
 * The x14 data bars of new rules: the lowest value has no bar, the highest fills the cell. Without them the lowest
 * value has a bar of a tenth of the cell.
 *
 * @source [MS-XLSX] 2.6.11 `dataBar`
 */
export function barExtensions(context: SheetSaving, added: readonly ConditionalFormatItem[]): Splice[] {
  const bars = added.filter(({ rule }) => rule.type === "dataBar");
  if (bars.length === 0) return [];
  const { root, text, prefix } = context;
  const xml = bars.map(barXml).join("");
  const extensions = childOf(root, "extLst");
  const ext = childrenOf(extensions, "ext").find(({ attributes }) => attributes.uri === SHEET_URI);
  const list = childOf(ext, "conditionalFormattings");
  if (list) return [appending(text, list, xml)];
  const formats = element("x14:conditionalFormattings", {}, xml);
  const whole = element(`${prefix}ext`, { "xmlns:x14": X14, uri: SHEET_URI }, formats);
  if (extensions) return [{ start: extensions.open, end: extensions.open, text: whole }];
  return putting(context, "extLst", element(`${prefix}extLst`, {}, whole));
}

function barXml({ id, rects, rule: { cfvo = [], color } }: ConditionalFormatItem): string {
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100 },
    [
      ...cfvo.map(boundXml),
      colorXml("x14:negativeFillColor", { argb: "FFFF0000" }),
      colorXml("x14:axisColor", color ?? { argb: "FF000000" }),
    ].join(""),
  );
  const rule = element("x14:cfRule", { type: "dataBar", id: guid(id) }, bar);
  const area = element("xm:sqref", {}, referencesOf(rects));
  // the list may declare the namespace under another prefix
  return element("x14:conditionalFormatting", { "xmlns:x14": X14, "xmlns:xm": XM }, rule + area);
}

function boundXml({ type, value }: Bound, end: number): string {
  if (value === undefined) return element("x14:cfvo", { type: end === 0 ? "autoMin" : "autoMax" });
  return element("x14:cfvo", { type }, element("xm:f", {}, escapeText(String(value))));
}

/** Ids of the host are short; the file wants a GUID. */
function guid(id: string): string {
  return `{00000000-0000-4000-8000-${id.replace(/\D/g, "").slice(-12).padStart(12, "0")}}`;
}
