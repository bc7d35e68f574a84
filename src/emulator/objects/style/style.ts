import { removeStyle, styleNamed, stylesOf } from "../../model/styles/styleBook";
import { fileNameOf } from "../../model/styles/builtInStyles";
import { ALL_INCLUDED, type Part } from "../../model/styles/namedStyle";
import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { HostError, invalid, notFound } from "../../protocol/hostError";
import { number, text } from "../coerce";
import { ALIGNMENT } from "../format/alignmentFacets";
import type { Facet } from "../format/facet";
import { PROTECTION } from "../format/protectionFacets";
import { numberFormatOf } from "../../model/look";
import {
  changeable,
  ofStyle,
  styleBordersType,
  styleFillType,
  styleFontType,
  styleOf,
  type StyleTarget,
} from "./styleFormat";

const NUMBER_FORMAT: Facet = {
  read: (style) => numberFormatOf(style),
  change: (style, value) => ({ ...style, numFmt: text(value, "number format") || "General" }),
};

const TEXT_ORIENTATION = ofStyle(ALIGNMENT).TextOrientation!;

/** @source Excel.Style */
const styleType: HostType<StyleTarget> = hostType({
  name: "Style",
  scalars: {
    Name: { get: (target) => styleOf(target).name },
    BuiltIn: { get: (target) => styleOf(target).builtIn !== undefined },
    IncludeNumber: including("numFmt"),
    IncludeFont: including("font"),
    IncludePatterns: including("fill"),
    IncludeBorder: including("border"),
    IncludeAlignment: including("alignment"),
    IncludeProtection: including("protection"),
    // the client sets this by another name than it reads it by
    Orientation: { set: (target, value, host) => TEXT_ORIENTATION.set!(target, value, host) },
    ...ofStyle({
      ...ALIGNMENT,
      ...PROTECTION,
      NumberFormat: NUMBER_FORMAT,
      NumberFormatLocal: NUMBER_FORMAT,
    }),
  },
  navigations: {
    Font: (target) => HostObject.of(styleFontType, target),
    Fill: (target) => HostObject.of(styleFillType, target),
    Borders: (target) => HostObject.of(styleBordersType, target),
  },
  methods: {
    Delete: (target, _args, host) => {
      const style = styleOf(target);
      if (style.builtIn !== undefined)
        throw new HostError(
          "ApiNotFound",
          "Style.delete of a built-in style is not implemented by this host",
        );
      removeStyle(target.workbook, style);
      host.touched();
    },
  },
});

/** @source Excel.StyleCollection */
export const styleCollectionType: HostType<Host> = hostType({
  name: "StyleCollection",
  items: ({ workbook }) => stylesOf(workbook).map(({ name }) => HostObject.of(styleType, { workbook, name })),
  indexer: (host, key) => {
    const found = named(host, key);
    if (!found) throw notFound(`the style ${key}`);
    return found;
  },
  methods: {
    GetCount: ({ workbook }) => stylesOf(workbook).length,
    GetItem: (host, [key]) => styleCollectionType.indexer!(host, text(key, "style"), host),
    GetItemOrNullObject: (host, [key]) => named(host, text(key, "style")),
    GetItemAt: (host, [index]) => {
      const style = stylesOf(host.workbook)[number(index, "index")];
      if (!style) throw invalid(`there is no style ${String(index)}`);
      return named(host, style.name);
    },
    Add: (host, [given]) => {
      const name = text(given, "style name");
      // @source "Excel specifications and limits": a style name has at most 255 characters
      if (name.trim() === "" || name.length > 255) throw invalid(`style name ${name}`);
      if (styleNamed(host.workbook, fileNameOf(name)))
        throw new HostError("ItemAlreadyExists", `there is a style ${name} already`);
      host.workbook.styles.push({ name, style: {}, includes: ALL_INCLUDED });
      host.touched();
    },
  },
});

function named({ workbook }: Host, key: string): HostObject | null {
  const found = styleNamed(workbook, fileNameOf(key));
  return found ? HostObject.of(styleType, { workbook, name: found.name }) : null;
}

function including(part: Part): Scalar<StyleTarget> {
  return {
    get: (target) => styleOf(target).includes[part],
    set: (target, value, host) => {
      const style = changeable(target);
      style.includes = { ...style.includes, [part]: value === true };
      host.touched();
    },
  };
}
