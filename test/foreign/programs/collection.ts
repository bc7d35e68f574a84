import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { handMade } from "../byHand/collection";
import { zipped } from "../byHand/draft";
import { libreOffice } from "./programs";

/** The project's own collection of files, by who has written them. */
export type Collection = ReadonlyMap<string, readonly string[]>;

const PYTHON = "/usr/bin/python3";

/** Makes the collection anew, in an empty folder. */
export function makeCollection(folder: string): Collection {
  const xlsxWriter = written(join(folder, "xlsxwriter"), "features_xlsxwriter.py");
  const openpyxl = written(join(folder, "openpyxl"), "features_openpyxl.py");
  const out = join(folder, "libreoffice");
  libreOffice.resave(xlsxWriter, out);
  return new Map([
    ["by hand", byHand(join(folder, "hand"))],
    ["XlsxWriter", xlsxWriter],
    ["openpyxl", openpyxl],
    ["LibreOffice", filesIn(out)],
  ]);
}

function written(folder: string, script: string): string[] {
  execFileSync(PYTHON, [join(__dirname, script), folder], { stdio: "pipe" });
  return filesIn(folder);
}

function byHand(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return handMade.map((file) => {
    const path = join(folder, `${file.name}.${file.extension ?? "xlsx"}`);
    writeFileSync(path, zipped(file));
    return path;
  });
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));
  return names.sort().map((name) => join(folder, name));
}
