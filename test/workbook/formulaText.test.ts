import { relativeFormula, sameFormula } from "../../src/workbook/plan/formulaText";

describe("the wording of a formula", () => {
  it.each([
    ["function names in capitals", "=sum(a1:b2)", "=SUM(A1:B2)"],
    ["apostrophes that a sheet's name does not need", "='指标体系'!$N$4", "=指标体系!$N$4"],
    ["blanks", '=IF( A1 > 0 , "a b" , 2 )', '=IF(A1>0,"a b",2)'],
    ["truth values", "=IF(true,1,2)", "=IF(TRUE,1,2)"],
    ["digits beyond the fifteenth", "=A1*0.30000000000000004", "=A1*0.3"],
  ])("makes no difference by %s", (_what, one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  it.each([
    ["another cell", "=A1", "=A2"],
    ["an absolute reference", "=A1", "=$A$1"],
    ["other letters in a text", '=IF(A1="a",1,2)', '=IF(A1="A",1,2)'],
    ["a blank in a text", '="a b"', '="ab"'],
    ["another number", "=A1*0.3", "=A1*0.31"],
    ["a sheet whose name needs its apostrophes", "='a b'!A1", "='ab'!A1"],
  ])("does by %s", (_what, one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });

  it("is the same in each row where references go along, and not where they stay", () => {
    expect(relativeFormula("=F7/G7", 6, 7)).toBe(relativeFormula("=F9/G9", 8, 7));
    expect(relativeFormula("=F7/G7", 6, 7)).not.toBe(relativeFormula("=F7/G7", 8, 7));
    expect(relativeFormula("=$F$7", 6, 7)).toBe(relativeFormula("=$F$7", 8, 7));
  });
});
