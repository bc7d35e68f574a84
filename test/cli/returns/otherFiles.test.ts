import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { edited } from "../../app/returns/office";
import { runCli } from "../runCli";
import { expectOneLine } from "../spoiled";
import { offices, spoil, told, withoutRecord } from "./office";

const { file, office } = offices();

describe("collect, of files of other kinds", () => {
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

  it("looks into archives in archives once, and says of which nothing can be taken", async () => {
    const { path, back } = await office();
    const czj = zipSync({
      "a.xlsx": new Uint8Array(readFileSync(await back("czj", { "tax_revenue@0": 200001 }))),
    });
    const deep = zipSync({ "deeper.zip": czj });
    writeFileSync(
      file("all.zip"),
      zipSync({
        "县财政局.zip": czj,
        "deep.zip": deep,
        "里面.7z": Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
      }),
    );
    writeFileSync(file("empty.zip"), zipSync({ "说明.docx": strToU8("x") }));
    writeFileSync(file("old.rar"), "Rar!\u001a\u0007\u0001");
    writeFileSync(file("none.zip"), zipSync({}));
    writeFileSync(
      file("表.ods"),
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    );
    mkdirSync(file("没有文件"));
    const given = ["all.zip", "empty.zip", "old.rar", "none.zip", "表.ods", "没有文件"].map(file);
    const ran = await runCli("collect", path, ...given, "--json");
    const found = told(ran).map(({ file: name, state, reason }) => [
      name.replace(`${file("")}/`, ""),
      state,
      reason,
    ]);
    expect(found).toEqual([
      ["all.zip/县财政局.zip/a.xlsx", "merged", null],
      ["all.zip/deep.zip/deeper.zip", "refused", expect.stringContaining("请先解压")],
      ["all.zip/里面.7z", "refused", expect.stringContaining("请先解压")],
      ["empty.zip", "refused", expect.stringContaining("里没有填报表")],
      ["old.rar", "refused", expect.stringContaining("请先解压")],
      ["none.zip", "refused", expect.stringContaining("里没有填报表")],
      ["表.ods", "refused", expect.stringContaining("OpenDocument")],
      ["没有文件", "refused", expect.stringContaining("没有填报表")],
    ]);
  });

  it("takes a copy of a file for the same, whatever it is called", async () => {
    const { path, back } = await office();
    const theirs = await back("czj", { "tax_revenue@0": 200001 });
    writeFileSync(file("copy.xlsx"), readFileSync(theirs));
    const ran = await runCli("collect", path, theirs, file("copy.xlsx"), "--json");
    expect([
      ran.code,
      told(ran)
        .map(({ state }) => state)
        .toSorted(),
    ]).toEqual([0, ["merged", "unchanged"]]);
  });

  it("tells of a sheet that was copied within the file", async () => {
    const { path, back } = await office();
    const theirs = await back("czj", { "tax_revenue@0": 200001 });
    const copied = await spoil(theirs, (workbook) => {
      const sheet = workbook.sheet("填报-县财政局")!;
      const copy = workbook.addSheet("填报-县财政局 (2)");
      for (const [row, column, { value }] of sheet.entries()) copy.put(row, column, { value });
    });
    const ran = await runCli("collect", path, copied, "--json");
    expect(told(ran)).toMatchObject([{ state: "merged", damage: [{ rule: "sheet-copied" }] }]);
  });

  it("looks into folders of folders, and says where one has nothing", async () => {
    const { path, back } = await office();
    mkdirSync(file("nested/县财政局"), { recursive: true });
    writeFileSync(
      file("nested/县财政局/a.xlsx"),
      readFileSync(await back("czj", { "tax_revenue@0": 200001 })),
    );
    const ran = await runCli("collect", path, file("nested"), "--preview", "--json");
    expect(told(ran)).toMatchObject([{ id: "czj", state: "merged" }]);
    mkdirSync(file("nothing"));
    expectOneLine(await runCli("collect", path, file("nothing")), "没有填报表", file("nothing"));
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
    expectOneLine(await runCli("collect", path, path), "汇总用的工作簿本身");
    expectOneLine(await runCli("collect", path, file("first.xlsx"), "--take", "both"), "--take", "both");
  });
});
