import type { Period } from "../../system/period";

/** A workbook as this browser keeps it between two openings of the page. */
export interface KeptWorkbook {
  /** of the tab that it was open in */
  readonly tab: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** it holds what no file does */
  readonly isUnsaved: boolean;
  /** the period of the sheets in its file; undefined where it has none, or is not one of ours */
  readonly savedPeriod?: Period | undefined;
  /** the same, as former versions have kept it */
  readonly savedYear?: number | undefined;
  /** ISO 8601 */
  readonly time: string;
  /** the file that it was opened from, where the browser can write to it */
  readonly handle?: FileSystemFileHandle | undefined;
}

const DATABASE = "indicator-workbook";
const STORE = "workbooks";

/** Keeps the workbook of a tab, in place of the one that was kept of it before. */
export async function keepWorkbook(kept: KeptWorkbook): Promise<void> {
  await inStore("readwrite", (store) => store.put(kept));
}

export async function forgetWorkbook(tab: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(tab));
}

/** What is kept of a tab; undefined where nothing is, or the browser keeps nothing. */
export function keptOf(tab: string): Promise<KeptWorkbook | undefined> {
  return inStore("readonly", (store) => store.get(tab) as IDBRequest<KeptWorkbook | undefined>).catch(
    () => undefined,
  );
}

/** The unsaved workbook that was kept last, of any other tab. */
export async function unsavedOfOthers(tab: string): Promise<KeptWorkbook | undefined> {
  const all = await inStore("readonly", (store) => store.getAll() as IDBRequest<KeptWorkbook[]>).catch(
    () => [],
  );
  return all
    .filter((kept) => kept.isUnsaved && kept.tab !== tab)
    .sort((a, b) => a.time.localeCompare(b.time))
    .at(-1);
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error("nothing was kept"));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "tab" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
}
