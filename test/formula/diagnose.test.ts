import { diagnose } from "../../src/formula/diagnose";
import { explain } from "../../src/formula/explain";
import { resolveFormula } from "../../src/formula/resolve";

const read = (formula: string) =>
  resolveFormula(formula, { names: new Set(["a", "b", "c"]), components: {} });
const values: Readonly<Record<string, number>> = { a: 6, b: 0, c: NaN };
const valueOf = ({ name }: { name: string }): number => values[name]!;

describe("why a formula has no value", () => {
  it("is nothing when it has one", () => {
    expect(diagnose(read("a + b"), valueOf)).toBeUndefined();
    expect(diagnose(read("if(b > 0, a / b, -a)"), valueOf)).toBeUndefined();
    expect(diagnose(read("max(a, b) - min(a, b)"), valueOf)).toBeUndefined();
  });

  it("is what is missing, before all else", () => {
    expect(diagnose(read("c / b + c + a"), valueOf)).toEqual({
      kind: "missing",
      references: [{ kind: "reference", name: "c", lag: 0 }],
    });
  });

  it("is a divisor that is 0, the innermost one", () => {
    expect(diagnose(read("1 + a / (b * 2)"), valueOf)).toEqual({
      kind: "division-by-zero",
      divisor: read("b * 2"),
    });
    expect(diagnose(read("max(1, if(a > 0, a / b, 1))"), valueOf)).toEqual({
      kind: "division-by-zero",
      divisor: read("b"),
    });
  });

  it("is not in the branch that an if does not take", () => {
    expect(diagnose(read("if(b > 0, a / b, ln(b))"), valueOf)).toEqual({
      kind: "undefined",
      part: read("ln(b)"),
    });
    expect(diagnose(read("if(a, ln(b), a / b)"), valueOf)).toMatchObject({ kind: "undefined" });
  });

  it("does not call every error a division by 0", () => {
    expect(diagnose(read("(a - a) * ln(b)"), valueOf)).toMatchObject({ kind: "undefined" });
    expect(diagnose(read("b ^ b"), valueOf)).toEqual({ kind: "undefined", part: read("b ^ b") });
    expect(diagnose(read("exp(a * 999) / a"), valueOf)).toMatchObject({ kind: "undefined" });
    expect(diagnose(read("1e308 / 1e-9"), valueOf)).toMatchObject({ kind: "undefined" });
  });

  it("is looked for in the branch that is taken", () => {
    expect(diagnose(read("if(b = 0, a, a / b)"), valueOf)).toBeUndefined();
    expect(diagnose(read("-(a / b)"), valueOf)).toMatchObject({ kind: "division-by-zero" });
  });

  it("is a part without a result, where nothing is divided by 0", () => {
    expect(diagnose(read("a * ln(b)"), valueOf)).toEqual({ kind: "undefined", part: read("ln(b)") });
    expect(diagnose(read("1 + (-a) ^ 0.5"), valueOf)).toEqual({
      kind: "undefined",
      part: read("(-a) ^ 0.5"),
    });
    expect(diagnose(read("sqrt(a) / ln(a - 7)"), valueOf)).toEqual({
      kind: "undefined",
      part: read("ln(a - 7)"),
    });
  });
});

describe("the worked line", () => {
  it("says which branch was taken, and why", () => {
    expect(explain(read("if(a > 1, a, 2)"), { valueOf, decimalsOf: () => 0 })).toBe("(6，因为 6 > 1 成立)");
    expect(explain(read("if(a < 1, a, 2)"), { valueOf, decimalsOf: () => 0 })).toBe("(2，因为 6 < 1 不成立)");
  });

  it("is there in English too", () => {
    const english = { valueOf, decimalsOf: () => 0, language: "en" as const };
    expect(explain(read("if(a > 1, a, 2)"), english)).toBe("(6, since 6 > 1 holds)");
    expect(explain(read("clamp(a, 0, 5)"), english)).toBe("5 [6, above 5, counts as 5]");
    expect(explain(read("clamp(b, 1, 5)"), english)).toBe("1 [0, below 1, counts as 1]");
    expect(explain(read("max(a, b)"), english)).toBe("max(6, 0)");
    expect(explain(read("if(a < 1, a, 2)"), english)).toBe("(2, since 6 < 1 does not hold)");
  });

  it("puts parentheses where a reader needs them, and nowhere else", () => {
    const line = (formula: string): string =>
      explain(read(formula), { valueOf: signed, decimalsOf: () => 0 });
    const signed = ({ name }: { name: string }): number => ({ a: 6, b: 0, c: -3 })[name]!;
    expect(line("a - b")).toBe("6 − 0");
    expect(line("a * (c + 1)")).toBe("6 × (−3 + 1)");
    expect(line("a - c")).toBe("6 − (−3)");
    expect(line("a - (-2)")).toBe("6 − (−2)");
    expect(line("-a - -b")).toBe("−6 − (−0)");
    expect(line("2 * clamp(a - 1, 0, 9)")).toBe("2 × (6 − 1)");
    expect(line("2 * clamp(a - 1, 0, 3)")).toBe("2 × 3［6 − 1，超过 3 按 3 计］");
    expect(line("2 * clamp(c - 1, 0, 3)")).toBe("2 × 0［−3 − 1，低于 0 按 0 计］");
    expect(line("2 * max(a, b)")).toBe("2 × 最大值(6，0)");
    expect(line("2 * exp(b)")).toBe("2 × exp(0)");
    expect(line("(a <= 6) + (a <> b)")).toBe("(6 ≤ 6) + (6 ≠ 0)");
  });

  it("shows two decimals unless told otherwise, and constants as they are written", () => {
    expect(explain(read("a + 0.125 + 1e-7"), { valueOf })).toBe("6.00 + 0.125 + 1e-7");
  });

  it("does not show a limit that a value just meets", () => {
    expect(explain(read("clamp(a, 0, 6)"), { valueOf, decimalsOf: () => 0 })).toBe("6");
    expect(explain(read("clamp(b, 0, 6)"), { valueOf, decimalsOf: () => 0 })).toBe("0");
  });
});
