import { type AddedFiles, addUnits } from "../../app/units/addUnits";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import type { Outcome } from "../commands";
import { givenFiles } from "../returns/givenFiles";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";

interface ToAdd {
  readonly add: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Takes units over into 各县数据, or makes a sheet to type them into. */
export async function units(path: string, options: ToAdd, language: Language): Promise<Outcome> {
  const target = await Target.forChanged(path, { ...options, inputs: options.add });
  const files = await givenFiles(options.add);
  const host = await openFile(path);
  const before = host.revision;
  const done = await addUnits(files);
  // where nothing was taken, the file stays as it is
  if (host.revision !== before || options.out !== undefined) await saveFile(host, target);
  const output = options.json ? json(done, language) : lines(done, language);
  return { output, code: done.refused.length > 0 ? 1 : 0 };
}

function json({ added, updated, refused }: AddedFiles, language: Language): string {
  const reasons = refused.map(({ file, reason }) => ({ file, reason: inWords(language, reason) }));
  return JSON.stringify({ added, updated, refused: reasons }, null, 2);
}

function lines({ added, updated, refused }: AddedFiles, language: Language): string {
  const counts = { added: added.length, updated: updated.length, refused: refused.length };
  return [
    said("cli.units.done", counts),
    ...refused.map(({ file, reason }) => said("cli.units.refused", { file, reason })),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
