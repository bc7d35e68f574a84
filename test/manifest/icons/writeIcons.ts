import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawIcon, loadCanvasKit } from "./drawIcon";
import { ICONS, SIZES } from "./icon";

/** Draws the icons of the ribbon and of lists of add-ins into assets/. */
const ASSETS = resolve(__dirname, "../../../assets");

async function main(): Promise<void> {
  const kit = await loadCanvasKit();
  for (const file of readdirSync(ASSETS)) rmSync(join(ASSETS, file));
  for (const icon of ICONS)
    for (const size of SIZES)
      writeFileSync(join(ASSETS, `${icon.name}-${size}.png`), drawIcon(kit, icon, size));
}

void main();
