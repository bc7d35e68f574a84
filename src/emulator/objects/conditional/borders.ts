import type { Line, Side } from "../../model/look";
import type { ConditionalRule } from "../../model/rules";
import { type Host, HostObject, hostType, type HostType } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf, text } from "../coerce";
import { argb, colorText } from "../color";
import { fileLine, lineOf } from "../lineStyles";
import type { FormatTarget } from "./conditionalOrder";
import { restyle, styleOf } from "./ofRule";

/** @source Excel.ConditionalRangeBorderIndex */
const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof SIDES;
const EDGES = Object.keys(SIDES) as Edge[];

interface BorderTarget extends FormatTarget {
  readonly edge: Edge;
}

export const conditionalBordersType: HostType<FormatTarget> = hostType({
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => EDGES.length } },
  navigations: {
    Top: (target) => border(target, "EdgeTop"),
    Bottom: (target) => border(target, "EdgeBottom"),
    Left: (target) => border(target, "EdgeLeft"),
    Right: (target) => border(target, "EdgeRight"),
  },
  items: (target) => EDGES.map((edge) => border(target, edge)),
  indexer: (target, key) => border(target, oneOf(key, EDGES, "border")),
  methods: {
    GetItem: (target, [key]) => border(target, oneOf(text(key, "border"), EDGES, "border")),
    GetItemAt: (target, [index]) => {
      const edge = EDGES[number(index, "index")];
      if (!edge) throw invalid(`there is no border ${String(index)}`);
      return border(target, edge);
    },
  },
});

/** @source Excel.ConditionalRangeBorderLineStyle: there are thin lines alone */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const conditionalBorderType: HostType<BorderTarget> = hostType({
  name: "ConditionalRangeBorder",
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: ({ item, edge }) => lineOf(lineAt(item.rule, edge)?.style)?.[0] ?? "None",
      set: (target, value, host) => {
        const style = oneOf(value, STYLES, "border style");
        draw(target, host, (line) =>
          style === "None" ? undefined : { ...line, style: fileLine(style, "Thin") },
        );
      },
    },
    Color: {
      get: ({ item, edge }, { workbook }) => colorText(lineAt(item.rule, edge)?.color, workbook.inks),
      set: (target, value, host) =>
        draw(target, host, (line) => ({ style: "thin", ...line, color: argb(value) })),
    },
  },
});

function border(target: FormatTarget, edge: Edge): HostObject {
  return HostObject.of(conditionalBorderType, {
    sheet: target.sheet,
    edge,
    get item() {
      return target.item;
    },
  });
}

function lineAt(rule: ConditionalRule, edge: Edge): Line | undefined {
  return styleOf(rule).border?.[SIDES[edge]];
}

function draw(
  { sheet, item, edge }: BorderTarget,
  host: Host,
  change: (line?: Line) => Line | undefined,
): void {
  host.assertUnprotected(sheet, "formatCells");
  const lines: [Side, Line | undefined][] = Object.values(SIDES).map((side) => [
    side,
    side === SIDES[edge] ? change(styleOf(item.rule).border?.[side]) : styleOf(item.rule).border?.[side],
  ]);
  const drawn = lines.filter(([, line]) => line !== undefined);
  restyle(item.rule, { border: drawn.length > 0 ? Object.fromEntries(drawn) : undefined });
}
