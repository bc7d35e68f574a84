import { parseA1Ref } from "@borgar/fx";
import { acrossSheets } from "../model/formulaText/acrossSheets";
import { formulaTokens } from "../model/formulaText/formulaTokens";
import { kept } from "../model/kept";
import { intersection, type Rect } from "../model/rect";
import type { SheetModel } from "../model/sheet";
import { spillOf } from "../model/spilledCells";
import type { WorkbookModel } from "../model/workbook";
import { type Found, isSameFound, type Shape } from "./shape";

type Place = readonly [sheet: SheetModel, row: number, column: number];

/** A table of which a column has another title. */
export type Retitled = readonly [sheet: SheetModel, table: SheetModel["tables"][number]];

/** Functions that find something by a text, which may be any name, or by where it stands among others. */
const BY_TEXT = ["indirect", "sheet", "sheets"];

/** What a formula mentions that reads from one sheet to another: no name is like it. */
const ACROSS = ":";

/** What formulas find otherwise than before. */
interface Changes {
  /** names of sheets, of names and of tables, in small letters */
  readonly names: Set<string>;
  /** tables that are new, were changed or are gone: by sheets, where they are and were */
  readonly tables: Map<string, Rect[]>;
}

/**
 * The formulas that may find something else than before.
 *
 * @returns undefined where it may be any: rows were inserted, or a sheet is gone
 */
export function reshaped(
  workbook: WorkbookModel,
  before: Shape,
  now: Shape,
  retitled: readonly Retitled[],
): Place[] | undefined {
  if (isAnything(workbook, before, now)) return undefined;
  const changes: Changes = { names: new Set(BY_TEXT), tables: new Map() };
  if (!isSameOrder(before, now)) changes.names.add(ACROSS);
  for (const each of differing(before.found, now.found)) note(changes, each);
  for (const [sheet, { name, rect }] of retitled) {
    changes.names.add(name.toLowerCase());
    noteTable(changes, sheet.id, rect);
  }
  followNames(workbook, changes.names);
  return workbook.sheets.flatMap((sheet) => {
    const tables = changes.tables.get(sheet.id) ?? [];
    return [...sheet.formulaCells()].flatMap(([row, column, cell]): Place[] => {
      const mentions = mentionsIn(cell.formula!).some((name) => changes.names.has(name));
      return mentions || isAmong(tables, sheet, row, column) ? [[sheet, row, column]] : [];
    });
  });
}

/**
 * The formulas that read from one sheet to another: others may stand between the two, or other cells where they read, while
 * what they say is the same.
 */
export function readingAcross(workbook: WorkbookModel): Place[] {
  const names = new Set([ACROSS]);
  followNames(workbook, names);
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.formulaCells()].flatMap(([row, column, { formula }]): Place[] =>
      mentionsIn(formula!).some((name) => names.has(name)) ? [[sheet, row, column]] : [],
    ),
  );
}

function isSameOrder(before: Shape, now: Shape): boolean {
  const [was, is] = [before, now].map(({ found }) => found.filter(({ kind }) => kind === "sheet"));
  return was!.length === is!.length && was!.every(({ sheet }, i) => sheet === is![i]!.sheet);
}

/** Whether cells have moved, or are gone with their sheet, so that nothing that was read stands where it stood. */
function isAnything({ upheavals }: WorkbookModel, before: Shape, now: Shape): boolean {
  if (upheavals.slice(before.upheavals).some(({ kind }) => kind === "moved" || kind === "removed"))
    return true;
  const sheets = new Map(now.found.flatMap((each) => (each.kind === "sheet" ? [[each.sheet, each]] : [])));
  return before.found.some(
    (each) =>
      each.kind === "sheet" && !each.values.every((value, i) => value === sheets.get(each.sheet)?.values[i]),
  );
}

/** What is in one list alone, as it is there. */
function differing(before: readonly Found[], now: readonly Found[]): Found[] {
  const [was, is] = [before, now].map((all) => new Map(all.map((each) => [keyOf(each), each] as const)));
  const gone = before.filter((each) => !isIn(is!, each));
  return [...gone, ...now.filter((each) => !isIn(was!, each))];
}

function isIn(all: ReadonlyMap<string, Found>, each: Found): boolean {
  const found = all.get(keyOf(each));
  return found !== undefined && isSameFound(found, each);
}

function keyOf({ kind, sheet, name }: Found): string {
  return `${kind} ${sheet} ${name}`;
}

function note(changes: Changes, { kind, name, sheet, values }: Found): void {
  changes.names.add(name.toLowerCase());
  if (kind !== "table") return;
  const [top, left, bottom, right] = values as number[];
  noteTable(changes, sheet, { top: top!, left: left!, bottom: bottom!, right: right! });
}

function noteTable({ tables }: Changes, sheet: string, rect: Rect): void {
  tables.set(sheet, [...(tables.get(sheet) ?? []), rect]);
}

/** Adds the names that stand for what has changed, or for such names. */
function followNames({ names, sheets }: WorkbookModel, changed: Set<string>): void {
  const all = [...names, ...sheets.flatMap((sheet) => sheet.names)];
  for (let size = -1; size !== changed.size;) {
    size = changed.size;
    for (const { name, formula } of all)
      if (mentionsIn(formula).some((each) => changed.has(each))) changed.add(name.toLowerCase());
  }
}

/** Whether a formula stands in one of some tables, where it may speak of it without a name, or spills beside them. */
function isAmong(tables: readonly Rect[], sheet: SheetModel, row: number, column: number): boolean {
  if (tables.length === 0) return false;
  const cell = sheet.cell(row, column);
  if (cell?.isDynamic === true && !cell.spill) return true;
  const filled = spillOf(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  return tables.some((table) => intersection(table, filled));
}

const NAMING = new Set(["range", "range_beam", "range_ternary", "range_named", "structured", "func"]);

/** The names of sheets, tables, functions and others in a formula, in small letters. */
const mentionsIn = kept((formula): readonly string[] => {
  const names = new Set<string>();
  for (const { type, value } of formulaTokens(formula)) {
    if (!NAMING.has(type)) continue;
    const rest = value.slice(value.lastIndexOf("!") + 1);
    const across = acrossSheets(value);
    for (const name of across ? [ACROSS, ...across.ends] : []) names.add(name.toLowerCase());
    if (rest.length < value.length) names.add(parseA1Ref(value)?.context?.[0]?.toLowerCase() ?? "");
    if (type === "structured") names.add(rest.slice(0, rest.indexOf("[")).toLowerCase());
    if (type === "range_named" || type === "func") names.add(rest.toLowerCase());
  }
  return [...names].filter((name) => name !== "");
});
