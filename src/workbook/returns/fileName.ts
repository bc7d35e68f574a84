import { archiveLabel } from "../archive/archiveNames";
import { departmentOf } from "../../system/lookup";
import type { IndicatorSystem } from "../../system/schema";

/** @source "Naming Files, Paths, and Namespaces", Microsoft: reserved characters */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  ":": "：",
  '"': "＂",
  "/": "／",
  "\\": "＼",
  "|": "｜",
  "?": "？",
  "*": "＊",
};
/** Names of files have 255 characters at most, three bytes each on some disks. */
const LONGEST = 60;

/** What the file of a department is called: `2019-县统计局-填报表.xlsx`, from the second edition on with its number. */
export function partFileName(system: IndicatorSystem, department: string, edition: number): string {
  const { name } = departmentOf(system, department);
  const plain = plainFileName(name);
  const isShared = system.departments.some(
    (other) => other.id !== department && folded(plainFileName(other.name)) === folded(plain),
  );
  const parts = [archiveLabel(system.period), isShared ? `${plain}（${department}）` : plain, "填报表"];
  return `${[...parts, ...(edition > 1 ? [`第${edition}版`] : [])].join("-")}.xlsx`;
}

/** Some disks do not tell a and A apart, nor an accented letter in one piece from one in two. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** A name without what files may not have in theirs. */
export function plainFileName(name: string): string {
  const letters = [...name.replace(/[\p{C}\s]+/gu, " ").trim()].slice(0, LONGEST);
  return letters.map((letter) => FULL_WIDTH[letter] ?? letter).join("");
}

/** What all files of a period are called, in one archive: `2019-填报表.zip`. */
export function archiveName({ period }: Pick<IndicatorSystem, "period">): string {
  return `${archiveLabel(period)}-填报表.zip`;
}
