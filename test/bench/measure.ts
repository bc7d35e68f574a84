/** One measured thing; `ratio` is against another of the same run. */
export interface Measured {
  readonly name: string;
  /** median of the runs */
  readonly ms: number;
  readonly ratio: number;
  /** round trips, and bytes that travelled */
  readonly syncs?: number;
  readonly bytes?: number;
}

/**
 * Measures work against plain work, one after the other in each run, so that a busy machine slows both; the median of
 * the runs' ratios minds no single interruption.
 */
export function measurePair(
  runs: number,
  plain: { readonly name: string; readonly work: () => unknown },
  measured: { readonly name: string; readonly work: () => unknown },
): [Measured, Measured] {
  for (let i = 0; i < Math.ceil(runs / 4); i++) {
    plain.work();
    measured.work();
  }
  const times = Array.from({ length: runs }, () => ({
    plain: timed(plain.work),
    measured: timed(measured.work),
  }));
  return [
    { name: plain.name, ms: median(times.map((run) => run.plain)), ratio: 1 },
    {
      name: measured.name,
      ms: median(times.map((run) => run.measured)),
      ratio: median(times.map((run) => run.measured / run.plain)),
    },
  ];
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Milliseconds of work that waits for something. */
export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
