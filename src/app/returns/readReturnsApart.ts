import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import type { AnyReturned } from "../../workbook/returns/judged";
import { wayToReadApart } from "./readingApart";
import { readReturn, readReturns } from "./readReturns";
import type { GivenFile } from "./unzipped";

interface ReadingApart {
  /** is told of each file, before it is read, and of the share that is read by then */
  readonly progress?: (name: string, done: number) => void;
  /** when it is aborted nothing more is read, not even what was begun */
  readonly signal?: AbortSignal;
}

/**
 * As `readReturns`, apart from the page where there is a way to: it stays at hand, and a file that reading does not come
 * to an end with is refused like any other that cannot be read.
 *
 * @throws Problem when it is aborted
 */
export async function readReturnsApart(
  files: readonly GivenFile[],
  system: IndicatorSystem,
  { progress, signal }: ReadingApart = {},
): Promise<AnyReturned[]> {
  const reader = await wayToReadApart()?.();
  const aborted = abortOf(signal);
  const reading = readReturns(
    files,
    system,
    (name, done) => {
      if (signal?.aborted) throw problem("readingCancelled");
      progress?.(name, done);
    },
    reader?.read ?? readReturn,
  );
  try {
    return await (aborted ? Promise.race([reading, aborted]) : reading);
  } finally {
    // what is still under way when somebody has cancelled ends without a word
    reading.catch(() => undefined);
    reader?.end();
  }
}

function abortOf(signal: AbortSignal | undefined): Promise<never> | undefined {
  if (!signal) return undefined;
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(problem("readingCancelled")), { once: true });
  });
}
