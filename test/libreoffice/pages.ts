import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { launch } from "../browser/workbench";
import { convert } from "./recalculate";

const DOTS_PER_INCH = "60";
const PAGES_ABREAST = 3;

/** One picture of every page that LibreOffice prints of a file, as if they were laid out on a table. */
export async function picturePages(path: string, picture: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
  try {
    convert(path, "pdf", folder);
    const pdf = join(folder, basename(path).replace(/\w+$/, "pdf"));
    execFileSync("pdftoppm", ["-r", DOTS_PER_INCH, "-png", pdf, join(folder, "page")]);
    const pages = readdirSync(folder).filter((name) => name.endsWith(".png"));
    await laidOut(
      pages.sort().map((name) => readFileSync(join(folder, name))),
      picture,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function laidOut(pages: readonly Buffer[], picture: string): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: PAGES_ABREAST * 720, height: 600 } });
    const images = pages.map((png) => `<img src="data:image/png;base64,${png.toString("base64")}">`);
    await page.setContent(
      `<style>
        body { margin: 0; background: #888; display: grid; gap: 8px; padding: 8px; align-items: start;
          grid-template-columns: repeat(${PAGES_ABREAST}, 1fr) }
        img { width: 100% }
      </style>${images.join("")}`,
      { waitUntil: "load" },
    );
    await page.screenshot({ path: picture, fullPage: true });
  } finally {
    await browser.close();
  }
}
