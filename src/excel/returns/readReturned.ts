import type { Period } from "../../system/period";
import { reportingDepartments } from "../../system/reporting";
import type { IndicatorSystem } from "../../system/schema";
import type { Submission } from "../../validation/entries";
import { headStampOf, type Stamp } from "../../workbook/fill/fillHead";
import { partOf } from "../../workbook/part";
import type { Contents } from "../../workbook/read/contents";
import { readSubmission } from "../../workbook/read/readSubmission";
import type { WorkbookContents } from "../../workbook/read/workbookContents";
import { type Agreed, agreedIn } from "../../workbook/returns/agreed";
import { type Handout, handoutIn } from "../../workbook/returns/handout";
import { newestOf } from "../../workbook/returns/keptRows";
import type { Recognised, ReturnedFile } from "../../workbook/returns/returnedFile";
import { fillTableName } from "../../workbook/tableNames";
import { READING_AUTHOR } from "../read/history";
import { type OwnInventory, READING_KEPT, READING_PLACES } from "../read/inventory";
import { readContents } from "../read/readWorkbook";
import { together } from "../request/part";
import type { Requests } from "../request/requests";
import { type FoundHandouts, READING_HANDOUT_ROWS, READING_OWN_HANDOUT, readKept } from "./handouts";
import { type LostTables, readLostTables } from "./readLostTables";

const LOOKING = together({
  places: READING_PLACES,
  own: READING_OWN_HANDOUT,
  handouts: READING_HANDOUT_ROWS,
  author: READING_AUTHOR,
});

/**
 * Reads a workbook that came back, whatever other programs have done to it. Nothing in it is computed.
 *
 * @param system of the lead office, by which the sheets are read
 */
export async function readReturned(
  requests: Requests,
  system: IndicatorSystem,
): Promise<Omit<ReturnedFile, "name" | "modified" | "saved">> {
  const { places: around, own, handouts, author } = await requests.send(LOOKING);
  const { handedTo, ...places } = around;
  const lost = await readLostTables(requests, system, places);
  const tables = new Map([
    ...places.tables,
    ...lost.rows.map(({ table }) => [table.name, table.sheet] as const),
  ]);
  const part = partOf(system, tables, own?.department ?? handedTo);
  const inventory: OwnInventory = {
    ...places,
    document: undefined,
    stored: "none",
    isOlder: false,
    system,
    part,
  };
  const contents = withLost(await readContents(requests, inventory), lost);
  const submission = withOwnTasks(readSubmission(system, contents), part?.id);
  const busy = new Set((submission.tasks ?? []).map(({ department }) => department));
  const there = part ? [part] : reportingDepartments(system, submission.tasks);
  // the system is long: it is asked only where the file does not say by itself what it was made for
  const kept = own ? undefined : storedIn(await requests.send(READING_KEPT.attempted()));
  return {
    author,
    stamp: stampOf(own) ?? kept ?? stampIn(contents.heads),
    departments: there
      .filter(({ id }) => contents.tables.has(fillTableName(id)) || busy.has(id))
      .map(({ id }) => ({ id, by: recognised(id, own, lost) })),
    isPart: part !== undefined,
    ...(await readGiven(requests, handouts, part ? own : undefined, kept?.period)),
    submission,
  };
}

/** Every line in a unit's own file is its own, whatever was written over its name. */
function withOwnTasks(submission: Submission, part: string | undefined): Submission {
  if (part === undefined || !submission.tasks) return submission;
  return { ...submission, tasks: submission.tasks.map((task) => ({ ...task, department: part })) };
}

/** Also sheets that have lost their tables; results of formulas are taken as they stand. */
function withLost(contents: WorkbookContents, { rows, ledger }: LostTables): WorkbookContents {
  const found = [...rows.map(({ table }) => table), ...(ledger ? [ledger] : [])];
  const tables = found.map((table) => [table.name, table] as const);
  const heads = rows.map(({ table, above }) => [table.name, above] as const);
  return {
    ...contents,
    tables: new Map([...contents.tables, ...tables]),
    heads: new Map([...(contents.heads ?? []), ...heads]),
    doubts: undefined,
  };
}

function recognised(id: string, own: Handout | undefined, lost: LostTables): Recognised {
  if (lost.rows.some(({ department }) => department === id)) return "keys";
  return own?.department === id ? "record" : "table";
}

/** The system that a workbook keeps; undefined where it keeps none that can be read. */
function storedIn(kept: () => { readonly system: IndicatorSystem | undefined }): Stamp | undefined {
  try {
    return stampOf(kept().system);
  } catch {
    return undefined;
  }
}

function stampOf(found: IndicatorSystem | Handout | undefined): Stamp | undefined {
  if (!found) return undefined;
  const id = "system" in found ? found.system : found.id;
  return { id, version: found.version, period: found.period };
}

function stampIn(heads: ReadonlyMap<string, Contents> | undefined): Stamp | undefined {
  const stamps = [...(heads?.values() ?? [])].map(({ values }) => headStampOf(values.flat()));
  return stamps.find((stamp) => stamp !== undefined);
}

/** What departments were given, by what a workbook says: its own handout, or all that a copy of the whole keeps. */
async function readGiven(
  requests: Requests,
  handouts: FoundHandouts,
  own: Handout | undefined,
  period: Period | undefined,
): Promise<Pick<ReturnedFile, "given" | "agreed">> {
  if (own || period === undefined || handouts.rows.length === 0)
    return { given: new Map(own && [[own.department, own]]), agreed: new Map<string, Agreed>() };
  const rows = (kind: "handout" | "merged") => [...newestOf(handouts.rows, kind, period).values()];
  return {
    given: await readKept(requests, handouts, rows("handout"), handoutIn),
    agreed: await readKept(requests, handouts, rows("merged"), agreedIn),
  };
}
