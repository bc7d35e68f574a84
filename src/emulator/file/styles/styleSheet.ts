import { isSame } from "../../model/same";
import type { CellStyle, Look } from "../../model/look";
import { inserting } from "../../xml/children";
import { extending, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { borderOf, differentialXml, fillOf, fontOf, formatXml } from "./derive";
import { builtInId, FIRST_OWN_FORMAT } from "./numberFormats";
import { readDifferential, readStyleSheet } from "./readStyles";

/** @source ECMA-376 part 1, 18.8.39, CT_Stylesheet */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs" | "numFmts";

/** A style part to which formats are added; those that it has keep their indexes. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly styles: readonly (CellStyle | undefined)[];
  private readonly added = new Map<ListName, string[]>();
  private readonly places = new Map<string, number>();
  /** the last result for each style, since cells share them */
  private readonly recent = new WeakMap<CellStyle, { xf: number; place: number }>();

  constructor(private readonly before: string) {
    this.root = parseXml(before);
    this.prefix = prefixOf(this.root);
    this.styles = readStyleSheet(this.root).cells;
  }

  /** The index of a look in `cellXfs`: its original format if it is unchanged, else one derived from that. */
  placeOf({ style, xf = 0 }: Readonly<Look>): number {
    const known = style && this.recent.get(style);
    if (known?.xf === xf) return known.place;
    const place = this.find(style ?? {}, xf);
    if (style) this.recent.set(style, { xf, place });
    return place;
  }

  private find(style: CellStyle, xf: number): number {
    const base = this.styles[xf] ?? {};
    const key = `${xf} ${JSON.stringify(style)}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = isSame(style, base) ? xf : this.derived(style, base, xf);
    this.places.set(key, place);
    return place;
  }

  /** The `dxfId` of a style. */
  differentialPlaceOf(style: CellStyle): number {
    const existing = this.members("dxfs").findIndex((dxf) => isSame(readDifferential(dxf), style));
    if (existing >= 0) return existing;
    // a differential format brings its number format along, with an id that no other one has
    const id = style.numFmt === undefined ? 0 : this.formatId(style.numFmt);
    return this.place("dxfs", differentialXml(style, id, this.prefix));
  }

  get isChanged(): boolean {
    return this.added.size > 0;
  }

  /** The part with everything that was added. */
  text(): string {
    const splices = [...this.added].flatMap(([list, members]) => this.lengthening(list, members));
    return spliced(this.before, splices);
  }

  private derived(style: CellStyle, base: CellStyle, xf: number): number {
    const origin = this.members("cellXfs")[xf];
    const ids: Record<string, number> = {};
    if (!isSame(style.numFmt, base.numFmt)) ids.numFmtId = this.formatId(style.numFmt ?? "General");
    const list = (name: "fonts" | "fills" | "borders", id: string): XmlElement | undefined =>
      this.members(name)[Number(origin?.attributes[id] ?? 0)];
    if (!isSame(style.font, base.font)) {
      const origin = { text: this.before, origin: list("fonts", "fontId"), prefix: this.prefix };
      ids.fontId = style.font ? this.place("fonts", fontOf(style.font, base.font ?? {}, origin)) : 0;
    }
    if (!isSame(style.fill, base.fill))
      ids.fillId = style.fill ? this.place("fills", fillOf(style.fill, this.prefix)) : 0;
    if (!isSame(style.border, base.border)) {
      ids.borderId = style.border
        ? this.place("borders", borderOf(style.border, this.before, list("borders", "borderId"), this.prefix))
        : 0;
    }
    return this.place(
      "cellXfs",
      formatXml({ text: this.before, origin, ids, style, base, prefix: this.prefix }),
    );
  }

  private formatId(code: string): number {
    const known = builtInId(code);
    if (known !== undefined) return known;
    const formats = this.members("numFmts").map(({ attributes }) => attributes);
    const own = formats.find(({ formatCode }) => formatCode === code);
    if (own) return Number(own.numFmtId);
    const first = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map(({ numFmtId }) => Number(numFmtId))) + 1;
    const added = this.added.get("numFmts") ?? [];
    const xml = (id: number): string => element(`${this.prefix}numFmt`, { numFmtId: id, formatCode: code });
    const again = added.findIndex((each, i) => each === xml(first + i));
    if (again >= 0) return first + again;
    this.added.set("numFmts", [...added, xml(first + added.length)]);
    return first + added.length;
  }

  /** The index of a member of a list; it is added unless it is there already. */
  private place(list: ListName, xml: string): number {
    const members = this.members(list);
    const existing = members.findIndex(({ start, end }) => this.before.slice(start, end) === xml);
    if (existing >= 0) return existing;
    const added = this.added.get(list) ?? [];
    const again = added.indexOf(xml);
    if (again >= 0) return members.length + again;
    added.push(xml);
    this.added.set(list, added);
    return members.length + added.length - 1;
  }

  private members(list: ListName): readonly XmlElement[] {
    return childOf(this.root, list)?.children ?? [];
  }

  private lengthening(list: ListName, members: readonly string[]): Splice[] {
    const found = childrenOf(this.root, list)[0];
    const xml = members.join("");
    if (!found) {
      const whole = element(this.prefix + list, { count: members.length }, xml);
      return [inserting(this.before, this.root, list, whole, ORDER)];
    }
    return extending(this.before, found, { count: found.children.length + members.length }, xml);
  }
}
