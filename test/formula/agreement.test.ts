import fc from "fast-check";
import { evaluateFormula } from "../../src/emulator/calculation/formula/evaluate";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { compile } from "../../src/formula/compile";
import { diagnose } from "../../src/formula/diagnose";
import { type Expression, referencesOf } from "../../src/formula/expression";
import { toExcel, toExcelOrBlank } from "../../src/formula/toExcel";
import { cellAddress } from "../../src/workbook/plan/address";
import { expressions, inputs } from "./expressions";

/** First reading: a number, NaN where there is none. */
function compiled(expression: Expression, values: ReadonlyMap<string, number>): number {
  const references = referencesOf(expression);
  const slot = ({ name, lag }: { name: string; lag: number }): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(expression, slot)(references.map(({ name, lag }) => values.get(`${name}@${lag}`)!));
}

/** Second reading: the Excel text over cells A1, B1, …, computed by the engine of the emulated host. */
function inExcel(
  expression: Expression,
  values: ReadonlyMap<string, number>,
  write: typeof toExcel,
): unknown {
  const workbook = new WorkbookModel();
  const sheet = workbook.addSheet("Sheet1");
  const keys = [...values.keys()];
  for (const [column, key] of keys.entries()) {
    const value = values.get(key)!;
    if (!Number.isNaN(value)) sheet.put(0, column, { value });
  }
  const text = write(expression, ({ name, lag }) => cellAddress(0, keys.indexOf(`${name}@${lag}`)));
  return evaluateFormula(text, {
    workbook,
    sheet,
    row: 1,
    column: 0,
    read: (from, row, column) => from.cell(row, column)?.value ?? null,
    touch: () => undefined,
    allowsDoubt: false,
    spills: false,
  });
}

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("compile and toExcel", () => {
  it("give the same number for any formula over any complete entries, and Excel an error where we have none", () => {
    fc.assert(
      fc.property(expressions, inputs, (expression, values) => {
        const complete = new Map([...values].map(([key, value]) => [key, Number.isNaN(value) ? 1 : value]));
        const ours = compiled(expression, complete);
        const theirs = inExcel(expression, complete, toExcel);
        if (Number.isNaN(ours)) expect(typeof theirs).not.toBe("number");
        else expect(typeof theirs === "number" && close(ours, theirs)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("have no value together while an operand is missing", () => {
    fc.assert(
      fc.property(expressions, inputs, (expression, values) => {
        const { kind } = diagnose(expression, ({ name, lag }) => values.get(`${name}@${lag}`)!) ?? {};
        fc.pre(kind === "missing");
        expect(compiled(expression, values)).toBeNaN();
        expect(inExcel(expression, values, toExcelOrBlank)).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it("do without what `given` does not need: three readings agree on what is missing, and on the value", () => {
    const choices = fc
      .tuple(expressions, expressions, expressions)
      .map(([first, second, rest]): Expression => ({
        kind: "binary",
        operator: "+",
        left: { kind: "call", name: "given", arguments: [first, second] },
        right: rest,
      }));
    let [kept, lost] = [0, 0];
    fc.assert(
      fc.property(choices, inputs, (expression, values) => {
        const why = diagnose(expression, ({ name, lag }) => values.get(`${name}@${lag}`)!);
        const [ours, theirs] = [compiled(expression, values), inExcel(expression, values, toExcelOrBlank)];
        expect(theirs === "").toBe(why?.kind === "missing");
        expect(Number.isNaN(ours)).toBe(why !== undefined);
        if (why === undefined) expect(typeof theirs === "number" && close(ours, theirs)).toBe(true);
        const isMissing = referencesOf(expression).some(({ name, lag }) =>
          Number.isNaN(values.get(`${name}@${lag}`)!),
        );
        if (isMissing && why === undefined) kept += 1;
        if (why?.kind === "missing") lost += 1;
      }),
      { numRuns: 1_000 },
    );
    expect([kept > 20, lost > 20]).toEqual([true, true]);
  });
});
