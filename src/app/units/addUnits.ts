import { inCalculatedExcel } from "../../excel/request/run";
import { type Said, said } from "../../i18n/said";
import { runJob } from "../../jobs/runJob";
import { READING_MASTER } from "../../jobs/masterCopy";
import { addUnits as addingUnits } from "../../jobs/units/addUnits";
import type { Panel } from "../../scoring/panel/panel";
import { Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { SHEET } from "../../workbook/sheetNames";
import { type UnitRow, unitQuantities } from "../../workbook/units/unitColumns";
import { decodeText } from "../csv/decodeText";
import { panelFromCsv } from "../panelFromCsv";
import { type GivenFile, isArchiveName, unzipped } from "../returns/unzipped";
import { unitOfWorkbook } from "./unitOfWorkbook";

/** A file that holds units, with what becomes of them. */
export interface AddedFiles {
  /** names of units that have a row now */
  readonly added: readonly string[];
  /** names of units whose row holds other values now */
  readonly updated: readonly string[];
  /** files of which nothing was taken */
  readonly refused: readonly RefusedFile[];
}

interface RefusedFile {
  readonly file: string;
  readonly reason: Said;
}

/** A row with the file that it comes from. */
interface FromFile {
  readonly file: string;
  readonly row: UnitRow;
}

/**
 * Takes units over into 各县数据: of a CSV file each row, of a workbook the unit that it is of. What cannot be taken is
 * named, and the others are taken all the same.
 *
 * @param files CSV files, workbooks, and archives of them; none make a sheet to type into
 * @throws Problem when the workbook is not that of a lead office, or Excel refuses: then nothing is taken
 */
export async function addUnits(files: readonly GivenFile[], now = new Date()): Promise<AddedFiles> {
  const system = await systemHere();
  const refused: RefusedFile[] = [];
  const found: FromFile[] = [];
  for (const given of files)
    for (const file of await insideOf(given, refused)) found.push(...(await rowsOf(file, system, refused)));
  const rows = onePerUnit(named(found), refused);
  if (files.length > 0 && rows.length === 0) return { added: [], updated: [], refused };
  const { added, updated } = await runJob(addingUnits, rows, now);
  return { added, updated, refused };
}

function systemHere(): Promise<IndicatorSystem> {
  return inCalculatedExcel(async (requests) => (await requests.send(READING_MASTER)).system);
}

async function insideOf(given: GivenFile, refused: RefusedFile[]): Promise<GivenFile[]> {
  try {
    return isArchiveName(given.name) ? unzipped(await given.bytes(), given) : [given];
  } catch (error) {
    refused.push(refusal(given.name, error));
    return [];
  }
}

async function rowsOf(
  { name, bytes }: GivenFile,
  system: IndicatorSystem,
  refused: RefusedFile[],
): Promise<FromFile[]> {
  const source = baseName(name);
  try {
    const content = await bytes();
    if (isCsv(name)) {
      const panel = panelFromCsv(decodeText(content, source), source, system);
      return panelRows(panel, system, source).map((row) => ({ file: name, row }));
    }
    return [{ file: name, row: { ...(await unitOfWorkbook(content, source, system)), source } }];
  } catch (error) {
    refused.push(refusal(name, error));
    return [];
  }
}

/** @throws Problem for a column that 各县数据 has no place for */
function panelRows(panel: Panel, system: IndicatorSystem, source: string): UnitRow[] {
  const places = unitQuantities(system);
  const known = places.filter(({ column }) => panel.columns.has(column));
  const homeless = [...panel.columns.keys()].find((name) => !places.some(({ column }) => column === name));
  if (homeless !== undefined)
    throw problem("units.noColumn", { name: source, column: homeless, sheet: SHEET.units });
  const nameOf = (id: string): string => system.categories?.find((each) => each.id === id)?.name ?? id;
  return panel.units.map((unit, i) => {
    const values = known.flatMap(({ column }): [string, number][] => {
      const value = panel.columns.get(column)![i]!;
      // an empty cell says nothing
      return Number.isNaN(value) ? [] : [[column, value]];
    });
    const category = panel.categories?.[i];
    const previousRank = panel.previousRanks?.[i];
    return {
      ...{ unit, source, stamp: "", values: new Map(values) },
      ...(category && { category: nameOf(category) }),
      ...(previousRank !== undefined && !Number.isNaN(previousRank) && { previousRank }),
    };
  });
}

/**
 * Workbooks of several units that all say they are of the same one were copied from one: then their files tell whose they
 * are. A file whose name has the unit in it is another version of that unit's.
 */
function named(found: readonly FromFile[]): FromFile[] {
  const count = new Map<string, number>();
  const isWorkbook = ({ file }: FromFile): boolean => !isCsv(file);
  const stemOf = (file: string): string =>
    baseName(file)
      .replace(/\.[^.]*$/, "")
      .trim();
  for (const { row } of found.filter(isWorkbook)) count.set(row.unit, (count.get(row.unit) ?? 0) + 1);
  return found.map((each) => {
    const { file, row } = each;
    const stem = stemOf(file);
    const isCopied = isWorkbook(each) && count.get(row.unit)! > 1 && !stem.includes(row.unit);
    return isCopied || row.unit === "" ? { file, row: { ...row, unit: stem } } : each;
  });
}

function isCsv(file: string): boolean {
  return /\.csv$/i.test(file);
}

/** Of two files of one unit the first counts. */
function onePerUnit(found: readonly FromFile[], refused: RefusedFile[]): UnitRow[] {
  const first = new Map<string, string>();
  return found.flatMap(({ file, row }): UnitRow[] => {
    const { unit } = row;
    const name = baseName(file);
    const other = first.get(unit);
    if (unit !== "" && other === undefined) {
      first.set(unit, file);
      return [row];
    }
    const reason =
      other === undefined
        ? said("problems.units.nameless", { name })
        : said("problems.units.sameUnit", { name, other: baseName(other), unit });
    refused.push({ file, reason });
    return [];
  });
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

function refusal(file: string, error: unknown): RefusedFile {
  if (error instanceof Problem) return { file, reason: error.said };
  return { file, reason: said("returns.refused.unreadable") };
}
