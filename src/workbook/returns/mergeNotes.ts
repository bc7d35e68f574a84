import { departmentOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";
import { type Master, newestMerged } from "./master";
import type { MergeLine } from "./mergeColumns";
import type { RegisterEntry } from "./registerChanges";
import type { RegisterRow } from "./registerRows";
import { movesOn } from "./agreed";
import { isSettled, type MergedSheet } from "./returnedSheet";

/**
 * Whether the register says already what a file brings: it was merged before, and nothing has come of it since.
 *
 * @param master as it was before the file
 */
export function isNoted(sheet: MergedSheet, master: Master): boolean {
  const { taken, returned } = sheet;
  const row = master.register.get(returned.department);
  // what was handed out, once more, settles nothing of what came back of that edition or a later one
  if (returned.base.isUntouched && row?.returned)
    return (returned.edition ?? 0) <= newestMerged(master, returned.department);
  if (taken.length > 0 || movesOn(sheet) || !row?.returned || row.returned < (row.sent ?? "")) return false;
  if (!isSettled(sheet)) return row.merged === undefined || row.merged < row.returned;
  const edition = returned.edition ?? row.edition;
  return row.merged !== undefined && row.merged >= row.returned && row.mergedEdition === edition;
}

/**
 * What 下发与回收 says of a merged file: what waits for a decision is not merged yet.
 *
 * @param time as `shownTime` gives it
 */
export function registerEntry(sheet: MergedSheet, row: RegisterRow | undefined, time: string): RegisterEntry {
  const { taken, open, unread, homeless, returned } = sheet;
  const edition = returned.edition ?? row?.edition ?? null;
  const which = returned.edition === undefined ? "" : `（第 ${returned.edition} 版）`;
  const left = open.length > 0 ? `，${open.length} 格双方都改过、待定` : "";
  const lost = unread.length + homeless.length;
  const unsaid = lost > 0 ? `，${lost} 格没有读到` : "";
  const source = `${withoutFolders(returned.file)}${which}：采用 ${taken.length} 格${left}${unsaid}`;
  return { returned: time, source, ...(isSettled(sheet) && { merged: time, mergedEdition: edition }) };
}

/** The line that a merged file leaves in 历次合并. */
export function mergeLine(
  system: IndicatorSystem,
  { taken, open, kept, unread, homeless, orphaned, returned }: MergedSheet,
  time: string,
): MergeLine {
  const notes = [
    ...(kept.length > 0 ? [`经选定保留原有 ${kept.length} 格`] : []),
    ...(unread.length > 0 ? [`交回的文件中没有读到 ${unread.length} 格`] : []),
    ...(orphaned.length > 0 ? [`任务已删除、改写或改由其他单位负责的 ${orphaned.length} 格没有采用`] : []),
    ...(homeless.length > 0 ? [`本工作簿中没有位置的 ${homeless.length} 格`] : []),
  ];
  return {
    time,
    department: departmentOf(system, returned.department).name,
    file: withoutFolders(returned.file),
    edition: returned.edition,
    changed: taken.length,
    conflicts: open.length,
    note: notes.join("；"),
    author: returned.author,
  };
}

function withoutFolders(file: string): string {
  return file.split(/[\\/]/).at(-1)!;
}
