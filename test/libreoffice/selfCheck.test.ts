import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { parseAddress } from "../../src/emulator/model/rect";
import { CHECK } from "../../src/workbook/fill/selfCheck";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a department pastes over its entries, without the add-in, and what its own sheet says to it then. */
const PASTED: readonly (readonly [address: string, value: string | number | null, says: string])[] = [
  ["F7", -1, CHECK.outOfBounds],
  ["F8", "21万", CHECK.notNumber],
  ["G9", null, CHECK.empty],
  ["F10", 22.67, CHECK.unitSlip],
];

it("guards a department that has only LibreOffice: what is pasted is told in 自查", async () => {
  const path = join(folder, "edited.xlsx");
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES);
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  const sheet = workbook.sheet("填报-县财政局")!;
  for (const [address, value] of PASTED) {
    const { top, left } = parseAddress(address)!.rect;
    sheet.put(top, left, { value });
  }
  writeFileSync(path, await saveWorkbook(workbook));
  const recalculated = (await recalculatedByLibreOffice(path, folder)).sheet("填报-县财政局")!;
  const said = PASTED.map(([address]) => recalculated.cell(parseAddress(address)!.rect.top, 10)!.value);
  expect(said).toEqual(PASTED.map(([, , says]) => says));
  expect(recalculated.cell(2, 11)!.value).toBe("已填 6/8");
});
