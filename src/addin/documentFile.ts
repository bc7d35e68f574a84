import { ownFileRefused } from "../app/ownFile";

/** The most that every platform hands over at once. @source Office.Document.getFileAsync: 64 KB on iPad, else 4 MB */
const SLICE = 65_536;

/**
 * The file of the document that Excel shows.
 *
 * @throws Problem when Excel does not hand it over
 */
export async function documentFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(i, answer));
      bytes.set(slice.data as number[], at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // no more than two files of a document may be open
    file.closeAsync();
  }
}

function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(ownFileRefused(error.message));
    });
  });
}
