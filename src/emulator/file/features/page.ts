import type { Margins, Page } from "../../model/page";
import { isSame } from "../../model/same";
import type { Splice } from "../../xml/splice";
import { childOf, isTrue } from "../../xml/tree";
import { type Attributes, element, withAttributes } from "../../xml/write";
import type { FeatureReader } from "../context";
import { type FeatureWriter, putting, type SheetSaving, written } from "../patching/saving";
import { defined, numberOf } from "../styles/look";
import { headerFooterOf, headerFooterSplices } from "./headerFooter";

const DEFAULT_MARGINS: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** @source ECMA-376 part 1, 18.3.1.63 `pageSetup`, 18.3.1.62 `pageMargins`, 18.3.1.70 `printOptions` */
export const readPage: FeatureReader = (sheet, { root }) => {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const margins = childOf(root, "pageMargins")?.attributes;
  const options = childOf(root, "printOptions")?.attributes ?? {};
  sheet.page =
    defined<Page>({
      orientation: oneOf(setup.orientation, ["landscape", "portrait"]),
      paperSize: numberOf(setup.paperSize),
      scale: numberOf(setup.scale),
      fitToPage: sheet.page.fitToPage,
      fitToWidth: numberOf(setup.fitToWidth),
      fitToHeight: numberOf(setup.fitToHeight),
      horizontalCentered: isTrue(options.horizontalCentered) || undefined,
      verticalCentered: isTrue(options.verticalCentered) || undefined,
      gridLines: isTrue(options.gridLines) || undefined,
      headings: isTrue(options.headings) || undefined,
      blackAndWhite: isTrue(setup.blackAndWhite) || undefined,
      draft: isTrue(setup.draft) || undefined,
      pageOrder: setup.pageOrder === "overThenDown" ? "overThenDown" : undefined,
      errors: oneOf(setup.errors, ["blank", "dash", "NA"]),
      cellComments: oneOf(setup.cellComments, ["atEnd", "asDisplayed"]),
      firstPageNumber: isTrue(setup.useFirstPageNumber) ? numberOf(setup.firstPageNumber) : undefined,
      margins: margins && marginsOf(margins),
    }) ?? {};
  sheet.headerFooter = headerFooterOf(childOf(root, "headerFooter"));
};

function oneOf<Value extends string>(said: string | undefined, known: readonly Value[]): Value | undefined {
  return known.find((each) => each === said);
}

function marginsOf(attributes: Readonly<Record<string, string>>): Margins {
  const edges = Object.entries(DEFAULT_MARGINS).map(([edge, standard]) => [
    edge,
    numberOf(attributes[edge]) ?? standard,
  ]);
  return Object.fromEntries(edges) as Margins;
}

const SETUP = [
  ...(["paperSize", "scale", "firstPageNumber", "fitToWidth", "fitToHeight"] as const),
  ...(["pageOrder", "orientation", "blackAndWhite", "draft", "cellComments", "errors"] as const),
];
const OPTIONS = ["horizontalCentered", "verticalCentered", "headings", "gridLines"] as const;

export const writePage: FeatureWriter = (context) => {
  const { sheet, before } = context;
  const [page, was] = [sheet.page, before.page];
  const numbering =
    page.firstPageNumber === was.firstPageNumber
      ? {}
      : { useFirstPageNumber: page.firstPageNumber === undefined ? undefined : 1 };
  const setup: Attributes = {
    ...Object.fromEntries(
      SETUP.filter((key) => page[key] !== was[key]).map((key) => [key, attributeOf(page[key])]),
    ),
    ...numbering,
  };
  const centered: Attributes = Object.fromEntries(
    OPTIONS.filter((key) => page[key] !== was[key]).map((key) => [key, attributeOf(page[key])]),
  );
  const margins = isSame(page.margins, was.margins) ? {} : { ...DEFAULT_MARGINS, ...page.margins };
  return [
    ...changing(context, "printOptions", centered),
    ...changing(context, "pageMargins", margins),
    ...changing(context, "pageSetup", setup),
    ...headerFooterSplices(context),
  ];
};

/** True is written as 1, false is left out. */
function attributeOf(value: string | number | boolean | undefined): string | number | undefined {
  return typeof value === "boolean" ? (value ? 1 : undefined) : value;
}

/** Changes the attributes of an element without content, or adds it. */
function changing(context: SheetSaving, local: string, attributes: Attributes): Splice[] {
  if (Object.keys(attributes).length === 0) return [];
  const { root, prefix } = context;
  const found = childOf(root, local);
  const xml = found
    ? withAttributes(written(context, found), attributes)
    : element(prefix + local, attributes);
  return putting(context, local, xml);
}
