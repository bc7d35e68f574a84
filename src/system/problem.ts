import { type ParticularsOf, type Said, said } from "../i18n/said";
import type { SentenceKey } from "../i18n/sentences";
import { inWords } from "../i18n/words";

/**
 * One thing that a person must put right: what happened and its particulars. A surface puts it into the words of its
 * language; `message` has the Chinese ones. Everything else that is thrown is a programming error.
 */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly said: Said,
    options?: ErrorOptions,
  ) {
    super(inWords("zh", said), options);
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

/** A problem of a workbook that holds what must be mended first, by its sentence as in `problem`. */
export function unready<K extends ProblemKey>(
  key: K,
  ...particulars: ParticularsOf<`problems.${K}`>
): UnreadyProblem {
  return new UnreadyProblem(said(`problems.${key}`, ...particulars));
}

/** A system document that cannot be used, with the path of each fault. */
export class SystemProblem extends Problem {
  constructor(readonly faults: readonly SystemFault[]) {
    super(said("problems.systemFaults", { faults: { lines: faults.map(faultSaid) } }));
  }
}

function faultSaid({ path, message: what }: SystemFault): Said {
  return path === ""
    ? said("problems.systemFaultAtRoot", { what })
    : said("problems.systemFault", { path, what });
}

export interface SystemFault {
  /** as in `indicators[3].points`; empty for the document itself */
  readonly path: string;
  /** what is wrong there and what would be right */
  readonly message: Said;
}

type FaultKey =
  Extract<SentenceKey, `problems.fault.${string}`> extends `problems.fault.${infer K}` ? K : never;

/** A fault by its sentence in the dictionaries, as in `fault("indicators[3].no", "numberTwice", { no })`. */
export function fault<K extends FaultKey>(
  path: string,
  key: K,
  ...particulars: ParticularsOf<`problems.fault.${K}`>
): SystemFault {
  return { path, message: said(`problems.fault.${key}`, ...particulars) };
}
