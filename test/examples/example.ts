import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Lines that come into a file that is there. */
export interface Edit {
  readonly file: string;
  /** the line that they come below, which the file has once */
  readonly below: string;
  readonly add: readonly string[];
}

/** A change to the house as somebody makes it: new files, and lines in files that are there. */
export interface Example {
  readonly name: string;
  /** by their place in the house */
  readonly files: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
  /** what shows that it works */
  readonly test: string;
}

/** In the order in which CONTRIBUTING.md tells them. */
export const EXAMPLES = ["rule", "method", "sheet", "job", "host-member"] as const;

export function exampleOf(name: (typeof EXAMPLES)[number]): Example {
  const folder = join(__dirname, name);
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  return {
    name,
    files: new Map(filesIn(folder, "src").map((file) => [file, read(file)])),
    edits: JSON.parse(read("edits.json")) as Edit[],
    test: read("example.test.ts"),
  };
}

function filesIn(folder: string, part: string): string[] {
  const path = join(folder, part);
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    return statSync(file).isDirectory() ? filesIn(folder, relative(folder, file)) : [relative(folder, file)];
  });
}

/** The files that a change touches, but for the two dictionaries. */
export function touched({ files, edits }: Example): string[] {
  const all = new Set([...files.keys(), ...edits.map(({ file }) => file)]);
  return [...all].filter((file) => !file.startsWith("src/i18n/"));
}

/** A file with the lines of an edit in it. @throws Error when the line that they come below is not there, or twice */
export function edited(text: string, { file, below, add }: Edit): string {
  const lines = text.split("\n");
  const at = lines.indexOf(below);
  if (at < 0 || lines.lastIndexOf(below) !== at) throw new Error(`${file} does not have once: ${below}`);
  return lines.toSpliced(at + 1, 0, ...add).join("\n");
}
