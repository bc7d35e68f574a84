import { fileDigest } from "../../workbook/storage/fileDigest";
import type { PackFile } from "./packFile";

/** What is said above the list. */
interface ContentsHead {
  readonly title: string;
  /** when it was made, as people read it */
  readonly time: string;
  /** the stamp of the publication; undefined where nothing is published */
  readonly stamp: string | undefined;
}

const CONTENTS = "目录.txt";
const SUMS = "SHA256SUMS";

/**
 * The list of contents, and the same as programs read it.
 *
 * @source GNU coreutils: `sha256sum -c SHA256SUMS` checks every file
 */
export function contentsFiles({ title, time, stamp }: ContentsHead, files: readonly PackFile[]): PackFile[] {
  const listed = files.map((file) => ({ ...file, sum: fileDigest(file.bytes) }));
  const lines = [
    title,
    `整理时间：${time}`,
    `发布校验码：${stamp ?? "未发布"}`,
    "",
    ...listed.flatMap(({ name, what, bytes, sum }, i) => [
      `${i + 1}. ${name}`,
      `   内容：${what}`,
      `   大小：${bytes.length} 字节`,
      `   SHA-256：${sum}`,
    ]),
    "",
    `核对文件有没有改动：在本文件夹中执行 sha256sum -c ${SUMS}，或者用“certutil -hashfile 文件名 SHA256”逐个比对。`,
    "",
  ];
  const sums = listed.map(({ name, sum }) => `${sum}  ${name}\n`).join("");
  return [
    // programs of Windows take a text for UTF-8 by its mark
    { name: CONTENTS, what: "目录", bytes: new TextEncoder().encode(`\ufeff${lines.join("\r\n")}`) },
    { name: SUMS, what: "SHA-256", bytes: new TextEncoder().encode(sums) },
  ];
}
