import fc from "fast-check";
import { recalculate } from "../../src/emulator/calculation/recalculate";
import { ExcelHost } from "../../src/emulator/excelHost";
import { workbookIn } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { tornArrayFormula } from "../../src/emulator/model/arrayFormulas";
import { CellError } from "../../src/emulator/model/cell";
import type { StructuralEdit } from "../../src/emulator/model/source";
import { restructure } from "../../src/emulator/model/structure";
import { WorkbookModel } from "../../src/emulator/model/workbook";

/** Few cells hold numbers, so that rows and columns without any are inserted and deleted too. */
const NUMBERS = [
  [0, 0, 1],
  [3, 0, 3],
  [1, 1, 10],
  [4, 1, 40],
] as const;

const FORMULAS = [
  "ROWS(A1:A5)",
  "COLUMNS(A1:C1)",
  "COUNTBLANK(A1:B6)",
  "SUM(A1:B5)",
  "SUMPRODUCT(A1:A3,B1:B3)",
  'COUNTIF(A2:A6,"")',
  "ROWS(表)*10+COUNTBLANK(表[值])",
  "ROWS(区)",
  "A4+1",
  "SUM(Z1:Z3)",
];

async function file(): Promise<Uint8Array> {
  const workbook = new WorkbookModel();
  const [data, asking] = ["数据", "所问"].map((name) => workbook.addSheet(name));
  for (const [row, column, value] of NUMBERS) data!.put(row, column, { value });
  data!.put(0, 3, { value: "值" });
  for (let row = 1; row < 4; row++) if (row !== 2) data!.put(row, 3, { value: row });
  data!.tables.push({
    id: "1",
    name: "表",
    rect: { top: 0, left: 3, bottom: 3, right: 3 },
    columnIds: [1],
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: false,
    calculated: new Map(),
  });
  workbook.names.push({ name: "区", formula: "数据!$A$1:$B$4", visible: true, comment: "" });
  FORMULAS.forEach((formula, row) => {
    asking!.put(row, 0, { formula: formula.replace(/\b([A-Z]\d:[A-Z]\d|A4)\b/g, "数据!$1") });
    asking!.put(row, 1, { formula: `A${row + 1}*2` });
  });
  asking!.put(0, 3, { formula: "数据!A1:A3*数据!B1:B3+0", array: "D1:D3" });
  asking!.put(4, 3, { formula: "SUM(数据!A1:A3*数据!B1:B3)", array: "D5" });
  recalculate(workbook);
  return saveWorkbook(workbook);
}

type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never;
const edit = fc.record({
  axis: fc.constantFrom("row", "column"),
  at: fc.nat(5),
  count: fc.constantFrom(-2, -1, 1, 2),
  across: fc.option(fc.constantFrom(0, 1), { nil: undefined }),
});

function tried(workbook: WorkbookModel, { axis, at, count, across }: Edit): void {
  const [sheet] = workbook.sheets;
  const change = {
    axis,
    at,
    count,
    // in the rows or columns of the numbers alone, beside the table
    ...(across === undefined ? {} : { across: { first: across, last: across } }),
  } as StructuralEdit;
  const isOfTable = axis === "column" || (axis === "row" && at === 0 && count < 0);
  if ((isOfTable && across === undefined) || (axis === "column" && across !== undefined)) return;
  if (!tornArrayFormula(sheet!, change)) restructure(workbook, sheet!, change);
}

const shown = (workbook: WorkbookModel): unknown[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.entries()]
      .map(([row, column, { value }]) => [row, column, value instanceof CellError ? value.code : value])
      .sort(),
  );

describe("the results in a file in which cells are inserted and deleted", () => {
  it("are those of calculating everything", async () => {
    const bytes = await file();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), fc.boolean(), (edits, isAtOnce) => {
        const workbook = workbookIn(bytes);
        workbook.calculatesOnOpening = false;
        // the host notes what was opened
        const host = new ExcelHost(workbook);
        for (const each of edits) {
          tried(workbook, each);
          if (!isAtOnce) host.touched();
          if (!isAtOnce) host.upToDate();
        }
        host.touched();
        const before = shown(host.upToDate());
        recalculate(workbook, true);
        expect(before).toEqual(shown(workbook));
      }),
      { numRuns: 200 },
    );
  });
});
