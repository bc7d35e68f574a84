import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { loadSystem } from "../../src/formula/loadSystem";
import { shippedDocument } from "../../src/system/shipped";
import { fillSheet } from "../../src/workbook/fill/fillSheet";
import { type Content } from "../../src/workbook/plan/plan";
import { filledDemo, type, valueOf } from "./filled";

const STATISTICS = "填报-县统计局";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/** The row of a text on a sheet, counted from 1. */
function rowOf(sheet: string, text: string): number {
  const cells = [...host.workbook.sheet(sheet)!.entries()];
  return cells.find(([, , { value }]) => value === text)![0] + 1;
}

/** Types this year's number of a quantity; `column` of another year. */
function enter(name: string, input: string | number, column = "F"): void {
  type(host, STATISTICS, `${column}${rowOf(STATISTICS, name)}`, input);
}

/** Score and explanation of an indicator on 计分表, as Excel shows them. */
function shown(indicator: string): [score: unknown, explanation: string] {
  const row = rowOf("计分表", indicator);
  return [valueOf(host, "计分表", `F${row}`), String(valueOf(host, "计分表", `I${row}`))];
}

describe("growth that is published comparably", () => {
  it.each(["values", "formulas"] as const)(
    "counts in place of a ratio of totals, scored as %s",
    async (mode) => {
      await scoreWorkbook(mode);
      expect(shown("社会消费品零售总额及增长率")[0]).toBe(2.61);
      enter("社会消费品零售总额可比增速（选填）", 6.8);
      await scoreWorkbook(mode);
      // 1.31 for the level, and 3 × 50 % × 〔60 % + 40 % × (6.8 − 2) ÷ 8〕 = 1.26 for the growth
      expect(shown("社会消费品零售总额及增长率")[0]).toBe(2.57);
    },
  );

  it("is taken up by live scores at once, and given up again", async () => {
    await scoreWorkbook("formulas");
    enter("社会消费品零售总额可比增速（选填）", 6.8);
    expect(shown("社会消费品零售总额及增长率")[0]).toBe(2.57);
    enter("社会消费品零售总额可比增速（选填）", "");
    expect(shown("社会消费品零售总额及增长率")[0]).toBe(2.61);
  });

  it("is named in the explanation, and so is that there was none", async () => {
    await scoreWorkbook("values");
    expect(shown("社会消费品零售总额及增长率")[1]).toContain(
      "增长率 = (128.4 ÷ 119.6 − 1) × 100 = 7.36%（2019年社会消费品零售总额可比增速未填报，按其他填报数计算）",
    );
    enter("社会消费品零售总额可比增速（选填）", 6.8);
    enter("可比价地区生产总值（选填）", 262.1);
    enter("可比价地区生产总值（选填）", 247.5, "G");
    await scoreWorkbook("values");
    expect(shown("社会消费品零售总额及增长率")[1]).toContain(
      "增长率 = 6.80%（采用2019年社会消费品零售总额可比增速）",
    );
    expect(shown("单位GDP建设用地下降率")[1]).toContain(
      "下降率 = 〔1 − 18240 ÷ 262.1 ÷ (18190 ÷ 247.5)〕 × 100 = 5.31%（采用可比价地区生产总值）",
    );
  });

  it("of one year alone does not make a rise: GDP at constant prices counts when both years are there", async () => {
    enter("可比价地区生产总值（选填）", "", "G");
    await scoreWorkbook("values");
    expect(shown("单位GDP建设用地下降率")[1]).toContain(
      "（2018年可比价地区生产总值未填报，按其他填报数计算）",
    );
  });

  it("need not be entered: no finding, no orange cell, nothing in the progress", async () => {
    expect((await validateEntries({ report: false })).findings).toEqual([]);
    expect(valueOf(host, STATISTICS, "M3")).toBe("已填 27/27");
    const row = rowOf(STATISTICS, "社会消费品零售总额可比增速（选填）");
    expect(valueOf(host, STATISTICS, `L${row}`)).toBe("可不填");
  });

  it("that is no number is told, and the indicator is not scored, as run and as live scores have it", async () => {
    await scoreWorkbook("formulas");
    enter("社会消费品零售总额可比增速（选填）", "6.8%左右");
    const { findings } = await validateEntries({ report: false });
    expect(findings.map(({ rule, key }) => [rule, key])).toEqual([["type", "retail_rate"]]);
    expect(shown("社会消费品零售总额及增长率")[0]).toBe("");
    const { card } = await scoreWorkbook("values");
    expect(card.indicators.find(({ code }) => code === "retail")!.status).toBe("wrong-data");
  });

  it("is held against the totals: a fraction for per cent, 0 where nothing was published, one year alone, no source", async () => {
    const told = async (): Promise<unknown[]> =>
      (await validateEntries({ report: false })).findings.map(({ rule, key, part }) => [rule, key, part]);
    enter("“十强”产业到位资金可比增速（选填）", 0);
    enter("居民人均可支配收入名义增速（选填）", 0.083);
    enter("社会消费品零售总额可比增速（选填）", 6.8);
    enter("可比价地区生产总值（选填）", "", "G");
    for (const name of ["“十强”产业到位资金可比增速", "居民人均可支配收入名义增速", "可比价地区生产总值"])
      type(host, STATISTICS, `J${rowOf(STATISTICS, `${name}（选填）`)}`, "公报");
    expect((await told()).sort()).toEqual([
      ["published-differs", "income_rate", "0"],
      ["published-differs", "top10_funds_rate", "0"],
      ["published-once", "gdp_constant", "1"],
      ["published-source", "retail_rate", "0"],
    ]);
  });

  it("has no slip of a decimal point: a rate may be a tenth of last year's", async () => {
    enter("高新技术产业投资可比增速（选填）", 1.2);
    enter("高新技术产业投资可比增速（选填）", 12.1, "G");
    const { findings } = await validateEntries({ report: false });
    expect(findings.map(({ rule }) => rule)).not.toContain("decimal-point");
    expect(valueOf(host, STATISTICS, `L${rowOf(STATISTICS, "高新技术产业投资可比增速（选填）")}`)).toBe(
      "正常",
    );
  });
});

