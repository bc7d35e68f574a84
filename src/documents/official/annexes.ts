import {
  AlignmentType,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { SIZE, TABLE_LINE, TYPE_AREA } from "./measures";
import type { Annex, AnnexColumn, AnnexTable, OfficialFonts, Picture } from "./official";
import { emptyLine, textOf, title } from "./paragraphs";

const ALIGNED = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
/** Room around the text of a cell, in twips. */
const TABLE_SPACING = { line: TABLE_LINE, lineRule: LineRuleType.EXACT } as const;
const CELL = { top: 40, bottom: 40, left: 80, right: 80 } as const;
/** Pixels of a drawing that go into a width of the type area. */
const WIDEST = 580;
const HIGHEST = 780;

/** What is attached: each begins a page, with its name, its title and its table. */
export function annexParagraphs(annexes: readonly Annex[], fonts: OfficialFonts): (Paragraph | Table)[] {
  return annexes.flatMap(({ title: name, table, picture }, i) => [
    new Paragraph({
      pageBreakBefore: true,
      children: [textOf(annexes.length === 1 ? "附件" : `附件${i + 1}`, { font: fonts.heading })],
    }),
    emptyLine(fonts),
    title(name, fonts),
    emptyLine(fonts),
    tableOf(table, fonts),
    ...(picture ? [emptyLine(fonts), pictureOf(picture)] : []),
  ]);
}

function tableOf({ columns, rows }: AnnexTable, fonts: OfficialFonts): Table {
  const widths = columns.map(({ share }) => Math.round(TYPE_AREA * share));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) =>
      cellOf(column.title, { ...column, align: "center" }, widths[i]!, fonts.heading),
    ),
  });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((text, i) => cellOf(text, columns[i]!, widths[i]!, fonts.body)),
      }),
  );
  return new Table({
    ...{ columnWidths: widths, layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER },
    ...{ width: { size: TYPE_AREA, type: WidthType.DXA }, rows: [head, ...body] },
  });
}

function cellOf(text: string, { align }: AnnexColumn, width: number, font: string): TableCell {
  return new TableCell({
    ...{ width: { size: width, type: WidthType.DXA }, margins: CELL, verticalAlign: VerticalAlign.CENTER },
    children: [
      new Paragraph({
        alignment: ALIGNED[align],
        spacing: TABLE_SPACING,
        children: [textOf(text, { font, size: SIZE.table })],
      }),
    ],
  });
}

function pictureOf({ png, svg, width, height, alternative }: Picture): Paragraph {
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(svg),
        fallback: { type: "png", data: png },
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: alternative, title: alternative, description: alternative },
      }),
    ],
  });
}
