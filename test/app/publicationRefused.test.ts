import { publishScores } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { filledDemo } from "./filled";

const NOON = new Date("2020-01-20T12:00:00Z");

describe("publishing scores that somebody has changed on 计分表", () => {
  it.each([
    ["F12", "=4+4", /“计分表”F12 现为 8，按填报数据计算应为 6.17，没有发布/],
    ["F11", "分数", "“计分表”中找不到“得分”，没有发布；请恢复原样，或删除这张表后重新计分"],
  ])("is refused over %s of 计分表 that is %s", async (cell, text, says) => {
    await filledDemo();
    await scoreWorkbook("values", NOON);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("计分表").getRange(cell).formulas = [[text]];
    });
    await expect(publishScores(NOON, { allowExample: true })).rejects.toThrow(says);
  });
});
