import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { edited, type Edits, spoiled } from "../app/returns/office";
import { DEMO_ENTRIES, type Ran, runCli, temporaryFolder } from "./runCli";
import { expectOneLine } from "./spoiled";

const file = temporaryFolder();

interface Told {
  readonly id: string | null;
  readonly file: string;
  readonly state: string;
  readonly reason: string | null;
  readonly changed: readonly {
    field: string;
    key: string;
    lag: number | null;
    before: unknown;
    after: unknown;
  }[];
  readonly conflicts: readonly {
    key: string;
    lag: number | null;
    handedOut: unknown;
    ours: unknown;
    theirs: unknown;
  }[];
  readonly findings: readonly { rule: string }[];
  readonly damage: readonly { rule: string }[];
  readonly remarks: readonly string[];
}
interface Row {
  readonly id: string;
  readonly edition: number | null;
  readonly sent: string | null;
  readonly returned: string | null;
  readonly filled: number;
  readonly of: number;
  readonly findingCount: number;
}

const told = ({ out }: Ran): readonly Told[] => (JSON.parse(out) as { departments: Told[] }).departments;
const rows = async (path: string): Promise<readonly Row[]> =>
  (JSON.parse((await runCli("returns", path, "--json")).out) as { departments: Row[] }).departments;
const row = async (path: string, id: string): Promise<Row> =>
  (await rows(path)).find((each) => each.id === id)!;

let count = 0;
/** A workbook of its own with its files handed out. */
async function office(...options: string[]): Promise<{
  readonly path: string;
  readonly part: (id: string) => string;
  readonly back: (id: string, edits: Edits, name?: string) => Promise<string>;
}> {
  const folder = `office${++count}`;
  mkdirSync(file(folder));
  const path = file(`${folder}/master.xlsx`);
  await runCli("generate", "--out", path, "--parameters", "example", "--data", DEMO_ENTRIES);
  const ran = await runCli("distribute", path, "--out", file(`${folder}/out`), "--json", ...options);
  const { files } = JSON.parse(ran.out) as { files: { department: string; file: string }[] };
  const part = (id: string): string => files.find(({ department }) => department === id)!.file;
  const back = async (id: string, edits: Edits, name = `${id}.xlsx`): Promise<string> => {
    const bytes = await edited(new Uint8Array(readFileSync(part(id))), edits);
    writeFileSync(file(`${folder}/${name}`), bytes);
    return file(`${folder}/${name}`);
  };
  return { path, part, back };
}

/** A file with something done to it. */
async function spoil(path: string, change: (workbook: WorkbookModel) => void): Promise<string> {
  const other = path.replace(/\.xlsx$/, `-${++count}.xlsx`);
  writeFileSync(other, await spoiled(new Uint8Array(readFileSync(path)), change));
  return other;
}

/** Takes the hidden sheet away in which a file says whose it is. */
function withoutRecord({ sheets }: WorkbookModel): void {
  sheets.splice(
    sheets.findIndex(({ name }) => name === "_指标簿下发"),
    1,
  );
}

describe("distribute", () => {
  it("makes a file for each department that fills something, named by year and department, and an archive of all", async () => {
    const path = file("d1.xlsx");
    await runCli("generate", "--out", path);
    const ran = await runCli("distribute", path, "--out", file("d1"), "--zip", file("d1.zip"), "--json");
    const { files } = JSON.parse(ran.out) as {
      files: { department: string; name: string; file: string; edition: number }[];
    };
    expect(ran.code).toBe(0);
    expect(files).toHaveLength(9);
    expect(files[0]).toEqual({
      department: "tjj",
      name: "县统计局",
      file: file("d1/2019-县统计局-填报表.xlsx"),
      edition: 1,
    });
    const archive = unzipSync(new Uint8Array(readFileSync(file("d1.zip"))));
    expect(Object.keys(archive)).toEqual(files.map((each) => basename(each.file)));
    expect(Buffer.from(archive["2019-县统计局-填报表.xlsx"]!).equals(readFileSync(files[0]!.file))).toBe(
      true,
    );
  });

  it("gives the next edition a name of its own, and only to those that are named", async () => {
    const { path, part } = await office();
    const ran = await runCli(
      "distribute",
      path,
      "--out",
      file("again"),
      "--departments",
      "czj,tjj",
      "--due",
      "2020年1月20日",
      "--json",
    );
    const { files } = JSON.parse(ran.out) as {
      files: { department: string; file: string; edition: number }[];
    };
    expect(files.map(({ department, edition }) => [department, edition])).toEqual([
      ["tjj", 2],
      ["czj", 2],
    ]);
    expect(basename(files[0]!.file)).toBe("2019-县统计局-填报表-第2版.xlsx");
    expect(basename(part("tjj"))).toBe("2019-县统计局-填报表.xlsx");
    expect((await rows(path)).map(({ edition }) => edition)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1]);
    expect((await runCli("returns", path)).out).toContain("交回截止日期 2020-01-20");
  });

  it("writes nothing where a file is there already, an id or a day is wrong, or the workbook is a department's", async () => {
    const { path, part } = await office();
    const before = readFileSync(path);
    const again = file("taken");
    mkdirSync(again);
    writeFileSync(file("taken/2019-县公安局-填报表-第2版.xlsx"), "mine");
    expectOneLine(
      await runCli("distribute", path, "--out", again),
      "2019-县公安局-填报表-第2版.xlsx",
      "已经存在",
    );
    expectOneLine(
      await runCli("distribute", path, "--out", file("x"), "--departments", "tjj,abc"),
      "abc",
      "tjj",
    );
    expectOneLine(
      await runCli("distribute", path, "--out", file("x"), "--due", "2020-02-30"),
      "--due",
      "2020-02-30",
    );
    expectOneLine(await runCli("distribute", part("tjj"), "--out", file("x")), "县统计局", "汇总用的工作簿");
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await rows(path)).map(({ edition }) => edition)).toEqual(Array(9).fill(1));
    expect(readFileSync(file("taken/2019-县公安局-填报表-第2版.xlsx"), "utf8")).toBe("mine");
  });
});

