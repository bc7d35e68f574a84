import { XMLParser } from "fast-xml-parser";
import { unzipSync } from "fflate";
import { parseAddress } from "../model/rect";
import { WorkbookFileError } from "./fileError";

/** Unpacked, a workbook of this product is below 10 MB; what claims more than this is not read at all. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

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
 * Looks into the package without unpacking it: is it a workbook, and what of it would be lost by saving?
 *
 * @throws WorkbookFileError when it is not an .xlsx, or would fill the memory
 */
export function inspectParts(bytes: Uint8Array): Loss[] {
  let unpacked = 0;
  const names: string[] = [];
  let workbookPart: Uint8Array | undefined;
  try {
    const kept = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return name === "xl/workbook.xml" && originalSize < UNPACKED_LIMIT;
      },
    });
    workbookPart = kept["xl/workbook.xml"];
  } catch {
    throw new WorkbookFileError("not-xlsx", "the file is not a zip package");
  }
  if (!workbookPart) throw new WorkbookFileError("not-xlsx", "the package has no xl/workbook.xml");
  if (unpacked > UNPACKED_LIMIT)
    throw new WorkbookFileError("too-large", `unpacked, the file has ${unpacked} bytes`);
  const losses = names.flatMap((what) => {
    const [, kind] = LOSSY.find(([pattern]) => pattern.test(what)) ?? [];
    return kind ? [{ kind, what }] : [];
  });
  return [...losses, ...lossyNames(workbookPart)];
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
