import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { saveWorkbook } from "../../src/emulator/file/save";
import { CellError } from "../../src/emulator/model/cell";
import { WorkbookModel } from "../../src/emulator/model/workbook";
import { compile } from "../../src/formula/compile";
import { valueAt } from "../../src/formula/diagnose";
import { childrenOf, type Expression, referencesOf } from "../../src/formula/expression";
import { toExcel } from "../../src/formula/toExcel";
import { cellAddress } from "../../src/workbook/plan/address";
import { expressions, inputs } from "../formula/expressions";
import { recalculatedByLibreOffice } from "./recalculate";

const COUNT = 600;
const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Sample {
  readonly expression: Expression;
  readonly values: ReadonlyMap<string, number>;
}

/** The same random formulas at every run; each over its own row of complete entries. */
const samples: Sample[] = fc
  .sample(fc.tuple(expressions, inputs), { numRuns: COUNT + 50, seed: 20190513 })
  .map(([expression, values]) => ({
    expression,
    values: new Map([...values].map(([key, value]) => [key, Number.isNaN(value) ? 1 : value])),
  }))
  .filter((sample) => !underflows(sample))
  .slice(0, COUNT);

/** A power too small for a number is 0 in Excel and in our readings; LibreOffice alone calls it an error. */
function underflows({ expression, values }: Sample): boolean {
  const valueOf = ({ name, lag }: { name: string; lag: number }): number => values.get(`${name}@${lag}`)!;
  const within = (node: Expression): boolean =>
    (node.kind === "binary" &&
      node.operator === "^" &&
      valueAt(node, valueOf) === 0 &&
      valueAt(node.left, valueOf) !== 0) ||
    childrenOf(node).some(within);
  return within(expression);
}

function compiled({ expression, values }: Sample): number {
  const references = referencesOf(expression);
  const slot = ({ name, lag }: { name: string; lag: number }): number =>
    references.findIndex((reference) => reference.name === name && reference.lag === lag);
  return compile(expression, slot)(references.map(({ name, lag }) => values.get(`${name}@${lag}`)!));
}

/** Entries from column B on, the formula in column A. */
function workbook(): WorkbookModel {
  const model = new WorkbookModel();
  const sheet = model.addSheet("公式");
  samples.forEach(({ expression, values }, row) => {
    const keys = [...values.keys()];
    keys.forEach((key, i) => sheet.put(row, i + 1, { value: values.get(key)! }));
    const formula = toExcel(expression, ({ name, lag }) =>
      cellAddress(row, keys.indexOf(`${name}@${lag}`) + 1),
    );
    sheet.put(row, 0, { formula });
  });
  return model;
}

it(`LibreOffice computes ${COUNT} random formulas to the numbers that we do, and errors where we have none`, async () => {
  const path = join(folder, "formulas.xlsx");
  writeFileSync(path, await saveWorkbook(workbook()));
  const sheet = (await recalculatedByLibreOffice(path, folder)).sheets[0]!;
  const differing = samples.flatMap((sample, row) => {
    const ours = compiled(sample);
    const theirs = sheet.cell(row, 0)!.value;
    const agree = Number.isNaN(ours)
      ? theirs instanceof CellError
      : typeof theirs === "number" &&
        Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs));
    return agree ? [] : [{ formula: sheet.cell(row, 0)!.formula, ours, theirs }];
  });
  expect(samples).toHaveLength(COUNT);
  expect(differing).toEqual([]);
  expect(samples.filter((sample) => !Number.isNaN(compiled(sample))).length).toBeGreaterThan(COUNT / 2);
});
