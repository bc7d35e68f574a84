import * as fc from "fast-check";
import { recalculate } from "../../src/emulator/calculation/recalculate";
import type { CellValue } from "../../src/emulator/model/cell";
import type { Typed } from "../../src/emulator/model/typed";
import { removeSheet, renameMentions, reorderSheet } from "../../src/emulator/model/mentions";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { cloneWorkbook } from "./cloneWorkbook";

const [ROWS, COLUMNS] = [8, 4];
const SHEETS = ["数据", "另 一"];

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly typed: Typed | "removed";
}

const row = fc.integer({ min: 0, max: ROWS - 1 });
const column = fc.integer({ min: 0, max: COLUMNS - 1 });

/** A cell above, as a formula names it, or none: what is read stands above, so that there are no circles. */
const above = (below: number): fc.Arbitrary<string> =>
  fc
    .record({
      sheet: fc.constantFrom("", "'另 一'!", "数据!"),
      column,
      row: fc.integer({ min: 1, max: below }),
    })
    .map(({ sheet, column: at, row: line }) => `${sheet}${"ABCD"[at]!}${line}`);

const formulaAt = (below: number): fc.Arbitrary<string> =>
  below === 0
    ? fc.constant("1+1")
    : fc
        .tuple(above(below), above(below), above(below))
        .chain(([a, b, c]) =>
          fc.constantFrom(
            `IF(${a}>2,${b},${c})`,
            `IFERROR(${a}/${b},-1)`,
            `SUM(A1:D${below})+${c}`,
            `COUNTIF('另 一'!B1:B${below},">"&${a})`,
            `SUM(单价[价])*${a}`,
            `税率*${a}`,
            `SUM('另 一'!F:F)+${b}`,
            `INDEX(A1:D${below},1,2)&${c}`,
            `NOSUCH(${a})`,
            `未来!A1+${a}`,
            `新率*${a}`,
            `SUM(新表[量])+${a}`,
            `ROWS(新表)&${b}`,
            `INDIRECT("未来!A1")+${b}`,
            `SUM(INDIRECT("新率"))+${b}`,
            `SUM('数据:另 一'!A1:B${below})+${a}`,
            `MAX('另 一:未来'!$A$1,各表)&${b}`,
          ),
        );

const edit: fc.Arbitrary<Edit> = fc
  .record({ sheet: fc.nat(1), row, column })
  .chain((place) =>
    fc
      .oneof(
        { weight: 3, arbitrary: fc.integer({ min: -3, max: 5 }).map((value): Typed => ({ value })) },
        { weight: 1, arbitrary: fc.constant<Typed>({ value: "字" }) },
        { weight: 4, arbitrary: formulaAt(place.row).map((formula): Typed => ({ formula })) },
        { weight: 1, arbitrary: fc.constant("removed" as const) },
      )
      .map((typed) => ({ ...place, typed })),
  );

/** Changes that reach formulas otherwise than through the cells that they name. */
const others: Readonly<Record<string, (workbook: WorkbookModel) => void>> = {
  "a rate that a name holds": (workbook) => workbook.names.forEach((name) => (name.formula = "7")),
  "a cell far below in a column that is read whole": ({ sheets }) => sheets.at(-1)!.put(900, 5, { value: 4 }),
  "a row more in a table": ({ sheets: [sheet] }) => {
    sheet!.put(3, 7, { value: 50 });
    for (const table of sheet!.tables) table.rect = { ...table.rect, bottom: 3 };
  },
  "another title of a column": ({ sheets }) => sheets[0]!.put(0, 7, { value: "量" }),
  "a sheet that formulas have spoken of": (workbook) =>
    workbook.addSheet("未来").put(0, 0, { formula: "税率+1" }),
  "a sheet that is called otherwise": (workbook) => {
    workbook.sheets.at(-1)!.name = "将来";
    renameMentions(workbook, SHEETS[1]!, "将来");
  },
  "a sheet that is moved": (workbook) => reorderSheet(workbook, workbook.sheets.at(-1)!, 0),
  "a sheet between others": (workbook) => {
    workbook.addSheet("之间").put(0, 0, { value: 70 });
    reorderSheet(workbook, workbook.sheets.at(-1)!, 1);
  },
  "a sheet that is gone": (workbook) => {
    if (workbook.sheets.length > 1) removeSheet(workbook, workbook.sheets[1]!);
  },
  "a name that formulas have spoken of, by another name": ({ names }) => {
    names.push(named("新率", "税率*2+折扣"), named("折扣", "'另 一'!$A$1"));
  },
  "a name of a sheet in place of the workbook's": ({ sheets }) => sheets[0]!.names.push(named("税率", "9")),
  "a name that is gone": (workbook) => (workbook.names = []),
  "a table that formulas have spoken of": (workbook) => {
    if (workbook.table("新表")) return;
    const sheet = workbook.sheets.at(-1)!;
    sheet.put(0, 9, { value: "量" });
    sheet.put(1, 9, { value: 20 });
    sheet.tables.push({ ...PRICES, id: "2", name: "新表", rect: { top: 0, left: 9, bottom: 1, right: 9 } });
  },
  "a table that is called otherwise": (workbook) => {
    const { table } = workbook.table("单价") ?? {};
    if (table && !workbook.table("新表")) table.name = "新表";
  },
  "a table that is gone": ({ sheets }) => (sheets[0]!.tables = []),
};

