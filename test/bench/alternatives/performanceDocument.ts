import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Subject } from "./comparison";

export const FILE = join(__dirname, "../../../docs/performance.md");
const BEGIN = "<!-- alternatives: npm run bench -- --alternatives --write -->";
const END = "<!-- end of alternatives -->";

/** docs/performance.md with the table as it was measured. */
export function withAlternatives(text: string, table: string): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/performance.md has no ${BEGIN}`);
  return `${text.slice(0, before + BEGIN.length)}\n\n${table}\n\n${text.slice(after)}`;
}

/** The lines that docs/performance.md has, in their order. */
export function documentedSubjects(text = readFileSync(FILE, "utf8")): Subject[] {
  const table = text.slice(text.indexOf(BEGIN), text.indexOf(END));
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => {
    const [, what, against] = line.split("|").map((cell) => cell.trim());
    return { what: what!, against: against! };
  });
}
