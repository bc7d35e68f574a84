import { type Said, said } from "../../i18n/said";
import type { Submission } from "../../validation/entries";
import { inOneLine } from "../../validation/quoted";
import type { TaskCells } from "../../validation/taskCells";
import { isReported } from "../../validation/tasks";
import { LEDGER_COLUMN } from "../ledgerNames";
import { rowsHandedOut } from "./handedTasks";
import { heldIn } from "./held";
import { heldSaid } from "./placeName";
import { type ReturnedTaskPart, TASK_PARTS_RETURNED, taskPlace } from "./places";
import type { ReturnedSheet } from "./returnedSheet";

/**
 * Lines in a unit's own file that are none of the tasks that it was given, with what is reported in them, word for word: they
 * are taken nowhere.
 *
 * @param submission of the file
 */
export function strangeLines(
  { tasks = [] }: Submission,
  { department, tasks: handed }: ReturnedSheet,
): Said[] {
  const own = tasks.filter((task) => task.department === department);
  const known = rowsHandedOut(handed, own);
  const strange = own.filter((task) => !known.has(task) && (task.no === undefined || isReported(task)));
  return strange.map(({ task, cells }) =>
    said("returns.strangeLine", {
      ...{ row: cells.task?.cell.replace(/\D/g, "") ?? "", task: inOneLine(task) },
      cells: contentsOf(cells).map(([part, held]) =>
        said("returns.reported", { cell: LEDGER_COLUMN[part], held: heldSaid(taskPlace(0, part), held) }),
      ),
    }),
  );
}

function contentsOf(cells: TaskCells["cells"]): [ReturnedTaskPart, string | number][] {
  return TASK_PARTS_RETURNED.flatMap((part): [ReturnedTaskPart, string | number][] => {
    const held = cells[part] && heldIn(cells[part]);
    return held === undefined || held === null || held === "" ? [] : [[part, held]];
  });
}
