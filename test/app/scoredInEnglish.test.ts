import { entriesFromCsv } from "../../src/app/entriesFromCsv";
import { fillEntries } from "../../src/app/entries";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import { startExcel } from "../emulator/startExcel";
import { demoEntries } from "../fixtures/demoEntries";
import { chineseLeft } from "../i18n/chineseLeft";

it("tells scores in English and writes the same Chinese as ever", async () => {
  const host = startExcel();
  await generateWorkbook(shippedSystem({ example: true }));
  await fillEntries(
    entriesFromCsv(demoEntries, "demo.csv").map((entry) =>
      entry.key === "retail_sales" ? { ...entry, value: "待定" } : entry,
    ),
  );
  const { card, findings } = await scoreWorkbook("values", new Date(), "en");
  const told = [
    ...card.indicators.flatMap(({ explanation, components }) => [
      explanation,
      ...components.map((component) => component.explanation),
    ]),
    ...findings.flatMap(({ expected, message }) => [expected, message]),
  ];
  expect(told.flatMap((words) => chineseLeft(words, ["待定"]))).toEqual([]);
  const { sheet, table } = host.upToDate().table("计分_指标")!;
  const explanations = [];
  for (let row = table.rect.top + 1; row <= table.rect.bottom; row++)
    for (let column = table.rect.left; column <= table.rect.right; column++)
      explanations.push(sheet.cell(row, column)?.value);
  expect(explanations).toContainEqual(expect.stringContaining("得分 = "));
  expect(explanations).toContainEqual(expect.stringContaining("数据有误，"));
  expect(explanations).not.toContainEqual(expect.stringContaining("score = "));
});
