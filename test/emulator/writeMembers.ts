import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { membersInTypings } from "./membersInTypings";

const FILE = join(__dirname, "../../src/emulator/client/members.json");

/** Writes the table of members that our client is built from, out of the published types. */
async function main(): Promise<void> {
  const config = await resolveConfig(FILE);
  writeFileSync(FILE, await format(JSON.stringify(membersInTypings()), { ...config, parser: "json" }));
}

void main();
