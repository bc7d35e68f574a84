import fc from "fast-check";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import { CellError, type CellValue } from "../../src/emulator/model/cell";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { loadSystem } from "../../src/formula/loadSystem";
import { parseAddress } from "../../src/emulator/model/rect";
import { startExcel } from "../emulator/startExcel";
import { smallSystem } from "../hostile/smallSystem";
import { cellOf } from "./publishedDemo";
import { filledDemo, valueOf } from "./filled";
import { everything, put } from "./scoreTables";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const TAX = "填报-县财政局";
const AIR = "填报-市生态环境局沂源分局";
const COUNT = "填报-县应急局";
/** 税收占比, 空气质量 and 人才: indicators 2, 11 and 13. */
const HR = "填报-县委组织部";

interface Wrong {
  readonly what: string;
  readonly sheet: string;
  readonly key: string;
  readonly value: CellValue;
  readonly no: number;
  readonly format?: string;
}

const tax = { sheet: TAX, key: "tax_revenue", no: 2 };
const days = { sheet: AIR, key: "good_air_days", no: 11 };
const people = { sheet: HR, key: "new_senior_titles", no: 13 };

/** What has a finding of its own that must be mended, each with the indicator that is made from it. */
const CASES: readonly Wrong[] = [
  { what: "a negative amount", ...tax, value: -5 },
  { what: "a number of 16 digits", ...tax, value: 1e15 },
  { what: "a text", ...tax, value: "十四万" },
  { what: "a number as text", ...tax, value: "162,480" },
  { what: "an error value", ...tax, value: new CellError("#REF!") },
  { what: "a truth value", ...tax, value: true },
  { what: "more days than the year has", ...days, value: 366 },
  { what: "half a day", ...days, value: 250.5 },
  { what: "half a person", ...people, value: 12.5 },
  // what no formula of the sheet can see
  { what: "a day", ...tax, value: 43_845, format: "yyyy-mm-dd" },
  { what: "a percentage", ...tax, value: 1624.8, format: "0%" },
];

function spoil(host: ExcelHost, { sheet, key, value, format }: Wrong): void {
  const cell = cellOf(host, sheet, key, "本期值");
  put(host, sheet, cell, value);
  const { top, left } = parseAddress(cell)!.rect;
  if (format) host.workbook.sheet(sheet)!.restyle(top, left, (style) => ({ ...style, numFmt: format }));
}

describe("an entry with a finding of its own that must be mended", () => {
  it.each(CASES)("makes no score, in values and in formulas: $what", async (wrong) => {
    const host = await filledDemo();
    spoil(host, wrong);
    const { card } = await scoreWorkbook("values");
    const row = card.indicators.find(({ no }) => no === wrong.no)!;
    expect(row).toMatchObject({ status: "wrong-data", score: null });
    expect(row.explanation).toMatch(/^数据有误，.+：请先改正 2019年/);
    expect(card).toMatchObject({ complete: false, composite: null });
    const values = everything(host);
    expect(values).toContainEqual([null, null, "数据有误"]);
    await scoreWorkbook("formulas");
    expect(everything(host)).toEqual(values);
  });

  it("is seen by the live formulas at once, and scored again at once when it is mended", async () => {
    const host = await filledDemo();
    await scoreWorkbook("formulas");
    const sound = everything(host);
    const cell = cellOf(host, TAX, "tax_revenue", "本期值");
    const was = valueOf(host, TAX, cell);
    put(host, TAX, cell, -5);
    expect(everything(host)).toContainEqual([null, null, "数据有误"]);
    expect(everything(host)).toContainEqual([null, null, "不完整，有指标未计分"]);
    put(host, TAX, cell, was);
    expect(everything(host)).toEqual(sound);
  });

  it("makes no score either when another one is mended that formulas do see", async () => {
    const host = await filledDemo();
    const sound = valueOf(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"));
    spoil(host, CASES[0]!);
    spoil(host, { ...CASES[0]!, key: "budget_revenue", value: 43_845, format: "yyyy-mm-dd" });
    await scoreWorkbook("formulas");
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"), sound);
    const live = everything(host);
    await scoreWorkbook("values");
    expect(everything(host)).toEqual(live);
    expect(live).toContainEqual([null, null, "数据有误"]);
  });

  it("is not published", async () => {
    const host = await filledDemo();
    spoil(host, CASES[0]!);
    await scoreWorkbook();
    await expect(publishScores(undefined, EXAMPLE)).rejects.toThrow("还有 1 个必须改正的问题");
  });
});

it.each([" ", "\u3000", "\u00a0", "\n", "\t"])(
  "a cell that shows nothing is missing, not wrong, whoever looks: %j",
  async (blank) => {
    const host = await filledDemo();
    put(host, TAX, cellOf(host, TAX, "tax_revenue", "本期值"), blank);
    put(host, COUNT, cellOf(host, COUNT, "safety_accidents", "本期值"), blank);
    await scoreWorkbook("values");
    const values = everything(host);
    expect(values.filter(([, , status]) => status === "数据缺失")).toHaveLength(2);
    await scoreWorkbook("formulas");
    expect(everything(host)).toEqual(values);
  },
);

it("dozens of constraints have live formulas too", async () => {
  const [first, ...rest] = smallSystem.constraints;
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...first!,
    code: `e${i}`,
    no: 10 + i,
    name: `事故${i}`,
  }));
  const host = startExcel();
  await generateWorkbook(loadSystem({ ...smallSystem, constraints: [...many, ...rest] }));
  put(host, "填报-乙局", cellOf(host, "填报-乙局", "n", "本期值"), 2);
  await scoreWorkbook("formulas");
  const live = everything(host);
  await scoreWorkbook("values");
  expect(everything(host)).toEqual(live);
  expect(live.flat().filter((cell) => cell === "已触发")).toHaveLength(60);
});

describe("a count of a constraint that cannot be what it is", () => {
  it.each([-1, 1.5, 1e15, "一起"])("decides nothing, in values and in formulas: %s", async (count) => {
    const host = await filledDemo();
    put(host, COUNT, cellOf(host, COUNT, "safety_accidents", "本期值"), count);
    const { card } = await scoreWorkbook("values");
    expect(card).toMatchObject({ complete: false, vetoes: [] });
    expect(card.indicators.find(({ no }) => no === 21)).toMatchObject({
      status: "wrong-count",
      explanation: expect.stringMatching(/^数据有误，请先改正 2019年/) as string,
    });
    const values = everything(host);
    expect(values).toContainEqual([null, null, "数据缺失或有误，尚不能判断"]);
    await scoreWorkbook("formulas");
    expect(everything(host)).toEqual(values);
    await expect(publishScores(undefined, EXAMPLE)).rejects.toThrow("必须改正的问题");
  });
});

it("formulas of the sheet see what validation sees, whatever number is entered", async () => {
  const host = await filledDemo();
  const shown = cellOf(host, "指标体系", "air.rate", "计算值");
  const cell = cellOf(host, AIR, "good_air_days", "本期值");
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.integer({ min: -10, max: 400 }),
        // Excel keeps 15 digits of what is entered
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => Number(number.toPrecision(15))),
      ),
      async (number) => {
        put(host, AIR, cell, number);
        const { findings } = await validateEntries({ report: false });
        const own = findings.some(
          (finding) =>
            finding.key === "good_air_days" &&
            finding.cell === cell &&
            finding.rule !== "part-within-whole" &&
            finding.severity === "mandatory",
        );
        expect(valueOf(host, "指标体系", shown) === "数据有误").toBe(own);
      },
    ),
    { numRuns: 40 },
  );
});
