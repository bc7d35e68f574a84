import { join } from "node:path";
import { zipSync } from "fflate";
import { dayIn } from "../../app/returns/dayIn";
import { type Returns, returnsOf } from "../../app/returns/returnsOf";
import { distributeWorkbook, type PartFile } from "../../app/returns/distribute";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { problem } from "../../system/problem";
import type { Outcome } from "../commands";
import { allOrNone, makeFolder } from "../target/folder";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";

interface ToDistribute {
  readonly out: string;
  readonly zip?: string;
  readonly departments?: string;
  readonly due?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** A file of a department, and where it is written. */
interface Written {
  readonly part: PartFile;
  readonly target: Target;
}

/** Makes the files of departments; they are written before the workbook says that they were handed out. */
export async function distribute(path: string, options: ToDistribute, language: Language): Promise<Outcome> {
  const { out, zip, overwrite } = options;
  const inputs = [path];
  const due = options.due === undefined ? undefined : dueDay(options.due);
  const target = await Target.forChanged(path);
  await makeFolder(out);
  const archive = zip === undefined ? undefined : await Target.forArchive(zip, { overwrite, inputs });
  const host = await openFile(path);
  const written: Written[] = [];
  const before = await returnsOf(new Date(), language);
  await distributeWorkbook({
    departments: options.departments?.split(/[,，、]/).map((id) => id.trim()),
    due,
    deliver: async (part) => {
      const place = await Target.forNew(join(out, part.file), { overwrite, inputs });
      written.push({ part, target: place });
    },
  });
  const targets = [...written.map((each) => each.target), ...(archive ? [archive] : [])];
  await allOrNone(targets, async () => {
    for (const { part, target: place } of written) await place.write(part.bytes);
    if (archive) await archive.write(packed(written));
    await saveFile(host, target);
  });
  return { output: options.json ? filesJson(written) : fileLines(written, before, due, language), code: 0 };
}

function dueDay(text: string): string {
  const day = dayIn(text);
  if (day === undefined) throw problem("dayWrong", { option: "--due", text });
  return day;
}

/** Workbooks are packed already. */
function packed(written: readonly Written[]): Uint8Array {
  return zipSync(Object.fromEntries(written.map(({ part: { file, bytes } }) => [file, bytes])), { level: 0 });
}

function filesJson(written: readonly Written[]): string {
  const files = written.map(({ part: { department, edition }, target: { path } }) => ({
    department: department.id,
    name: department.name,
    file: path,
    edition,
  }));
  return JSON.stringify({ files }, null, 2);
}

function fileLines(
  written: readonly Written[],
  before: Returns,
  due: string | undefined,
  language: Language,
): string {
  const lines = written.map(({ part: { department, edition }, target }) =>
    said("cli.returns.distributed", { name: department.name, edition, file: target.path }),
  );
  const ids = new Set(written.map(({ part: { department } }) => department.id));
  const open = before.departments.filter(
    ({ progress, state }) => state === "returned" && ids.has(progress.id),
  );
  const unmerged =
    open.length === 0
      ? []
      : [said("cli.returns.unmerged", { names: open.map(({ progress }) => progress.name) })];
  const { undelivered } = before;
  const toNobody =
    undelivered.length === 0
      ? []
      : [
          said("cli.returns.undelivered", { count: undelivered.length }),
          ...undelivered.map(({ message }) => said("cli.returns.undeliveredTask", { message })),
        ];
  const dueForAll = due === undefined ? [] : [said("cli.returns.dueForAll", { due })];
  return [
    ...lines,
    said("cli.returns.distributedAll", { count: written.length }),
    ...dueForAll,
    ...unmerged,
    ...toNobody,
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
