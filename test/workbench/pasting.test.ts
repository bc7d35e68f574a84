import type { SheetProtection } from "../../src/emulator/model/page";
import { BOLD, gridOf, OPEN } from "./gridOf";

const SHUT: SheetProtection = {} as SheetProtection;

describe("what a copied block brings along", () => {
  it("brings looks, and formulas that look at the same distance", () => {
    const { dress, carry, cell, held } = gridOf([[5, "=A1*2"]]);
    dress("B1", { ...BOLD, numFmt: "0.0" });
    carry("A1:B1", "A3");
    expect([held("A3"), held("B3"), cell("B3")!.style]).toEqual([5, "=A3*2", { ...BOLD, numFmt: "0.0" }]);
  });

  it("brings values alone with Ctrl+Shift+V: what formulas gave, in the looks of the place", () => {
    const { dress, carry, cell, held } = gridOf([[5, "=A1*2"]]);
    dress("B1", BOLD);
    dress("C3", { font: { italic: true } });
    carry("A1:B1", "B3", { part: "values" });
    expect([held("B3"), held("C3"), cell("C3")!.style]).toEqual([5, 10, { font: { italic: true } }]);
  });

  it("brings merged cells, rules and conditional formats, once for each copy, and undoes them at once", () => {
    const { sheet, rect, carry, undo, redo, everything } = gridOf([["甲", "", 3]]);
    sheet.merges = [rect("A1:B1")];
    sheet.validations = [{ rect: rect("C1"), rule: { type: "custom", formulae: ["C1>A1"] } }];
    sheet.conditionalFormats = [
      { id: "{1}", rects: [rect("C1:C2")], rule: { type: "expression", priority: 1, formulae: ["C1>2"] } },
    ];
    const before = everything();
    carry("A1:C1", "A5:C6");
    expect(sheet.merges).toEqual([rect("A1:B1"), rect("A5:B5"), rect("A6:B6")]);
    expect(sheet.validations.slice(1)).toEqual([
      { rect: rect("C5:C6"), rule: { type: "custom", formulae: ["C5>A5"] } },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([{ rects: [rect("C1:C2"), rect("C5:C6")] }]);
    const after = everything();
    undo();
    expect(everything()).toEqual(before);
    redo();
    expect(everything()).toEqual(after);
  });

  it("makes a conditional format of its own on another sheet, with formulas from there", () => {
    const { host, sheet, rect, carry } = gridOf([["", "", 3]], ["乙"]);
    sheet.conditionalFormats = [
      { id: "{1}", rects: [rect("C1")], rule: { type: "expression", priority: 1, formulae: ["C1>B1"] } },
    ];
    carry("C1", "乙!D4");
    expect(host.workbook.sheet("乙")!.conditionalFormats).toMatchObject([
      { rects: [rect("D4")], rule: { type: "expression", formulae: ["D4>C4"] } },
    ]);
  });

  it("puts one cell into a merged one, which stays", () => {
    const { sheet, rect, carry, held } = gridOf([[7]]);
    sheet.merges = [rect("B2:C3")];
    carry("A1", "B2");
    expect([held("B2"), held("C3"), sheet.merges]).toEqual([7, null, [rect("B2:C3")]]);
  });

  it("keeps the looks of a protected sheet, so that no cell is locked by what is pasted into it", () => {
    const { sheet, dress, carry, cell, held } = gridOf([["", 7]]);
    dress("B1", BOLD);
    dress("C1:C2", OPEN);
    sheet.protection = SHUT;
    carry("B1", "C1");
    expect([held("C1"), cell("C1")!.style]).toMatchObject([7, OPEN]);
    expect(cell("C1")!.style!.font).toBeUndefined();
    carry("B1", "C2", { cut: true });
    expect([held("B1"), held("C2")]).toEqual([7, null]);
  });

  it("copies what was cut once something was changed since: nothing is taken away that was entered later", () => {
    const { session, goTo, held } = gridOf([["旧"]]);
    goTo("A1");
    const clip = session.clipping.copy(true);
    session.typing.write("新");
    session.typing.commit();
    goTo("B1");
    session.clipping.paste(clip);
    expect([held("A1"), held("B1")]).toEqual(["新", "旧"]);
  });
});

describe("what is said of a paste that is refused", () => {
  it("names the first of the locked cells and counts them, and pastes nothing", () => {
    const { sheet, session, dress, goTo, held, refusal } = gridOf([["", ""]]);
    dress("A1:B2", OPEN);
    sheet.protection = SHUT;
    goTo("A1");
    session.clipping.paste({ text: "1\t2\t3\r\n4\t5\t6" });
    expect(refusal()).toMatchObject({ because: "lockedSome", cell: "C1", count: 2, rows: 2, columns: 3 });
    expect(held("A1")).toBeNull();
  });

  it("says how many cells would be beyond the end of the sheet", () => {
    const { session, goTo, held, refusal } = gridOf([]);
    goTo("XFC1048575");
    session.clipping.paste({ text: "1\t2\t3\r\n4\t5\t6\r\n7\t8\t9" });
    expect(refusal()).toMatchObject({
      because: "tooLarge",
      cell: "XFC1048575",
      count: 5,
      rows: 3,
      columns: 3,
    });
    expect(held("XFC1048575")).toBeNull();
  });

  it("counts formulas with mistakes, and names where the first of them would be", () => {
    const { session, goTo, refusal, everything } = gridOf([["甲"]]);
    const before = everything();
    goTo("A1");
    session.clipping.paste({ text: "1\t=1+\r\n=SUM(\t2" });
    expect(refusal()).toMatchObject({ because: "wrong", cell: "B1", count: 2 });
    expect(everything()).toEqual(before);
  });

  it("loses nothing below a merged cell", () => {
    const { sheet, rect, session, goTo, refusal, everything } = gridOf([["甲"]]);
    sheet.merges = [rect("B1:C1")];
    const before = everything();
    goTo("A1");
    session.clipping.paste({ text: "1\t2\t3" });
    expect(refusal()).toMatchObject({ because: "merged", cell: "C1", count: 1 });
    expect(everything()).toEqual(before);
    session.clipping.paste({ text: "1\t2\t" });
    expect(sheet.cell(0, 1)!.value).toBe(2);
  });

  it("takes nothing away when what was cut finds no place", () => {
    const { host, carry, held, refusal, put } = gridOf([[7]], ["关"]);
    put("关!B2", 1);
    host.workbook.sheet("关")!.protection = SHUT;
    carry("A1", "关!B2", { cut: true });
    expect([held("A1"), held("关!B2"), refusal()?.cell]).toEqual([7, 1, "B2"]);
  });
});
