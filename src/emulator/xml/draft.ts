import { parseXml, type XmlElement } from "./tree";
import { element, escapeText, withAttributes } from "./write";

/** What new elements of a draft are made by. */
export interface DraftRules {
  /** usual prefix, as in `c:` → the prefix that the text has for the same namespace */
  readonly prefixes: Readonly<Record<string, string>>;
  /** local name of an element → the order of its children in the file format */
  readonly orders: Readonly<Record<string, readonly string[]>>;
  /** what colors stand for that are named, as `accent1` is by the theme of a workbook; as in `4472C4` */
  readonly colors?: Readonly<Record<string, string>>;
}

/** An element that can be changed. What is not changed is written exactly as it was read. */
export class Draft {
  private parent: Draft | undefined;
  private readonly changes: Record<string, string | number | undefined> = {};
  private isChanged = false;

  private constructor(
    private readonly rules: DraftRules,
    /** the text that it was read from, and where it stands there */
    private readonly source: string,
    private readonly place: XmlElement,
    /** what stands between the element before and this one */
    private readonly lead: string,
    private own: Draft[],
  ) {}

  static read(text: string, rules: DraftRules, root: XmlElement = parseXml(text)): Draft {
    return Draft.of(text, root, rules, "");
  }

  private static of(text: string, place: XmlElement, rules: DraftRules, lead: string): Draft {
    let at = place.open;
    const own = place.children.map((child) => {
      const found = Draft.of(text, child, rules, text.slice(at, child.start));
      at = child.end;
      return found;
    });
    const draft = new Draft(rules, text, place, lead, own);
    for (const child of own) child.parent = draft;
    return draft;
  }

  get local(): string {
    return this.place.local;
  }

  /** What a named color stands for. */
  color(name: string): string | undefined {
    return this.rules.colors?.[name];
  }

  get text(): string {
    return this.place.text;
  }

  get children(): readonly Draft[] {
    return this.own;
  }

  attribute(name: string): string | undefined {
    const changed = name in this.changes ? this.changes[name] : this.place.attributes[name];
    return changed === undefined ? undefined : String(changed);
  }

  /** Sets an attribute, or takes it out. */
  assign(name: string, value: string | number | undefined): void {
    if (this.attribute(name) === (value === undefined ? undefined : String(value))) return;
    this.changes[name] = value;
    this.touch();
  }

  /** The first element at a path of local names, as in `scaling/max`. */
  at(path: string): Draft | undefined {
    return path
      .split("/")
      .reduce<Draft | undefined>((found, local) => found?.own.find((child) => child.local === local), this);
  }

  all(local: string): Draft[] {
    return this.own.filter((child) => child.local === local);
  }

  /** The element at a path, made with all above it where it is not there: a step is in `c:`, unless it says `a:`. */
  make(path: string): Draft {
    return path.split("/").reduce<Draft>((found, step) => {
      const local = step.replace(/^.*:/, "");
      return found.at(local) ?? found.add(element(step.includes(":") ? step : `c:${step}`, {}));
    }, this);
  }

  /**
   * Puts an element, given as XML with the usual prefixes, where the file format wants it.
   *
   * @param before the one that has to come right after it, where that is known
   */
  add(xml: string, before?: Draft): Draft {
    const child = this.parsed(xml);
    const order = this.rules.orders[this.local] ?? [];
    const rank = (local: string): number => (order.indexOf(local) + 1 || order.length + 1) - 1;
    const place = rank(child.local);
    const next = before
      ? this.own.indexOf(before)
      : this.own.findIndex((other) => order.includes(other.meaning) && rank(other.meaning) > place);
    this.own.splice(next < 0 ? this.own.length : next, 0, child);
    this.touch();
    return child;
  }

  /** Puts an element right after one that is there. */
  addAfter(xml: string, before: Draft): Draft {
    const next = this.own[this.own.indexOf(before) + 1];
    if (next) return this.add(xml, next);
    const child = this.parsed(xml);
    this.own.push(child);
    this.touch();
    return child;
  }

  /** An element with the same content in this place. */
  adopt(child: Draft): Draft {
    return this.add(child.xml());
  }

  /** Takes out the elements at a path. */
  drop(path: string): void {
    const steps = path.split("/");
    const parent = steps.length === 1 ? this : this.at(steps.slice(0, -1).join("/"));
    for (const child of parent?.all(steps.at(-1)!) ?? []) child.remove();
  }

  remove(): void {
    if (!this.parent) return;
    this.parent.own = this.parent.own.filter((other) => other !== this);
    this.parent.touch();
    this.parent = undefined;
  }

  /** Other content than it had. */
  refill(xml: string): void {
    this.own = [];
    if (xml !== "") this.own = this.parsed(`<x>${xml}</x>`).own;
    for (const child of this.own) child.parent = this;
    this.touch();
  }

  /** The element as it is written now. */
  xml(): string {
    const { start, open, close, end, name, text } = this.place;
    if (!this.isChanged) return this.source.slice(start, end);
    const tag = withAttributes(this.source.slice(start, open), this.changes).replace(/\s*\/?>$/, "");
    const last = this.place.children.at(-1);
    const tail = last ? this.source.slice(last.end, close) : "";
    const content =
      this.own.length > 0 ? this.own.map((child) => child.lead + child.xml()).join("") + tail : "";
    const said = content === "" && this.place.children.length === 0 ? escapeText(text) : content;
    return said === "" ? `${tag}/>` : `${tag}>${said}</${name}>`;
  }

  /** Content of the element as it is written now. */
  inner(): string {
    return this.own.map((child) => child.xml()).join("");
  }

  private parsed(xml: string): Draft {
    const { prefixes } = this.rules;
    const text = xml.replace(/<(\/?)([a-z]+:)/g, (_, slash: string, prefix: string) => {
      return `<${slash}${prefixes[prefix] ?? prefix}`;
    });
    const draft = Draft.read(text, this.rules);
    draft.parent = this;
    return draft;
  }

  /** The name of an element in an order; of `AlternateContent`, that of its first choice. */
  private get meaning(): string {
    return this.local === "AlternateContent" ? (this.own[0]?.own[0]?.local ?? this.local) : this.local;
  }

  private touch(): void {
    this.isChanged = true;
    this.parent?.touch();
  }
}

/** Whether the root of a text declares a prefix for a namespace, and which. */
export function prefixFor(root: XmlElement, namespace: RegExp): string | undefined {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns") && namespace.test(value),
  );
  if (!declared) return undefined;
  return declared[0] === "xmlns" ? "" : `${declared[0].slice("xmlns:".length)}:`;
}
