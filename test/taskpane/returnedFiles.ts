import { fireEvent, waitFor } from "@testing-library/react";
import { unzipSync } from "fflate";

/** Files that the pane has handed to the browser, in their order. */
export function catchDownloads(): {
  readonly bytes: (at: number) => Promise<Uint8Array>;
  readonly names: string[];
} {
  const blobs: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, bytes: (at) => bytesIn(blobs[at]!) };
}

/** jsdom's own blobs have no bytes to ask for. */
function bytesIn(blob: Blob): Promise<Uint8Array> {
  const reader = new FileReader();
  const read = new Promise<Uint8Array>((resolve) => {
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
  });
  reader.readAsArrayBuffer(blob);
  return read;
}

/** The files of an archive, by name. */
export function filesIn(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(zip)));
}

/** A file as a browser hands it over. */
export function fileOf(name: string, bytes: Uint8Array): File {
  const content = bytes.slice();
  return Object.assign(new File([content], name), {
    arrayBuffer: () => Promise.resolve(content.buffer as ArrayBuffer),
  });
}

/** Chooses files that came back. */
export async function giveBack(...files: readonly File[]): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type="file"][aria-label="选择文件…"]');
    expect(found).not.toBeNull();
    return found!;
  });
  fireEvent.change(input, { target: { files } });
}

/** Drops files onto the page, as out of a folder. */
export function dropOn(...files: readonly File[]): void {
  fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files } });
}