describe("collect", () => {
  it("takes over values, remarks, evidence and heads, and tells each; the same file again changes nothing", async () => {
    const { path, back } = await office();
    const returned = await back("czj", {
      "tax_revenue@0": 200001,
      "tax_revenue@1": null,
      "tax_revenue#remark": "属实，决算数",
      "main_tax#evidence": "决算报表",
      "czj.person": "张某",
    });
    const preview = await runCli("collect", path, returned, "--preview", "--json");
    const [first] = told(preview);
    expect([preview.code, first!.state]).toEqual([0, "merged"]);
    expect((await row(path, "czj")).returned).toBeNull();
    const ran = await runCli("collect", path, returned, "--json");
    expect(told(ran)).toEqual(told(preview));
    expect(first!.changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: "value", key: "tax_revenue", lag: 0, after: 200001 }),
        expect.objectContaining({ field: "value", key: "tax_revenue", lag: 1, after: null }),
        expect.objectContaining({ field: "remark", key: "tax_revenue", after: "属实，决算数" }),
        expect.objectContaining({ field: "evidence", key: "main_tax", before: null, after: "决算报表" }),
        expect.objectContaining({ field: "head", key: "czj.person", after: "张某" }),
      ]),
    );
    expect(first!.changed).toHaveLength(5);
    expect(first!.findings).toContainEqual(expect.objectContaining({ rule: "missing", key: "tax_revenue" }));
    expect(await row(path, "czj")).toMatchObject({
      edition: 1,
      filled: 7,
      of: 8,
      returned: expect.any(String),
    });
    const once = readFileSync(path);
    const again = await runCli("collect", path, returned, "--json");
    expect([again.code, told(again)[0]!.state, told(again)[0]!.changed]).toEqual([0, "unchanged", []]);
    expect(readFileSync(path).equals(once)).toBe(true);
  });

  it("keeps ours where both sides have changed a cell, and tells it, until a side is chosen", async () => {
    const { path, back } = await office();
    const theirs = await back("czj", { "tax_revenue@0": 200001, "main_tax@0": 150001 });
    const ours = file("ours.xlsx");
    writeFileSync(ours, await edited(new Uint8Array(readFileSync(path)), { "tax_revenue@0": 200002 }));
    const ran = await runCli("collect", ours, theirs, "--json");
    const [first] = told(ran);
    expect([ran.code, first!.state]).toEqual([1, "conflict"]);
    expect(first!.conflicts).toEqual([
      expect.objectContaining({ key: "tax_revenue", lag: 0, ours: 200002, theirs: 200001 }),
    ]);
    expect(first!.changed.map(({ key }) => key)).toEqual(["main_tax"]);
    const kept = await runCli("collect", ours, theirs, "--take", "ours", "--json");
    expect([kept.code, told(kept)[0]!.state, told(kept)[0]!.conflicts]).toEqual([0, "unchanged", []]);
    const taken = await runCli("collect", ours, theirs, "--take", "theirs", "--json");
    expect([taken.code, told(taken)[0]!.state]).toEqual([0, "merged"]);
    expect(told(taken)[0]!.changed).toEqual([
      expect.objectContaining({ key: "tax_revenue", before: 200002, after: 200001 }),
    ]);
  });

  it("refuses another year and system, an older edition, the older of two, and what is no workbook; the good ones are merged", async () => {
    const { path, part, back } = await office();
    const good = await back("czj", { "tax_revenue@0": 200001 });
    const other = file("other-year.xlsx");
    await runCli("generate", "--out", other, "--period", "2018");
    await runCli("distribute", other, "--out", file("other-year"), "--departments", "tjj");
    const year = file("other-year/2018-县统计局-填报表.xlsx");
    writeFileSync(file("encrypted.xlsx"), Buffer.from("d0cf11e0a1b11ae1", "hex"));
    writeFileSync(file("text.xlsx"), "not a workbook");
    const older = await back("zrzy", { "construction_land@0": 1 }, "older.xlsx");
    await runCli("distribute", path, "--out", file("second"), "--departments", "zrzy");
    await runCli("collect", path, file("second/2019-县自然资源局-填报表-第2版.xlsx"));
    const ran = await runCli(
      "collect",
      path,
      year,
      older,
      file("text.xlsx"),
      good,
      part("czj"),
      file("encrypted.xlsx"),
      "--json",
    );
    const by = new Map(told(ran).map((each) => [basename(each.file), each]));
    expect(ran.code).toBe(1);
    expect(by.get("czj.xlsx")).toMatchObject({ id: "czj", state: "merged" });
    expect(by.get(basename(year))).toMatchObject({
      id: "tjj",
      state: "refused",
      reason: expect.stringContaining("2018 年度"),
    });
    expect(by.get("older.xlsx")).toMatchObject({
      id: "zrzy",
      state: "refused",
      reason: expect.stringContaining("第 1 版"),
    });
    expect(by.get("2019-县财政局-填报表.xlsx")).toMatchObject({
      id: "czj",
      state: "refused",
      reason: expect.stringContaining("czj.xlsx"),
    });
    expect(by.get("text.xlsx")).toMatchObject({ id: null, state: "refused" });
    expect(by.get("encrypted.xlsx")).toMatchObject({ id: null, state: "refused" });
  });

  it("takes archives and folders of files, with names as Chinese Windows packs them", async () => {
    const { path, back } = await office();
    const czj = readFileSync(await back("czj", { "tax_revenue@0": 200001 }));
    // 县.xlsx in GBK, as an archive without the mark of UTF-8 holds it
    const gbk = String.fromCharCode(0xcf, 0xd8) + ".xlsx";
    const archive = zipSync({
      "收回/a.xlsx": new Uint8Array(czj),
      "__MACOSX/._a.xlsx": strToU8("x"),
      [gbk]: strToU8("no workbook"),
    });
    mkdirSync(file("folder"));
    writeFileSync(file("folder/back.zip"), archive);
    const ran = await runCli("collect", path, file("folder"), "--json");
    expect(told(ran).map((each) => [each.file.replace(file("folder"), ""), each.state])).toEqual([
      ["/back.zip/收回/a.xlsx", "merged"],
      [expect.stringContaining(".xlsx"), "refused"],
    ]);
  });

  it("takes the whole workbook that came back for the departments whose cells differ", async () => {
    const { path } = await office();
    const whole = file("whole.xlsx");
    writeFileSync(
      whole,
      await edited(new Uint8Array(readFileSync(path)), { "gdp@0": 351, "tax_revenue#remark": "属实" }),
    );
    const ran = await runCli("collect", path, whole, "--json");
    expect(told(ran).map(({ id, state, changed }) => [id, state, changed.length])).toEqual([
      ["tjj", "merged", 1],
      ["czj", "merged", 1],
    ]);
    const again = await runCli("collect", path, whole, "--json");
    expect(told(again)).toMatchObject([{ id: null, state: "unchanged" }]);
  });

  it("recognises a file whose record, tables or both are lost, and says so", async () => {
    const { path, back } = await office();
    const good = await back("czj", { "tax_revenue@0": 200001 });
    const noRecord = await spoil(good, (workbook) => withoutRecord(workbook));
    const noTable = await spoil(good, (workbook) => {
      withoutRecord(workbook);
      workbook.sheet("填报-县财政局")!.tables = [];
    });
    for (const [path2, words] of [
      [noRecord, "下发记录"],
      [noTable, "行码"],
    ] as const) {
      const [first] = told(await runCli("collect", path, path2, "--preview", "--json"));
      expect(first).toMatchObject({
        id: "czj",
        state: "merged",
        changed: [{ key: "tax_revenue", after: 200001 }],
      });
      expect(first!.remarks.join()).toContain(words);
    }
  });

  it("tells damage, and takes what is left all the same", async () => {
    const { path, back } = await office();
    const good = await back("czj", { "tax_revenue@0": 200001 });
    const damaged = await spoil(good, (workbook) => {
      const sheet = workbook.sheet("填报-县财政局")!;
      sheet.protection = undefined;
      sheet.put(8, 0, { value: "strange" });
      sheet.put(6, 10, { value: "正常" });
    });
    const [first] = told(await runCli("collect", path, damaged, "--json"));
    expect(first).toMatchObject({ state: "merged", changed: [{ key: "tax_revenue" }] });
    expect(first!.damage.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["row-missing", "row-unknown", "formula-overwritten", "lock-lost"]),
    );
  });

  it("ends with 2 where the workbook or one of the files is not there, and names it", async () => {
    const { path } = await office();
    expectOneLine(await runCli("collect", path, file("nowhere.xlsx")), "nowhere.xlsx");
    expectOneLine(await runCli("collect", file("nowhere.xlsx"), path), "nowhere.xlsx");
    expectOneLine(await runCli("collect", path), "交回的文件");
    expectOneLine(await runCli("collect", path, path, "--take", "both"), "--take", "both");
  });
});
