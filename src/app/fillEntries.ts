import { dateToSerial } from "numfmt";
import { inExcel } from "../excel/run";
import { readInventory } from "../excel/read/inventory";
import { readContents } from "../excel/read/readWorkbook";
import { afterRecovery } from "../excel/recovery/afterRecovery";
import { writeEntries } from "../excel/entries/writeEntries";
import { Problem } from "../system/problem";
import { entryKey, type HeadKey, type Submission } from "../validation/entries";
import { readSubmission } from "../workbook/read/readSubmission";

/** A value for the cell of one quantity at one lag, or for the head of a department's sheet. */
export interface EntryValue {
  /** of the quantity, or as in `tjj.phone`: department and date, person, reviewer or phone */
  readonly key: string;
  readonly lag: number;
  readonly value: number | string;
  /** where it comes from, to say it when there is no such cell */
  readonly source: string;
}

/**
 * Puts values into the entry cells, as departments would. Either all of them go in, or none: that holds under the journal, whatever fails.
 *
 * @throws Problem when a key or a period has no cell, or somebody has typed into one at that moment
 */
export function fillEntries(values: readonly EntryValue[], now = new Date()): Promise<void> {
  return inExcel(async (context) => {
    const { found, journal } = await afterRecovery(context, () => readInventory(context));
    const submission = readSubmission(found.system, await readContents(context, found));
    const placed = values.map((value) => ({ cell: cellOf(submission, value), value: written(value) }));
    const kept = await writeEntries(context, placed, journal, now.toISOString());
    if (kept > 0) throw new Problem(`填入数据时有 ${kept} 个单元格正好被人改动，保留了改动后的内容；请核对`);
  });
}

const HEAD_KEY = /^(\w+)\.(date|person|reviewer|phone)$/;

/** A day goes into a cell as Excel counts it. */
function written({ key, value }: EntryValue): number | string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  const isDay = year !== undefined && HEAD_KEY.exec(key)?.[2] === "date";
  return isDay ? (dateToSerial([Number(year), Number(month), Number(day)]) ?? value) : value;
}

function cellOf(
  { system, entries, heads }: Submission,
  { key, lag, source }: EntryValue,
): { sheet: string; cell: string } {
  const [, department, part] = HEAD_KEY.exec(key) ?? [];
  const head = heads.find((candidate) => candidate.department === department);
  const cell = head?.cells[part as HeadKey] ?? entries.get(entryKey(key, lag));
  if (cell) return cell;
  const known = system.quantities.find((quantity) => quantity.key === key);
  throw new Problem(
    known
      ? `${source}：“${key}”（${known.name}）没有期数 ${lag} 的填报格，请核对 lag 一列（0 为本期，1 为上年）`
      : `${source}：指标体系中没有代码为“${key}”的基础数据，请核对 key 一列的拼写`,
  );
}