const PRICES: WorkbookModel["sheets"][number]["tables"][number] = {
  id: "1",
  name: "单价",
  rect: { top: 0, left: 7, bottom: 2, right: 7 },
  style: "",
  showBandedRows: false,
  showFilterButton: false,
  calculated: new Map(),
};

function named(name: string, formula: string): WorkbookModel["names"][number] {
  return { name, formula, visible: true, comment: "" };
}

function sample(): WorkbookModel {
  const workbook = new WorkbookModel();
  const [sheet] = SHEETS.map((name) => workbook.addSheet(name));
  sheet!.put(0, 7, { value: "价" });
  sheet!.put(1, 7, { value: 3 });
  sheet!.put(2, 7, { value: 4 });
  sheet!.tables.push({ ...PRICES });
  workbook.names.push(named("税率", "0.5"), named("各表", "'数据:另 一'!$H$2"));
  return workbook;
}

function make(workbook: WorkbookModel, { sheet, row: at, column: across, typed }: Edit): void {
  const home = workbook.sheets[sheet]!;
  if (typed === "removed") home.remove(at, across);
  else home.put(at, across, typed);
}

const results = ({ sheets }: WorkbookModel): [string, CellValue][] =>
  sheets
    .flatMap((sheet) =>
      [...sheet.entries()].map(([at, across, { value }]): [string, CellValue] => [
        `${sheet.name} ${at} ${across}`,
        value,
      ]),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** What every formula gives when all are evaluated. */
function anew(workbook: WorkbookModel): [string, CellValue][] {
  const copy = cloneWorkbook(workbook);
  recalculate(copy);
  return results(copy);
}

describe("calculating only what has changed", () => {
  it("gives what calculating everything gives, after any edits", () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 5, maxLength: 40 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray(Object.values(others), { minLength: 1, maxLength: 3 }),
        (first, later, reshaping) => {
          const workbook = sample();
          for (const each of first) make(workbook, each);
          recalculate(workbook);
          expect(results(workbook)).toEqual(anew(workbook));
          for (const edits of later) {
            for (const each of edits) make(workbook, each);
            recalculate(workbook);
            expect(results(workbook)).toEqual(anew(workbook));
          }
          for (const other of reshaping) {
            other(workbook);
            recalculate(workbook);
            expect(results(workbook)).toEqual(anew(workbook));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("evaluates no formula of which nothing has changed", () => {
    const workbook = sample();
    const [sheet] = workbook.sheets;
    sheet!.put(0, 0, { value: 1 });
    sheet!.put(1, 0, { formula: "A1+1" });
    sheet!.put(1, 1, { formula: "B1+1" });
    sheet!.put(2, 1, { formula: "B2*10" });
    recalculate(workbook);
    const settled = jest.spyOn(sheet!, "formulaCells");
    sheet!.put(0, 1, { value: 4 });
    recalculate(workbook);
    expect(settled).not.toHaveBeenCalled();
    expect([sheet!.cell(1, 0)!.value, sheet!.cell(1, 1)!.value, sheet!.cell(2, 1)!.value]).toEqual([
      2, 5, 50,
    ]);
  });

  it("goes round no circle that an edit has closed or opened", () => {
    const workbook = sample();
    const [sheet] = workbook.sheets;
    sheet!.put(0, 0, { value: 1 });
    sheet!.put(1, 0, { formula: "A1+1" });
    recalculate(workbook);
    sheet!.put(0, 0, { formula: "A2+1" });
    recalculate(workbook);
    sheet!.put(0, 0, { value: 5 });
    recalculate(workbook);
    expect(sheet!.cell(1, 0)!.value).toBe(6);
  });

  it("asks the clock again each time", () => {
    const workbook = sample();
    const [sheet] = workbook.sheets;
    const random = jest.spyOn(Math, "random").mockReturnValueOnce(0.25).mockReturnValue(0.75);
    sheet!.put(0, 0, { formula: "RAND()*4" });
    sheet!.put(1, 0, { formula: "A1+1" });
    recalculate(workbook);
    expect(sheet!.cell(1, 0)!.value).toBe(2);
    sheet!.put(9, 9, { value: 1 });
    recalculate(workbook);
    expect(sheet!.cell(1, 0)!.value).toBe(4);
    random.mockRestore();
  });
});
