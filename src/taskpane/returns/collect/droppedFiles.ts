import { problem } from "../../../system/problem";

/** Entries of folders at most: whoever drops a whole disk means something else. */
const MOST = 5_000;

/**
 * What was dropped, with what is in folders. Asked for in the event itself: afterwards a browser says nothing of it any more.
 *
 * @source HTML, "DataTransferItem"; File and Directory Entries API: `webkitGetAsEntry`
 */
export function droppedFiles(transfer: DataTransfer | null): Promise<File[]> {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === "file");
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? undefined);
  // where a browser knows no folders, files alone are dropped
  if (entries.length === 0 || entries.includes(undefined))
    return Promise.resolve([...(transfer?.files ?? [])]);
  return filesIn(entries as FileSystemEntry[]);
}

async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const { isCollected } = await import("../../../app/returns/unzipped");
  const found: File[] = [];
  const left = [...entries];
  let seen = 0;
  for (let next = left.shift(); next; next = left.shift()) {
    if (++seen > MOST)
      return [...found, notReadable(next, problem("archiveTooLarge", { name: next.name, most: MOST }))];
    try {
      if (next.isDirectory) left.unshift(...(await entriesOf(next as FileSystemDirectoryEntry)));
      // of a file that somebody drops by itself it is said what is wrong with it; folders hold all sorts of things
      else if (entries.includes(next)) found.push(await fileOf(next));
      else if (isCollected(next.name)) found.push(withFolders(await fileOf(next), next));
    } catch (error) {
      // it is gone by now, or may not be read: the others are taken all the same, and it is named
      found.push(notReadable(next, error));
    }
  }
  return found;
}

function notReadable(entry: FileSystemEntry, reason: unknown): File {
  const refused = { arrayBuffer: () => Promise.reject(reason as Error) };
  return withFolders(Object.assign(new File([], entry.name), refused), entry);
}

/** Files of several folders may be called the same. */
function withFolders(file: File, { fullPath }: FileSystemEntry): File {
  const value = fullPath.replace(/^\//, "");
  return Object.defineProperty(file, "webkitRelativePath", { value });
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
}

/** A reader gives a hundred or so at a time, and in the end none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    found.push(...some);
  }
}
