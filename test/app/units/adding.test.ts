import { publishScores } from "../../../src/app/publication";
import { scoreWorkbook } from "../../../src/app/scores";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { addUnits } from "../../../src/app/units/addUnits";
import { saveWorkbook } from "../../../src/emulator/file/save";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { inWords } from "../../../src/i18n/words";
import type { IndicatorSystem } from "../../../src/system/schema";
import { startExcel } from "../../emulator/startExcel";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const DATA = "各县_数据";
const system = comparingSystem();
const ENTRIES: Record<string, number> = {
  "q_a@0": 9,
  "q_a@1": 8,
  "q_b@0": 10,
  "q_c@0": 18,
  "accidents@0": 0,
};

type Step = (host: ExcelHost) => unknown;

/** The workbook of one county as a file. */
async function workbookOf(
  change: Partial<IndicatorSystem>,
  entries: Record<string, number> = ENTRIES,
  ...steps: Step[]
): Promise<Uint8Array> {
  const host = startExcel();
  await generateWorkbook({ ...system, ...change });
  await fillEntries(
    Object.entries(entries).map(([place, value]) => {
      const [key, lag] = place.split("@") as [string, string];
      return { key, lag: Number(lag), value, source: "test" };
    }),
  );
  for (const step of steps) await step(host);
  return saveWorkbook(host.upToDate());
}

const file = (name: string, bytes: Uint8Array) => ({ name, bytes: () => Promise.resolve(bytes) });
const reasons = (refused: Awaited<ReturnType<typeof addUnits>>["refused"]): string[] =>
  refused.map(({ reason }) => inWords("zh", reason));

async function publishIt(): Promise<void> {
  await fillHead();
  await scoreWorkbook();
  await publishScores();
}

/** Who has filled the sheet: nothing is published without. */
async function fillHead(): Promise<void> {
  const head = {
    "d.date": "2021-12-31",
    "d.person": "张三",
    "d.reviewer": "李四",
    "d.phone": "0533-1234567",
  };
  await fillEntries(Object.entries(head).map(([key, value]) => ({ key, lag: 0, value, source: "test" })));
}

describe("workbooks of counties", () => {
  it("come in as rows, by the county that they are of, with what was entered for each period", async () => {
    const bytes = await workbookOf({ region: "甲县" });
    const host = await comparing(system);
    const done = await addUnits([file("报送/甲县报送.xlsx", bytes)]);
    expect(done).toEqual({ added: ["甲县"], updated: [], refused: [] });
    expect(tableOf(host, DATA)["甲县"]).toMatchObject({
      ...{ a: 9, 上年a: 8, b: 10, 上年b: "", c: 18, "事故（起）": 0 },
      ...{ 数据来源: "甲县报送.xlsx", 来源校验码: "" },
    });
  });

  it("bring the stamp of what is published, and are refused where it is not as it was published", async () => {
    const entries = { ...ENTRIES, "q_b@1": 10, "q_c@1": 18 };
    const whole = await workbookOf({ region: "甲县" }, entries, publishIt);
    const changed = await workbookOf({ region: "乙县" }, entries, publishIt, (host) => {
      const sheet = host.workbook.sheet("填报-局")!;
      sheet.protection = undefined;
      sheet.put(6, 5, { value: 99 });
      host.touched();
    });
    const host = await comparing(system);
    const done = await addUnits([file("甲.xlsx", whole), file("乙.xlsx", changed)]);
    expect(done.added).toEqual(["甲县"]);
    expect(reasons(done.refused)).toEqual([expect.stringContaining("“乙.xlsx”与发布时不一致（")]);
    expect(tableOf(host, DATA)["甲县"]!["来源校验码"]).toMatch(/^([0-9A-F]{4}-){4}[0-9A-F]{4}$/);
  });

  it("are refused, and named, where they are of another system or year, wrong, empty, or no workbook", async () => {
    const files = [
      file("别.xlsx", await workbookOf({ id: "other" })),
      file("去年.xlsx", await workbookOf({ period: 2020 })),
      file("错.xlsx", await workbookOf({}, { ...ENTRIES, "accidents@0": -1 })),
      file("空.xlsx", await workbookOf({}, {})),
      file("坏.xlsx", new TextEncoder().encode("nothing")),
      file("好.xlsx", await workbookOf({ region: "好县" })),
    ];
    await comparing(system);
    const { added, refused } = await addUnits(files);
    expect(added).toEqual(["好县"]);
    expect(refused.map(({ file: name }) => name)).toEqual(files.slice(0, 5).map(({ name }) => name));
    expect(reasons(refused)).toEqual([
      expect.stringContaining("县域评价"),
      "“去年.xlsx”是2020年度的，这个工作簿是2021年度的，没有采用",
      "“错.xlsx”填报-局!F10 的“事故”填得不对，没有采用；请退回校验改正后再加入",
      "“空.xlsx”里没有一个数据，没有采用",
      expect.any(String),
    ]);
  });

  it("that were all copied from one are told apart by the names of their files", async () => {
    const bytes = await workbookOf({});
    await comparing(system);
    const { added } = await addUnits([file("甲县.xlsx", bytes), file("乙县.xlsx", bytes)]);
    expect(added).toEqual(["甲县", "乙县"]);
  });

  it("replace what was there of their county, and what they do not have is not there any more", async () => {
    const bytes = await workbookOf({ region: "甲县" });
    const host = await comparing(system);
    await addCsv(["unit,q_a,q_b,q_b@1", "甲县,1,2,3"]);
    expect(await addUnits([file("甲.xlsx", bytes)])).toMatchObject({ added: [], updated: ["甲县"] });
    expect(tableOf(host, DATA)["甲县"]).toMatchObject({ a: 9, b: 10, 上年b: "" });
  });
});