/** What is changed of the document here. */
interface Changeable {
  readonly indicators: { readonly components: { formula: string }[] }[];
  readonly quantities: { readonly key: string; optional?: true }[];
}

describe("a system with what need not be entered", () => {
  const document = (change: (system: Changeable) => void): unknown => {
    const copy = structuredClone(shippedDocument) as Changeable;
    change(copy);
    return copy;
  };

  it("is refused where a formula reads it otherwise than in the first argument of given", () => {
    const needing = document(({ indicators }) => {
      indicators[8]!.components[1]!.formula = "retail_rate";
    });
    expect(() => loadSystem(needing)).toThrow(
      "“retail_rate”是可以不填的数据，公式只能在 given(a, b) 的第一个参数中使用它",
    );
  });

  it("is refused where a constraint counts it", () => {
    const counting = document(({ quantities }) => {
      quantities.find(({ key }) => key === "safety_accidents")!.optional = true;
    });
    expect(() => loadSystem(counting)).toThrow("“safety_accidents”是可以不填的数据");
  });

  it("asks for last year's only where a formula reads it", () => {
    const system = shippedSystem({ example: true });
    const { blocks, formats } = fillSheet(system, system.departments[0]!, STATISTICS);
    const rows = blocks.flatMap(({ row, rows: all }) =>
      all.map((cells, i): [number, readonly Content[]] => [row + i, cells]),
    );
    const entered = (name: string): number => {
      const [row] = rows.find(([, cells]) => cells[2] === name)!;
      return formats
        .filter(
          ({ area, format }) => format === "entryNumber" && row >= area.row && row < area.row + area.rows,
        )
        .reduce((sum, { area }) => sum + area.columns, 0);
    };
    expect(
      [
        "社会消费品零售总额可比增速（选填）",
        "高新技术产业投资可比增速（选填）",
        "可比价地区生产总值（选填）",
      ].map(entered),
    ).toEqual([1, 2, 2]);
  });
});
