import type { Page } from "../../model/page";
import { addressText, isWholeColumns, isWholeRows, parseAddress, type Rect } from "../../model/rect";
import type { SheetModel } from "../../model/sheet";
import { invalid, notFound } from "../../protocol/hostError";
import {
  type Host,
  HostObject,
  hostType,
  type HostType,
  type Method,
  type Scalar,
} from "../../protocol/host";
import { areaOf } from "../area";
import { areasGiven } from "../areas/areasGiven";
import { number, oneOf } from "../coerce";
import { headersFootersType } from "./headersFooters";
import { margin, setPrintMargins } from "./pageMargins";
import { paperSizeOf, paperSizeSet } from "./paperSizes";
import { range } from "../range";
import { rangeAreasType } from "../rangeAreas";

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
      get: ({ page }) => paperSizeOf(page.paperSize),
      set: (sheet, value) => (sheet.page.paperSize = paperSizeSet(value)),
    },
    Zoom: {
      get: ({ page }) =>
        page.fitToPage
          ? { horizontalFitToPages: page.fitToWidth || null, verticalFitToPages: page.fitToHeight || null }
          : { scale: page.scale ?? 100 },
      set: setZoom,
    },
    CenterHorizontally: flag("horizontalCentered"),
    CenterVertically: flag("verticalCentered"),
    PrintGridlines: flag("gridLines"),
    PrintHeadings: flag("headings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    PrintOrder: {
      get: ({ page }) => (page.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver"),
      set: (sheet, value) => {
        const order = oneOf(value, ["DownThenOver", "OverThenDown"], "print order");
        if (order === "OverThenDown") sheet.page.pageOrder = "overThenDown";
        else delete sheet.page.pageOrder;
      },
    },
    PrintErrors: chosen("errors", {
      AsDisplayed: undefined,
      Blank: "blank",
      Dash: "dash",
      NotAvailable: "NA",
    }),
    PrintComments: chosen("cellComments", {
      NoComments: undefined,
      EndSheet: "atEnd",
      InPlace: "asDisplayed",
    }),
    // "A `null` value represents auto page numbering." It is set by an empty text, or null
    FirstPageNumber: {
      get: ({ page }) => page.firstPageNumber ?? null,
      set: (sheet, value) => {
        if (value === "" || value === null) delete sheet.page.firstPageNumber;
        else sheet.page.firstPageNumber = number(value, "first page number");
      },
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
    SetPrintMargins: (sheet, [unit, options]) => setPrintMargins(sheet, unit, options),
    ...titles("Rows", "printTitlesRow", isWholeRows),
    ...titles("Columns", "printTitlesColumn", isWholeColumns),
    SetPrintArea: setPrintArea,
    GetPrintArea: (sheet) => {
      const found = printArea(sheet);
      if (!found) throw notFound("a print area");
      return found;
    },
    GetPrintAreaOrNullObject: (sheet) => printArea(sheet),
  },
});

function flag(
  name: "horizontalCentered" | "verticalCentered" | "gridLines" | "headings" | "blackAndWhite" | "draft",
): Scalar<SheetModel> {
  return {
    get: ({ page }) => page[name] === true,
    set: ({ page }, value) => {
      if (value === true) page[name] = true;
      else delete page[name];
    },
  };
}

/** A setting of several values, by their names in the API; undefined is what a new sheet has. */
function chosen<Key extends "errors" | "cellComments">(
  key: Key,
  values: Readonly<Record<string, Page[Key] | undefined>>,
): Scalar<SheetModel> {
  return {
    get: ({ page }) => Object.entries(values).find(([, file]) => file === page[key])![0],
    set: ({ page }, value) => {
      const file = values[oneOf(value, Object.keys(values), key)];
      if (file === undefined) delete page[key];
      else page[key] = file;
    },
  };
}

/** @source Excel.PageLayout.setPrintTitleRows, setPrintTitleColumns: whole rows, or columns, of the sheet */
function titles(
  what: "Rows" | "Columns",
  key: "printTitlesRow" | "printTitlesColumn",
  isWhole: (rect: Rect) => boolean,
): Readonly<Record<string, Method<SheetModel>>> {
  const found = (sheet: SheetModel): HostObject | null => {
    const rect = parseAddress(sheet.page[key] ?? "")?.rect;
    return rect ? range(sheet, rect) : null;
  };
  return {
    [`SetPrintTitle${what}`]: (sheet, [given], host) => {
      const { sheet: where, rect } = areaOf(given, sheet, host);
      if (where !== sheet || !isWhole(rect)) throw invalid("print titles are whole lines of their own sheet");
      sheet.page[key] = addressText(rect);
    },
    [`GetPrintTitle${what}`]: (sheet) => {
      const range = found(sheet);
      if (!range) throw notFound(`print title ${what.toLowerCase()}`);
      return range;
    },
    [`GetPrintTitle${what}OrNullObject`]: found,
  };
}

/** @source Excel.PageLayout.setPrintArea: "The range or ranges of the content to print" */
function setPrintArea(sheet: SheetModel, [area]: readonly unknown[], host: Host): void {
  const { sheet: where, rects } = areasGiven(area, sheet, host);
  if (where !== sheet) throw invalid("a print area is on its own sheet");
  sheet.page.printArea = rects.map((rect) => addressText(rect)).join(",");
}

function printArea(sheet: SheetModel): HostObject | null {
  const parts = (sheet.page.printArea ?? "").split(",").flatMap((part) => parseAddress(part)?.rect ?? []);
  return parts.length > 0 ? HostObject.of(rangeAreasType, { sheet, rects: parts }) : null;
}

/** @source Excel.PageLayoutZoomOptions: a scale from 10 to 400, or how many pages it is fitted to */
function setZoom(sheet: SheetModel, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  const isScaled = scale !== undefined && scale !== null;
  if (isScaled && (typeof scale !== "number" || scale < 10 || scale > 400))
    throw invalid(`scale ${String(scale)}`);
  sheet.page.fitToPage = !isScaled;
  if (isScaled) sheet.page.scale = scale as number;
  else {
    sheet.page.fitToWidth = pages(horizontalFitToPages);
    sheet.page.fitToHeight = pages(verticalFitToPages);
  }
}

/** 0 is the file's word for "as many pages as it takes". */
function pages(value: unknown): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
    throw invalid(`pages ${String(value)}`);
  return value;
}
