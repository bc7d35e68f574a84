import type { ReaderApart } from "../app/returns/readingApart";
import { readerIn } from "./readApart";

/** A reader in the worker that is built beside the page. Apart from the rest: only what is built knows `import.meta`. */
export function readerInWorker(): Promise<ReaderApart | undefined> {
  return readerIn(() => new Worker(new URL("./returnedWorker.ts", import.meta.url)));
}
