import type { Alignment, CellStyle, Font } from "../model/look";
import { invalid } from "../protocol/hostError";
import { HostObject, hostType, type HostType, type Scalar, type Host } from "../protocol/host";
import { argb, colorText } from "./color";
import { borderCollectionType } from "./rangeBorder";
import { number, oneOf, text } from "./coerce";
import type { RangeTarget } from "./rangeTarget";

/** The file counts widths in characters of 7 pixels and 5 pixels of padding; the API in points (96 pixels are 72 points). */
const charactersToPoints = (width: number): number => (width * 7 + 5) * 0.75;
const pointsToCharacters = (points: number): number => Math.max((points / 0.75 - 5) / 7, 0);
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

export const rangeFormatType: HostType<RangeTarget> = hostType({
  name: "RangeFormat",
  scalars: {
    WrapText: scalar(
      (style) => style.alignment?.wrapText === true,
      alignment((value) => ({ wrapText: value === true })),
    ),
    HorizontalAlignment: scalar(
      (style) => HORIZONTAL.find(([, file]) => file === style.alignment?.horizontal)?.[0] ?? "General",
      alignment((value) => ({ horizontal: paired(HORIZONTAL, value) })),
    ),
    VerticalAlignment: scalar(
      (style) => VERTICAL.find(([, file]) => file === style.alignment?.vertical)?.[0] ?? "Bottom",
      alignment((value) => ({ vertical: paired(VERTICAL, value) })),
    ),
    IndentLevel: scalar(
      (style) => style.alignment?.indent ?? 0,
      alignment((value) => ({ indent: number(value, "indent") })),
    ),
    ShrinkToFit: scalar(
      (style) => style.alignment?.shrinkToFit === true,
      alignment((value) => ({ shrinkToFit: value === true })),
    ),
    ColumnWidth: {
      get: ({ sheet, rect }) => charactersToPoints(sheet.columns.get(rect.left)?.width ?? STANDARD_WIDTH),
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatColumns");
        const width = pointsToCharacters(number(value, "column width"));
        for (let column = rect.left; column <= rect.right; column++) sheet.resizeColumn(column, { width });
      },
    },
    RowHeight: {
      get: ({ sheet, rect }) => sheet.rows.get(rect.top)?.height ?? STANDARD_HEIGHT,
      set: ({ sheet, rect }, value, host) => {
        host.assertUnprotected(sheet, "formatRows");
        const height = number(value, "row height");
        for (let row = rect.top; row <= rect.bottom; row++) sheet.resizeRow(row, { height });
      },
    },
  },
  navigations: {
    Fill: (target) => HostObject.of(fillType, target),
    Font: (target) => HostObject.of(fontType, target),
    Borders: (target) => HostObject.of(borderCollectionType, target),
    Protection: (target) => HostObject.of(formatProtectionType, target),
  },
});

const HORIZONTAL = [
  ["General", undefined],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
] as const;

const VERTICAL = [
  ["Bottom", "bottom"],
  ["Center", "center"],
  ["Top", "top"],
] as const;

function paired<File>(pairs: readonly (readonly [string, File])[], value: unknown): File {
  return pairs.find(
    ([name]) =>
      name ===
      oneOf(
        value,
        pairs.map(([key]) => key),
        "alignment",
      ),
  )![1];
}

/** A format property of every cell of the range; where cells differ the API answers null. */
function scalar(
  read: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Scalar<RangeTarget> {
  return {
    get: (target) => shared(target, read),
    set: (target, value, host) => restyle(target, host, (style) => change(style, value)),
  };
}

function shared({ sheet, rect }: RangeTarget, read: (style: CellStyle) => unknown): unknown {
  const first = read(sheet.look(rect.top, rect.left)?.style ?? {});
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (read(sheet.look(row, column)?.style ?? {}) !== first) return null;
    }
  }
  return first;
}

function restyle({ sheet, rect }: RangeTarget, host: Host, change: (style: CellStyle) => CellStyle): void {
  host.assertAlive(sheet);
  host.assertUnprotected(sheet, "formatCells");
  if ((rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > 1_000_000)
    throw invalid("formats of whole sheets are kept cell by cell here: choose a smaller range");
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) sheet.restyle(row, column, change);
  }
}

function alignment(change: (value: unknown) => Alignment): (style: CellStyle, value: unknown) => CellStyle {
  return (style, value) => ({ ...style, alignment: { ...style.alignment, ...change(value) } });
}

const fillType: HostType<RangeTarget> = hostType({
  name: "RangeFill",
  scalars: {
    Color: scalar(
      ({ fill }) => (fill?.type === "pattern" ? colorText(fill.fgColor) : "#FFFFFF"),
      (style, value) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor: argb(value) } }),
    ),
  },
  methods: {
    Clear: (target, _args, host) => restyle(target, host, ({ fill: _, ...style }) => style),
  },
});

function font(read: (font: Partial<Font>) => unknown, change: (value: unknown) => Font): Scalar<RangeTarget> {
  return scalar(
    (style) => read(style.font ?? {}),
    (style, value) => ({ ...style, font: { ...style.font, ...change(value) } }),
  );
}

const fontType: HostType<RangeTarget> = hostType({
  name: "RangeFont",
  scalars: {
    Name: font(
      (style) => style.name ?? "Calibri",
      (value) => ({ name: text(value, "font name") }),
    ),
    Size: font(
      (style) => style.size ?? 11,
      (value) => ({ size: number(value, "font size") }),
    ),
    Bold: font(
      (style) => style.bold === true,
      (value) => ({ bold: value === true }),
    ),
    Italic: font(
      (style) => style.italic === true,
      (value) => ({ italic: value === true }),
    ),
    Color: font(
      (style) => colorText(style.color),
      (value) => ({ color: argb(value) }),
    ),
  },
});

const formatProtectionType: HostType<RangeTarget> = hostType({
  name: "FormatProtection",
  scalars: {
    Locked: scalar(
      (style) => style.protection?.locked !== false,
      (style, value) => ({ ...style, protection: { ...style.protection, locked: value === true } }),
    ),
  },
});
