import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHART_KINDS } from "../../src/emulator/model/chartKinds";
import { openWorkbook } from "../../src/emulator/file/open";
import { fileOfCharts } from "../emulator/fileOfCharts";
import { convert } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
const path = join(folder, "charts.xlsx");

beforeAll(async () => writeFileSync(path, await fileOfCharts()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("LibreOffice draws charts of every kind, each in its color, with titles, categories and legends", () => {
  convert(path, "pdf", folder);
  const pdf = join(folder, "charts.pdf");
  const text = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" });
  for (const said of ["BarStacked100 得分", "LineMarkers 得分", "居民收入", "失分"])
    expect(text).toContain(said);
  execFileSync("pdftoppm", ["-r", "40", pdf, join(folder, "page")]);
  // pixels of the first series' color, which would be missing where nothing was filled
  const [first] = readdirSync(folder).filter((name) => /^page-0*1\.ppm$/.test(name));
  expect(pixelsOf(readFileSync(join(folder, first!)), [0x44, 0x72, 0xc4])).toBeGreaterThan(500);
});

it("a file that LibreOffice has saved has the charts again, by their names, with their cells", async () => {
  const out = mkdtempSync(join(folder, "out"));
  convert(path, "xlsx", out);
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(join(out, "charts.xlsx"))));
  const charts = workbook.sheets[0]!.charts.map(({ name, kind, title, series }) => {
    return [name, kind, title.text, series[1]?.values?.replace("'Sheet1'", "Sheet1")];
  });
  expect(charts[0]).toEqual([
    "图-BarClustered",
    "BarClustered",
    "BarClustered 得分与失分",
    "Sheet1!$C$2:$C$6",
  ]);
  expect(charts.map(([name]) => name)).toHaveLength(CHART_KINDS.length);
});

/** How many pixels of a picture have a color, nearly. @param ppm as in the Netpbm format P6 */
function pixelsOf(ppm: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(ppm.subarray(0, 40).toString("latin1"))![0].length;
  let count = 0;
  for (let at = head; at + 2 < ppm.length; at += 3) {
    const distance =
      Math.abs(ppm[at]! - red) + Math.abs(ppm[at + 1]! - green) + Math.abs(ppm[at + 2]! - blue);
    if (distance < 24) count += 1;
  }
  return count;
}
