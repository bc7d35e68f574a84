import { departmentOf, fillingDepartments, quantitiesOf } from "../../system/lookup";
import { enteredCells } from "../../validation/entered";
import type { HeadKey, Submission } from "../../validation/entries";
import type { FoundCell } from "../../validation/foundCell";
import { type Finding, isOpen } from "../../validation/finding";
import { foundIn } from "../../validation/quoted";
import { dayOf } from "../../validation/serialDate";
import type { TaskCells } from "../../validation/taskCells";
import { textOfTask } from "../../validation/tasks";
import type { Department } from "../../system/schema";

/** How far a department has come. */
export interface DepartmentProgress {
  readonly id: string;
  readonly name: string;
  /** its sheet, as it is called now; undefined where the sheet is gone */
  readonly sheet: string | undefined;
  /** of what it must enter; what need not be entered is not counted. Whether it is right is for the findings to say */
  readonly filled: number;
  /** of those the ones that are numbers, as the formulas of sheets count them */
  readonly numbers: number;
  readonly wanted: number;
  readonly findings: FindingCounts;
  /** who has filled it in, how to reach them, and when that was; empty where it is not entered */
  readonly head: Readonly<Record<"person" | "phone" | "date", string>>;
  readonly tasks: TaskProgress;
}

/** The lines of the ledger on which a department is asked to report. */
interface TaskProgress {
  /** how many of them have a per cent */
  readonly reported: number;
  readonly all: number;
  /** the cell of the first without, else of the first; undefined where it has none */
  readonly cell: FoundCell | undefined;
}

/** Findings by what they ask for. */
export interface FindingCounts {
  /** must be mended */
  readonly mandatory: number;
  /** are to be mended or explained */
  readonly advisory: number;
  /** are settled by a reason in 备注 */
  readonly explained: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter(isOpen);
  const mandatory = open.filter(({ severity }) => severity === "mandatory").length;
  return { mandatory, advisory: open.length - mandatory, explained: findings.length - open.length };
}

/**
 * How far departments have come, in the order of the document.
 *
 * @param departments default: those whose sheets the workbook is to have
 */
export function progressOf(
  submission: Submission,
  findings: readonly Finding[],
  departments: readonly Department[] = departmentsIn(submission),
): DepartmentProgress[] {
  const required = enteredCells(submission).filter((cell) => cell.required);
  return departments.map(({ id, name }) => {
    const own = required.filter(({ quantity }) => quantity.department === id);
    const head = submission.heads.find(({ department }) => department === id);
    const answer = (key: HeadKey): string => {
      const cell = head?.cells[key];
      return cell === undefined || cell.kind === "blank" ? "" : foundIn(cell);
    };
    const date = head?.cells.date;
    return {
      id,
      name,
      sheet: head?.sheet,
      filled: own.filter(({ entry }) => entry.kind !== "blank").length,
      numbers: own.filter(({ entry }) => entry.kind === "number" || entry.kind === "date").length,
      wanted: own.length,
      findings: countFindings(findings.filter(({ department }) => department === id)),
      head: {
        person: answer("person"),
        phone: answer("phone"),
        date: date ? (dayOf(date) ?? foundIn(date)) : "",
      },
      tasks: tasksOf(submission, id),
    };
  });
}

function departmentsIn({ system, part }: Submission): Department[] {
  return part === undefined ? fillingDepartments(system) : [departmentOf(system, part)];
}

/** Whoever fills in data is asked about no line for which the lead office has set no day yet. */
function tasksOf({ system, tasks = [] }: Submission, id: string): TaskProgress {
  const hasData = quantitiesOf(system, id).length > 0;
  const isDue = (task: TaskCells): boolean => textOfTask(task, "deadline") !== "";
  const own = tasks.filter((task) => task.department === id && (!hasData || isDue(task)));
  const left = own.filter((task) => textOfTask(task, "percent") === "");
  const [first] = [...left, ...own];
  return { reported: own.length - left.length, all: own.length, cell: first?.cells.percent };
}
