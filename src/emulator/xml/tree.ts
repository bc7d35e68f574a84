import { localName, type StartTag, walkXml } from "./walk";

/** An element with the places where it stands: `text.slice(start, end)` is all of it as it was written. */
export interface XmlElement {
  /** as written, with its prefix */
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** the characters directly in it */
  readonly text: string;
  readonly start: number;
  /** end of the start tag */
  readonly open: number;
  /** start of the end tag; of an empty element the same as `end` */
  readonly close: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Puts a tree together from tags as they are met. */
export class TreeBuilder {
  root: XmlElement | undefined;
  private readonly path: Growing[] = [];

  get depth(): number {
    return this.path.length;
  }

  open({ name, attributes, start, end }: StartTag): void {
    const element: Growing = {
      name,
      local: localName(name),
      attributes,
      children: [],
      text: "",
      start,
      open: end,
      close: end,
      end,
    };
    const parent = this.path.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
    this.path.push(element);
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }

  close(start: number, end: number): void {
    Object.assign(this.path.pop()!, { close: start, end });
  }
}

/**
 * The tree of a whole text. For small parts: the rows of a sheet are read with `walkXml` instead.
 *
 * @throws Error when the text is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const builder = new TreeBuilder();
  walkXml(text, {
    open: (tag) => builder.open(tag),
    text: (characters) => builder.text(characters),
    close: (_name, start, end) => builder.close(start, end),
  });
  return builder.root!;
}

export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** An element and every element below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The prefix of an element's name with its colon, such as `x:`; empty without one. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

/** A truth value of an attribute. @source XML Schema part 2, `boolean` */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
