import { extending, spliced } from "../../xml/splice";
import { parseXml, prefixOf } from "../../xml/tree";
import { element, escapeText } from "../../xml/write";
import { encodeXstring } from "../../xml/xstring";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${NAMESPACE}"></sst>`;

/** Shared strings that are added to those of a file, which keep their indexes. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** @param existing how many the file has */
  constructor(private readonly existing: number) {}

  /** The index of an added text; texts that the file has already are not looked up. */
  placeOf(text: string): number {
    this.uses += 1;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.existing + this.places.size;
    this.places.set(text, place);
    return place;
  }

  get isChanged(): boolean {
    return this.places.size > 0;
  }

  /** The part with everything that was added. @param before undefined where the file has none */
  text(before: string = EMPTY): string {
    const root = parseXml(before);
    const added = [...this.places.keys()].map((text) => entry(text, prefixOf(root))).join("");
    // both counts are optional. @source ECMA-376 part 1, 18.4.9 `sst`
    const { count, uniqueCount } = root.attributes;
    const counts = {
      ...(count === undefined ? {} : { count: Number(count) + this.uses }),
      ...(uniqueCount === undefined ? {} : { uniqueCount: this.existing + this.places.size }),
    };
    return spliced(before, extending(before, root, counts, added));
  }
}

function entry(text: string, prefix: string): string {
  return element(`${prefix}si`, {}, textElement(text, `${prefix}t`));
}

/** Blanks at the ends of a text, and its line breaks, are kept only with `xml:space`. */
function textElement(text: string, name: string): string {
  const isKept = /^\s|\s$|\n/.test(text);
  return element(name, { "xml:space": isKept ? "preserve" : undefined }, escapeText(encodeXstring(text)));
}
