import fc from "fast-check";
import { anyText, countText, limitFault } from "../../src/formula/excelLimits";
import { loadSystem } from "../../src/formula/loadSystem";
import { SystemProblem } from "../../src/system/problem";
import { fillLayout } from "../../src/workbook/fill/fillLayout";
import { completenessFormula } from "../../src/workbook/fill/fillFormulas";
import { inOneCell, LONGEST_TEXT } from "../../src/workbook/plan/cellText";
import { codeOf, startExcel } from "../emulator/startExcel";
import { smallSystem } from "../hostile/smallSystem";

const cells = (count: number): string[] => Array.from({ length: count }, (_, i) => `F${i + 1}`);

/** Whether the host takes a formula, as Excel would. */
async function isTaken(formula: string): Promise<boolean> {
  startExcel();
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  return code === "none";
}

describe("what Excel takes a formula for", () => {
  it.each([
    ["short", "=SUM(A1,B1)", undefined],
    ["too long", `=${"1+".repeat(4_100)}1`, "length"],
    ["of 255 arguments", `=COUNT(${cells(255).join(",")})`, undefined],
    ["of 256 arguments", `=COUNT(${cells(256).join(",")})`, "arguments"],
    ["with commas in a text", `=LEN("${",".repeat(250)}")+LEN("${",".repeat(250)}")`, undefined],
    ["of 64 levels", `=${"ABS(".repeat(64)}1${")".repeat(64)}`, undefined],
    ["of 65 levels", `=${"ABS(".repeat(65)}1${")".repeat(65)}`, "depth"],
  ])("%s is known beforehand", async (_what, formula, fault) => {
    expect(limitFault(formula)).toBe(fault);
    expect(await isTaken(formula)).toBe(fault === undefined);
  });

  it("counting and asking go on however many cells there are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_500 }), (count) => {
        const list = cells(count);
        for (const text of [countText(list), anyText(list.map((cell) => `${cell}=""`))]) {
          expect(["length", undefined]).toContain(limitFault(`=${text}`));
          for (const cell of list.slice(-3)) expect(text).toContain(cell);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("a department with more cells than a formula has room for", () => {
  const wide = (count: number): ReturnType<typeof loadSystem> => {
    const [first, ...others] = smallSystem.quantities;
    const quantities = Array.from({ length: count }, (_, i) => ({
      ...first!,
      key: `q${i}`,
      name: `数据${i}`,
    }));
    return loadSystem({ ...smallSystem, quantities: [first, ...quantities, ...others] });
  };

  it.each([10, 1_000, 3_000])("of %i quantities has its count all the same", async (count) => {
    const system = wide(count);
    const layout = fillLayout(system, system.departments[0]!);
    const { formula } = completenessFormula(layout);
    expect(limitFault(formula)).toBeUndefined();
    expect(formula).toContain(`/${layout.quantities.reduce((sum, { required }) => sum + required + 1, 0)}"`);
    expect(await isTaken(formula)).toBe(true);
  });
});

it("a system whose formula no sheet could hold is refused when it is loaded, with its path", () => {
  const formula = Array.from({ length: 1_200 }, () => "a").join("+");
  const [indicator, ...others] = smallSystem.indicators;
  const [component, ...rest] = indicator!.components;
  const document = {
    ...smallSystem,
    indicators: [{ ...indicator, components: [{ ...component, formula }, ...rest] }, ...others],
  };
  expect(() => loadSystem(document)).toThrow(SystemProblem);
  expect(() => loadSystem(document)).toThrow(/indicators\[0\]\.components\[0\]\.formula.*8192/s);
});

it("a text that is too long for one cell is cut, and says so", () => {
  const long = "计".repeat(9_000);
  expect(inOneCell(long)).toHaveLength(LONGEST_TEXT);
  expect(inOneCell(long)).toMatch(/其余从略）$/);
  expect(inOneCell("短")).toBe("短");
});
