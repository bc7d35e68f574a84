import { droppedFiles } from "../../src/taskpane/returns/collect/droppedFiles";

/** As a browser gives what was dropped: folders say what is in them a few at a time. */
function entryOf(name: string, inside?: readonly FileSystemEntry[]): FileSystemEntry {
  const isDirectory = inside !== undefined;
  const left = [...(inside ?? [])];
  return {
    name,
    fullPath: `/收回/${name}`,
    isDirectory,
    isFile: !isDirectory,
    file: (give: (file: File) => void, fail: (error: Error) => void) =>
      name === "gone.xlsx" ? fail(new Error("it is gone")) : give(new File([name], name)),
    createReader: () => ({
      readEntries: (give: (some: readonly FileSystemEntry[]) => void) => give(left.splice(0, 2)),
    }),
  } as unknown as FileSystemEntry;
}

const dropped = (entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []): DataTransfer =>
  ({
    items: entries.map((entry) => ({ kind: "file", webkitGetAsEntry: () => entry })),
    files,
  }) as unknown as DataTransfer;

const names = async (transfer: DataTransfer | null): Promise<string[]> =>
  (await droppedFiles(transfer)).map(({ name }) => name);

describe("what is dropped", () => {
  it("is what was dropped by itself, and of folders the workbooks and archives", async () => {
    const late = entryOf("三季度", [entryOf("d.zip"), entryOf("Thumbs.db"), entryOf("e.xlsx")]);
    const folder = entryOf("收回", [entryOf("a.xlsx"), entryOf("~$a.xlsx"), late, entryOf("说明.docx")]);
    expect(await names(dropped([folder, entryOf("通知.docx")]))).toEqual([
      "a.xlsx",
      "d.zip",
      "e.xlsx",
      "通知.docx",
    ]);
  });

  it("is named where it cannot be read, and with its folders, since two may be called the same", async () => {
    const files = await droppedFiles(dropped([entryOf("收回", [entryOf("gone.xlsx"), entryOf("a.xlsx")])]));
    expect(files.map(({ webkitRelativePath }) => webkitRelativePath)).toEqual([
      "收回/gone.xlsx",
      "收回/a.xlsx",
    ]);
    await expect(files[0]!.arrayBuffer()).rejects.toThrow("it is gone");
  });

  it("is taken as files alone where a browser knows no folders, and is nothing where nothing was dropped", async () => {
    expect(await names(dropped([null], [new File([], "a.xlsx")]))).toEqual(["a.xlsx"]);
    expect(await names({ files: [new File([], "b.xlsx")] } as unknown as DataTransfer)).toEqual(["b.xlsx"]);
    expect(await names(null)).toEqual([]);
  });
});
