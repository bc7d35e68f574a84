import { inExcel } from "../excel/run";
import { readWorkbook } from "../excel/readWorkbook";
import { writeEntries } from "../excel/writeEntries";
import { Problem } from "../system/problem";
import { entryKey, type Submission } from "../validation/entries";

/** A value for the cell of one quantity at one lag. */
export interface EntryValue {
  readonly key: string;
  readonly lag: number;
  readonly value: number | string;
  /** where it comes from, to say it when there is no such cell */
  readonly source: string;
}

/**
 * Puts values into the entry cells, as departments would. Either all of them go in, or none.
 *
 * @throws Problem when a key or a period has no cell
 */
export function fillEntries(values: readonly EntryValue[]): Promise<void> {
  return inExcel(async (context) => {
    const submission = await readWorkbook(context);
    const placed = values.map((value) => ({ cell: cellOf(submission, value), value: value.value }));
    await writeEntries(context, placed);
  });
}

function cellOf(
  { system, entries }: Submission,
  { key, lag, source }: EntryValue,
): { sheet: string; cell: string } {
  const cell = entries.get(entryKey(key, lag));
  if (cell) return cell;
  const known = system.quantities.find((quantity) => quantity.key === key);
  throw new Problem(
    known
      ? `${source}：“${key}”（${known.name}）没有期数 ${lag} 的填报格，请核对 lag 一列（0 为本期，1 为上年）`
      : `${source}：指标体系中没有代码为“${key}”的基础数据，请核对 key 一列的拼写`,
  );
}
