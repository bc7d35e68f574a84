import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { INVENTORY, type Inventory, isInventory, missingOf } from "../serving/inventory";
import { element } from "./elements";

/** So many files are named; more than that are not a few that were forgotten. */
const NAMED = 5;

/** What this server has of the build, in sentences: version, files that are missing, and where office.js comes from. */
export async function checked(language: Language): Promise<HTMLElement[]> {
  const tell = (what: Said, look?: string): HTMLElement => element("p", inWords(language, what), look);
  const inventory = await readInventory().catch(() => undefined);
  if (inventory === undefined) return [tell(said("support.server.noInventory"), "bad")];
  const { version, office } = inventory;
  const missing = await missingOf(inventory, sizeOf);
  const count = Object.keys(inventory.files).length;
  return [
    tell(said("support.version", { version })),
    missing.length === 0
      ? tell(said("support.server.complete", { count }), "good")
      : tell(said("support.server.incomplete", { count: missing.length, files: named(missing) }), "bad"),
    tell(
      office === "CDN"
        ? said("support.server.officeThere")
        : said("support.server.officeHere", { version: office }),
    ),
  ];
}

function named(files: readonly string[]): (string | Said)[] {
  const more = files.length - NAMED;
  return more > 0 ? [...files.slice(0, NAMED), said("support.server.others", { count: more })] : [...files];
}

/** @returns `undefined` where the server has something else there */
async function readInventory(): Promise<Inventory | undefined> {
  const answer = await fetch(INVENTORY, { cache: "no-cache" });
  const read: unknown = answer.ok ? await answer.json() : undefined;
  return isInventory(read) ? read : undefined;
}

/** Reads the file: what a server says of its length is that of what it has compressed. */
async function sizeOf(path: string): Promise<number | undefined> {
  const answer = await fetch(path, { cache: "no-cache" }).catch(() => undefined);
  return answer?.ok ? (await answer.arrayBuffer()).byteLength : undefined;
}
