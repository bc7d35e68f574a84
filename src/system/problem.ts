import { type ParticularsOf, type Said, said } from "../i18n/said";
import type { SentenceKey } from "../i18n/sentences";
import { inWords } from "../i18n/words";

/**
 * One thing that a person must put right: what happened and its particulars. A surface puts it into the words of its
 * language; `message` has the Chinese ones. Everything else that is thrown is a programming error.
 */
export class Problem extends Error {
  override readonly name = "Problem";

  /** @param said text only until every sentence has moved into the dictionaries */
  constructor(
    readonly said: Said | string,
    options?: ErrorOptions,
  ) {
    super(typeof said === "string" ? said : inWords("zh", said), options);
  }
}

/** A workbook that could be worked on, but holds what must be mended first: nothing was done. */
export class UnreadyProblem extends Problem {}

/** The keys of the sentences for problems, without the name of their dictionary. */
type ProblemKey = Extract<SentenceKey, `problems.${string}`> extends `problems.${infer K}` ? K : never;

/** A problem by its sentence in the dictionaries, as in `problem("sameFile", { path, input })`. */
export function problem<K extends ProblemKey>(
  key: K,
  ...particulars: ParticularsOf<`problems.${K}`>
): Problem {
  return new Problem(said(`problems.${key}`, ...particulars));
}

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
