/** One measured thing; `ratio` is against another of the same run. */
export interface Measured {
  readonly name: string;
  /** median of the runs */
  readonly ms: number;
  readonly ratio: number;
  /** round trips, and bytes that travelled */
  readonly syncs?: number;
  readonly bytes?: number;
  /** what the host has carried out */
  readonly actions?: number;
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

/** Makes what a run needs, which is not timed, and returns the run. */
export type Prepared = () => (() => unknown) | Promise<() => unknown>;

/**
 * Measures ours against theirs as `measurePair` does, where runs wait for something or need something made before.
 *
 * @param warming runs of both that do not count
 * @returns medians in milliseconds, and that of the runs' ratios
 */
export async function measureInTurn(
  { runs, warming }: { readonly runs: number; readonly warming: number },
  ours: Prepared,
  theirs: Prepared,
): Promise<{ ours: number; theirs: number; ratio: number }> {
  const times: { ours: number; theirs: number }[] = [];
  for (let run = -warming; run < runs; run++) {
    const took = { theirs: await timedRun(theirs), ours: await timedRun(ours) };
    if (run >= 0) times.push(took);
  }
  return {
    ours: median(times.map((run) => run.ours)),
    theirs: median(times.map((run) => run.theirs)),
    ratio: median(times.map((run) => run.ours / run.theirs)),
  };
}

async function timedRun(prepared: Prepared): Promise<number> {
  const run = await prepared();
  return timedAsync(async () => void (await run()));
}
