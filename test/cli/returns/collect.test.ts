import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { edited } from "../../app/returns/office";
import { runCli } from "../runCli";
import { offices, row, told } from "./office";

const { file, office } = offices();

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
      reason: expect.stringContaining("2018年度"),
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

  it("takes of two files of one edition that which says that it was saved later, whatever the disk says", async () => {
    const { path, back } = await office();
    const saved = (source: string, time: string): void => {
      const parts = unzipSync(new Uint8Array(readFileSync(source)));
      const properties = strFromU8(parts["docProps/core.xml"]!);
      parts["docProps/core.xml"] = strToU8(properties.replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${time}`));
      writeFileSync(source, zipSync(parts));
    };
    const late = await back("czj", { "tax_revenue@0": 200002 }, "late.xlsx");
    saved(late, "2020-01-16T08:00:00Z");
    const early = await back("czj", { "tax_revenue@0": 200001 }, "early.xlsx");
    saved(early, "2020-01-15T08:00:00Z");
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const by = new Map(
        told(await runCli("collect", path, ...files, "--preview", "--json")).map((each) => [each.file, each]),
      );
      expect(by.get(late)).toMatchObject({ state: "merged", changed: [{ after: 200002 }] });
      expect(by.get(early)).toMatchObject({ state: "refused", reason: expect.stringContaining("late.xlsx") });
    }
  });
});
