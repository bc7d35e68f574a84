import type { ReadonlyCell } from "../../../emulator/model/cell";
import type { CellStyle } from "../../../emulator/model/look";
import { numberFormatOf } from "../../../emulator/model/look";
import { contains, type Rect } from "../../../emulator/model/rect";
import type { SheetModel } from "../../../emulator/model/sheet";
import { typedValue } from "../../../emulator/model/typed";
import { shownText } from "../../../emulator/objects/rangeCells";
import { cssLine, sideOf } from "../look/cellLook";
import { cssColor } from "../look/color";

/**
 * Cells as a table for other programs, as Excel writes it: with fonts, fills, borders, alignment, merges and formats of
 * numbers, so that pasting into Excel, WPS or Word brings them.
 *
 * @param id by which the grid knows its own table again
 */
export function richTable(sheet: SheetModel, rect: Rect, id: string): string {
  const lines: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    let line = "";
    for (let column = rect.left; column <= rect.right; column++) line += cellHtml(sheet, rect, row, column);
    lines.push(`<tr>${line}</tr>`);
  }
  return `<table xmlns:x="urn:schemas-microsoft-com:office:excel" data-clip="${escaped(id)}" style="border-collapse:collapse">${lines.join("")}</table>`;
}

/** The id of a table of the grid within what a clipboard brings; undefined for any other. */
export function clipIn(html: string): string | undefined {
  return /<table[^>]* data-clip="([^"]+)"/.exec(html)?.[1];
}

function cellHtml(sheet: SheetModel, within: Rect, row: number, column: number): string {
  const at = { top: row, left: column, bottom: row, right: column };
  const merge = sheet.merges.find((each) => contains(each, at) && contains(within, each));
  if (merge && (merge.top !== row || merge.left !== column)) return "";
  const cell: ReadonlyCell = sheet.cell(row, column) ?? { value: null, ...sheet.look(row, column) };
  const { bottom, right } = merge ?? at;
  const spans = [
    right > column ? ` colspan="${right - column + 1}"` : "",
    bottom > row ? ` rowspan="${bottom - row + 1}"` : "",
  ];
  const style = { ...cell.style, border: bordersOf(sheet, { ...at, bottom, right }) };
  const css = Object.entries(cssOf(cell, style)).flatMap(([name, value]) =>
    value ? [`${name}:${value}`] : [],
  );
  const looks = css.length > 0 ? ` style="${escaped(css.join(";"))}"` : "";
  // what is shown may have fewer digits
  const exact = typeof cell.value === "number" ? ` x:num="${cell.value}"` : "";
  return `<td${spans.join("")}${exact}${looks}>${escaped(shownText(cell, sheet.dates)).replace(/\r?\n/g, "<br>")}</td>`;
}

/** The lines of a merged cell stand at its edges, and those of a neighbour may stand at either. */
function bordersOf(sheet: SheetModel, { top, left, bottom, right }: Rect): NonNullable<CellStyle["border"]> {
  const line = (row: number, column: number) => sheet.look(row, column)?.style?.border;
  const [first, last] = [line(top, left), line(bottom, right)];
  const sides = { top: first?.top, left: first?.left, bottom: last?.bottom, right: last?.right };
  return Object.fromEntries(Object.entries(sides).filter(([, each]) => each !== undefined));
}

function cssOf({ value }: ReadonlyCell, style: CellStyle): Record<string, string | undefined> {
  const { font = {}, fill, alignment, border = {} } = style;
  const isFilled = fill?.type === "pattern" && fill.pattern !== "none";
  const lines = [font.underline && "underline", font.strike && "line-through"].filter(Boolean);
  return {
    "font-family": font.name && `'${font.name.replace(/['"\\;]/g, "")}'`,
    "font-size": font.size ? `${font.size}pt` : undefined,
    "font-weight": font.bold ? "bold" : undefined,
    "font-style": font.italic ? "italic" : undefined,
    "text-decoration": lines.join(" "),
    color: cssColor(font.color),
    background: isFilled ? cssColor(fill.fgColor) : undefined,
    "text-align": alignment?.horizontal || typeof value === "number" ? sideOf(alignment, value) : undefined,
    "vertical-align": alignment?.vertical === "center" ? "middle" : alignment?.vertical,
    "white-space": alignment?.wrapText ? "normal" : undefined,
    "border-top": cssLine(border.top),
    "border-left": cssLine(border.left),
    "border-bottom": cssLine(border.bottom),
    "border-right": cssLine(border.right),
    "mso-number-format": numberFormat(value, numberFormatOf(style)),
  };
}

/** A text that reads as something else is marked as text, so that `007` stays what it is. */
function numberFormat(value: ReadonlyCell["value"], code: string): string | undefined {
  if (typeof value === "string") {
    const again = typedValue(value, "General");
    return "value" in again && again.value === value ? undefined : '"\\@"';
  }
  return code === "General" ? undefined : `"${officeEscaped(code)}"`;
}

/** @source a format as Excel writes it into HTML: `0\.00%`, `yyyy\0022年\0022` */
function officeEscaped(code: string): string {
  return code.replace(/"/g, "\\0022").replace(/[^\p{L}\p{N}\\%"]/gu, (sign) => `\\${sign}`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
