import { distribute } from "../../jobs/returns/distribute";
import { runJob } from "../../jobs/runJob";
import { departmentOf } from "../../system/lookup";
import type { Department } from "../../system/schema";
import { partFileName } from "../../workbook/returns/fileName";
import { madeApart } from "../otherWorkbook";

/** The file of one department. */
export interface PartFile {
  readonly department: Department;
  /** as in `2019-县统计局-填报表.xlsx` */
  readonly file: string;
  /** 版次 */
  readonly edition: number;
  readonly bytes: Uint8Array;
}

export interface DistributeOptions {
  /** ids of departments; default: all that fill something */
  readonly departments?: readonly string[] | undefined;
  /** by when files are to come back, as in `2020-01-20`; null for no such day; default: what 下发与回收 says */
  readonly due?: string | null | undefined;
  /** Takes a file as soon as it is made. It counts only once the whole is done. */
  readonly deliver: (file: PartFile) => void | Promise<void>;
}

/**
 * Makes a file for each department, with what is entered already, and notes in 下发与回收 what was handed out.
 *
 * @throws Problem when the workbook is none of ours or the file of one department, an id is unknown, or Excel refuses: then
 *   nothing is noted
 */
export async function distributeWorkbook(
  { departments, due, deliver }: DistributeOptions,
  now = new Date(),
): Promise<void> {
  await runJob(
    distribute,
    {
      departments,
      due,
      make: async (system, handout, plan) => {
        const { department: id, edition } = handout;
        const file = partFileName(system, id, edition);
        const department = departmentOf(system, id);
        await deliver({ department, file, edition, bytes: await madeApart(plan, file) });
      },
    },
    now,
  );
}
