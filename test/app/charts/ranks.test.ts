import { makeCharts } from "../../../src/app/charts/makeCharts";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { addCsv, comparing, comparingSystem, COUNTIES } from "../units/counties";
import { change, chartsOn, NOON, rowsOf, statesOf } from "./chartsIn";

const RANKS = "图表_位次";
const system = comparingSystem();
const NEXT = ["unit,category,q_a,q_b,q_c,accidents", "甲县,strong,5,5,5,0", "乙县,strong,10,10,20,0"];

describe("the ranks of counties over the years", () => {
  it("take two years; of this one they follow 各县得分", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    await rankWorkbook();
    expect((await statesOf())[3]).toBe("“各县得分”只有一期位次，有两期才出图");
    await generateWorkbook(system, { existing: "next-period" });
    await addCsv(NEXT);
    await rankWorkbook();
    expect((await statesOf())[3]).toBe("made");
    expect(rowsOf(host, RANKS)).toEqual({
      乙县: { 评价对象: "乙县", "2021年度": 2, "2022年度": 1 },
      甲县: { 评价对象: "甲县", "2021年度": 1, "2022年度": 2 },
    });
    expect((await chartsOn()).at(-1)).toMatchObject({
      name: RANKS,
      type: "LineMarkers",
      series: ["乙县", "甲县"],
    });
    await addCsv([NEXT[0]!, "甲县,strong,10,10,20,0", "乙县,strong,1,1,1,0"]);
    await rankWorkbook();
    expect(rowsOf(host, RANKS)["甲县"]).toMatchObject({ "2021年度": 1, "2022年度": 1 });
  });

  it("have rows for counties that come later, and the chart has lines for them; it keeps its title", async () => {
    const host = await comparing(system);
    await addCsv(["unit,category,previousRank,q_a,q_b,q_c,accidents", "甲县,strong,2,5,5,5,0"]);
    await rankWorkbook();
    expect((await statesOf())[3]).toBe("made");
    await change((sheet) => void (sheet.charts.getItem(RANKS).title.text = "我县位次"));
    const lines = ["乙县,strong,1,10,10,20,0", "丙县,strong,3,1,1,1,0"];
    await addCsv(["unit,category,previousRank,q_a,q_b,q_c,accidents", ...lines]);
    await rankWorkbook();
    expect((await statesOf())[3]).toBe("updated");
    expect((await chartsOn()).at(-1)).toMatchObject({ title: "我县位次", series: ["甲县", "乙县", "丙县"] });
    expect(rowsOf(host, RANKS)["丙县"]).toMatchObject({ "2020年度": 3, "2021年度": 3 });
    expect(await makeCharts(NOON)).toHaveLength(4);
  });

  it("write over nothing that stands where they would grow", async () => {
    const host = await comparing(system);
    await addCsv(["unit,category,previousRank,q_a,q_b,q_c,accidents", "甲县,strong,2,5,5,5,0"]);
    await rankWorkbook();
    await makeCharts(NOON);
    const { table } = host.workbook.table(RANKS)!;
    const below = `C${table.rect.bottom + 2}`;
    await change((sheet) => void (sheet.getRange(below).values = [["待核"]]));
    await addCsv(["unit,category,previousRank,q_a,q_b,q_c,accidents", "乙县,strong,1,10,10,20,0"]);
    await rankWorkbook();
    await expect(makeCharts(NOON)).rejects.toThrow(`单元格 ${below} 中有内容`);
  });
});
