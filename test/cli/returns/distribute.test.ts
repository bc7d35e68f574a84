import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { unzipSync } from "fflate";
import { edited } from "../../app/returns/office";
import { runCli } from "../runCli";
import { expectOneLine } from "../spoiled";
import { offices, rows } from "./office";

const { file, office } = offices();

describe("distribute", () => {
  it("makes a file for each department that fills something or has tasks, named by year and department, and an archive of all", async () => {
    const path = file("d1.xlsx");
    await runCli("generate", "--out", path);
    const ran = await runCli("distribute", path, "--out", file("d1"), "--zip", file("d1.zip"), "--json");
    const { files } = JSON.parse(ran.out) as {
      files: { department: string; name: string; file: string; edition: number }[];
    };
    expect(ran.code).toBe(0);
    expect(files).toHaveLength(32);
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

  it("says whose files are not merged entirely when the next edition goes out, and until when all are wanted", async () => {
    const { path, back } = await office();
    const theirs = await back("czj", { "tax_revenue@0": 200001 });
    const ours = file("undecided.xlsx");
    writeFileSync(ours, await edited(new Uint8Array(readFileSync(path)), { "tax_revenue@0": 200002 }));
    await runCli("collect", ours, theirs);
    const to = ["--out", file("next"), "--departments", "czj,tjj", "--due", "2020-01-20"];
    const { out } = await runCli("distribute", ours, ...to);
    expect(out).toContain("交回截止日期 2020-01-20（所有单位都按这一天）");
    expect(out).toContain("这些单位此前交回的内容还没有合并完：县财政局；");
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
    expect((await rows(path)).map(({ edition }) => edition)).toEqual([2, 2, ...Array(30).fill(1)]);
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
    expect((await rows(path)).map(({ edition }) => edition)).toEqual(Array(32).fill(1));
    expect(readFileSync(file("taken/2019-县公安局-填报表-第2版.xlsx"), "utf8")).toBe("mine");
  });
});
