import { type AnyReturned, readReturn, unread } from "../app/returns/readReturns";
import type { ReaderApart } from "../app/returns/readingApart";
import type { IndicatorSystem } from "../system/schema";

/** What the worker is asked: one workbook. */
export interface AskedOfWorker {
  readonly name: string;
  readonly modified: number | undefined;
  readonly bytes: Uint8Array;
  readonly system: IndicatorSystem;
}

/** What the worker says when it can be asked, and then of each workbook. */
export type SaidByWorker = "ready" | AnyReturned;

/** Milliseconds in which a worker is loaded, and in which the longest workbook is read. */
const LOADING = 20_000;
const READING = 60_000;

/**
 * A reader in a worker. A file that crashes it, or that it does not come to an end with, is refused, and the next is read by
 * a new one.
 *
 * @param start starts a worker
 * @param patience milliseconds that one workbook may take
 * @returns undefined where the page may have no worker
 */
export async function readerIn(start: () => Worker, patience = READING): Promise<ReaderApart | undefined> {
  let worker = await started(start);
  if (!worker) return undefined;
  return {
    read: async (given, system) => {
      const { name, modified } = given;
      worker ??= await started(start);
      if (!worker) return readReturn(given, system);
      try {
        const bytes = await given.bytes();
        return (await said(worker, patience, { name, modified, bytes, system })) as AnyReturned;
      } catch (error) {
        worker.terminate();
        worker = undefined;
        return unread(name, error);
      }
    },
    end: () => worker?.terminate(),
  };
}

/** A worker that can be asked; undefined where there is none, as where the page's security policy forbids it. */
async function started(start: () => Worker): Promise<Worker | undefined> {
  let worker: Worker | undefined;
  try {
    worker = start();
    await said(worker, LOADING);
    return worker;
  } catch {
    worker?.terminate();
    return undefined;
  }
}

/** The next thing that a worker says. Rejects when it crashes, or says nothing for so many milliseconds. */
function said(worker: Worker, patience: number, asked?: AskedOfWorker): Promise<SaidByWorker> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the worker says nothing")), patience);
    const hear = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<SaidByWorker>) => hear(() => resolve(data));
    worker.onerror = (event) => hear(() => reject(new Error(event.message)));
    worker.onmessageerror = () => hear(() => reject(new Error("what the worker said cannot be read")));
    if (asked) worker.postMessage(asked);
  });
}
