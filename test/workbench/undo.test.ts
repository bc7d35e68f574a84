import fc from "fast-check";
import { Edits } from "../../src/emulator/editing/edits";
import { ExcelHost } from "../../src/emulator/excelHost";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { entered } from "../../src/emulator/objects/entered";
import { startExcel } from "../emulator/startExcel";
import { contents, sheetOf } from "./sheetOf";

const place = fc.record({ row: fc.nat(4), column: fc.nat(3) });
/** A formula in a heading becomes its result, which is an error where it reads itself: no case for a person. */
const isSensible = ({ at, text }: { at: { row: number }; text?: string }): boolean =>
  at.row > 0 || !text?.startsWith("=");
const edit = fc.oneof(
  fc.record({
    at: place,
    text: fc.constantFrom("1", "甲", "=A1+1", "=SUM(A1:B2)", "12%", "2019/1/5", "数", "'7"),
  }),
  fc.record({ at: place, text: fc.constant(undefined) }),
);

function apply(
  host: ExcelHost,
  sheet: SheetModel,
  edits: Edits,
  { at, text }: { at: { row: number; column: number }; text?: string },
): void {
  const rect = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  if (text === undefined) edits.clear(sheet, { ...rect, bottom: at.row + 1 });
  else edits.put(sheet, rect, [{ ...at, typed: entered(host, sheet, at.row, at.column, text) }]);
}

async function withTable(): Promise<{ host: ExcelHost; sheet: SheetModel }> {
  const host = startExcel();
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:C4").values = [
      ["甲", "乙", "丙"],
      [1, 2, ""],
      [3, 4, ""],
      [5, 6, ""],
    ];
    first.tables.add("A1:C4", true).name = "表";
    first.getRange("E1").formulas = [["=SUM(表[甲])"]];
    await context.sync();
  });
  return { host, sheet: host.workbook.sheets[0]! };
}

describe("undo", () => {
  it("gives the workbook of before after any sequence of edits, and redo that of after, also where tables fill columns", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit.filter(isSensible), { maxLength: 8 }), async (steps) => {
        const { host, sheet } = await withTable();
        const edits = new Edits(host);
        const before = contents(host, sheet);
        for (const each of steps) apply(host, sheet, edits, each);
        const after = contents(host, sheet);
        let count = 0;
        while (edits.undo()) count += 1;
        expect(contents(host, sheet)).toEqual(before);
        for (let i = 0; i < count; i++) edits.redo();
        expect(contents(host, sheet)).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });

  it("is forgotten as soon as an add-in changes cells", async () => {
    const { host, sheet } = await withTable();
    const edits = new Edits(host);
    apply(host, sheet, edits, { at: { row: 6, column: 0 }, text: "9" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("H1").values = [["由加载项填写"]];
      await context.sync();
    });
    expect(edits.undo()).toBeUndefined();
    expect(sheet.cell(6, 0)!.value).toBe(9);
  });

  it("stays while an add-in only reads", async () => {
    const { host, sheet } = await withTable();
    const edits = new Edits(host);
    apply(host, sheet, edits, { at: { row: 6, column: 0 }, text: "9" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A7").load("values");
      await context.sync();
    });
    expect(edits.undo()).toMatchObject({ sheet });
    expect(sheet.cell(6, 0)?.value ?? null).toBeNull();
  });

  it("takes back nothing when nothing was done, nor a change of nothing", () => {
    const { host, sheet } = sheetOf([["甲"]]);
    const edits = new Edits(host);
    apply(host, sheet, edits, { at: { row: 0, column: 0 }, text: "甲" });
    expect(edits.undo()).toBeUndefined();
  });

  it("tells listeners of a block once", () => {
    const { host, sheet } = sheetOf([]);
    const told: string[] = [];
    host.onEvents = (_events, changes) => told.push(...changes.map(({ address, by }) => `${address} ${by}`));
    const puts = [0, 1].flatMap((row) => [0, 1].map((column) => ({ row, column, typed: { value: 1 } })));
    new Edits(host).put(sheet, { top: 0, left: 0, bottom: 1, right: 1 }, puts);
    expect(told).toEqual(["A1:B2 user"]);
  });
});
