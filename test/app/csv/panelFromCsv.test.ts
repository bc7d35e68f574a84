import { panelFromCsv } from "../../../src/app/panelFromCsv";
import { countySystem } from "../../scoring/countySystem";

const read = (text: string) => panelFromCsv(text, "P.csv", countySystem());

describe("many units of analysis", () => {
  it("are found under titles in any case", () => {
    const { units, categories, columns } = read("UNIT; Category ;Q_A;q_a @1\n甲县;strong;5;4\n");
    expect([units, categories]).toEqual([["甲县"], ["strong"]]);
    expect([...columns.entries()].map(([name, column]) => [name, [...column]])).toEqual([
      ["q_a", [5]],
      ["q_a@1", [4]],
    ]);
  });

  it.each([
    ["", NaN],
    ["NA", NaN],
    ['"1,234.5"', 1234.5],
    ["１２", 12],
    ["1e+05", 100_000],
  ])("have %s as %d", (cell, number) => {
    expect([...read(`unit,q_a\n甲,${cell}\n`).columns.get("q_a")!]).toEqual([number]);
  });
});

describe("a panel that cannot be used says where and what to do", () => {
  it.each([
    ["unit,q_a,q_z\n甲,1,2\n", "P.csv 的列“q_z”不是指标体系中的基础数据代码，请核对拼写，或删除这一列"],
    ["unit,q_a,q_a@0\n甲,1,2\n", "P.csv 的列“q_a”和“q_a@0”是同一项数据，请只保留一列"],
    ["unit,q_a,Q_A\n甲,1,2\n", "P.csv 的列“q_a”和“Q_A”是同一项数据，请只保留一列"],
    [
      "unit,q_a\n甲,1\n乙,2\n甲,3\n",
      "P.csv 第 4 行“unit”列：评价对象“甲”出现了两次（第 2 行已有），请只保留一行",
    ],
    ["unit,q_a\n,1\n", "P.csv 第 2 行“unit”列是空的，请填评价对象的名称"],
    ["unit,q_a\n", "P.csv 中没有评价对象，请至少填写一行"],
    ["unit,q_a\n甲,12万\n", "P.csv 第 2 行“q_a”列填的“12万”不是数字，请改填数字，不要带单位；缺失请留空"],
    ["unit,q_a\n甲,Infinity\n", "“Infinity”不是数字"],
    ["unit,q_a\n甲,1e400\n", "“1e400”不是数字"],
    ["unit,q_a\n甲,0x10\n", "“0x10”不是数字"],
    ["unit;q_a\n甲;12,5\n", "P.csv 第 2 行“q_a”列填的“12,5”中的逗号可能是小数点，也可能是千分位"],
  ])("%j", (text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});
