import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { officeOptions } from "../../libreoffice/running";

/** Debian's own, which has the libraries that Debian packages. */
const PYTHON = "/usr/bin/python3";

/** A program that opens workbooks and saves them. */
export interface Program {
  readonly name: string;
  readonly isInstalled: () => boolean;
  /** Saves each file under its name into a folder. @returns what is said of those that it complains of, or cannot save */
  readonly resave: (files: readonly string[], out: string) => Complaints;
}

/** Lines by file. */
type Complaints = ReadonlyMap<string, readonly string[]>;
export const NOT_SAVED = "not saved";

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

export const libreOffice: Program = {
  name: "LibreOffice",
  isInstalled: () => runs("soffice", "--version"),
  resave: (files, out) => {
    // one request for all files
    spawnSync("soffice", [...officeOptions(), "--convert-to", "xlsx", "--outdir", out, ...files.map(asXlsx)]);
    return unsaved(files, out);
  },
};

const openpyxlWith = (name: string, ...options: string[]): Program => ({
  name,
  isInstalled: () => runs(PYTHON, "-c", "import openpyxl"),
  resave: (files, out) => {
    if (files.length === 0) return new Map();
    const script = join(__dirname, "resave_openpyxl.py");
    // one start for all files, as above
    const { stdout } = spawnSync(PYTHON, [script, ...options, out, ...files], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const said = Object.entries(JSON.parse(stdout || "{}") as Record<string, string[]>);
    return complaints(files, out, said);
  },
});

export const openpyxl = openpyxlWith("openpyxl");

export const gnumeric: Program = {
  name: "Gnumeric",
  isInstalled: () => runs("ssconvert", "--version"),
  resave: (files, out) =>
    oneByOne(files, out, "ssconvert", (file, target) => ["--export-type=Gnumeric_Excel:xlsx2", file, target]),
};

export const programs: readonly Program[] = [
  libreOffice,
  openpyxl,
  openpyxlWith("openpyxl, keep_vba", "--keep-vba"),
  gnumeric,
];

function oneByOne(
  files: readonly string[],
  out: string,
  command: string,
  args: (file: string, target: string) => string[],
): Complaints {
  mkdirSync(out, { recursive: true });
  const said = files.map((file): [string, string[]] => {
    const { stderr, status } = spawnSync(command, args(file, target(file, out)), { encoding: "utf8" });
    // half a file is none
    if (status !== 0) rmSync(target(file, out), { force: true });
    return [file, stderr.split("\n")];
  });
  return complaints(files, out, said);
}

function complaints(
  files: readonly string[],
  out: string,
  said: readonly (readonly [file: string, lines: readonly string[]])[],
): Complaints {
  const lines = said.map(([file, all]) => [file, all.map(settled).filter((line) => line !== "")] as const);
  return new Map([...lines.filter(([, some]) => some.length > 0), ...unsaved(files, out, new Map(lines))]);
}

/** A line without what is another each time: where it was said, by which process, and when. */
function settled(line: string): string {
  return line
    .replace(/^.*![A-Z]+\d+ : /, "")
    .replace(/\(\w+:\d+\)|\d\d:\d\d:\d\d\.\d+/g, "")
    .replace(/\S*indicator-workbook-\S*/g, "the file")
    .replace(/'\d+'/g, "'n'")
    .trim();
}

function unsaved(files: readonly string[], out: string, said: Complaints = new Map()): Complaints {
  const left = files.filter((file) => !existsSync(target(file, out)));
  return new Map(left.map((file) => [file, [NOT_SAVED, ...(said.get(file) ?? []).slice(-1)]]));
}

/** Where a program puts a file. */
export function target(file: string, out: string): string {
  return join(out, basename(file).replace(/\.xlsm$/, ".xlsx"));
}

/** LibreOffice leaves a file with macros alone when it is asked for one without: it gets another name. */
function asXlsx(file: string): string {
  const plain = file.replace(/\.xlsm$/, ".xlsx");
  if (plain !== file) copyFileSync(file, plain);
  return plain;
}
