import { saidPeriod } from "../../system/periodWords";
import { readCovered, READING_KNOWN } from "../../excel/covered/readCovered";
import { READING_JOURNAL } from "../../excel/journal/journalSheet";
import { readContents } from "../../excel/read/readWorkbook";
import { together } from "../../excel/request/part";
import type { Requests } from "../../excel/request/requests";
import { assertPublished } from "../../jobs/publication/published";
import { quantityOf } from "../../system/lookup";
import { Problem, problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { entryKey, type Submission } from "../../validation/entries";
import { wrongEntries } from "../../validation/wrongEntries";
import { differences } from "../../workbook/publication/differences";
import { withoutRecord } from "../../workbook/publication/withoutRecord";
import { readSubmission } from "../../workbook/read/readSubmission";
import { digestOf, type UnitRow, unitQuantities } from "../../workbook/units/unitColumns";
import { inOther } from "../otherWorkbook";

/** What the workbook of one unit holds, as a row of 各县数据. */
type UnitOfWorkbook = Omit<UnitRow, "source">;

/**
 * Reads the workbook of one unit. What is published is taken only as it was published.
 *
 * @param name of the file
 * @param system of the workbook that compares
 * @throws Problem that says why it is not taken
 */
export function unitOfWorkbook(
  bytes: Uint8Array,
  name: string,
  system: IndicatorSystem,
): Promise<UnitOfWorkbook> {
  return inOther(bytes, name, async (requests) => {
    const found = await readUnit(requests, name);
    assertSame(found.submission.system, system, name);
    assertSound(found.submission, name);
    const { stamp } = found;
    const values = valuesOf(system, found, name);
    return {
      ...{ unit: found.submission.system.region.trim(), stamp, values },
      ...(stamp !== "" && { digest: digestOf([...values.values()]) }),
    };
  });
}

interface FoundUnit {
  readonly submission: Submission;
  /** of its publication; empty where nothing is published */
  readonly stamp: string;
}

async function readUnit(requests: Requests, name: string): Promise<FoundUnit> {
  const { journal, known } = await requests.send(
    together({ journal: READING_JOURNAL, known: READING_KNOWN }),
  );
  const { inventory } = known;
  if (inventory.part) throw problem("units.department", { name, department: inventory.part.name });
  if (journal.isNewer) throw problem("newerToVerify");
  if (journal.publication.isDamaged) {
    const found = await readCovered(requests, known, journal, "");
    throw new Problem(withoutRecord(found, undefined));
  }
  if (journal.publication.state !== "done") {
    const contents = await readContents(requests, inventory);
    return { submission: readSubmission(inventory.system, { ...contents, doubts: undefined }), stamp: "" };
  }
  const publication = assertPublished(journal);
  const found = await readCovered(requests, known, journal, publication.stamp);
  const changed = differences(publication, found);
  if (changed.length > 0)
    throw problem("units.tampered", { name, what: changed[0]!.what, count: changed.length });
  return { submission: found.submission, stamp: publication.stamp };
}

function assertSame(found: IndicatorSystem, wanted: IndicatorSystem, name: string): void {
  if (found.id !== wanted.id) throw problem("units.otherSystem", { name, title: found.title });
  if (found.period !== wanted.period)
    throw problem("units.otherYear", {
      name,
      found: saidPeriod(found.period),
      wanted: saidPeriod(wanted.period),
    });
}

/** @throws Problem where an entry is wrong that a score would be made from */
function assertSound(submission: Submission, name: string): void {
  const isWrong = wrongEntries(submission);
  const wrong = [...submission.entries.values()].find(({ key, lag }) => isWrong({ name: key, lag }));
  if (!wrong) return;
  const { name: quantity } = quantityOf(submission.system, wrong.key);
  throw problem("units.wrongEntry", { name, sheet: `${wrong.sheet}!${wrong.cell}`, quantity });
}

function valuesOf(
  system: IndicatorSystem,
  { submission: { entries } }: FoundUnit,
  name: string,
): UnitRow["values"] {
  const values = unitQuantities(system).map(({ quantity: { key }, lag, column }) => {
    const entry = entries.get(entryKey(key, lag));
    return [column, entry?.kind === "number" ? (entry.value as number) : null] as const;
  });
  if (values.every(([, value]) => value === null)) throw problem("units.empty", { name });
  return new Map(values);
}
