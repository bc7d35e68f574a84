import type { SheetModel } from "../model/sheet";
import { addressText } from "../model/rect";
import { HostError } from "../protocol/hostError";
import { HostObject, hostType, type HostType, type Scalar } from "../protocol/host";
import { oneOf, text } from "./coerce";
import { rangeOf } from "./rangeTarget";
import { parseAddress } from "../model/rect";

const POINTS_PER_INCH = 72;
/** @source ECMA-376 part 1, 18.3.1.63 `paperSize` */
const PAPER = { A4: 9, A3: 8, Legal: 5 } as const;

/** The API gives margins in points, the file in inches. */
function margin(edge: "top" | "bottom" | "left" | "right" | "header" | "footer"): Scalar<SheetModel> {
  return {
    get: ({ page }) => (page.margins?.[edge] ?? 0.7) * POINTS_PER_INCH,
    set: (sheet, value) => {
      const defaults = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };
      sheet.page.margins = { ...defaults, ...sheet.page.margins, [edge]: Number(value) / POINTS_PER_INCH };
    },
  };
}

export const pageLayoutType: HostType<SheetModel> = hostType({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => {
        const chosen = oneOf(value, ["Portrait", "Landscape"], "orientation");
        sheet.page.orientation = chosen === "Landscape" ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      get: ({ page }) => Object.entries(PAPER).find(([, size]) => size === page.paperSize)?.[0] ?? null,
      set: (sheet, value) =>
        (sheet.page.paperSize = PAPER[oneOf(value, ["A4", "A3", "Legal"], "paper size")]),
    },
    Zoom: {
      get: ({ page }) =>
        page.fitToPage
          ? { horizontalFitToPages: page.fitToWidth || null, verticalFitToPages: page.fitToHeight || null }
          : { scale: page.scale ?? 100 },
      set: setZoom,
    },
    CenterHorizontally: {
      get: ({ page }) => page.horizontalCentered === true,
      set: (sheet, value) => (sheet.page.horizontalCentered = value === true),
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: (sheet) => HostObject.of(headersFootersType, sheet) },
  methods: {
    SetPrintTitleRows: (sheet, [rows]) => {
      const rect = typeof rows === "string" ? parseAddress(rows)?.rect : rangeOf(rows).rect;
      if (!rect) throw new HostError("InvalidArgument", `print title rows ${String(rows)}`);
      sheet.page.printTitlesRow = `${rect.top + 1}:${rect.bottom + 1}`;
    },
    SetPrintArea: (sheet, [area]) => {
      const rect = typeof area === "string" ? parseAddress(area)?.rect : rangeOf(area).rect;
      if (!rect) throw new HostError("InvalidArgument", `print area ${String(area)}`);
      sheet.page.printArea = addressText(rect);
    },
  },
});

function setZoom(sheet: SheetModel, value: unknown): void {
  const zoom = value as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  sheet.page.fitToPage = zoom.scale === undefined;
  if (zoom.scale !== undefined) sheet.page.scale = zoom.scale;
  else {
    // 0 is the file's word for "as many pages as it takes"
    sheet.page.fitToWidth = zoom.horizontalFitToPages ?? 0;
    sheet.page.fitToHeight = zoom.verticalFitToPages ?? 0;
  }
}

const headersFootersType: HostType<SheetModel> = hostType({
  name: "HeaderFooterGroup",
  navigations: { DefaultForAllPages: (sheet) => HostObject.of(headerFooterType, sheet) },
});

const headerFooterType: HostType<SheetModel> = hostType({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("oddHeader", "L"),
    CenterHeader: part("oddHeader", "C"),
    RightHeader: part("oddHeader", "R"),
    LeftFooter: part("oddFooter", "L"),
    CenterFooter: part("oddFooter", "C"),
    RightFooter: part("oddFooter", "R"),
  },
});

/** The file keeps the three parts in one text, each behind its letter: `&L…&C…&R…`. */
function part(line: "oddHeader" | "oddFooter", letter: "L" | "C" | "R"): Scalar<SheetModel> {
  const split = (all: string): Record<string, string> =>
    Object.fromEntries(
      [...all.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)].map(([, key, value]) => [key!, value!]),
    );
  return {
    get: ({ headerFooter }) => split(headerFooter[line] ?? "")[letter] ?? "",
    set: (sheet, value) => {
      const parts = { ...split(sheet.headerFooter[line] ?? ""), [letter]: text(value, line) };
      sheet.headerFooter[line] = ["L", "C", "R"]
        .map((key) => (parts[key] ? `&${key}${parts[key]}` : ""))
        .join("");
    },
  };
}
