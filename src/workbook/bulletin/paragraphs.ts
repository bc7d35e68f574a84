import { type Datum, plain } from "../../bulletin/datum";
import { sentencesOf } from "../../bulletin/sentences";
import type { Bulletin } from "./bulletin";
import { ordinalWord } from "./ordinalWord";
import type { Part } from "./parts";

/** A paragraph of the document that a bulletin becomes. */
export interface Paragraph {
  readonly part: Exclude<Part, "continued">;
  readonly text: Datum;
}

/** The paragraphs of a bulletin: sections are numbered as they come, and sentences that go on stand in one paragraph. */
export function paragraphsOf({ rows }: Pick<Bulletin, "rows">): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const counts = { heading: 0, subheading: 0, attachment: 0 };
  const attached = rows.filter(({ part, shown }) => part === "attachment" && shown !== "").length;
  for (const row of rows) {
    const { part, shown } = row;
    if (shown === "") continue;
    const last = paragraphs.at(-1);
    if (part === "continued" && last?.part === "body") {
      paragraphs[paragraphs.length - 1] = { part: "body", text: joined(last.text, row) };
      continue;
    }
    if (part === "heading") [counts.heading, counts.subheading] = [counts.heading + 1, 0];
    if (part === "subheading") counts.subheading += 1;
    if (part === "attachment") counts.attachment += 1;
    paragraphs.push({
      part: part === "continued" ? "body" : part,
      // a single attachment has no number
      text: joined(plain(part === "attachment" && attached < 2 ? "" : numberOf(part, counts)), row),
    });
  }
  return paragraphs;
}

/** Each sentence of the document, with its numbers. */
export function sentencesIn(paragraphs: readonly Paragraph[]): Datum[] {
  return paragraphs.flatMap(({ text }) => sentencesOf(text));
}

/** @source GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1） */
function numberOf(
  part: Part,
  { heading, subheading, attachment }: Readonly<Record<"heading" | "subheading" | "attachment", number>>,
): string {
  if (part === "heading") return `${ordinalWord(heading)}、`;
  if (part === "subheading") return `（${ordinalWord(subheading)}）`;
  return part === "attachment" ? `${attachment}. ` : "";
}

function joined(one: Datum, other: Datum): Datum {
  const shift = one.shown.length;
  return {
    shown: one.shown + other.shown,
    numbers: [...one.numbers, ...other.numbers.map((number) => ({ ...number, at: number.at + shift }))],
  };
}