describe("rows of a CSV file", () => {
  it("leave what they do not speak of: categories, cells, other rows, columns of users", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    const { sheet, table } = host.workbook.table(DATA)!;
    sheet.put(3, table.rect.right + 1, { value: "重点县" });
    host.touched();
    await addCsv(["unit,q_a", "甲县,7"]);
    expect(tableOf(host, DATA)["甲县"]).toMatchObject({ 评价类别: "经济发达县", a: 7, b: 10, c: 20 });
    expect(tableOf(host, DATA)["乙县"]).toMatchObject({ a: 5 });
    expect(sheet.cell(3, table.rect.right + 1)?.value).toBe("重点县");
  });

  it("go into the rows in which nothing stands, and then below the table", async () => {
    const host = await comparing(system);
    await addUnits([]);
    const rows = Object.keys(tableOf(host, DATA));
    expect(rows).toEqual([""]);
    const { sheet } = host.workbook.table(DATA)!;
    typeIntoCell(host, sheet, "A5", "乙县");
    await addCsv(["unit,q_a", ...Array.from({ length: 40 }, (_, i) => `第${i}县,${i}`), "乙县,3"]);
    expect(Object.keys(tableOf(host, DATA))).toHaveLength(41);
    expect(sheet.cell(3, 0)?.value).toBe("第0县");
    expect(sheet.cell(4, 0)?.value).toBe("乙县");
    expect(sheet.cell(5, 0)?.value).toBe("第1县");
  });

  it("are refused where something stands below the table, which stays", async () => {
    const host = await comparing(system);
    await addCsv(COUNTIES);
    host.workbook.sheet("各县数据")!.put(9, 0, { value: "制表：某某" });
    host.touched();
    const more = ["unit,q_a", "己县,1", "庚县,2", "辛县,3"];
    await expect(addCsv(more)).rejects.toThrow("“各县数据”的表格下方还有别的内容，加不下 3 行");
    await addCsv(more.slice(0, 2));
    expect(tableOf(host, DATA)["己县"]).toMatchObject({ a: 1 });
  });

  it("that name a column nobody knows are refused as a file", async () => {
    const host = await comparing(system);
    const before = host.revision;
    const { refused } = await addCsv(["unit,gdp", "甲县,1"]);
    expect(reasons(refused)).toEqual([expect.stringContaining("列“gdp”不是指标体系中的基础数据代码")]);
    expect(host.revision).toBe(before);
  });
});
