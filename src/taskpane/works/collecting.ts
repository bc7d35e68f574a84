import type { TFunction } from "i18next";
import type { AnyReturned } from "../../app/returns/readReturns";
import { bytesOf } from "../files/bytesOf";
import type { Told, Work } from "../session/session";

/**
 * Reads files that came back; nothing is written.
 *
 * @param taken names of files that were read before: names tell files apart
 */
export function readingReturned(
  t: TFunction,
  files: readonly File[],
  taken: readonly string[],
  onRead: (read: readonly AnyReturned[]) => void,
): Work {
  return {
    running: t("returning.back.reading"),
    isCancellable: true,
    work: async ({ report, signal }): Promise<undefined> => {
      const [{ masterSystem }, { readReturnsApart }] = await Promise.all([
        import("../../app/returns/collect"),
        import("../../app/returns/readReturnsApart"),
      ]);
      const given = files.map((file) => ({
        name: file.webkitRelativePath || file.name,
        modified: file.lastModified,
        bytes: () => bytesOf(file),
      }));
      const progress = (name: string, done: number): void => report(done, name);
      const found = await readReturnsApart(given, await masterSystem(), { progress, signal });
      onRead(namedApart(found, taken));
      return undefined;
    },
  };
}

/** Two departments may call their files the same: the second is told apart by a number. */
function namedApart(files: readonly AnyReturned[], before: readonly string[]): AnyReturned[] {
  const taken = new Set(before);
  return files.map((file) => {
    let name = file.name;
    for (let no = 2; taken.has(name); no++) name = `${file.name} (${no})`;
    taken.add(name);
    return { ...file, name };
  });
}

/** Takes the last merge back. */
export function undoingMerge(t: TFunction): Work {
  return {
    running: t("returning.back.undoing"),
    work: async (): Promise<Told> => {
      const { undoLastMerge } = await import("../../app/returns/undoMerge");
      await undoLastMerge();
      return { intent: "success", text: t("returning.back.undone") };
    },
  };
}
