import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** A tracked page, with its path from the root. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** the same without what stands in fenced blocks */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** A fenced block. */
interface Block {
  /** what stands behind the fence; empty for none */
  readonly language: string;
  readonly lines: readonly string[];
}

/** Every page that goes with the repository, written or made by a script: all that nobody has told git to ignore. */
export function pages(): Page[] {
  const ignored = new Set(
    readFileSync(join(ROOT, ".gitignore"), "utf8")
      .split("\n")
      .map((line) => line.replace(/\/$/, "")),
  );
  const within = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith(".") || ignored.has(entry.name)) return [];
      if (entry.isDirectory()) return within(path);
      return entry.name.endsWith(".md") ? [path] : [];
    });
  return within("").map(pageOf);
}

/** One of them. */
export function pageOf(path: string): Page {
  const text = readFileSync(join(ROOT, path), "utf8");
  const prose: string[] = [];
  const blocks: { language: string; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of text.split("\n")) {
    const fence = /^\s*```(\S*)/.exec(line);
    if (fence && !isOpen) blocks.push({ language: fence[1]!, lines: [] });
    if (fence) isOpen = !isOpen;
    else if (isOpen) blocks.at(-1)!.lines.push(line);
    else prose.push(line);
  }
  return { path, text, prose: prose.join("\n"), blocks };
}

/** Where the links and images of a page lead, as they are written. */
export function targetsIn({ prose }: Page): string[] {
  const shown = prose.replace(/``[^`]*``|`[^`]*`/g, "");
  return [...shown.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target!);
}

/**
 * The anchors of a page: each heading in lower case, without punctuation, with hyphens for blanks; a second one of the
 * same words has a number.
 *
 * @source GitHub: github.com/gjtorikian/html-pipeline, `toc_filter`: `text.downcase.gsub(/[^\p{Word}\- ]/u, "").tr(" ", "-")`
 */
export function anchorsOf({ prose }: Page): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = [...prose.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) => {
      const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
      const slug = words
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
        .replace(/ /g, "-");
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      return count === 0 ? slug : `${slug}-${count}`;
    }),
  );
}
