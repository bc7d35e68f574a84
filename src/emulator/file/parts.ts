import { XMLParser } from "fast-xml-parser";
import { parseAddress } from "../model/rect";
import { WorkbookFileError } from "./fileError";
import { unpackCarefully } from "./unpack";

/** What a file holds that this host cannot carry from opening to saving. */
export interface Loss {
  readonly kind: "macros" | "drawings" | "external-links" | "pivot-tables" | "embedded-objects" | "name";
  /** the part of the file, or the name */
  readonly what: string;
}

const LOSSY: readonly (readonly [RegExp, Loss["kind"]])[] = [
  [/^xl\/vbaProject\.bin$/i, "macros"],
  [/^xl\/(charts|chartsheets|media|diagrams)\//i, "drawings"],
  [/^xl\/drawings\/[^/]+\.xml$/i, "drawings"],
  [/^xl\/externalLinks\//i, "external-links"],
  [/^xl\/(pivotTables|pivotCache|slicers|timelines)\//i, "pivot-tables"],
  [/^xl\/(embeddings|ctrlProps|activeX)\//i, "embedded-objects"],
];

/**
 * Looks into the package, part by part: is it a workbook, is it safe to open, and what of it would be lost by saving?
 *
 * @throws WorkbookFileError when it is not an .xlsx, would fill the memory, or has a document type
 */
export function inspectParts(bytes: Uint8Array): {
  readonly names: readonly string[];
  readonly losses: Loss[];
} {
  const { names, workbookPart } = unpackCarefully(bytes);
  if (!workbookPart) throw new WorkbookFileError("not-xlsx", "the package has no xl/workbook.xml");
  const losses = names.flatMap((what) => {
    const [, kind] = LOSSY.find(([pattern]) => pattern.test(what)) ?? [];
    return kind ? [{ kind, what }] : [];
  });
  return { names, losses: [...losses, ...lossyNames(workbookPart)] };
}

interface NameElement {
  readonly "@name": string;
  readonly "@localSheetId"?: string;
  readonly "#text"?: string;
}

/**
 * Names that are not plain references of the whole workbook. Excel's own (`_xlnm…`) are handled elsewhere, except
 * print titles and areas of a sheet with an apostrophe in its name, which the library writes without doubling it.
 */
function lossyNames(workbookPart: Uint8Array): Loss[] {
  return definedNames(new TextDecoder().decode(workbookPart))
    .filter((name) =>
      name["@name"].startsWith("_xlnm")
        ? name["#text"]?.includes("''")
        : name["@localSheetId"] !== undefined || !parseAddress(name["#text"] ?? ""),
    )
    .map((name) => ({ kind: "name", what: name["@name"] }));
}

function definedNames(workbookXml: string): readonly NameElement[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    isArray: (name) => name === "definedName",
  });
  try {
    const { workbook } = parser.parse(workbookXml) as {
      workbook?: { definedNames?: { definedName?: NameElement[] } };
    };
    return workbook?.definedNames?.definedName ?? [];
  } catch {
    throw new WorkbookFileError("not-xlsx", "xl/workbook.xml is not XML");
  }
}
