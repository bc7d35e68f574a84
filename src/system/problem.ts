/**
 * One thing that a person must put right, said in that person's language: what, where, what to do.
 * Everything else that is thrown is a programming error.
 */
export class Problem extends Error {
  override readonly name = "Problem";
}

/** A workbook that could be worked on, but holds what must be mended first: nothing was done. */
export class UnreadyProblem extends Problem {}

/** A system document that cannot be used, with the path of each fault. */
export class SystemProblem extends Problem {
  constructor(readonly faults: readonly SystemFault[]) {
    super(faults.map(({ path, message }) => `指标体系文件的 ${path} 有误：${message}`).join("\n"));
  }
}

export interface SystemFault {
  /** as in `indicators[3].points` */
  readonly path: string;
  /** what is wrong there and what would be right */
  readonly message: string;
}
