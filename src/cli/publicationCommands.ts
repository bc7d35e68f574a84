import { publishScores, withdrawPublication } from "../app/publication";
import { type Difference, type Verification, verifyPublication } from "../app/verifyPublication";
import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { briefly } from "../workbook/publication/briefly";
import { shownTime } from "../workbook/shownTime";
import type { Outcome } from "./commands";
import { Target } from "./target/target";
import { openFile, saveFile } from "./workbookFile";

/** Publishes the scores of a workbook. */
export async function publish(
  path: string,
  options: { out?: string; overwrite?: boolean; json?: boolean; allowExample?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const published = await publishScores(undefined, { language, allowExample: options.allowExample ?? false });
  await saveFile(host, target);
  const words = inWords(language, said("cli.published", { stamp: published.stamp }));
  return { output: options.json ? JSON.stringify(published, null, 2) : words, code: 0 };
}

/** Takes a publication back, so that scores can be made anew. */
export async function withdraw(
  path: string,
  options: { out?: string; overwrite?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  await withdrawPublication();
  await saveFile(host, target);
  return { output: inWords(language, said("cli.withdrawn")), code: 0 };
}

/** Whether a workbook is as it was published. */
export async function verify(
  path: string,
  options: { stamp?: string; json?: boolean },
  language: Language,
): Promise<Outcome> {
  await openFile(path);
  const verification = await verifyPublication(options.stamp, language);
  const output = options.json
    ? JSON.stringify(verification, null, 2)
    : verificationLines(verification, language);
  return { output, code: verification.differences.length > 0 ? 1 : 0 };
}

function verificationLines({ time, stamp, differences, coverage }: Verification, language: Language): string {
  const found =
    differences.length === 0
      ? [said("cli.unchanged")]
      : [said("cli.differs", { count: differences.length }), ...differences.map(differenceSaid)];
  const lines = [said("cli.publishedAt", { time: shownTime(time), stamp }), ...found];
  return [...lines.map((line) => inWords(language, line)), coverage].join("\n");
}

/** A number and a text of the same digits look alike: then it is said which is the text. */
function shown(value: Difference["before"], isSameToRead: boolean): Said | string {
  if (value === null) return said("publication.state.empty");
  return isSameToRead && typeof value === "string" ? said("cli.asText", { text: value }) : String(value);
}

function differenceSaid({ kind, sheet, cell, what, before: was, now: is }: Difference): Said {
  if (kind === "printed") return said("cli.otherStamp", { printed: String(was) });
  if (kind === "system") return said("cli.otherSystem");
  const isSameToRead = String(was) === String(is);
  const [before, now] = briefly(was, is).map((value) => shown(value, isSameToRead)) as [Said, Said];
  const place = [sheet, cell].filter(Boolean).join("!");
  return place === ""
    ? said("cli.differenceElsewhere", { what, before, now })
    : said("cli.difference", { place, what, before, now });
}
