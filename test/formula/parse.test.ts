import { compile } from "../../src/formula/compile";
import { referencesOf } from "../../src/formula/expression";
import { explain } from "../../src/formula/explain";
import { FormulaProblem } from "../../src/formula/problem";
import { resolveFormula } from "../../src/formula/resolve";
import { toExcel, toExcelOrBlank } from "../../src/formula/toExcel";
import { toWords } from "../../src/formula/toWords";

const scope = {
  names: new Set(["gdp", "tax", "x"]),
  components: { level: { formula: "tax / gdp * 100" }, loop: { formula: "loop + 1" } },
};
const read = (formula: string) => resolveFormula(formula, scope);

describe("the formula language", () => {
  it.each([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["2 ^ 3 ^ 2", 64],
    ["-2 ^ 2", 4],
    ["+3 - -2", 5],
    ["3 == 3", 1],
    ["3 != 3", 0],
    ["10 / 4 / 5", 0.5],
    ["1 - 2 - 3", -4],
    ["if(1 < 2, 10, 20)", 10],
    ["if(1 = 2, 10, 20)", 20],
    ["(3 >= 3) + (3 <> 3)", 1],
    ["min(3, 1, 2) + max(3, 1, 2)", 4],
    ["average(1, 2, 6)", 3],
    ["round(2.675, 2)", 2.68],
    ["round(-2.5)", -3],
    ["clamp(12, 0, 10)", 10],
    ["abs(-3) + sqrt(16) + ln(exp(2))", 9],
  ])("%s is %d, as in Excel", (formula, value) => {
    expect(compile(read(formula), () => 0)([])).toBeCloseTo(value, 12);
  });

  it("reads prior as a lag on everything inside it, nested ones too", () => {
    const lags = referencesOf(read("level - prior(level) + prior(prior(x))")).map(
      ({ name, lag }) => `${name}@${lag}`,
    );
    expect(lags).toEqual(["tax@0", "gdp@0", "tax@1", "gdp@1", "x@2"]);
  });

  it.each([
    ["gdp +", 6, "公式不完整"],
    ["gdp + * 2", 7, "这里应为"],
    ["(gdp", 5, "公式不完整"],
    ["gpd / 2", 1, "没有名为“gpd”"],
    ["2 * gpd", 5, "没有名为“gpd”"],
    ["loop", 1, "循环引用它自己"],
    ["loop", 1, "（loop → loop）"],
    ["sin(gdp)", 1, "“sin”不是可用的函数，应为：min、max、sum、"],
    ["1 + if(1, 2)", 5, "if 需要 3 个参数，现有 2 个"],
    ["min()", 1, "min 至少需要 1 个参数，现有 0 个"],
    ["round(1, 2, 3)", 1, "round 需要 1 到 2 个参数，现有 3 个"],
    ["prior(gdp, 2)", 1, "prior 需要 1 个参数，现有 2 个"],
    ["gdp tax", 5, "两个值之间应有运算符"],
    ["gdp 12.5", 5, "两个值之间应有运算符"],
    ["gdp(tax)(x)", 1, "只能使用数、名称"],
    ["gdp.tax", 1, "只能使用数、名称、+ - * / ^、比较、括号和规定的函数"],
    ["1 + 'text'", 5, "这里应为数或名称，而不是 'text'"],
    ["1e999", 1, "这里应为数或名称，而不是 1e999"],
    ["x + gdpx + gdp_x + y", 5, "没有名为“gdpx”"],
  ])("says where %j is wrong", (formula, position, words) => {
    expect.assertions(3);
    try {
      read(formula);
    } catch (error) {
      expect(error).toBeInstanceOf(FormulaProblem);
      expect((error as FormulaProblem).message).toContain(`第 ${position} 个字符`);
      expect((error as FormulaProblem).message).toContain(words);
    }
  });

  it("writes an Excel formula that asks first whether its cells are filled", () => {
    const name = ({ name: key, lag }: { name: string; lag: number }): string =>
      lag ? `q_${key}_${lag}` : `q_${key}`;
    expect(toExcelOrBlank(read("level"), name)).toBe('IF(COUNT(q_tax,q_gdp)<2,"",q_tax/q_gdp*100)');
    expect(toExcel(read("if(gdp > 1, clamp(x, 0, 1), -2 ^ 2)"), name)).toBe(
      "IF(IF(q_gdp>1,1,0)<>0,MAX(0,MIN(q_x,1)),-2^2)",
    );
  });

  it("explains with the numbers, and says so when a limit binds", () => {
    const valueOf = ({ name }: { name: string }): number => ({ gdp: 300.5, tax: 45.2, x: -1.2 })[name]!;
    const explained = { valueOf, decimalsOf: () => 1 };
    expect(explain(read("level"), explained)).toBe("45.2 ÷ 300.5 × 100");
    expect(explain(read("gdp - x"), explained)).toBe("300.5 − (−1.2)");
    expect(explain(read("gdp - (-1)"), explained)).toBe("300.5 − (−1)");
    expect(explain(read("clamp(gdp, 0, 100)"), explained)).toBe("100［300.5，超过 100 按 100 计］");
  });

  it("puts a formula into words", () => {
    const words = ({ name, lag }: { name: string; lag: number }): string =>
      `${lag ? "上年" : ""}${{ gdp: "生产总值", tax: "税收", x: "面积" }[name]}`;
    expect(toWords(read("level - prior(level)"), { nameOf: words })).toBe(
      "税收 ÷ 生产总值 × 100 − 上年税收 ÷ 上年生产总值 × 100",
    );
    expect(toWords(read("max(gdp, x) * (tax - 1)"), { nameOf: words })).toBe(
      "最大值(生产总值，面积) × (税收 − 1)",
    );
  });
});
