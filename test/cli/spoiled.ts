import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { parseAddress } from "../../src/emulator/model/rect";
import type { SheetModel } from "../../src/emulator/model/sheet";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { DEMO_ENTRIES, type Ran, runCli, temporaryFolder } from "./runCli";

/** A filled workbook, and copies of it that somebody did something to. */
export function spoiledWorkbooks(): {
  readonly file: (name: string) => string;
  readonly good: string;
  readonly spoiled: (name: string, spoil: (workbook: WorkbookModel) => void) => Promise<string>;
} {
  const file = temporaryFolder();
  const good = file("good.xlsx");
  beforeAll(async () => {
    await runCli("generate", "--out", good, "--data", DEMO_ENTRIES, "--parameters", "example");
  });
  return {
    file,
    good,
    spoiled: async (name, spoil) => {
      const { workbook } = await openWorkbook(new Uint8Array(readFileSync(good)));
      spoil(workbook);
      const path = file(name);
      writeFileSync(path, await saveWorkbook(workbook));
      return path;
    },
  };
}

export const sheetOf = (workbook: WorkbookModel, name: string): SheetModel => workbook.sheet(name)!;

export function put(sheet: SheetModel, address: string, value: number | string | null): void {
  const { top, left } = parseAddress(address)!.rect;
  sheet.put(top, left, { value });
}

export function expectOneLine({ code, error, out }: Ran, ...words: string[]): void {
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(error.split("\n")).toHaveLength(1);
  expect(error).not.toMatch(/\bat \S+:\d+/);
  for (const word of words) expect(error).toContain(word);
}
