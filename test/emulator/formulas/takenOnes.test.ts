import fc from "fast-check";
import { filedFormula } from "../../../src/emulator/model/formulaText/filedFormula";
import { withIntersections } from "../../../src/emulator/model/formulaText/intersections";

const cellsOf = (name: string) =>
  ({ one: { top: 0, left: 0, bottom: 0, right: 0 }, many: { top: 0, left: 0, bottom: 9, right: 0 } })[name] ??
  null;

describe("a formula of a program that knew no dynamic arrays", () => {
  it.each([
    ["A1:A10", "@A1:A10"],
    ["A1:A3+1", "@A1:A3+1"],
    ["-A1:A3%", "-@A1:A3%"],
    ["A:A*Sheet2!$B:$B", "@A:A*@Sheet2!$B:$B"],
    ["(A1:A3)+(A1:A3*2)", "@(A1:A3)+(@A1:A3*2)"],
    ["SQRT(A1:A4)", "SQRT(@A1:A4)"],
    ["VLOOKUP(A1:A3,B1:C9,2,FALSE)", "VLOOKUP(@A1:A3,B1:C9,2,FALSE)"],
    ['COUNTIF(A1:A9,B1:B9)&"x"', 'COUNTIF(A1:A9,@B1:B9)&"x"'],
    ["SUMIFS(A:A,B:B,C:C)", "SUMIFS(A:A,B:B,@C:C)"],
    ["SUM(ROUND(D1:D3,0))", "SUM(ROUND(@D1:D3,0))"],
    ["SUM(A1:A3*B1:B3)", "SUM(@A1:A3*@B1:B3)"],
    ['IF(A1:A3>1,B1:B3,"")', 'IF(@A1:A3>1,B1:B3,"")'],
    ["INDEX(A1:A10,B1)", "@INDEX(A1:A10,B1)"],
    ["INDEX(A1:A10,B1:B3)+1", "@INDEX(A1:A10,@B1:B3)+1"],
    ["INDEX(A1:C9,MATCH(A1,A1:A9,0))", "@INDEX(A1:C9,MATCH(A1,A1:A9,0))"],
    ["IF(J1=1,INDEX($F1:$F9,J2)/$F1,0)", "IF(J1=1,@INDEX($F1:$F9,J2)/$F1,0)"],
    ['INDIRECT("A"&B1)', '@INDIRECT("A"&B1)'],
    ["OFFSET(A1,1,1)", "@OFFSET(A1,1,1)"],
    ["ROUND(OFFSET(A1,1,1),2)", "ROUND(@OFFSET(A1,1,1),2)"],
    ["MYUDF(A1:A3)", "@MYUDF(A1:A3)"],
    ["TRANSPOSE(A1:A3)", "@TRANSPOSE(A1:A3)"],
    ["UNIQUE(D:E)", "@UNIQUE(D:E)"],
    ["many*2", "@many*2"],
    ["A1:A3+LOG10(A1)", "@A1:A3+LOG10(A1)"],
  ])("%s is shown as %s, and filed without it again", (filed, shown) => {
    expect(withIntersections(filed, cellsOf)).toBe(shown);
    expect(filedFormula(shown, false).replace(/_xlfn\./g, "")).toBe(filed);
  });

  it.each([
    "A1+B2*2",
    "SUM(A1:A3)/COUNT(A1:A3)",
    "SUM(INDEX(A1:A3,B1))+SUM(OFFSET(A1,1,0,3,1))",
    "SUM(MYUDF(1))",
    "one+nothing",
    "INDEX(many,MATCH(A1,many,0))",
    'IFERROR(INDEX(A1:C9,MATCH(A1,A1:A9,0),2),"")',
    "SUMPRODUCT(A1:A3*B1:B3)",
    "SUMPRODUCT(ABS(A1:A3))",
    "LOOKUP(2,1/(A1:A9=B1),C1:C9)",
    "[@Qty]*Sales[@[Unit Price]]",
    "Sales[Qty]",
    "SUM(Jan:Dec!A1:A3)",
    "SUM(A1:INDEX(A:A,3))",
    "A1:A3 A2:C2",
    "A1#+1",
    "@A1:A3+1",
    "ROWS(A1:A3)+COLUMN(B1:C1)",
    "A1:A1",
    '"A1:A3"&"INDEX(A1:A3,B1)"',
    "TABLE(A1,B1)",
    "LET(x,A1:A3,SUM(x))",
    "broken((A1:A3",
  ])("%s is shown as it is", (formula) => {
    expect(withIntersections(formula, cellsOf)).toBe(formula);
  });

  it("is filed as it was, whatever it is", () => {
    const { formula } = fc.letrec<{ formula: string; operand: string }>((tie) => ({
      operand: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(
          "A1",
          "A1:B3",
          "many",
          "one",
          "T[a]",
          "[@b]",
          "12",
          '"x:y"',
          "{1,2}",
          "$A:$A",
          "'a b'!A1:A2",
        ),
        fc
          .tuple(
            fc.constantFrom(
              "SUM",
              "ABS",
              "IF",
              "INDEX",
              "VLOOKUP",
              "COUNTIF",
              "MY.OWN",
              "SUMPRODUCT",
              "LOOKUP",
            ),
            tie("operand"),
            tie("formula"),
          )
          .map(([called, one, other]) => `${called}(${one},${other})`),
        tie("formula").map((inner) => `(${inner})`),
        tie("operand").map((inner) => `-${inner}`),
      ),
      formula: fc
        .tuple(tie("operand"), fc.constantFrom("+", " & ", "<=", ":", " "), tie("operand"))
        .map((parts) => parts.join("")),
    }));
    fc.assert(
      fc.property(formula, (each) => filedFormula(withIntersections(each, cellsOf), false) === each),
      { numRuns: 500 },
    );
  });
});
