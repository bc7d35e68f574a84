import type { Cell as ShownCell } from "@fortune-sheet/core";
import { format } from "numfmt";
import { CellError, type ReadonlyCell } from "../emulator/model/cell";
import { numberFormatOf } from "../emulator/model/look";

const HORIZONTAL: Readonly<Record<string, number>> = { center: 0, left: 1, right: 2 };
const VERTICAL: Readonly<Record<string, number>> = { center: 0, top: 1, bottom: 2 };
const WRAP = "2";
const CLIP = "1";

/** A cell as the embedded spreadsheet shows it: value, shown text and look. */
export function shownCell(cell: ReadonlyCell): ShownCell {
  const { font, fill, alignment } = cell.style ?? {};
  const shown: ShownCell = {
    ...valueOf(cell),
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? 1 : 0,
    fc: colorOf(font?.color?.argb) ?? "#000000",
    bg: fill?.type === "pattern" ? colorOf(fill.fgColor?.argb) : undefined,
    ht: HORIZONTAL[alignment?.horizontal ?? ""] ?? (typeof cell.value === "number" ? 2 : 1),
    vt: VERTICAL[alignment?.vertical ?? "bottom"] ?? 2,
    tb: alignment?.wrapText ? WRAP : CLIP,
    // the embedded spreadsheet says nothing when a cell is locked; our host does
    lo: 0,
  };
  return shown;
}

function valueOf({ value, style }: ReadonlyCell): Pick<ShownCell, "v" | "m" | "ct"> {
  if (value === null) return {};
  if (value instanceof CellError) return { v: value.code, m: value.code };
  if (typeof value !== "number") return { v: String(value), m: String(value), ct: { fa: "@", t: "s" } };
  const code = numberFormatOf(style);
  // a format that the library cannot read must not take the sheet down with it
  const text = format(code, value, { throws: false });
  return { v: value, m: text, ct: { fa: code, t: "n" } };
}

function colorOf(argb: string | undefined): string | undefined {
  return argb === undefined ? undefined : `#${argb.slice(-6)}`;
}
