import { publishScores, withdrawPublication } from "../app/publishScores";
import { type Difference, type Verification, verifyPublication } from "../app/verifyPublication";
import { briefly } from "../workbook/publication/briefly";
import { shownTime } from "../workbook/shownTime";
import type { Outcome } from "./commands";
import { Target } from "./target/target";
import { openFile, saveFile } from "./workbookFile";

/** Publishes the scores of a workbook. */
export async function publish(
  path: string,
  options: { out?: string; overwrite?: boolean; json?: boolean },
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const published = await publishScores();
  await saveFile(host, target);
  const words = `已发布，校验码 ${published.stamp}`;
  return { output: options.json ? JSON.stringify(published, null, 2) : words, code: 0 };
}

/** Takes a publication back, so that scores can be made anew. */
export async function withdraw(
  path: string,
  options: { out?: string; overwrite?: boolean },
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  await withdrawPublication();
  await saveFile(host, target);
  return { output: "已撤销发布，可以重新计分", code: 0 };
}

/** Whether a workbook is as it was published. */
export async function verify(path: string, options: { stamp?: string; json?: boolean }): Promise<Outcome> {
  await openFile(path);
  const verification = await verifyPublication(options.stamp);
  const output = options.json ? JSON.stringify(verification, null, 2) : verificationLines(verification);
  return { output, code: verification.differences.length > 0 ? 1 : 0 };
}

function verificationLines({ time, stamp, differences, coverage }: Verification): string {
  const published = `${shownTime(time)} 发布，校验码 ${stamp}`;
  const found =
    differences.length === 0
      ? ["核对无误：数据、指标体系和得分与发布时一致"]
      : [`与发布时不一致，共 ${differences.length} 处：`, ...differences.map(differenceLine)];
  return [published, ...found, coverage].join("\n");
}

/** A number and a text of the same digits look alike: then it is said which is the text. */
function shown(value: Difference["before"], isSameToRead: boolean): string {
  if (value === null) return "空";
  return isSameToRead && typeof value === "string" ? `${value}（文字）` : String(value);
}

function differenceLine({ kind, sheet, cell, what, before, now }: Difference): string {
  if (kind === "printed") return `给出的校验码 ${before} 与工作簿的校验码不同`;
  if (kind === "system") return "指标体系数据，或隐藏的发布记录，已不是发布时的内容";
  const isSameToRead = String(before) === String(now);
  const [was, is] = briefly(before, now).map((value) => shown(value, isSameToRead));
  const place = [sheet, cell].filter(Boolean).join("!");
  return `${place === "" ? what : `${place}（${what}）`}：发布时 ${was}，现为 ${is}`;
}
