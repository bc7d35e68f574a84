import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { makePack, type Pack } from "../../app/pack/makePack";
import { isSound, packRemarks } from "../../app/pack/packRemarks";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { rasterise } from "../bulletin/rasterise";
import type { Outcome } from "../commands";
import { readBytes } from "../files";
import { allOrNone, makeFolder } from "../target/folder";
import { Target } from "../target/target";
import { openFile } from "../workbookFile";

interface ToPack {
  readonly out: string;
  readonly zip?: string;
  readonly overwrite?: boolean;
}

/** Makes what the office files at the end of a period, as a folder and as an archive. */
export async function pack(
  path: string,
  { out, zip, overwrite }: ToPack,
  language: Language,
): Promise<Outcome> {
  const options = { ...(overwrite && { overwrite }), inputs: [path] };
  await openFile(path);
  const archive = zip === undefined ? undefined : await Target.forArchive(zip, options);
  const made = await makePack({ bytes: await readBytes(path), name: path }, rasterise);
  await makeFolder(out);
  const written = await Promise.all(
    made.files.map(async ({ name, bytes }) => ({
      bytes,
      target: await Target.forAny(join(out, name), options),
    })),
  );
  const targets = [...written.map(({ target }) => target), ...(archive ? [archive] : [])];
  await allOrNone(targets, async () => {
    for (const { target, bytes } of written) await target.write(bytes);
    if (archive) await archive.write(packed(made));
  });
  const own = new Set(made.files.map(({ name }) => name));
  const others = (await readdir(out)).filter((name) => !own.has(name)).length;
  const lines = [
    said("cli.pack.done", { count: made.files.length, folder: out }),
    ...(zip === undefined ? [] : [said("cli.pack.zipped", { file: zip })]),
    ...(others > 0 ? [said("pack.others", { folder: out, count: others })] : []),
    ...packRemarks(made),
  ];
  const names = made.files.map(({ name }) => name);
  return {
    output: [...names, ...lines.map((line) => inWords(language, line))].join("\n"),
    code: isSound(made) ? 0 : 1,
  };
}

/** Workbooks and Word files are packed already. */
function packed({ files }: Pack): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}
