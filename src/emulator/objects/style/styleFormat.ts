import { changeStyle, ownStyle } from "../../model/styles/styleBook";
import { type NamedStyle, NORMAL } from "../../model/styles/namedStyle";
import type { CellStyle } from "../../model/look";
import type { WorkbookModel } from "../../model/workbook";
import { type Host, HostObject, type HostType, type Scalar } from "../../protocol/host";
import { HostError, notFound } from "../../protocol/hostError";
import { styleNamed } from "../../model/styles/styleBook";
import { oneOf, text } from "../coerce";
import { FILL, unfilled } from "../format/fillFacets";
import { FONT } from "../format/fontFacets";
import { type Edge, edgeAt, EDGES, LINE } from "../format/borderFacets";
import { type CellSide, lineAt, withLine } from "../format/borderSides";
import { type Facet, scalarsOf } from "../format/facet";

/** What a Style proxy stands for: a style is found by its name whenever it is asked. */
export interface StyleTarget {
  readonly workbook: WorkbookModel;
  readonly name: string;
}

/** @throws HostError ItemNotFound when the style was deleted since */
export function styleOf({ workbook, name }: StyleTarget): NamedStyle {
  const found = styleNamed(workbook, name);
  if (!found) throw notFound(`the style ${name}`);
  return found;
}

/** The style, to be changed. Everything else of a workbook is relative to Normal, which stays as it is here. */
export function changeable(target: StyleTarget): NamedStyle {
  const style = styleOf(target);
  if (style.name === NORMAL)
    throw new HostError("ApiNotFound", "Style: changing Normal is not implemented by this host");
  return ownStyle(target.workbook, style);
}

function change(target: StyleTarget, host: Host, of: (style: CellStyle) => CellStyle): void {
  changeStyle(target.workbook, changeable(target), of);
  host.touched();
}

/** Properties of how a style looks. */
export function ofStyle(facets: Readonly<Record<string, Facet>>): Record<string, Scalar<StyleTarget>> {
  return scalarsOf<StyleTarget>(facets, { read: (target, read) => read(styleOf(target).style), change });
}

/** @source Excel.Style.font */
export const styleFontType: HostType<StyleTarget> = { name: "RangeFont", scalars: ofStyle(FONT) };

/** @source Excel.Style.fill */
export const styleFillType: HostType<StyleTarget> = {
  name: "RangeFill",
  scalars: ofStyle(FILL),
  methods: { Clear: (target, _args, host) => change(target, host, unfilled) },
};

type StyleEdge = Exclude<Edge, "InsideHorizontal" | "InsideVertical">;
const SIDES: Readonly<Record<StyleEdge, CellSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "down",
  DiagonalUp: "up",
};
const STYLE_EDGES = Object.keys(SIDES) as StyleEdge[];
/** "A collection of four border objects". @source Excel.Style.borders */
const FOUR = EDGES.slice(0, 4) as StyleEdge[];

interface StyleBorderTarget extends StyleTarget {
  readonly edge: StyleEdge;
}

export const styleBordersType: HostType<StyleTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => FOUR.length } },
  items: (target) => FOUR.map((edge) => HostObject.of(styleBorderType, { ...target, edge })),
  indexer: (target, key) =>
    HostObject.of(styleBorderType, { ...target, edge: oneOf(key, STYLE_EDGES, "border") }),
  methods: {
    GetItem: (target, [key], host) => styleBordersType.indexer!(target, text(key, "border"), host),
    GetItemAt: (target, [index]) =>
      HostObject.of(styleBorderType, { ...target, edge: edgeAt(index, FOUR) as StyleEdge }),
  },
};

const styleBorderType: HostType<StyleBorderTarget> = {
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    ...Object.fromEntries(
      Object.entries(LINE).map(([name, facet]): [string, Scalar<StyleBorderTarget>] => [
        name,
        {
          get: (target) =>
            facet.read(lineAt(styleOf(target).style, SIDES[target.edge]), target.workbook.inks),
          set: (target, value, host) => {
            const side = SIDES[target.edge];
            change(target, host, (style) => withLine(style, side, facet.change(lineAt(style, side), value)));
          },
        },
      ]),
    ),
  },
};
