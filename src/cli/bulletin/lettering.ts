import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** Fonts that know Chinese, best first, as their files are called on Windows, macOS and Linux. */
const WANTED = [
  /^simsun\.ttc$/i,
  /^simsunb?\.ttf$/i,
  /^msyh\.tt[cf]$/i,
  /^simhei\.ttf$/i,
  /^songti\.ttc$/i,
  /^pingfang\.ttc$/i,
  /^noto(serif|sans)cjk.*-regular\.(ttc|otf)$/i,
  /^sourcehan(serif|sans).*-regular\.(ttc|otf)$/i,
  /^(uming|ukai)\.ttc$/i,
  /^wqy-.*\.ttc$/i,
  /^droidsansfallback.*\.ttf$/i,
];
const FOLDERS = [
  join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts"),
  "/System/Library/Fonts",
  "/Library/Fonts",
  "/usr/share/fonts",
  "/usr/local/share/fonts",
  join(homedir(), ".fonts"),
  join(homedir(), ".local", "share", "fonts"),
];

/** A font of this machine that knows Chinese; undefined where none is found. */
export async function lettering(folders: readonly string[] = FOLDERS): Promise<ArrayBuffer | undefined> {
  const files = (await Promise.all(folders.map(fontsIn))).flat();
  const found = WANTED.map((name) => files.find((file) => name.test(file.name))).find((file) => file);
  if (!found) return undefined;
  const bytes = await readFile(found.path);
  return new Uint8Array(bytes).buffer;
}

interface FontFile {
  readonly name: string;
  readonly path: string;
}

/** Fonts in a folder and in those below it; none where there is no such folder. */
async function fontsIn(folder: string): Promise<FontFile[]> {
  try {
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath, path }) => ({ name, path: join(parentPath ?? path, name) }));
  } catch {
    return [];
  }
}
