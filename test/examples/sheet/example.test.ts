import { generateWorkbook } from "../../src/app/generateWorkbook";
import { cell, fillSmall, smallScored } from "./fillSmall";

it("is generated behind the official table, and comes back when it was deleted", async () => {
  const host = await fillSmall();
  const names = (): string[] => host.workbook.sheets.map(({ name }) => name);
  expect(names().slice(0, 3)).toEqual(["填报说明", "任务分解表", "基础数据目录"]);
  expect(cell(host, "基础数据目录", "丁数", "由谁填报")).toBe("乙局");
  host.workbook.sheets.splice(2, 1);
  await generateWorkbook(smallScored(), { existing: "keep" });
  expect(cell(host, "基础数据目录", "甲数", "计量单位")).toBe("万元");
});
