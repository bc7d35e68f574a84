import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { archiveOf } from "./archive";
import { buildInto } from "./build";
import { changelogOf } from "./changelog";
import { commitAt } from "./commit";

/**
 * `npm run release`: builds the add-in for a server without internet into `dist/`, and packs everything that an office
 * needs to install it. `-- --twice` builds a second time elsewhere, and fails unless both archives are the same. What is
 * not committed is not released; `-- --changed` packs it all the same, under a name that says so.
 */
const ROOT = resolve(__dirname, "..");
const OUT = join(ROOT, "dist-release");

async function made(folder: string): Promise<{ name: string; bytes: Uint8Array; hash: string }> {
  await buildInto(folder);
  const { name, bytes } = archiveOf(ROOT, folder, changelogOf(ROOT), commitAt(ROOT).time);
  return { name, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}

async function main(): Promise<void> {
  const { changed } = commitAt(ROOT);
  if (changed.length > 0 && !process.argv.includes("--changed"))
    throw new Error(`Commit first, or take it back: ${changed.join(", ")}`);
  const { name: plain, bytes, hash } = await made(join(ROOT, "dist"));
  const name = changed.length > 0 ? plain.replace(/\.zip$/, "-changed.zip") : plain;
  if (process.argv.includes("--twice")) {
    const again = await made(join(OUT, "again"));
    if (again.hash !== hash) throw new Error(`two builds differ: ${hash}, ${again.hash}`);
    process.stdout.write("a second build is the same, byte for byte\n");
  }
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), bytes);
  writeFileSync(join(OUT, `${name}.sha256`), `${hash}  ${name}\n`);
  process.stdout.write(`${name}: ${(bytes.length / 2 ** 20).toFixed(1)} MiB, SHA-256 ${hash}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.message : error)}\n`);
  process.exitCode = 1;
});
