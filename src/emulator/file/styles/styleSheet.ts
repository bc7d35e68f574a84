import { isSame } from "../../model/same";
import type { CellStyle, Look } from "../../model/look";
import { type NamedStyle, NORMAL } from "../../model/styles/namedStyle";
import { inserting } from "../../xml/children";
import { extending, replacing, type Splice, spliced } from "../../xml/splice";
import { childOf, childrenOf, parseXml, prefixOf, type XmlElement } from "../../xml/tree";
import { element } from "../../xml/write";
import { borderOf, differentialXml, fillOf, fontOf, formatXml } from "./derive";
import { builtInId, FIRST_OWN_FORMAT } from "./numberFormats";
import { asStyle, withoutStyles } from "./namedStyles";
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
type ListName =
  "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs" | "numFmts";

/** A style part to which formats are added; those that it has keep their indexes. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly styles: readonly (CellStyle | undefined)[];
  private readonly added = new Map<ListName, string[]>();
  /** cell styles by name, as they look */
  private readonly looks: ReadonlyMap<string, CellStyle>;
  private readonly places = new Map<string, number>();
  /** the last result for each style, since cells share them */
  private readonly recent = new WeakMap<CellStyle, { xf: number; place: number }>();

  /** changes of members that are there: of a list, what takes the place of one of them */
  private readonly replaced = new Map<XmlElement, string>();
  /** places of deleted styles in `cellStyleXfs` */
  private readonly gone = new Set<number>();
  /** cell styles by name: their places in `cellStyleXfs` */
  private readonly named: ReadonlyMap<string, number>;

  /** @param named the cell styles of the workbook */
  constructor(
    private readonly before: string,
    named: readonly NamedStyle[],
  ) {
    this.root = parseXml(before);
    this.prefix = prefixOf(this.root);
    const read = readStyleSheet(this.root);
    this.styles = read.cells;
    this.dropStyles(read.named, named);
    this.named = new Map(named.map((style) => [style.name, this.placeOfStyle(style, read.named)]));
    this.looks = new Map(named.map(({ name, style }) => [name, style]));
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
    return this.place("dxfs", this.differentialXml(style, `${this.prefix}dxf`));
  }

  /** A style that is laid over that of a cell, as an element of its own. */
  differentialXml(style: CellStyle, name: string): string {
    // a differential format brings its number format along, with an id that no other one has
    const id = style.numFmt === undefined ? 0 : this.formatId(style.numFmt);
    return differentialXml(style, id, { name, prefix: this.prefix });
  }

  get isChanged(): boolean {
    return this.added.size > 0 || this.replaced.size > 0;
  }

  /** The part with everything that was added. */
  text(): string {
    const lists = new Set(this.added.keys());
    if ([...this.replaced.values()].includes("")) lists.add("cellStyles");
    const splices = [...lists].flatMap((list) => this.lengthening(list, this.added.get(list) ?? []));
    const others = [...this.replaced].map(([member, xml]) => replacing(member, xml));
    return withoutStyles(spliced(this.before, [...splices, ...others]), this.gone);
  }

  private derived(style: CellStyle, base: CellStyle, xf: number): number {
    const origin = this.members("cellXfs")[xf];
    const ids = this.idsOf(style, base, origin);
    if (style.named !== base.named)
      ids.xfId = style.named === undefined ? 0 : (this.named.get(style.named) ?? 0);
    const given = style.named === undefined ? undefined : this.looks.get(style.named);
    return this.place(
      "cellXfs",
      formatXml({ text: this.before, origin, ids, style, base, given, prefix: this.prefix }),
    );
  }

  /** Ids of the settings in which a look differs from another; new settings are added. */
  private idsOf(style: CellStyle, base: CellStyle, origin: XmlElement | undefined): Record<string, number> {
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
    return ids;
  }

  /** The place of a cell style in `cellStyleXfs`: added if it is new, rewritten if it was changed. */
  private placeOfStyle(style: NamedStyle, read: readonly NamedStyle[]): number {
    const was = read.find(({ source }) => source !== undefined && source === style.source);
    if (was && isSame(was.style, style.style) && isSame(was.includes, style.includes)) return was.source!;
    const origin = was && this.members("cellStyleXfs")[was.source!];
    const base = was?.style ?? {};
    const ids = this.idsOf(style.style, base, origin);
    const xml = formatXml({ text: this.before, origin, ids, style: style.style, base, prefix: this.prefix });
    const format = asStyle(xml, style.includes);
    if (origin) {
      this.replaced.set(origin, format);
      return was.source!;
    }
    const xfId = this.append("cellStyleXfs", format);
    const { name, builtIn: builtinId } = style;
    this.append("cellStyles", element(`${this.prefix}cellStyle`, { name, xfId, builtinId }));
    return xfId;
  }

  /** Cell styles that were deleted go at last, when everything else has its place. */
  private dropStyles(read: readonly NamedStyle[], named: readonly NamedStyle[]): void {
    const gone = read.filter(
      ({ name, source }) => name !== NORMAL && !named.some((each) => each.source === source),
    );
    for (const member of this.members("cellStyles"))
      if (gone.some(({ name }) => name === member.attributes.name)) this.replaced.set(member, "");
    for (const { source } of gone) if (source !== undefined) this.gone.add(source);
  }

  private append(list: ListName, xml: string): number {
    const added = [...(this.added.get(list) ?? []), xml];
    this.added.set(list, added);
    return this.members(list).length + added.length - 1;
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
    const gone = found.children.filter((member) => this.replaced.get(member) === "").length;
    return extending(this.before, found, { count: found.children.length - gone + members.length }, xml);
  }
}
