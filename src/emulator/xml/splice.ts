import type { XmlElement } from "./tree";
import { type Attributes, withAttributes } from "./write";

/** A piece of a text, and its replacement. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** the order of insertions at the same position */
  readonly rank?: number;
}

/**
 * A text with pieces replaced; everything between them stays.
 *
 * @throws Error when pieces overlap
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort(inOrder)) {
    if (splice.start < at) throw new Error("two changes of the same piece of a text");
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function inOrder(a: Splice, b: Splice): number {
  return a.start - b.start || a.end - b.end || (a.rank ?? 0) - (b.rank ?? 0);
}

/** Removes an element, or replaces it by a text. */
export function replacing({ start, end }: XmlElement, text = ""): Splice {
  return { start, end, text };
}

/** Changes attributes of an element; its content stays. */
export function retagging(text: string, element: XmlElement, changes: Attributes): Splice {
  const { start, open } = element;
  return { start, end: open, text: withAttributes(text.slice(start, open), changes) };
}

/** Puts a text in front of an element's end tag. */
export function appending(text: string, { name, open, close, end }: XmlElement, added: string): Splice {
  if (added === "") return { start: close, end: close, text: "" };
  if (close < end) return { start: close, end: close, text: added };
  // an empty element gets an end tag
  const slash = text.lastIndexOf("/", open);
  return { start: slash, end, text: `>${added}</${name}>` };
}

/** Changes attributes of an element and puts a text in front of its end tag. */
export function extending(text: string, element: XmlElement, changes: Attributes, added: string): Splice[] {
  const { name, start, open, close, end } = element;
  if (close < end) return [retagging(text, element, changes), appending(text, element, added)];
  const tag = withAttributes(text.slice(start, open), changes);
  return [{ start, end, text: added === "" ? tag : `${tag.replace(/\s*\/>$/, ">")}${added}</${name}>` }];
}

/** Replaces the content of an element. */
export function refilling(text: string, element: XmlElement, content: string): Splice {
  const { open, close, end } = element;
  if (close < end) return { start: open, end: close, text: content };
  return appending(text, element, content);
}
