import { resolve } from "node:path";
import { type Language, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { manifestAt } from "../../serving/manifest";
import type { Outcome } from "../commands";
import { readText } from "../files";
import { Target } from "../target/target";

/** The manifest that this product ships. */
const MANIFEST = resolve(__dirname, "../../../manifest.xml");

interface ToWrite {
  readonly origin: string;
  readonly out: string;
  readonly overwrite?: boolean;
}

/** Writes the manifest of the add-in for the server that it stands on. */
export async function manifest({ origin, out, overwrite }: ToWrite, language: Language): Promise<Outcome> {
  const target = await Target.forManifest(out, { ...(overwrite && { overwrite }), inputs: [MANIFEST] });
  const written = manifestAt(await readText(MANIFEST), origin);
  await target.write(new TextEncoder().encode(written));
  return { output: inWords(language, said("cli.installing.manifest", { file: out })), code: 0 };
}
