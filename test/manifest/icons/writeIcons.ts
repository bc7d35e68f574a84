import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawIcon, loadCanvasKit } from "./drawIcon";
import { PICTURES } from "./icon";

/** Draws the icons of the ribbon and of lists of add-ins into assets/. */
const ASSETS = resolve(__dirname, "../../../assets");

async function main(): Promise<void> {
  const kit = await loadCanvasKit();
  for (const file of readdirSync(ASSETS)) rmSync(join(ASSETS, file));
  for (const picture of PICTURES) writeFileSync(join(ASSETS, picture.file), drawIcon(kit, picture));
}

void main();
