import type { TFunction } from "i18next";
import type { PartFile } from "../../app/returns/distribute";
import { problem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { archiveName } from "../../workbook/returns/fileName";
import { downloadFile, waysToSave } from "../files/saving";
import type { JobControl, Told, Work } from "../session/session";
import { opening } from "./openingFiles";

interface Distribution {
  readonly system: IndicatorSystem;
  /** ids */
  readonly departments: readonly string[];
  /** by when files are to come back, as in `2020-01-20`; undefined leaves the day as it is, null takes it away */
  readonly due: string | null | undefined;
  /** Takes the files: should they not have been saved, they are still there. */
  readonly onMade: (files: readonly PartFile[]) => void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes files of departments, and hands them out as this pane can: saved, or opened as new workbooks. */
export function distributing(t: TFunction, distribution: Distribution): Work {
  return {
    running: t("returning.out.running"),
    isCancellable: true,
    work: async (control): Promise<Told> => {
      const files = await madeFiles(distribution, control);
      distribution.onMade(files);
      if (waysToSave()[0] === "open") return opening(t, files).work(control) as Promise<Told>;
      const { text } = await savingFiles(t, distribution.system, files);
      return { intent: "success", text: [text, t("returning.out.noted")].join(t("gap")) };
    },
  };
}

/** Saves files that were made before. */
export async function savingFiles(
  t: TFunction,
  system: IndicatorSystem,
  files: readonly PartFile[],
): Promise<Told> {
  const name = await saved(system, files);
  const words = files.length === 1 ? "returning.out.single" : "returning.out.archive";
  return { intent: "success", text: t(words, { count: files.length, name }) };
}

/** The files, once the workbook has a note of them. */
async function madeFiles(
  { departments, due }: Distribution,
  { report, signal }: JobControl,
): Promise<PartFile[]> {
  const { distributeWorkbook } = await import("../../app/returns/distribute");
  // where somebody edits meanwhile, all are made once more
  const files = new Map<string, PartFile>();
  await distributeWorkbook({
    departments,
    due,
    deliver: (file) => {
      if (signal.aborted) throw problem("distributingCancelled");
      files.set(file.department.id, file);
      report(files.size / departments.length, `${files.size} / ${departments.length}`);
    },
  });
  return [...files.values()];
}

/** One file as it is, several as an archive: workbooks are compressed already. @returns its name */
async function saved(system: IndicatorSystem, files: readonly PartFile[]): Promise<string> {
  const [only] = files;
  if (only && files.length === 1) {
    downloadFile(only.file, only.bytes as BlobPart, XLSX);
    return only.file;
  }
  const { zipSync } = await import("fflate");
  const name = archiveName(system);
  const bytes = zipSync(Object.fromEntries(files.map(({ file, bytes }) => [file, bytes])), { level: 0 });
  downloadFile(name, bytes as BlobPart, "application/zip");
  return name;
}
