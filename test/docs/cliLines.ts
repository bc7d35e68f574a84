import type { Page } from "./markdown";

/** What stands in front of a command of the command line. */
const PREFIX = /^npm run (?:-s|--silent) cli -- /;
/** A line of the reference is the command, three blanks or more, and what it does. */
const REMARK = /\s{3,}.*$/;

/** A command of the command line as a page has it. */
export interface CliLine {
  readonly page: string;
  /** without its prefix and its remark; `[…]` is what may be left out */
  readonly line: string;
}

/** The page that lists every command, in blocks of no language. */
const REFERENCE = "docs/cli.md";

/** Names of the commands that are listed. */
export function listedNames(all: readonly Page[]): ReadonlySet<string> {
  const { blocks } = all.find(({ path }) => path === REFERENCE)!;
  const lines = blocks.filter(({ language }) => language === "").flatMap(({ lines }) => lines);
  return new Set(lines.flatMap((line) => /^[a-z]+/.exec(line) ?? []));
}

/**
 * The commands in fenced blocks of a page.
 *
 * @param names of all commands: a line of the reference begins with one
 */
export function cliBlocks({ path, blocks }: Page, names: ReadonlySet<string>): CliLine[][] {
  const isShort = (line: string): boolean =>
    names.has(line.split(" ")[0]!) && (path === REFERENCE || / (F\.|--)/.test(line));
  return blocks
    .map(({ lines }) =>
      joined(lines)
        .filter((line) => PREFIX.test(line) || isShort(line))
        .map((line) => ({ page: path, line: line.replace(PREFIX, "").replace(REMARK, "").trim() })),
    )
    .filter((commands) => commands.length > 0);
}

/** The commands with a workbook or options that a page names within a sentence. */
export function cliSpans({ path, prose }: Page, names: ReadonlySet<string>): CliLine[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, span]) => span!.replace(PREFIX, ""))
    .filter((span) => names.has(span.split(" ")[0]!) && / (F\.xlsx|--)/.test(span))
    .map((line) => ({ page: path, line }));
}

/** A line that begins with blanks goes on with the one above. */
function joined(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (/^\s+[[-]/.test(line) && whole.length > 0) whole[whole.length - 1] += ` ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

/** What a command cannot do without: what may be left out is, and of several files one is given. */
export function requiredArgs(line: string): string[] {
  let rest = line;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]…?/g, "");
  }
  const words = rest.match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word) => word.replace(/^"|"$/g, "").replace(/…$/, ""));
}

/** The options that a line names. */
export function optionsIn(line: string): string[] {
  return [...line.matchAll(/(?<=^|[\s[])--[a-z-]+/g)].map(([option]) => option);
}
