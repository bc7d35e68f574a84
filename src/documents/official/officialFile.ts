import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { annexParagraphs } from "./annexes";
import { LINE, PAGE, SIZE } from "./measures";
import type { OfficialDocument, OfficialFonts } from "./official";
import {
  addressee,
  attachments,
  bodyParagraph,
  emptyLine,
  letterhead,
  signature,
  textOf,
  title,
} from "./paragraphs";

/**
 * An official document as a Word file.
 *
 * @source GB/T 9704-2012 党政机关公文格式
 */
export async function officialFile(document: OfficialDocument): Promise<Uint8Array> {
  const { fonts, body, annexes } = document;
  const head = letterhead(document);
  const file = new Document({
    ...{ title: document.title, creator: document.issuer, evenAndOddHeaderAndFooters: true },
    styles: {
      default: {
        document: {
          run: { size: SIZE.body, font: { ascii: fonts.body, hAnsi: fonts.body, eastAsia: fonts.body } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        footers: { default: pageNumber("right", fonts), even: pageNumber("left", fonts) },
        children: [
          ...head,
          ...(head.length > 0 ? [emptyLine(fonts), emptyLine(fonts)] : []),
          title(document.title, fonts),
          emptyLine(fonts),
          ...(document.addressee === "" ? [] : [addressee(document.addressee, fonts)]),
          ...body.map((paragraph) => bodyParagraph(paragraph, fonts)),
          ...attachments(document.attachments, fonts),
          ...signature(document),
          ...annexParagraphs(annexes, fonts),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** — 1 —: on the outer side, a character in. */
function pageNumber(side: "left" | "right", { page: font }: OfficialFonts): Footer {
  const half = SIZE.page * 10;
  const number = new TextRun({
    ...{ size: SIZE.page, font: { ascii: font, hAnsi: font, eastAsia: font } },
    children: [PageNumber.CURRENT],
  });
  return new Footer({
    children: [
      new Paragraph({
        alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: half },
        children: [textOf("— ", { font, size: SIZE.page }), number, textOf(" —", { font, size: SIZE.page })],
      }),
    ],
  });
}
