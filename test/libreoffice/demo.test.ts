import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { CellError } from "../../src/emulator/model/cell";
import { addressText } from "../../src/emulator/model/rect";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { DEMO_ENTRIES, runCli } from "../cli/runCli";
import { recalculatedByLibreOffice } from "./recalculate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
const path = join(folder, "demo.xlsx");
let ours: WorkbookModel;
let theirs: WorkbookModel;

beforeAll(async () => {
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", path);
  ours = (await openWorkbook(new Uint8Array(readFileSync(path)))).workbook;
  theirs = await recalculatedByLibreOffice(path, folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Compared {
  readonly place: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function formulas(): Compared[] {
  return ours.sheets.flatMap((sheet) =>
    [...sheet.entries()]
      .filter(([, , cell]) => cell.formula !== undefined)
      .map(([row, column, cell]) => ({
        place: `${sheet.name}!${addressText({ top: row, left: column, bottom: row, right: column })}`,
        ours: cell.value,
        theirs: theirs.sheet(sheet.name)!.cell(row, column)?.value ?? null,
      })),
  );
}

/** An empty text and an empty cell look the same and count the same. */
const same = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : (a ?? "") === (b ?? "");

describe("the demonstration workbook in LibreOffice", () => {
  it("has live formulas, many of them", () => {
    expect(formulas().length).toBeGreaterThan(150);
    expect(formulas().filter(({ ours: value }) => typeof value === "number").length).toBeGreaterThan(100);
  });

  it("computes every live formula to the value that the product has", () => {
    expect(formulas().filter(({ ours: a, theirs: b }) => !same(a, b))).toEqual([]);
  });

  it("shows no error in any cell", () => {
    const errors = theirs.sheets.flatMap((sheet) =>
      [...sheet.entries()]
        .filter(([, , { value }]) => value instanceof CellError)
        .map(([row]) => [sheet.name, row]),
    );
    expect(errors).toEqual([]);
  });

  it("recomputes each score that was written", () => {
    const { sheet, table } = theirs.table("计分_指标")!;
    const title = (text: string): number => {
      for (let column = table.rect.left; column <= table.rect.right; column++) {
        if (sheet.cell(table.rect.top, column)?.value === text) return column;
      }
      throw new Error(`no column ${text}`);
    };
    const [score, recomputed] = [title("得分"), title("公式复算")];
    const rows = [];
    for (let row = table.rect.top + 1; row <= table.rect.bottom; row++) {
      const written = sheet.cell(row, score)?.value;
      if (typeof written === "number")
        rows.push({ written, recomputed: sheet.cell(row, recomputed)!.value as number });
    }
    expect(rows).toHaveLength(20);
    for (const { written, recomputed: live } of rows) expect(Math.abs(written - live)).toBeLessThan(1e-9);
  });
});
