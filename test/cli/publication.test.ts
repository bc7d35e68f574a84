import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";

const file = temporaryFolder();
const COVERAGE =
  "已核对：填报数据和评分参数、指标体系各列、各表公式、任务分解表、牵头单位确认表、计分表、标题和填报说明、填报人和日期、备注和佐证材料、发布时为止的历次得分，以及隐藏保存的计分记录；不核对：格式、列宽行高、打印设置、名称、签字栏、校验结果，以及自行增加的工作表和行列";

/** A file that was generated, filled and scored. */
async function scored(name: string): Promise<string> {
  const path = file(name);
  await runCli("generate", "--out", path, "--data", DEMO_ENTRIES, "--parameters", "example");
  await runCli("score", path, "--formulas");
  return path;
}

/** Changes a cell as no program of ours does. */
async function tamper(
  path: string,
  sheet: string,
  row: number,
  column: number,
  value: number,
): Promise<void> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
  workbook.sheet(sheet)!.put(row, column, { value });
  writeFileSync(path, await saveWorkbook(workbook));
}

describe("publishing on the command line", () => {
  it("publishes, and verifies the file unchanged: exit code 0", async () => {
    const path = await scored("published.xlsx");
    const published = await runCli("publish", "--allow-example", path, "--json");
    expect(published).toMatchObject({ code: 0, error: "" });
    const { stamp } = JSON.parse(published.out) as { stamp: string };
    const verified = await runCli("verify", path, "--stamp", stamp);
    expect(verified).toMatchObject({ code: 0, error: "" });
    expect(verified.out).toContain(
      `校验码 ${stamp}\n核对无误：数据、指标体系和得分与发布时一致\n${COVERAGE}`,
    );
  });

  it("is refused for a result that is incomplete: exit code 1, and the file is as it was", async () => {
    const path = file("incomplete.xlsx");
    await runCli("generate", "--out", path, "--data", DEMO_ENTRIES);
    await runCli("score", path);
    const incomplete = readFileSync(path);
    const refused = await runCli("publish", "--allow-example", path);
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.error).toMatch(
      /^综合得分不完整，19 个指标没有得分（.+等），没有发布；请补齐数据和评分参数/,
    );
    expect(readFileSync(path).equals(incomplete)).toBe(true);
  });

  it("tells a long text by the part that differs", async () => {
    const path = await scored("long.xlsx");
    await runCli("publish", "--allow-example", path);
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)));
    const sheet = workbook.sheet("填报-县财政局")!;
    const { formula } = sheet.cell(6, 10)!;
    sheet.put(6, 10, { formula: formula!.replace(">50,", ">5,") });
    writeFileSync(path, await saveWorkbook(workbook));
    expect((await runCli("verify", path)).out).toContain(
      "填报-县财政局!K7（税收收入 自查）：发布时 …/[上年同期值]-1)*100,9)>50,FALSE)),IF(LEN(TRIM…，现为 …/[上年同期值]-1)*100,9)>5,FALSE)),IF(LEN(TRIM…",
    );
  });

  it("names the cells that differ: exit code 1", async () => {
    const path = await scored("changed.xlsx");
    await runCli("publish", "--allow-example", path);
    await tamper(path, "填报-县财政局", 6, 5, 170_000);
    await tamper(path, "计分表", 11, 5, 9.99);
    const { code, out } = await runCli("verify", path);
    expect(code).toBe(1);
    expect(out.split("\n").slice(1)).toEqual([
      "与发布时不一致，共 2 处：",
      "填报-县财政局!F7（税收收入 本期值）：发布时 162480，现为 170000",
      "计分表!F12（新经济增加值占生产总值比重及升降幅度 得分）：发布时 6.17，现为 9.99",
      COVERAGE,
    ]);
    const json = await runCli("verify", path, "--json");
    expect(JSON.parse(json.out)).toMatchObject({ covers: 2, coverage: COVERAGE });
    expect(JSON.parse(json.out).differences).toHaveLength(2);
  });

  it("does not confirm a stamp of another workbook", async () => {
    const path = await scored("other.xlsx");
    await runCli("publish", "--allow-example", path);
    const { code, out } = await runCli("verify", path, "--stamp", "0000-0000-0000-0000-0000");
    expect(code).toBe(1);
    expect(out).toContain("用来核对的校验码 0000-0000-0000-0000-0000 与工作簿的校验码不同");
  });

  it("refuses to score what is published, until it is withdrawn; and to verify what is not: exit code 2", async () => {
    const path = await scored("kept.xlsx");
    expect(await runCli("verify", path)).toMatchObject({
      code: 2,
      error: expect.stringContaining("得分还没有发布"),
    });
    await runCli("publish", "--allow-example", path);
    expect(await runCli("score", path)).toMatchObject({
      code: 2,
      error: expect.stringContaining("得分已经发布"),
    });
    expect(await runCli("withdraw", path)).toMatchObject({ code: 0, out: "已撤销发布，可以重新计分" });
    expect((await runCli("score", path)).code).toBe(0);
  });
});
