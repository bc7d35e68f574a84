import { inCalculatedExcel } from "../../excel/request/run";
import { readMaster } from "../../excel/returns/readMaster";
import { LOOKING_FOR_MASTER } from "../../jobs/returns/merge";
import type { Language } from "../../i18n/said";
import { reportingDepartments } from "../../system/reporting";
import type { Submission } from "../../validation/entries";
import type { Finding } from "../../validation/finding";
import { dayOf } from "../../validation/serialDate";
import { validate } from "../../validation/validate";
import { dueIn } from "../../workbook/returns/registerDue";
import type { RegisterRow } from "../../workbook/returns/registerRows";
import { type RegisterStateKey, stateOfRow } from "../../workbook/returns/stateOfRow";
import { shownDay } from "../../workbook/shownTime";
import { type DepartmentProgress, progressOf } from "../../workbook/state/progress";

export type { RegisterStateKey };

/** How far it has come with the file of a department. */
export interface DepartmentReturn {
  readonly progress: DepartmentProgress;
  /** what 下发与回收 has of it; undefined where nothing was handed out */
  readonly row: RegisterRow | undefined;
  readonly state: RegisterStateKey;
}

export interface Returns {
  /** by when files are to come back, as in `2020-01-20` */
  readonly due: string | undefined;
  /** tasks that go out to nobody, and why */
  readonly undelivered: readonly Finding[];
  /** in the order of the document */
  readonly departments: readonly DepartmentReturn[];
}

/**
 * Which department has its file, has sent it back, and is merged.
 *
 * @param language of findings
 * @throws Problem when the workbook is not that of a lead office
 */
export function returnsOf(now = new Date(), language: Language = "zh"): Promise<Returns> {
  return inCalculatedExcel(async (requests) => {
    const look = await requests.send(LOOKING_FOR_MASTER);
    const { submission, register } = await readMaster(requests, look, { given: [], agreed: [] });
    const standing = look.register && dueIn(look.register.above);
    const due = look.register ? standing && dayOf(standing) : submission.system.form?.due;
    const findings = validate(submission, language);
    return {
      due,
      undelivered: findings.filter(({ rule }) => rule === "task-number" || rule === "task-unit"),
      departments: allProgress(submission, findings).map((found) => {
        // as 下发与回收 counts it: a text is no number yet
        const progress = { ...found, filled: found.numbers };
        const row = register.get(progress.id);
        return { progress, row, state: stateOfRow(row, progress, due, shownDay(now)) };
      }),
    };
  });
}

/** Also of units that have tasks alone: what they report on is what they fill. */
function allProgress(submission: Submission, findings: readonly Finding[]): DepartmentProgress[] {
  const departments = reportingDepartments(submission.system, submission.tasks);
  return progressOf(submission, findings, departments).map((progress) => {
    const { sheet, wanted, tasks } = progress;
    if (sheet !== undefined || wanted > 0) return progress;
    return { ...progress, filled: tasks.reported, numbers: tasks.reported, wanted: tasks.all };
  });
}
