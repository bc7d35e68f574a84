import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishScores } from "../../src/app/publication";
import { verifyPublication } from "../../src/app/verifyPublication";
import { scoreWorkbook } from "../../src/app/scores";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { filledDemo, type } from "../app/filled";
import { startExcel } from "../emulator/startExcel";
import { convert } from "./recalculate";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("a published workbook is still confirmed after it went through LibreOffice, and its stamp is on every page", async () => {
  const host = await filledDemo();
  await scoreWorkbook("formulas", new Date("2020-01-20T12:00:00Z"));
  const { stamp } = await publishScores(new Date("2020-01-21T12:00:00Z"), EXAMPLE);
  const path = join(folder, "published.xlsx");
  writeFileSync(path, await saveWorkbook(host.calculated()));

  convert(path, "pdf", folder);
  const text = execFileSync("pdftotext", ["-layout", join(folder, "published.pdf"), "-"], {
    encoding: "utf8",
  });
  const pages = text
    .split("\f")
    .filter((page) => page.replace(/\s/g, "").includes(`示例参数，不作正式评分依据校验码${stamp}`));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const page of pages)
    expect(page.replace(/\s/g, "")).toContain(`示例参数，不作正式评分依据校验码${stamp}发布于2020-01-21第`);

  const out = join(folder, "out");
  convert(path, "xlsx", out);
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(join(out, "published.xlsx"))));
  const again = startExcel(workbook);
  expect((await verifyPublication(stamp)).differences).toEqual([]);
  type(again, "填报-县财政局", "F7", "170000");
  expect((await verifyPublication(stamp)).differences).toMatchObject([
    { kind: "input", sheet: "填报-县财政局", cell: "F7", before: 162_480, now: 170_000 },
  ]);
});
