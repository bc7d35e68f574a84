import { extname, join, resolve } from "node:path";
import { zipSync } from "fflate";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { manifestAt } from "../../serving/manifest";
import { ENGLISH, PICTURES, unifiedManifest } from "../../serving/unified/unifiedManifest";
import type { Outcome } from "../commands";
import { readBytes, readText } from "../files";
import { ARCHIVE } from "../target/extension";
import { Target, type TargetOptions } from "../target/target";

const ROOT = resolve(__dirname, "../../..");
/** The manifest that this product ships. */
const MANIFEST = join(ROOT, "manifest.xml");

interface ToWrite {
  readonly origin: string;
  readonly out: string;
  readonly overwrite?: boolean;
}

/**
 * Writes the manifest of the add-in for the server that it stands on: by the extension of the file an XML manifest, which
 * every Excel with add-ins knows, or a package with the unified one.
 */
export async function manifest({ origin, out, overwrite }: ToWrite, language: Language): Promise<Outcome> {
  const options: TargetOptions = { ...(overwrite && { overwrite }), inputs: [MANIFEST] };
  const isPackage = extname(out).toLowerCase() === ARCHIVE;
  const target = await (isPackage ? Target.forArchive(out, options) : Target.forManifest(out, options));
  const xml = manifestAt(await readText(MANIFEST), origin);
  await target.write(isPackage ? await packageOf(xml, origin) : text(xml));
  return { output: inWords(language, said("cli.installing.manifest", { file: out })), code: 0 };
}

async function packageOf(xml: string, origin: string): Promise<Uint8Array> {
  const { manifest: unified, english } = unifiedManifest(xml, origin);
  return zipSync({
    "manifest.json": text(JSON.stringify(unified, null, 2)),
    [ENGLISH]: text(JSON.stringify(english, null, 2)),
    [PICTURES.color]: await readBytes(join(ROOT, "assets/color-192.png")),
    [PICTURES.outline]: await readBytes(join(ROOT, "assets/outline-32.png")),
  });
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
