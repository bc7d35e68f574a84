import type { CellStyle } from "../look";
import { isSame } from "../same";

/** What a cell style may say. */
export const PARTS = ["numFmt", "font", "fill", "border", "alignment", "protection"] as const;
export type Part = (typeof PARTS)[number];
export type Includes = Readonly<Record<Part, boolean>>;

/** A cell style: a look with a name, which cells take. */
export interface NamedStyle {
  /** as the file has it: `Good`, `20% - Accent1` */
  readonly name: string;
  /** its number among the styles that every workbook has */
  readonly builtIn?: number;
  style: CellStyle;
  includes: Includes;
  /** place in `cellStyleXfs` of the file that was opened */
  readonly source?: number;
}

/** The style of cells that have no other. */
export const NORMAL = "Normal";

export const ALL_INCLUDED: Includes = {
  numFmt: true,
  font: true,
  fill: true,
  border: true,
  alignment: true,
  protection: true,
};

/** What a style says of its own accord, and no more. */
export function includesOf(style: CellStyle): Includes {
  const said = PARTS.map((part) => [part, style[part] !== undefined] as const);
  return Object.fromEntries(said) as Record<Part, boolean>;
}

/** A look after a cell style was given to it: what the style does not include stays. @source Excel.Style.includeFont */
export function dressedAs(look: CellStyle, { name, style, includes }: NamedStyle): CellStyle {
  const { named: _, ...stays } = look;
  const taken = PARTS.filter((part) => includes[part]);
  const bare = Object.fromEntries(Object.entries(stays).filter(([part]) => !taken.includes(part as Part)));
  const said = taken.flatMap((part) => (style[part] === undefined ? [] : [[part, style[part]]]));
  return { ...bare, ...Object.fromEntries(said), ...(name === NORMAL ? {} : { named: name }) };
}

/** A look after its cell style has changed: what it had from the style follows, what it has of its own stays. */
export function following(look: CellStyle, before: CellStyle, after: CellStyle): CellStyle {
  const changed = { ...look } as Record<Part, unknown>;
  for (const part of PARTS) {
    if (!isSame(look[part], before[part])) continue;
    if (after[part] === undefined) delete changed[part];
    else changed[part] = after[part];
  }
  return changed as CellStyle;
}
