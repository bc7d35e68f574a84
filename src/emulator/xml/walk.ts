import { SaxesParser } from "saxes";

/** A start tag, and where it stands in its text: `text.slice(start, end)` is the tag as it was written. */
export interface StartTag {
  /** as written, with its prefix */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  /** `<a/>`: its end tag is the same place */
  readonly isEmpty: boolean;
}

export interface XmlHandler {
  readonly open?: (tag: StartTag) => void;
  /** @param start of the end tag; of an empty element the end of its only tag */
  readonly close?: (name: string, start: number, end: number) => void;
  /** characters between tags, references resolved */
  readonly text?: (text: string) => void;
}

/**
 * Parses XML and reports the positions of all tags in the text, so that changes can be spliced in and all else stays as
 * it was written, byte by byte.
 *
 * @throws Error when the text is not well-formed
 */
export function walkXml(text: string, { open, close, text: characters }: XmlHandler): void {
  const parser = new SaxesParser({ position: true });
  let isEmpty = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    isEmpty = isSelfClosing;
    const end = parser.position;
    // a start tag holds no other "<": not even in the values of its attributes
    const start = text.lastIndexOf("<", end - 1);
    open?.({ name, attributes: attributes as Record<string, string>, start, end, isEmpty });
  });
  parser.on("closetag", ({ name }) => {
    const end = parser.position;
    close?.(name, isEmpty ? end : text.lastIndexOf("<", end - 1), end);
    isEmpty = false;
  });
  if (characters) {
    parser.on("text", characters);
    parser.on("cdata", characters);
  }
  parser.write(text).close();
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
