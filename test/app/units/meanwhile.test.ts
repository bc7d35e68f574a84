import { publishScores } from "../../../src/app/publication";
import { recoverWorkbook } from "../../../src/app/recoverWorkbook";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { SheetModel } from "../../../src/emulator/model/sheet";
import { put } from "../scoreTables";
import { addCsv, comparing, comparingSystem, COUNTIES, tableOf } from "./counties";

const system = comparingSystem();
const MORE = ["unit,category,q_a,q_b,q_c,accidents", "甲县,strong,9,8,7,0", "丙县,strong,9,8,7,0"];

/** Something that somebody does once, just before Excel carries out a request. */
function before(host: ExcelHost, request: number, act: () => void): void {
  const run = host.run.bind(host);
  let requests = 0;
  host.run = (body) => {
    requests += 1;
    if (requests === request) act();
    return run(body);
  };
}

function swap(sheet: SheetModel, one: number, other: number): void {
  for (let column = 0; column < 16; column++) {
    const [first, second] = [one, other].map((row) => sheet.cell(row, column)?.value ?? null);
    sheet.put(one, column, { value: second! });
    sheet.put(other, column, { value: first! });
  }
}

async function added(): Promise<ExcelHost> {
  const host = await comparing(system);
  await addCsv(COUNTIES);
  return host;
}

describe("what somebody does while counties come in", () => {
  it.each([2, 3, 4, 5, 6, 7, 8])("rows that are sorted before request %d lose nothing", async (request) => {
    const host = await added();
    const { sheet } = host.workbook.table("各县_数据")!;
    before(host, request, () => {
      swap(sheet, 3, 4);
      host.touched();
    });
    await addCsv(MORE);
    const rows = tableOf(host, "各县_数据");
    expect(Object.keys(rows).sort()).toEqual(["丁县", "丙县", "乙县", "戊县", "甲县"]);
    expect(rows["乙县"]).toMatchObject({ a: 5, b: 10, c: 20 });
    expect([rows["甲县"], rows["丙县"]]).toEqual([
      expect.objectContaining({ a: 9, b: 8, c: 7 }),
      expect.objectContaining({ a: 9, b: 8, c: 7 }),
    ]);
  });

  it.each([2, 3, 4, 5])("a number that is typed before request %d is ranked", async (request) => {
    const host = await added();
    await rankWorkbook();
    before(host, request, () => put(host, "各县数据", "C4", 1));
    await rankWorkbook();
    expect(tableOf(host, "各县_得分")["甲县"]).toMatchObject({ 综合得分: 8.2 });
  });

  it("a number that is typed while the ranking is published keeps it from being published", async () => {
    const host = await added();
    await rankWorkbook();
    // the table of the units has been read
    before(host, 6, () => put(host, "各县数据", "C4", 1));
    await expect(publishScores()).rejects.toThrow();
    await recoverWorkbook();
    expect(host.workbook.sheet("各县得分")!.protection).toBeUndefined();
  });
});
