import { bulletinFile } from "../../app/bulletin/bulletinFile";
import { type Bulletin, makeBulletin } from "../../app/bulletin/makeBulletin";
import { sentencesOfBulletin } from "../../app/bulletin/sentences";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { bulletinRemarks } from "../../app/bulletin/remarks";
import type { Outcome } from "../commands";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";
import { rasterise } from "./rasterise";

interface BulletinOptions {
  readonly out: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Makes the bulletin of a workbook, in the workbook and as a Word file. */
export async function bulletin(
  path: string,
  { out, overwrite, json }: BulletinOptions,
  language: Language,
): Promise<Outcome> {
  const workbook = await Target.forChanged(path);
  const document = await Target.forDocument(out, { ...(overwrite && { overwrite }), inputs: [path] });
  const host = await openFile(path);
  const made = await makeBulletin();
  const { bytes, hasPictures } = await bulletinFile(made, rasterise);
  await saveFile(host, workbook);
  await document.write(bytes);
  const remarks = [...bulletinRemarks(made), ...(hasPictures ? [] : [said("bulletin.noPictures")])].map(
    (remark) => inWords(language, remark),
  );
  const output = json
    ? JSON.stringify({ sentences: sentencesOfBulletin(made), remarks }, null, 2)
    : bulletinLines(made, out, remarks, language);
  return { output, code: 0 };
}

function bulletinLines(made: Bulletin, file: string, remarks: readonly string[], language: Language): string {
  const sentences = sentencesOfBulletin(made);
  const numbers = sentences.reduce((sum, each) => sum + each.numbers.length, 0);
  return [
    ...sentences.map(({ text }) => text),
    "",
    ...remarks,
    inWords(language, said("cli.bulletin.done", { count: sentences.length, numbers, file })),
  ].join("\n");
}
