import type { Said } from "../i18n/said";
import { type Period, yearsBefore } from "../system/period";
import { saidPeriod, saidQuantity } from "../system/periodWords";
import { READING_INVENTORY } from "../excel/read/inventory";
import { readContents } from "../excel/read/readWorkbook";
import { inCalculatedExcel } from "../excel/request/run";
import { quantityOf } from "../system/lookup";
import { problem } from "../system/problem";
import { type EntryCell, entryKey, type Submission } from "../validation/entries";
import { readSubmission } from "../workbook/read/readSubmission";
import type { Requests } from "../excel/request/requests";
import type { EntryValue } from "./entries";
import { inOther } from "./otherWorkbook";

/** A value of last year's workbook that stands otherwise in this year's, which is left as it is. */
interface DifferentValue {
  readonly sheet: string;
  readonly cell: string;
  /** of the quantity, with its time */
  readonly name: Said;
  readonly here: string;
  readonly there: number;
}

/** What last year's workbook has for this year's. */
export interface LastYear {
  readonly period: Period;
  /** for cells that are empty */
  readonly values: readonly EntryValue[];
  /** how many values are here already */
  readonly same: number;
  readonly different: readonly DifferentValue[];
}

/**
 * What the workbook of last year has for 上年同期值, and the years before it, of the open one; nothing is written.
 *
 * @param name of the file
 * @throws Problem when the file cannot be opened, or holds another system or year
 */
export async function lastYearOf(bytes: Uint8Array, name: string): Promise<LastYear> {
  const there = await inOther(bytes, name, readApart);
  const here = await inCalculatedExcel(readApart);
  const { system } = here;
  const [found, wanted] = [there.system.period, yearsBefore(system.period)];
  if (there.system.id !== system.id) throw problem("otherSystem", { name, title: there.system.title });
  if (found !== wanted) throw problem("otherYear", { found: saidPeriod(found), wanted: saidPeriod(wanted) });
  const pairs = [...here.entries.values()].flatMap((entry) => {
    const earlier = there.entries.get(entryKey(entry.key, entry.lag - 1));
    return earlier?.kind === "number" ? [{ entry, value: earlier.value as number }] : [];
  });
  const different = pairs.filter(({ entry, value }) => entry.kind !== "blank" && entry.value !== value);
  return {
    period: found,
    values: pairs
      .filter(({ entry }) => entry.kind === "blank")
      .map(({ entry: { key, lag }, value }) => ({ key, lag, value, source: name })),
    same: pairs.filter(({ entry, value }) => entry.value === value).length,
    different: different.map(({ entry, value }) => differentValue(here, entry, value)),
  };
}

/** What a workbook holds, by itself: doubts about formulas are of the workbook that is worked on. */
async function readApart(requests: Requests): Promise<Submission> {
  const inventory = await requests.send(READING_INVENTORY);
  return readSubmission(inventory.system, {
    ...(await readContents(requests, inventory)),
    doubts: undefined,
  });
}

function differentValue({ system }: Submission, entry: EntryCell, there: number): DifferentValue {
  const { key, lag, sheet, cell, value } = entry;
  return {
    sheet,
    cell,
    name: saidQuantity(system, quantityOf(system, key), lag),
    here: String(value),
    there,
  };
}
