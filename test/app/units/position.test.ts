import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { unitPosition, writePosition } from "../../../src/app/units/unitPosition";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const system = comparingSystem();

/** The counties with these values in place of those that they have. */
async function compared(lines = COUNTIES, of = system): ReturnType<typeof comparing> {
  const host = await comparing(of);
  await addCsv(lines);
  return host;
}

describe("where one county stands", () => {
  // 甲 10, 乙 9, 丙 7, 丁 10 with a veto and no rank
  it("by the composite: who is next, by how much, and how firm the rank is", async () => {
    await compared();
    const { position, band } = await unitPosition("丙县");
    expect(position).toMatchObject({ of: 3, next: { unit: "乙县", gap: 2 } });
    expect(position.unit).toMatchObject({ rank: 3, score: 7 });
    expect(band).toEqual({ p5: 3, p95: 3, spread: 0.25 });
    expect((await unitPosition("甲县")).position.next).toBeUndefined();
  });

  // b is worth 2: of 丙 half of it is earned, and all others have everything
  it("by each indicator: rank among those that have a score, quarter, and what it lacks to those in front", async () => {
    await compared();
    const { position } = await unitPosition("丙县");
    const [a, b, c] = position.indicators;
    expect(a).toMatchObject({ rank: 1, of: 5, quartile: 1 });
    expect(b).toMatchObject({ rank: 5, of: 5, quartile: 4, first: { unit: "甲县", gap: 1 } });
    // 省财政直管县: c is worth 4 there, and half of 20 earns 2
    expect(c).toMatchObject({ rank: 4, of: 4, quartile: 4, first: { gap: 2 }, next: { gap: 2 } });
  });

  it("calls nothing a strength that all have alike", async () => {
    await compared([
      "unit,category,q_a,q_b,q_c,accidents",
      "甲县,strong,10,10,20,0",
      "乙县,strong,5,10,10,0",
    ]);
    const { position } = await unitPosition("甲县");
    expect(position.indicators.map(({ rank, quartile }) => [rank, quartile])).toEqual([
      [1, 2],
      [1, null],
      [1, 2],
    ]);
  });

  // 丙 lacks two points; by b it can only get one. By c it needs all four, which 19.98 of 20 earn: 3.996 is published as 4
  it("tells the smallest change of one value that alone brings the next place", async () => {
    await compared();
    const { position } = await unitPosition("丙县");
    expect(position.indicators.map(({ climb }) => climb?.to)).toEqual([undefined, undefined, 19.98]);
    expect(position.cheapest).toEqual({
      code: "c",
      climb: { component: "水平", unit: "", from: 10, to: 19.98, percent: expect.closeTo(99.8, 9) as number },
    });
  });

  it("does what it tells: with that value the county has the place", async () => {
    const lines = COUNTIES.map((line) => line.replace("丙县,direct,10,5,10", "丙县,direct,10,8,14"));
    await compared(lines);
    const { position } = await unitPosition("丙县");
    const { to } = position.cheapest!.climb;
    await addCsv([`unit,q_${position.cheapest!.code}`, `丙县,${to}`]);
    const before = position.unit.rank!;
    expect((await unitPosition("丙县")).position.unit.rank).toBeLessThan(before);
    await addCsv([`unit,q_${position.cheapest!.code}`, `丙县,${to - 0.02}`]);
    expect((await unitPosition("丙县")).position.unit.rank).toBe(before);
  });

  it("is printed on a sheet, which is written in place for the next county", async () => {
    const host = await compared();
    await rankWorkbook();
    await writePosition("丙县");
    const sheet = host.workbook.sheet("位次分析")!;
    expect(String(sheet.cell(1, 1)?.value)).toContain(
      "评价对象：丙县；综合得分 7.00，位次 3 / 3；前一位是乙县，相差 2.00",
    );
    await writePosition("乙县");
    expect(String(sheet.cell(1, 1)?.value)).toContain("评价对象：乙县；综合得分 9.00，位次 2 / 3");
    const rows = tableOf(host, "位次_分析");
    expect(rows["a"]).toMatchObject({ 得分: 1, 位次: "5 / 5", 强弱: "弱项", 与第一名相差: "1.00（甲县）" });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["各县数据", "计分表", "各县得分", "位次分析"]),
    );
  });

  it("is not told of a county that is not there", async () => {
    await compared();
    await expect(unitPosition("无名县")).rejects.toThrow("“各县数据”里没有“无名县”，请核对名称");
  });
});
