import { compile } from "../../src/formula/compile";
import { largestLags } from "../../src/formula/largestLags";
import { loadSystem } from "../../src/formula/loadSystem";
import { mapReferences } from "../../src/formula/expression";
import { resolveFormula } from "../../src/formula/resolve";
import { toExcel, toExcelOrBlank } from "../../src/formula/toExcel";
import { toWords } from "../../src/formula/toWords";
import { countyDocument } from "../scoring/countySystem";

const read = (formula: string) =>
  resolveFormula(formula, { names: new Set(["a", "b", "c"]), components: {} });
const values: Readonly<Record<string, number>> = { a: 6, b: 0, c: NaN };
const computed = (formula: string): number =>
  compile(read(formula), ({ name }) => "abc".indexOf(name))([values.a!, values.b!, values.c!]);

describe("a compiled formula", () => {
  it.each([
    ["a missing operand spreads from a branch that is not taken", "if(a > 1, a, c)", NaN],
    ["a condition without a value has no branch", "if(a / b > 1, 1, 2)", NaN],
    ["nothing to the power of nothing is an error in Excel", "b ^ b", NaN],
    ["but something to the power of nothing is 1", "a ^ b", 1],
    ["nothing to the power of something is 0", "b ^ a", 0],
    ["a root of a negative number is an error", "(b - a) ^ 0.5", NaN],
    ["dividing by 0 is an error, also inside a function", "max(1, a / b)", NaN],
    ["a number too large is an error", "exp(a * 1000)", NaN],
    ["a sum that cancels to its last bits is 0", "1 / (0.5 - 0.4 - 0.1)", NaN],
    ["a small difference of small numbers is kept", "(1e-20 - 2e-20) / 1e-20", -1],
    ["a comparison is 1 or 0", "(a = 6) + (a <> 6) * 10 + (a < 6) * 100 + (a >= 6) * 1000", 1001],
    ["a comparison with an error is one", "(a / b) = 1", NaN],
  ])("%s: %s", (_what, formula, expected) => {
    if (Number.isNaN(expected)) expect(computed(formula)).toBeNaN();
    else expect(computed(formula)).toBeCloseTo(expected, 12);
  });
});

describe("the same formula in other forms", () => {
  const cell = ({ name, lag }: { name: string; lag: number }): string => `${name.toUpperCase()}${lag + 1}`;

  it.each([
    ["-(a + b) * 2", "-(A1+B1)*2"],
    ["a - (b - c)", "A1-(B1-C1)"],
    ["a / (b * c)", "A1/(B1*C1)"],
    ["(a / b) * c", "A1/B1*C1"],
    ["(-a) ^ 2", "-A1^2"],
    ["-(a ^ 2)", "-(A1^2)"],
    ["a ^ (b ^ c)", "A1^(B1^C1)"],
    ["1e21 + 1e-9", "1E+21+1E-9"],
    ["round(a) + round(a, 2)", "ROUND(A1,0)+ROUND(A1,2)"],
    ["(a > b) * 2", "IF(A1>B1,1,0)*2"],
    ["min(a, prior(a), prior(prior(a)))", "MIN(A1,A2,A3)"],
  ])("%s is %s in Excel", (formula, text) => {
    expect(toExcel(read(formula), cell)).toBe(text);
  });

  it("asks about no cell where a formula has none", () => {
    expect(toExcelOrBlank(read("1 + 2"), cell)).toBe("1+2");
    expect(toExcelOrBlank(read("a"), cell)).toBe('IF(COUNT(A1)<1,"",A1)');
  });

  it("is put into words with its signs", () => {
    const name = ({ name: key, lag }: { name: string; lag: number }): string => (lag ? `上年${key}` : key);
    expect(toWords(read("-(a + b) - -c"), { nameOf: name })).toBe("−(a + b) − −c");
    expect(toWords(read("if(a >= 1, exp(b), a ^ 2)"), { nameOf: name })).toBe(
      "若 a ≥ 1 则为 exp(b)，否则为 a ^ 2",
    );
    expect(toWords(read("1 - prior(a) / 0.5"), { nameOf: name })).toBe("1 − 上年a ÷ 0.5");
  });

  it("keeps its form when its names are replaced", () => {
    const doubled = mapReferences(read("-a + max(b, 2)"), (reference) => ({
      kind: "negate",
      operand: reference,
    }));
    expect(toExcel(doubled, cell)).toBe("-(-A1)+MAX(-B1,2)");
  });
});

describe("the formulas of a system", () => {
  it("tell how many periods each quantity is needed for", () => {
    const document = countyDocument();
    document.indicators[0]!.components[0]!.formula = "prior(prior(q_a)) - q_b";
    document.indicators[1]!.components[0]!.formula = "q_b + prior(q_b)";
    expect([...largestLags(loadSystem(document))]).toEqual([
      ["q_a", 2],
      ["q_b", 1],
      ["q_c", 0],
    ]);
  });

  it("are all looked at when it is loaded, each fault with its path", () => {
    const document = countyDocument();
    document.indicators[0]!.components[0]!.formula = "q_a +";
    document.indicators[2]!.components[0]!.formula = "q_z";
    expect(() => loadSystem(document)).toThrow(
      /indicators\[0\]\.components\[0\]\.formula[\s\S]*公式不完整[\s\S]*indicators\[2\]\.components\[0\]\.formula[\s\S]*q_z/,
    );
  });
});
