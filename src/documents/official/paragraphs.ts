import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from "docx";
import { CHARACTER, CLOSER, LETTERHEAD_ABOVE, LINE, RED, SIZE, TYPE_AREA } from "./measures";
import type { BodyParagraph, OfficialDocument, OfficialFonts } from "./official";

/** How a text looks. */
interface Look {
  readonly font: string;
  /** half points */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

export function textOf(text: string, { font, size = SIZE.body, color, bold = false }: Look): TextRun {
  return new TextRun({
    ...{ text, size, bold, font: { ascii: font, hAnsi: font, eastAsia: font, cs: font, hint: "eastAsia" } },
    ...(color !== undefined && { color }),
    ...(size === SIZE.body && { characterSpacing: CLOSER }),
  });
}

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT } as const;

export function emptyLine({ body }: OfficialFonts): Paragraph {
  return new Paragraph({ spacing: EXACT, children: [textOf("", { font: body })] });
}

/** Who issues it, its number, and the red line below them. */
export function letterhead({ letterhead: name, number, fonts }: OfficialDocument): Paragraph[] {
  const size = fittingSize(name);
  const issuer = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: LETTERHEAD_ABOVE, after: LINE },
    children: [textOf(name, { font: fonts.title, size, color: RED, bold: !fonts.isTitleHeavy })],
  });
  const line = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...EXACT, before: LINE },
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 11, color: RED } },
    children: [textOf(number, { font: fonts.body })],
  });
  return [...(name === "" ? [] : [issuer]), ...(name === "" && number === "" ? [] : [line])];
}

/** A letterhead stands in one line. */
function fittingSize(name: string): number {
  const most = Math.floor(TYPE_AREA / 10 / Math.max(1, name.length));
  return Math.min(SIZE.letterhead, most);
}

export function title(text: string, { title: font, isTitleHeavy }: OfficialFonts): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: Math.round(LINE * 1.2), lineRule: LineRuleType.EXACT },
    children: [textOf(text, { font, size: SIZE.title, bold: !isTitleHeavy })],
  });
}

export function addressee(text: string, { body }: OfficialFonts): Paragraph {
  return new Paragraph({ spacing: EXACT, children: [textOf(text, { font: body })] });
}

/** A paragraph of the body, two characters in. */
export function bodyParagraph({ kind, text }: BodyParagraph, fonts: OfficialFonts): Paragraph {
  const font = kind === "text" ? fonts.body : fonts[kind];
  return new Paragraph({
    ...{ spacing: EXACT, indent: { firstLine: 2 * CHARACTER }, keepNext: kind !== "text" },
    ...(kind === "text" && { alignment: AlignmentType.BOTH }),
    children: [textOf(text, { font })],
  });
}

const ATTACHED = "附件：";

/** What is attached, below an empty line: the titles stand below each other. */
export function attachments(titles: readonly string[], fonts: OfficialFonts): Paragraph[] {
  if (titles.length === 0) return [];
  const left = (2 + ATTACHED.length) * CHARACTER;
  return [
    emptyLine(fonts),
    ...titles.map(
      (each, i) =>
        new Paragraph({
          spacing: EXACT,
          indent: { left, ...(i === 0 && { hanging: ATTACHED.length * CHARACTER }) },
          children: [textOf(`${i === 0 ? ATTACHED : ""}${each}`, { font: fonts.body })],
        }),
    ),
  ];
}

/** Characters that stand free on the right of the date, where the seal goes over it. */
const RIGHT_OF_DATE = 4;

/** Who issues it above the day, each in the middle of the other. */
export function signature({ issuer, date, fonts }: OfficialDocument): Paragraph[] {
  const [name, day] = [issuer, date].map(widthOf) as [number, number];
  const middle = RIGHT_OF_DATE + Math.max(day, name) / 2;
  const line = (text: string, width: number): Paragraph =>
    new Paragraph({
      ...{ spacing: EXACT, alignment: AlignmentType.RIGHT, keepNext: text === issuer },
      indent: { right: Math.round((middle - width / 2) * CHARACTER) },
      children: [textOf(text, { font: fonts.body })],
    });
  return [
    ...(issuer === "" && date === "" ? [] : [emptyLine(fonts), emptyLine(fonts)]),
    ...(issuer === "" ? [] : [line(issuer, name)]),
    ...(date === "" ? [] : [line(date, day)]),
  ];
}

/** In characters; digits are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < "\u0080" ? 0.5 : 1), 0);
}
