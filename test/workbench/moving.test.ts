import fc from "fast-check";
import { installExcel } from "../../src/emulator/client/install";
import { ExcelHost } from "../../src/emulator/excelHost";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { addressText } from "../../src/emulator/model/rect";
import type { SheetProtection } from "../../src/emulator/model/page";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { GridSession } from "../../src/workbench/grid/session/session";
import { gridOf } from "./gridOf";

/** A1:B2 hold numbers, D1 on read them. */
const rows = [
  [1, 2, "", "=A1", "=$A$1+B2", "=SUM(A1:B2)", "=SUM(A1:B9)"],
  [3, 4, "", "=G9", "=SUM(G9:H10)", "=G20"],
];

describe("cells that are cut and pasted", () => {
  it("are no headings of a table, which stays where it is", async () => {
    const { carry, held, host, refusal } = gridOf([
      ["甲", "乙"],
      [1, 2],
    ]);
    installExcel(host);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().tables.add("A1:B2", true);
    });
    carry("A1:B2", "D1", { cut: true });
    expect(refusal()).toMatchObject({ because: "heading", cell: "A1", count: 2 });
    expect([held("A1"), held("D1")]).toEqual(["甲", null]);
    carry("A2:B2", "D1", { cut: true });
    expect([held("A2"), held("D1")]).toEqual([null, 1]);
  });

  it("are followed by the formulas that read them", () => {
    const { carry, held } = gridOf(rows);
    carry("A1:B2", "G9", { cut: true });
    expect([held("G9"), held("H10"), held("A1")]).toEqual([1, 4, null]);
    expect([held("D1"), held("E1"), held("F1")]).toEqual(["=G9", "=$G$9+H10", "=SUM(G9:H10)"]);
  });

  it("leave alone what reads more than them, and take away references to what they are put over", () => {
    const { carry, held, shown } = gridOf(rows);
    carry("A1:B2", "G9", { cut: true });
    expect([held("G1"), held("D2"), held("E2"), held("F2")]).toEqual([
      "=SUM(A1:B9)",
      "=#REF!",
      "=SUM(#REF!)",
      "=G20",
    ]);
    expect(shown("D2")).toBe("#REF!");
  });

  it("keep what their own formulas read, also when it moves along", () => {
    const { carry, held } = gridOf([[1, "=A1+C1", 5]]);
    carry("A1:B1", "A3", { cut: true });
    expect(held("B3")).toBe("=A3+C1");
  });

  it("are followed to another sheet, and mean the same cells from there", () => {
    const { carry, held, shown } = gridOf([[1, "=A1+C1", 5, "=B1"]], ["乙 表"]);
    carry("A1:B1", "'乙 表'!B2", { cut: true });
    expect([held("'乙 表'!C2"), held("D1")]).toEqual(["=B2+Sheet1!C1", "='乙 表'!C2"]);
    expect(shown("D1")).toBe("6");
  });

  it("are followed by names and rules, and bring their own along", () => {
    const { host, sheet, rect, carry } = gridOf([[1, 2]]);
    const named = (name: string, formula: string) => ({ name, formula, visible: true, comment: "" });
    host.workbook.names.push(named("起点", "Sheet1!$A$1"), named("别处", "Sheet1!$C$1"));
    sheet.validations = [
      { rect: rect("A1:A2"), rule: { type: "custom", formulae: ["A1>$B$1"] } },
      { rect: rect("F1:F3"), rule: { type: "list", formulae: ["$A$1"] } },
    ];
    sheet.conditionalFormats = [
      { id: "{1}", rects: [rect("A1:B1")], rule: { type: "expression", priority: 1, formulae: ["A1>0"] } },
    ];
    sheet.merges = [rect("A1:B1")];
    carry("A1", "D5", { cut: true });
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual(["Sheet1!$D$5", "Sheet1!$C$1"]);
    expect(sheet.validations.map((item) => [addressText(item.rect), item.rule.formulae[0]])).toEqual([
      ["A2", "A2>$E$5"],
      ["F1:F3", "$D$5"],
      ["D5", "D5>$E$5"],
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { rects: [rect("D5:E5")], rule: { formulae: ["D5>0"] } },
    ]);
    expect(sheet.merges).toEqual([rect("D5:E5")]);
  });

  it("come back in one step with everything that followed them, wherever they were put", () => {
    const at = fc.record({ row: fc.nat(6), column: fc.nat(6), sheet: fc.constantFrom("Sheet1", "乙") });
    fc.assert(
      fc.property(at, ({ row, column, sheet: name }) => {
        const { host, sheet, rect, carry, undo, redo, everything, put } = gridOf(rows, ["乙"]);
        put("乙!B2", "=Sheet1!A1+Sheet1!B2");
        host.workbook.names.push({ name: "起点", formula: "Sheet1!$A$1", visible: true, comment: "" });
        sheet.validations = [{ rect: rect("A1:A4"), rule: { type: "custom", formulae: ["A1>B1"] } }];
        const before = everything();
        carry("A1:B2", `${name}!${addressText({ top: row, left: column, bottom: row, right: column })}`, {
          cut: true,
        });
        const after = everything();
        undo();
        expect(everything()).toEqual(before);
        redo();
        expect(everything()).toEqual(after);
      }),
      { numRuns: 60 },
    );
  });

  it("are in the file where they went, with what moved along", async () => {
    const made = gridOf(rows);
    made.sheet.merges = [made.rect("A2:B2")];
    made.sheet.validations = [{ rect: made.rect("A1:A2"), rule: { type: "custom", formulae: ["A1>B1"] } }];
    made.sheet.conditionalFormats = [
      {
        id: "{1}",
        rects: [made.rect("A1:B2")],
        rule: { type: "expression", priority: 1, formulae: ["A1>0"] },
      },
    ];
    const { workbook } = await openWorkbook(await saveWorkbook(made.host.upToDate()));
    const host = new ExcelHost(workbook);
    const session = new GridSession(host);
    const carry = (from: string, to: string, isCut: boolean): void => {
      session.selecting.goTo(from);
      const clip = session.clipping.copy(isCut);
      session.selecting.goTo(to);
      session.clipping.paste(clip);
    };
    carry("A1:B2", "C10", true);
    carry("C10:D11", "A1", false);
    const before = host.upToDate().sheets[0]!;
    const again = (await openWorkbook(await saveWorkbook(host.workbook))).workbook.sheets[0]!;
    expect(new Set(again.merges)).toEqual(new Set(before.merges));
    expect(rulesOf(again)).toEqual(rulesOf(before));
    expect([again.cell(0, 3)?.formula, again.cell(9, 2)?.value]).toEqual(["C10", 1]);
  });

  it("leave formulas of others alone where a sheet is protected: a place is a question there", () => {
    const { carry, held } = shut();
    carry("A1", "A2", { cut: true });
    expect([held("A1"), held("A2"), held("读!A1"), held("读!B1")]).toEqual([
      null,
      7,
      "=Sheet1!A1",
      "=Sheet1!A2",
    ]);
  });
});

function rulesOf({ validations, conditionalFormats }: SheetModel): unknown {
  return [
    validations.map(({ rect, rule }) => [addressText(rect), rule.formulae]),
    conditionalFormats
      .map(({ rects, rule }) => [rects.map((rect) => addressText(rect)).join(), rule.formulae])
      .sort(),
  ];
}

/** A protected sheet with two open cells, and another that reads both. */
function shut() {
  const grid = gridOf([[7]], ["读"]);
  grid.dress("A1:A2", { protection: { locked: false } });
  grid.put("读!A1", "=Sheet1!A1");
  grid.put("读!B1", "=Sheet1!A2");
  grid.sheet.protection = {} as SheetProtection;
  return grid;
}
