import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { enumerationsInTypings } from "./enumerationsInTypings";
import { membersInTypings } from "./membersInTypings";

const FOLDER = join(__dirname, "../../src/emulator/published");

/** Writes what our client has from the published types: the members of classes, and the enumerations. */
async function main(): Promise<void> {
  await write("members.json", membersInTypings());
  await write("enumerations.json", enumerationsInTypings());
}

async function write(name: string, content: object): Promise<void> {
  const file = join(FOLDER, name);
  const config = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(content), { ...config, parser: "json" }));
}

void main();
