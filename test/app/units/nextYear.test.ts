import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { writePosition } from "../../../src/app/units/unitPosition";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const system = comparingSystem();

describe("counties in the next year", () => {
  it("begin with nothing: what was compared is set aside with its year, and its ranks are those of last year", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    await rankWorkbook();
    await writePosition("乙县");
    const { archived } = await generateWorkbook(system, { existing: "next-period" });
    expect(archived).toEqual(expect.arrayContaining(["2021-各县数据", "2021-各县得分", "2021-位次分析"]));
    await addCsv(["unit,category,q_a,q_b,q_c,accidents", "甲县,strong,5,5,5,0", "乙县,strong,10,10,20,0"]);
    const { ranking } = await rankWorkbook();
    expect(
      ranking.units.map(({ unit, rank, previousRank, rise }) => [unit, rank, previousRank, rise]),
    ).toEqual([
      ["甲县", 2, 1, -1],
      ["乙县", 1, 2, 1],
    ]);
    expect(tableOf(host, "各县_得分")["乙县"]).toMatchObject({ 上年位次: 2, 升降: 1 });
    await publishScores();
  });

  it("go by the rank that somebody has entered, where there is one", async () => {
    const host = await comparing(system);
    await addCsv(["unit,category,previousRank,q_a,q_b,q_c,accidents", "甲县,strong,7,5,5,5,0"]);
    const { ranking } = await rankWorkbook();
    expect(ranking.units[0]).toMatchObject({ previousRank: 7, rise: 6 });
    expect(tableOf(host, "各县_数据")["甲县"]).toMatchObject({ 上年位次: 7 });
  });

  it("keep what they entered when all sheets are made anew in the same year; their ranks are set aside", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    await rankWorkbook();
    await publishScores();
    const before = tableOf(host, "各县_数据");
    const { archived } = await generateWorkbook(system, { existing: "replace" });
    expect(archived).toContain("备份-各县得分");
    expect(tableOf(host, "各县_数据")).toEqual(before);
    await rankWorkbook();
    expect(tableOf(host, "各县_得分")["甲县"]).toMatchObject({ 位次: 1 });
  });
});
