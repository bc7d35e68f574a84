import { scoreWorkbook } from "../../src/app/scores";
import { cell, fillSmall } from "./fillSmall";

it("scores, shows its parameter on 指标体系, and computes live to the same", async () => {
  const host = await fillSmall({ normalisation: { method: "power", power: 2 } });
  const { card } = await scoreWorkbook("formulas");
  const [level] = card.indicators[0]!.components;
  // 45.2 ÷ 100 of the way, squared
  expect(level!.normalised).toBeCloseTo((level!.value! / 400) ** 2, 12);
  expect(card.indicators[0]!.explanation).toContain("^ 2");
  expect(cell(host, "指标体系", "i.level", "计分方法")).toBe("幂函数法（2 次幂）");
  expect(cell(host, "指标体系", "i.level", "功效系数")).toBeCloseTo(level!.normalised!, 12);
  expect(cell(host, "计分表", "i", "得分")).toBe(card.indicators[0]!.score);
});
