import type { ChartContent, ChartSeries } from "../../model/chart";
import { element } from "../../xml/write";
import { KINDS } from "./chartKinds";

/** The accents of the theme that workbooks of Excel have. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** 2.25 points, as the lines of a chart that Excel makes */
export const USUAL_WIDTH = 28_575;

/** How a new series looks, and the sign at its points. */
export interface NewLook {
  readonly shape: string;
  readonly marker: string;
}

/**
 * Every series gets its color in words, as Excel writes it: LibreOffice draws nothing for one without, where the
 * workbook has no theme.
 *
 * @param idx of the series, by which it is told from the others
 * @param isThemed whether the workbook has a theme, whose accents are to be followed
 */
export function newLook(
  { fill, line }: ChartSeries,
  kind: NonNullable<ChartContent["kind"]>,
  idx: number,
  isThemed: boolean,
): NewLook {
  const { plot, hasMarkers } = KINDS[kind];
  const plain = (val: string): string => element("a:srgbClr", { val });
  const automatic = accent(idx, isThemed);
  if (plot === "barChart") {
    const border = line === undefined ? "" : ruled(plain(line));
    return { shape: shaped(fill === undefined ? automatic : plain(fill), border), marker: "" };
  }
  const color = line === undefined ? automatic : plain(line);
  const shape = element("c:spPr", {}, ruled(color));
  if (!hasMarkers) return { shape, marker: marked("none") };
  const size = element("c:size", { val: 6 });
  return { shape, marker: marked("circle", size + shaped(fill === undefined ? color : plain(fill), "")) };
}

/** After six series the colors come again, darker. */
function accent(idx: number, isThemed: boolean): string {
  const [place, round] = [idx % ACCENTS.length, Math.floor(idx / ACCENTS.length)];
  const darker = round === 0 ? "" : element("a:lumMod", { val: Math.max(20_000, 100_000 - 30_000 * round) });
  return isThemed
    ? element("a:schemeClr", { val: `accent${place + 1}` }, darker)
    : element("a:srgbClr", { val: ACCENTS[place] }, darker);
}

function shaped(color: string, border: string): string {
  return element("c:spPr", {}, element("a:solidFill", {}, color) + border);
}

function ruled(color: string): string {
  return element("a:ln", { w: USUAL_WIDTH, cap: "rnd" }, element("a:solidFill", {}, color) + "<a:round/>");
}

function marked(symbol: string, look = ""): string {
  return element("c:marker", {}, element("c:symbol", { val: symbol }) + look);
}
