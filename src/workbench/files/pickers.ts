/**
 * What a browser asks a person for a file by, where it has it: pages that are served by https, or from this computer, in
 * Chrome and Edge. Whatever comes through it can be saved under the same name again.
 *
 * @source https://wicg.github.io/file-system-access/ (not in the DOM types of TypeScript)
 */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

interface WithPermission {
  readonly requestPermission?: (options: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
const TYPES = { accept: { [XLSX]: [".xlsx"], [XLSM]: [".xlsm"] } };

const pickers = (): Pickers => window as Pickers;

/** Whether a file that is opened can be written to. */
export function hasPickers(): boolean {
  return pickers().showOpenFilePicker !== undefined;
}

/** @returns undefined when the person has chosen none */
export async function pickFile(): Promise<FileSystemFileHandle | undefined> {
  const picked = await chosen(pickers().showOpenFilePicker?.({ types: [TYPES] }));
  return picked?.[0];
}

/** @returns undefined when the person has chosen none, or the browser cannot ask */
export function pickTarget(name: string): Promise<FileSystemFileHandle | undefined> {
  return chosen(pickers().showSaveFilePicker?.({ suggestedName: name, types: [kindOf(name)] }));
}

/** Whether the browser can ask where to save. */
export function canPickTarget(): boolean {
  return pickers().showSaveFilePicker !== undefined;
}

/**
 * Writes a file, all of it or nothing.
 *
 * @returns whether the person has allowed it
 */
export async function writeFile(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  const permission = await (handle as WithPermission).requestPermission?.({ mode: "readwrite" });
  if (permission !== undefined && permission !== "granted") return false;
  const target = await handle.createWritable();
  await target.write(bytes as BufferSource);
  await target.close();
  return true;
}

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const [type] = Object.keys(kindOf(name).accept);
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

function kindOf(name: string): { readonly accept: Readonly<Record<string, readonly string[]>> } {
  return { accept: /\.xlsm$/i.test(name) ? { [XLSM]: [".xlsm"] } : { [XLSX]: [".xlsx"] } };
}

/** Closing the dialog is no error. */
async function chosen<T>(asked: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}
