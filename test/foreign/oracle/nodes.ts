import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as another parser than the product's reads it: names, attributes and texts as they are written. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** elements, texts, comments and instructions in their order */
  readonly children: readonly (Node | string)[];
}

type Raw = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  commentPropName: "#comment",
  cdataPropName: "#cdata",
});

/** The root of a part. @throws Error when it is not well-formed */
export function nodesOf(bytes: Uint8Array): Node {
  const text = textOf(bytes);
  const wellFormed = XMLValidator.validate(text);
  if (wellFormed !== true) throw new Error(`${wellFormed.err.msg}: ${text.slice(0, 200)}`);
  const document = { name: "", attributes: {}, children: childrenOf(parser.parse(text) as Raw[]) };
  const root = elementsOf(document).find(({ name }) => !name.startsWith("?") && !name.startsWith("#"))!;
  assertDeclared(root, new Set(["xml", "xmlns"]));
  return root;
}

/** Every prefix has a namespace where it is used: programs that mind refuse the whole file otherwise. */
function assertDeclared(node: Node, known: ReadonlySet<string>): void {
  const names = Object.keys(node.attributes);
  const own = names.filter((name) => name.startsWith("xmlns:")).map((name) => name.slice("xmlns:".length));
  const declared = own.length > 0 ? new Set([...known, ...own]) : known;
  for (const name of [node.name, ...names]) {
    const prefix = name.slice(0, Math.max(name.indexOf(":"), 0));
    if (prefix !== "" && !declared.has(prefix)) throw new Error(`${name} in ${node.name}: no such namespace`);
  }
  elementsOf(node).forEach((child) => assertDeclared(child, declared));
}

/** In the encoding that its byte order mark says. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Texts that follow one another are one. */
function childrenOf(raw: readonly Raw[]): (Node | string)[] {
  const children: (Node | string)[] = [];
  for (const each of raw) {
    const name = Object.keys(each).find((key) => key !== ":@")!;
    const last = children.at(-1);
    if (name !== "#text") {
      const attributes = (each[":@"] ?? {}) as Record<string, string>;
      children.push({ name, attributes, children: childrenOf(each[name] as Raw[]) });
    } else if (typeof last === "string") children[children.length - 1] = last + String(each[name]);
    else children.push(String(each[name]));
  }
  return children;
}

export function elementsOf({ children }: Node): Node[] {
  return children.filter((child): child is Node => typeof child !== "string");
}

/** A name without its prefix. */
export function local({ name }: Node): string {
  return name.slice(name.indexOf(":") + 1);
}

export function element(node: Node | undefined, name: string): Node | undefined {
  return node && elementsOf(node).find((child) => local(child) === name);
}

/** The same node in every way, in the same order. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A short text of it, to be shown. */
export function shown(node: unknown): string {
  return JSON.stringify(node)?.slice(0, 300) ?? "nothing";
}
