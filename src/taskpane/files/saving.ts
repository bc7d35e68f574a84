/** How a pane can hand out a file. */
export type Saving = "download" | "open";

type MaybeOffice = { readonly context?: Partial<Office.Context> } | undefined;

const context = (): Partial<Office.Context> | undefined =>
  (globalThis as { Office?: MaybeOffice }).Office?.context;

/** Panes that cannot save: what they download goes nowhere. @source OfficeDev/office-js#2700 */
const NOT_SAVING: readonly string[] = ["Mac", "iOS"];

/** What the host can do: nothing tells where it blocks downloads all the same, as some builds on Windows. */
export function waysToSave(): readonly Saving[] {
  const { platform, requirements } = context() ?? {};
  const isSaving = !NOT_SAVING.includes(String(platform));
  const isOpening = requirements?.isSetSupported("ExcelApi", "1.8") ?? false;
  return [
    ...(isSaving || !isOpening ? (["download"] as const) : []),
    ...(isOpening ? (["open"] as const) : []),
  ];
}

/** Milliseconds in which a browser has begun to save. */
const BEGUN = 60_000;

/** Hands a file to the browser as a download. */
export function downloadFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), BEGUN);
}
