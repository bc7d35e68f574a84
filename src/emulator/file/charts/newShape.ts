import { type ChartKind, familyOf } from "../../model/chartKinds";
import { element } from "../../xml/write";
import { KINDS } from "./chartKinds";

/** The accents of the theme that workbooks of Excel have. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** 2.25 points, as the lines of a chart that Excel makes */
const USUAL_WIDTH = 28_575;

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
export function newLook(kind: ChartKind, idx: number, isThemed: boolean): NewLook {
  const { hasMarkers, hasLines } = KINDS[kind];
  const color = accent(idx, isThemed);
  const marker = hasMarkers === undefined ? "" : hasMarkers ? dotted(color) : marked("none");
  switch (familyOf(kind)) {
    case "pie":
    case "surface":
      return { shape: "", marker: "" };
    case "stock":
      return { shape: unruled(), marker: marked("none") };
    case "line":
      return kind === "3DLine" ? { shape: shaped(color), marker: "" } : { shape: ruled(color), marker };
    case "scatter":
      return { shape: hasLines ? ruled(color) : unruled(), marker };
    case "radar":
      return kind === "RadarFilled" ? { shape: shaped(color), marker: "" } : { shape: ruled(color), marker };
    default:
      return { shape: shaped(color), marker: "" };
  }
}

/** The color of one slice of a pie. */
export function newSlice(idx: number, isThemed: boolean): string {
  return shaped(accent(idx, isThemed));
}

/** After six series the colors come again, darker. */
function accent(idx: number, isThemed: boolean): string {
  const [place, round] = [idx % ACCENTS.length, Math.floor(idx / ACCENTS.length)];
  const darker = round === 0 ? "" : element("a:lumMod", { val: Math.max(20_000, 100_000 - 30_000 * round) });
  return isThemed
    ? element("a:schemeClr", { val: `accent${place + 1}` }, darker)
    : element("a:srgbClr", { val: ACCENTS[place] }, darker);
}

function shaped(color: string): string {
  return element("c:spPr", {}, element("a:solidFill", {}, color));
}

function ruled(color: string): string {
  const content = element("a:solidFill", {}, color) + "<a:round/>";
  return element("c:spPr", {}, element("a:ln", { w: USUAL_WIDTH, cap: "rnd" }, content));
}

function unruled(): string {
  return element("c:spPr", {}, element("a:ln", { w: USUAL_WIDTH }, element("a:noFill", {})));
}

function dotted(color: string): string {
  return marked("circle", element("c:size", { val: 5 }) + shaped(color));
}

function marked(symbol: string, look = ""): string {
  return element("c:marker", {}, element("c:symbol", { val: symbol }) + look);
}
