import { inExcel } from "../excel/run";
import { readInventory } from "../excel/read/inventory";
import { readContents } from "../excel/read/readWorkbook";
import { afterRecovery } from "../excel/recovery/afterRecovery";
import { writeEntries } from "../excel/entries/writeEntries";
import { Problem } from "../system/problem";
import { entryKey, type Submission } from "../validation/entries";
import { readSubmission } from "../workbook/read/readSubmission";
import { daySerial } from "./daySerial";
import { headKey } from "./headKey";

/** A value for the cell of one quantity at one lag, or for the head of a department's sheet. */
export interface EntryValue {
  /** of the quantity, or as in `tjj.phone`: department and date, person, reviewer or phone */
  readonly key: string;
  readonly lag: number;
  /** an empty text leaves the cell as it is */
  readonly value: number | string;
  /** where it comes from, to say it when there is no such cell */
  readonly source: string;
}

/**
 * Puts values into the entry cells, as departments would. Either all of them go in, or none: that holds under the journal, whatever fails.
 *
 * @throws Problem when a key or a period has no cell, a date is none, or somebody has typed into a cell at that moment
 */
export function fillEntries(values: readonly EntryValue[], now = new Date()): Promise<void> {
  return inExcel(async (context) => {
    const { found, journal } = await afterRecovery(context, () => readInventory(context));
    const submission = readSubmission(found.system, await readContents(context, found));
    const placed = values
      .map((value) => ({ cell: cellOf(submission, value), value: written(value) }))
      .filter(({ value }) => value !== "");
    const kept = await writeEntries(context, placed, journal, now.toISOString());
    if (kept > 0) throw new Problem(`填入数据时有 ${kept} 个单元格正好被人改动，保留了改动后的内容；请核对`);
  });
}

/** A day goes into a cell as Excel counts it. */
function written({ key, value, source }: EntryValue): number | string {
  if (typeof value === "number" || value === "" || headKey(key)?.part !== "date") return value;
  const serial = daySerial(value);
  if (serial === undefined)
    throw new Problem(`${source}：“${key}”的 value 列填的“${value}”不是日历上的日期，请改填，如 2020-01-15`);
  return serial;
}

function cellOf(
  { system, entries, heads }: Submission,
  { key, lag, source }: EntryValue,
): { sheet: string; cell: string } {
  const answer = headKey(key);
  const head = heads.find(({ department }) => department === answer?.department);
  const cell = (answer && head?.cells[answer.part]) ?? entries.get(entryKey(key, lag));
  if (cell) return cell;
  const known = system.quantities.find((quantity) => quantity.key === key);
  throw new Problem(
    known
      ? `${source}：“${key}”（${known.name}）没有期数 ${lag} 的填报格，请核对 lag 一列（0 为本期，1 为上年）`
      : `${source}：指标体系中没有代码为“${key}”的基础数据，请核对 key 一列的拼写`,
  );
}
