import type { ChartSetting } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";
import { element } from "../../../xml/write";
import { type Facet, attributeAt } from "./facet";
import { seenColor } from "./seenColor";

const FILLS = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const EMU = 12_700;
/** 2.25 points, as the lines of a chart that Excel makes */
const USUAL_WIDTH = 28_575;

/** One color as `RRGGBB`, or `none`; undefined for what is neither. */
export function paintIn(shape: Draft | undefined): string | undefined {
  if (shape?.at("noFill")) return "none";
  const [color] = shape?.at("solidFill")?.children ?? [];
  return color && seenColor(color);
}

export function solid(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: color }));
}

export function paint(shape: Draft, value: ChartSetting | undefined): void {
  for (const fill of FILLS) shape.drop(fill);
  if (value !== undefined) shape.add(value === "none" ? element("a:noFill", {}) : solid(String(value)));
}

const fill: Facet = {
  name: "fill",
  read: (own) => paintIn(own.at("spPr")),
  write: (own, value) => {
    if (value !== undefined || own.at("spPr")) paint(own.make("spPr"), value);
  },
};

/** The line of a shape; that of a series begins as wide as Excel draws it. */
function lineOf(own: Draft): Draft {
  const isNew = !own.at("spPr/ln");
  const line = own.make("spPr/a:ln");
  if (isNew && own.local === "ser") line.assign("w", USUAL_WIDTH);
  return line;
}

const color: Facet = {
  name: "line.color",
  read: (own) => {
    const line = own.at("spPr/ln");
    const said = paintIn(line) ?? frontOf(line)?.attribute("val")?.toUpperCase();
    return said === "none" ? undefined : said;
  },
  write: (own, value) => {
    const front = frontOf(own.at("spPr/ln"));
    // a pattern stays, in another color
    if (front && value !== undefined) front.assign("val", String(value));
    else if (value !== undefined || own.at("spPr/ln/solidFill")) paint(lineOf(own), value);
  },
};

function frontOf(line: Draft | undefined): Draft | undefined {
  return line?.at("pattFill/fgClr/srgbClr");
}

/** @source Excel.ChartLineStyle; ECMA-376 part 1, 20.1.10.48 `ST_PresetLineDashVal` */
const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};
const GREYS: Readonly<Record<string, string>> = { Grey25: "pct25", Grey50: "pct50", Grey75: "pct75" };

const style: Facet = {
  name: "line.style",
  read: (own) => {
    const line = own.at("spPr/ln");
    if (line?.at("noFill")) return "None";
    const pattern = line?.at("pattFill")?.attribute("prst");
    const dash = line?.at("prstDash")?.attribute("val");
    return (
      Object.keys(GREYS).find((word) => pattern !== undefined && GREYS[word] === pattern) ??
      Object.keys(DASHES).find((word) => dash !== undefined && DASHES[word] === dash)
    );
  },
  write: (own, value) => {
    if (value === undefined && !own.at("spPr/ln")) return;
    const line = lineOf(own);
    const front = frontOf(line)?.attribute("val");
    for (const local of ["noFill", "pattFill", "prstDash"]) line.drop(local);
    // the color of a pattern stays where that goes
    if (front !== undefined && !line.at("solidFill")) paint(line, front);
    if (value === "None") paint(line, "none");
    else if (GREYS[String(value)] !== undefined) grey(line, GREYS[String(value)]!);
    else if (value !== undefined) line.make("a:prstDash").assign("val", DASHES[String(value)]);
  },
};

function grey(line: Draft, prst: string): void {
  const front = paintIn(line) ?? "000000";
  paint(line, undefined);
  const colors = ["fgClr", "bgClr"].map((local, i) =>
    element(`a:${local}`, {}, element("a:srgbClr", { val: i === 0 ? front : "FFFFFF" })),
  );
  line.add(element("a:pattFill", { prst }, colors.join("")));
}

const width = attributeAt("line.weight", "spPr/ln", ["w", EMU]);
const weight: Facet = {
  ...width,
  write: (own, value) => {
    if (value !== undefined) lineOf(own);
    width.write(own, value);
  },
};

const SHADOW = element(
  "a:outerShdw",
  { blurRad: 50_800, dist: 38_100, dir: 2_700_000, algn: "tl", rotWithShape: 0 },
  element("a:prstClr", { val: "black" }, element("a:alpha", { val: 40_000 })),
);

const shadow: Facet = {
  name: "shadow",
  read: (own) => (own.at("spPr/effectLst/outerShdw") ? true : undefined),
  write: (own, value) => {
    own.drop("spPr/effectLst");
    if (value === true) own.make("spPr").add(element("a:effectLst", {}, SHADOW));
  },
};

export const LINE: readonly Facet[] = [color, style, weight];
export const SHAPE: readonly Facet[] = [fill, ...LINE, shadow];
