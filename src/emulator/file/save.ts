import type { WorkbookModel } from "../model/workbook";
import { parseXml } from "../xml/tree";
import { blankPackage, BLANK_STYLES } from "./package/blank";
import { writeDocument } from "./document/document";
import { declare, undeclare } from "./package/contentTypes";
import { Package } from "./package/package";
import { dropUnreachable, reachableParts } from "./package/reachable";
import { relatedParts, relate, relationshipsOf, unrelate } from "./package/relationships";
import { inEditionOf } from "./package/strict";
import type { CellReading } from "./context";
import { Marking } from "./dynamicArrays/marking";
import { readCellParts } from "./readCellParts";
import { moveUnmodelled } from "./saving/moveUnmodelled";
import { noteSavedTime } from "./saving/savedTime";
import type { Saving } from "./patching/saving";
import { addSheets, removeSheets, writeSheets } from "./saving/sheets";
import { sheetSlots } from "./saving/writeSheetList";
import { workbookText } from "./saving/writeWorkbook";
import { SharedStrings } from "./strings/sharedStrings";
import { withTableStyles } from "./styles/tableStyles";
import { StyleSheet } from "./styles/styleSheet";
import { activeName, listedSheets } from "./workbookPart";

const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as a file. One that was opened is patched: unaffected parts keep their bytes, and in the others only
 * what has changed is rewritten. The same workbook gives the same bytes, whenever it is saved, but for the time.
 *
 * @param workbook with its formulas computed
 * @param time when a person saves it, which the file then says; default: it says what it said
 */
export async function saveWorkbook(workbook: WorkbookModel, time?: Date): Promise<Uint8Array> {
  const { source } = workbook;
  const parts = source ? Package.unzip(source.bytes) : blankPackage(workbook.author, workbook.lastAuthor);
  const part = source?.part ?? "xl/workbook.xml";
  const before = parts.text(part)!;
  const reachable = reachableParts(parts);
  moveUnmodelled(parts, workbook);
  const saving = savingOf(workbook, parts, part);
  const ids = addSheets(part, saving);
  writeSheets(part, saving, ids);
  writeWorkbook(part, saving, ids);
  writeDocument(workbook, parts, part, saving.declared);
  writeShared(part, "styles", saving.styles, saving);
  writeShared(part, "sharedStrings", saving.strings, saving);
  writeShared(part, "sheetMetadata", saving.dynamicArrays, saving);
  removeSheets(parts, part, workbook, before);
  const hasMoved = workbook.upheavals.some(({ kind }) => kind === "moved" || kind === "removed");
  if (source && (saving.formulasChanged || hasMoved)) dropCalculationChain(parts, part);
  dropUnreachable(parts, reachable, saving.removed);
  for (const name of saving.declared.keys())
    if (name.endsWith(".xml")) parts.write(name, inEditionOf(parts, parts.text(name)!));
  declare(parts, saving.declared);
  undeclare(parts, [...saving.removed]);
  if (time) noteSavedTime(parts, time);
  return parts.zip();
}

function savingOf(workbook: WorkbookModel, parts: Package, part: string): Saving {
  writeTableStyles(workbook, parts, part);
  const root = parseXml(parts.text(part)!);
  const related = (type: string): string | undefined => {
    const [name] = relatedParts(parts, part, type);
    return name === undefined ? undefined : parts.text(name);
  };
  let reading: CellReading | undefined;
  const active = activeSheet(workbook);
  let lastTable: number | undefined;
  return {
    workbook,
    parts,
    styles: new StyleSheet(related("styles") ?? BLANK_STYLES, workbook.styles),
    strings: new SharedStrings(workbook.source?.strings ?? 0),
    dynamicArrays: new Marking(related("sheetMetadata")),
    reading: () => (reading ??= readCellParts(related)),
    declared: new Map(),
    binary: new Map(),
    removed: new Set(),
    formulasChanged: false,
    mustRecalculate: workbook.mustRecalculate,
    active,
    activeChanged: activeName(root, listedSheets(root)) !== active,
    nextTableId: () => (lastTable = (lastTable ?? largestTableId(parts)) + 1),
  };
}

function writeTableStyles(workbook: WorkbookModel, parts: Package, part: string): void {
  const [name] = relatedParts(parts, part, "styles");
  if (name !== undefined) parts.write(name, withTableStyles(parts.text(name)!, workbook));
}

/** The largest table id in the file: ids are unique in a workbook. */
function largestTableId(parts: Package): number {
  const tables = parts.names.filter((name) => /\/tables\/[^/]+\.xml$/i.test(name));
  const ids = tables.map((name) => Number(parseXml(parts.text(name)!).attributes.id));
  return Math.max(0, ...ids.filter(Number.isFinite));
}

/** The name of the active sheet; a hidden or removed one cannot be active. */
function activeSheet({ sheets, activeSheet: wanted, source }: WorkbookModel): string | undefined {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const chosen = visible.find(({ name }) => name === wanted);
  // a chart sheet is active, which the model does not have
  if (
    !chosen &&
    wanted !== undefined &&
    source?.sheets.includes(wanted) &&
    !sheets.some(({ name }) => name === wanted)
  )
    return wanted;
  return (chosen ?? visible[0])?.name;
}

function writeWorkbook(part: string, saving: Saving, ids: Parameters<typeof writeSheets>[2]): void {
  const { parts, workbook, active } = saving;
  const text = parts.text(part)!;
  const root = parseXml(text);
  const opaque = new Set(
    relationshipsOf(parts, part)
      .filter(({ type }) => type !== "worksheet")
      .map(({ id }) => id),
  );
  const slots = sheetSlots(root, workbook, opaque);
  const { mustRecalculate } = saving;
  parts.write(part, workbookText(text, root, { workbook, slots, ids, active, mustRecalculate }));
}

/** Writes a part that cells refer to if something was added to it; creates it if it is missing. */
function writeShared(
  part: string,
  type: "styles" | "sharedStrings" | "sheetMetadata",
  shared: { readonly isChanged: boolean; text(before?: string): string },
  { parts, declared }: Saving,
): void {
  if (!shared.isChanged) return;
  const [found] = relatedParts(parts, part, type);
  const plain = `xl/${type}.xml`;
  const name = found ?? (parts.has(plain) ? parts.freeName(`xl/${type}`) : plain);
  parts.write(name, shared.text(found === undefined ? undefined : parts.text(found)));
  if (found !== undefined) return;
  relate(parts, part, [{ type, target: name }]);
  declared.set(name, `${TYPES}.${type}+xml`);
}

/** Removes the calculation chain: programs rebuild it, but Excel takes a wrong one for a damaged file. */
function dropCalculationChain(parts: Package, part: string): void {
  const chains = relationshipsOf(parts, part).filter(({ type }) => type === "calcChain");
  unrelate(parts, part, new Set(chains.map(({ id }) => id)));
}
