import { SaxesParser } from "saxes";

/** An element with what it consists of, in its order. */
export interface XmlElement {
  /** without the prefix of its namespace */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root of a document. */
export function treeOf(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^\w+:/, ""), attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

/** The first element of a name within another, at any depth. @throws Error when there is none */
export function first(element: XmlElement, name: string): XmlElement {
  const found = all(element, name)[0];
  if (!found) throw new Error(`the manifest has no ${name}`);
  return found;
}

/** Every element of a name within another. */
export const all = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
