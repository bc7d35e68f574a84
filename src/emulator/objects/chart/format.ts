import { type Host, HostObject, hostType, type HostType, type Scalar } from "../../protocol/host";
import { number, oneOf, text, within } from "../coerce";
import { argb } from "../color";
import { automaticColor, isOfLines, isUnruled } from "./automatic";
import { said, say, truth } from "./setting";
import type { PartTarget } from "./target";

function rgb(color: unknown): string {
  return argb(color).argb!.slice(-6);
}

/** @source Excel.ChartFill */
const fillType: HostType<PartTarget> = hostType({
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, [color], host) => say(target, host, { fill: rgb(color) }),
    Clear: (target, _args, host) => say(target, host, { fill: "none" }),
    GetSolidColor: (target, _args, host) => {
      const fill = said(target, host, "fill") ?? automaticColor(target, "fill", host) ?? "none";
      return fill === "none" ? "" : `#${String(fill)}`;
    },
  },
});

/** @source Excel.ChartLineStyle */
const STYLES = [
  ...["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75"],
  ...["Automatic", "RoundDot"],
];
/** What was said of a line before: no color is left of one that is not drawn. */
const UNDRAWN = { "line.color": undefined, "line.weight": undefined, "line.style": "None" };

const lines: Readonly<Record<string, Scalar<PartTarget>>> = {
  Color: {
    get: (target, host) =>
      `#${String(said(target, host, "line.color") ?? automaticColor(target, "line.color", host) ?? "000000")}`,
    set: (target, value, host) => say(target, host, { "line.color": rgb(value), ...drawn(target, host) }),
  },
  LineStyle: {
    get: (target, host) =>
      said(target, host, "line.style") ?? (isUnruled(target, host) ? "None" : "Automatic"),
    set: (target, value, host) => {
      const style = oneOf(value, STYLES, "line style");
      if (style === "None") say(target, host, UNDRAWN);
      else say(target, host, { "line.style": style === "Automatic" ? undefined : style });
    },
  },
  Weight: {
    // @source ECMA-376 part 1, 20.1.2.2.24 `ln`: three quarters of a point where nothing is said
    get: (target, host) => said(target, host, "line.weight") ?? (isOfLines(target, host) ? 2.25 : 0.75),
    set: (target, value, host) => {
      const weight = within(value, 0, 1584, "line weight");
      say(target, host, { "line.weight": weight, ...drawn(target, host) });
    },
  },
};

/** A line that is given a color or a weight is drawn from now on. */
function drawn(target: PartTarget, host: Host): { "line.style"?: undefined } {
  return said(target, host, "line.style") === "None" ? { "line.style": undefined } : {};
}

/** @source Excel.ChartLineFormat.clear: "Clears the line format of a chart element", which is as it was by itself */
const lineType: HostType<PartTarget> = hostType({
  name: "ChartLineFormat",
  scalars: lines,
  methods: {
    Clear: (target, _args, host) =>
      say(target, host, { "line.color": undefined, "line.weight": undefined, "line.style": undefined }),
  },
});

/** @source Excel.ChartBorder */
const borderType: HostType<PartTarget> = hostType({
  name: "ChartBorder",
  scalars: lines,
  methods: { Clear: (target, _args, host) => say(target, host, UNDRAWN) },
});

/** A property of letters: what is not said of a part is as for the whole chart. */
function lettering(
  name: string,
  read: (value: unknown) => string | number | boolean,
  usual: (target: PartTarget) => string | number | boolean,
): Scalar<PartTarget> {
  const own = (target: PartTarget, host: Host): string | number | boolean | undefined => {
    const characters = /^(.*)\/characters:/.exec(target.key)?.[1];
    return (
      said(target, host, name) ??
      (characters === undefined ? undefined : said({ ...target, key: characters }, host, name))
    );
  };
  return {
    get: (target, host) => {
      const area: PartTarget = { sheet: target.sheet, chart: target.chart, key: "area" };
      return own(target, host) ?? said(area, host, name) ?? usual(target);
    },
    set: (target, value, host) => say(target, host, { [name]: read(value) }),
  };
}

const color = lettering("font.color", rgb, () => "000000");

/** @source Excel.ChartFont */
const fontType: HostType<PartTarget> = hostType({
  name: "ChartFont",
  scalars: {
    Bold: lettering("font.bold", truth, () => false),
    Italic: lettering("font.italic", truth, () => false),
    Underline: lettering(
      "font.underline",
      (value) => oneOf(value, ["None", "Single"], "underline"),
      () => "None",
    ),
    Color: { ...color, get: (target, host) => `#${String(color.get!(target, host))}` },
    Name: lettering(
      "font.name",
      (value) => text(value, "font name"),
      () => "Calibri",
    ),
    Size: lettering(
      "font.size",
      (value) => within(number(value, "font size"), 1, 409, "font size"),
      ({ key }) => (key.startsWith("title") ? 14 : 10),
    ),
  },
});

const PARTS = { Fill: fillType, Line: lineType, Border: borderType, Font: fontType };

/** A class of formats with what can be formatted there. */
export function formatType(
  name: string,
  parts: readonly (keyof typeof PARTS)[],
  scalars: Readonly<Record<string, Scalar<PartTarget>>> = {},
): HostType<PartTarget> {
  const navigation = (part: keyof typeof PARTS) => (target: PartTarget) => HostObject.of(PARTS[part], target);
  return hostType({
    name,
    scalars,
    navigations: Object.fromEntries(parts.map((part) => [part, navigation(part)])),
  });
}

/** @source Excel.ChartFormatString: some of the characters of a text */
export const formatStringType: HostType<PartTarget> = formatType("ChartFormatString", ["Font"]);
