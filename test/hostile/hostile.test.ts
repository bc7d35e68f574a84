import fc from "fast-check";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { addressText } from "../../src/emulator/model/rect";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { Problem } from "../../src/system/problem";
import { startExcel } from "../emulator/startExcel";
import { cloneWorkbook } from "../emulator/cloneWorkbook";
import { edits } from "./edits";
import { smallSystem } from "./smallSystem";

const RUNS = 5_000;
const KEYS = ["a", "b", "c", "d", "n"] as const;

let original: WorkbookModel;

beforeAll(async () => {
  const host = startExcel();
  await generateWorkbook(smallSystem);
  original = host.upToDate();
});

/** Everything that stands in cells, but in the list of findings and the journal, which a check writes. */
const contents = ({ workbook }: ExcelHost): string =>
  JSON.stringify(
    workbook.sheets
      .filter(
        ({ name, tables }) =>
          name !== "_指标簿日志" &&
          !name.startsWith("校验结果") &&
          !tables.some((table) => table.name === "校验_结果"),
      )
      .map((sheet) => [
        sheet.name,
        [...sheet.entries()].map(([row, column, { value, formula }]) => [row, column, formula ?? value]),
      ]),
  );

/** Where the entry of a quantity stands now, if that can be told at all: one table, one column, one row. */
function entryOf(
  { workbook }: ExcelHost,
  key: string,
): { sheet: string; row: number; column: number } | undefined {
  const department = smallSystem.quantities.find((quantity) => quantity.key === key)!.department;
  const found = workbook.table(`填报_${department}`);
  if (!found) return undefined;
  const { sheet, table } = found;
  const { top, left, bottom, right } = table.rect;
  const text = (row: number, column: number): string => String(sheet.cell(row, column)?.value ?? "").trim();
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const first = (title: string): number => columns.find((column) => text(top, column) === title) ?? -1;
  const [keyColumn, column] = [first("指标代码"), first("本期值")];
  if (keyColumn < 0 || column < 0) return undefined;
  const rows = Array.from({ length: bottom - top }, (_, i) => top + 1 + i).filter(
    (row) => text(row, keyColumn) === key,
  );
  return rows.length === 1 ? { sheet: sheet.name, row: rows[0]!, column } : undefined;
}

describe("a workbook that anything was done to", () => {
  it("is validated without an error, with every entry as it was and the seeded fault at its place", async () => {
    let [seeded, refused] = [0, 0];
    const report = (host: ExcelHost): boolean => host.workbook.sheets.length % 2 === 0;
    await fc.assert(
      fc.asyncProperty(edits, fc.constantFrom(...KEYS), async (changes, key) => {
        const host = startExcel(cloneWorkbook(original));
        for (const change of changes) change(host);
        host.touched();
        const place = entryOf(host, key);
        if (place) host.workbook.sheet(place.sheet)!.put(place.row, place.column, { value: "不是数" });
        host.upToDate();
        const before = contents(host);
        try {
          const { findings } = await validateEntries({ report: report(host) });
          if (place) {
            seeded += 1;
            const cell = addressText({
              top: place.row,
              bottom: place.row,
              left: place.column,
              right: place.column,
            });
            expect(findings).toContainEqual(
              expect.objectContaining({ rule: "type", key, sheet: place.sheet, cell, found: "不是数" }),
            );
          }
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          refused += 1;
        }
        expect(contents(host)).toBe(before);
      }),
      { numRuns: RUNS },
    );
    // most of the time the fault can be found, and the workbook recognised
    expect(seeded).toBeGreaterThan(RUNS / 2);
    expect(refused).toBeLessThan(RUNS / 4);
  });
});
