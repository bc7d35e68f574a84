import type { CellStyle } from "../look";
import type { WorkbookModel } from "../workbook";
import { BUILT_IN_STYLES } from "./builtInStyles";
import { following, type NamedStyle, PARTS } from "./namedStyle";

/** The cell styles of a workbook: those that it has, and the built-in ones that nobody has used or changed yet. */
export function stylesOf({ styles }: WorkbookModel): readonly NamedStyle[] {
  const isThere = ({ name }: NamedStyle): boolean => styles.some((each) => isNamed(each, name));
  return [...styles, ...BUILT_IN_STYLES.filter((style) => !isThere(style))].sort((a, b) =>
    a.name.localeCompare(b.name, "en", { numeric: true }),
  );
}

/** By name, without regard to case. */
export function styleNamed(workbook: WorkbookModel, name: string): NamedStyle | undefined {
  return (
    workbook.styles.find((style) => isNamed(style, name)) ??
    BUILT_IN_STYLES.find((style) => isNamed(style, name))
  );
}

function isNamed({ name }: NamedStyle, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

/** A style as the workbook's own, so that it is written, and may be changed. */
export function ownStyle(workbook: WorkbookModel, style: NamedStyle): NamedStyle {
  if (workbook.styles.includes(style)) return style;
  const own = { ...style };
  workbook.styles.push(own);
  return own;
}

/** Changes a style; cells that have it follow, but for what they have of their own. */
export function changeStyle(
  workbook: WorkbookModel,
  named: NamedStyle,
  change: (style: CellStyle) => CellStyle,
): void {
  const before = named.style;
  named.style = change(before);
  restyleWearers(workbook, named.name, (look) =>
    following(look, included(before, named), included(named.style, named)),
  );
}

/** Takes a style away: cells that have it look as if they never had it. */
export function removeStyle(workbook: WorkbookModel, named: NamedStyle): void {
  workbook.styles = workbook.styles.filter((style) => style !== named);
  restyleWearers(workbook, named.name, (look) => {
    const { named: _, ...plain } = following(look, included(named.style, named), {});
    return plain;
  });
}

/** Of a part that a style does not include nothing is taken from it. */
function included(style: CellStyle, { includes }: NamedStyle): CellStyle {
  return Object.fromEntries(
    PARTS.flatMap((part) => (includes[part] && style[part] !== undefined ? [[part, style[part]]] : [])),
  );
}

function restyleWearers(
  { sheets }: WorkbookModel,
  name: string,
  change: (look: CellStyle) => CellStyle,
): void {
  for (const sheet of sheets) {
    for (const [row, column, { style }] of [...sheet.entries()])
      if (style?.named === name) sheet.restyle(row, column, change);
    for (const [row, { style }] of [...sheet.rows])
      if (style?.named === name) sheet.resizeRow(row, { style: change(style) });
    for (const [column, { style }] of [...sheet.columns])
      if (style?.named === name) sheet.resizeColumn(column, { style: change(style) });
  }
}
