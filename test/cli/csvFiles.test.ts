import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/emulator/file/open";
import { ENCODINGS } from "../app/csv/encodings";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { expectOneLine } from "./spoiled";

const file = temporaryFolder();
const ASEM = join(__dirname, "../fixtures/asem");
const asem = (name: string): string => readFileSync(join(ASEM, name), "utf8");
const demo = readFileSync(DEMO_ENTRIES, "utf8");

function withFile(name: string, content: string | Uint8Array): string {
  writeFileSync(file(name), content);
  return file(name);
}

async function generatedWith(data: string | Uint8Array, name: string) {
  const path = file(`${name}.xlsx`);
  const ran = await runCli("generate", "--out", path, "--overwrite", "--data", withFile(`${name}.csv`, data));
  return { ran, path };
}

async function sheetAfter(data: string | Uint8Array, name: string) {
  const { ran, path } = await generatedWith(data, name);
  expect(ran).toMatchObject({ code: 0, error: "" });
  return (await openWorkbook(new Uint8Array(readFileSync(path)))).workbook.sheet("填报-县统计局")!;
}

describe.each(Object.keys(ENCODINGS))("files in %s", (encoding) => {
  const encode = ENCODINGS[encoding]!;

  it("fill a workbook with the names that were entered", async () => {
    const sheet = await sheetAfter(encode(demo.replaceAll(",", ";")), encoding);
    expect([sheet.cell(3, 3)?.value, sheet.cell(6, 5)?.value]).toEqual(["演示填报人甲", 270.5]);
  });

  it("are a system and the data of units", async () => {
    const system = withFile(`${encoding}.json`, encode(asem("system.json")));
    const panel = asem("panel.csv").replace("AUT,", "奥地利共和国,");
    const data = withFile(`${encoding}.csv`, encode(panel));
    const { code, out } = await runCli("evaluate", "--system", system, "--data", data, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).units[0].unit).toBe("奥地利共和国");
  });
});

it("a file that is no text is refused, as data and as a system", async () => {
  const path = withFile("picture.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8));
  expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--data", path), path, "不能识别编码");
  expectOneLine(await runCli("generate", "--out", file("x.xlsx"), "--system", path), path, "不能识别编码");
  expectOneLine(await runCli("evaluate", "--data", path), path, "不能识别编码");
});

describe("a date in the head of a sheet", () => {
  it.each(["2020-01-10", "2020/1/10"])("is entered as a day: %s", async (day) => {
    const sheet = await sheetAfter(`key,lag,value\ntjj.date,,${day}\n`, "day");
    expect(sheet.cell(2, 5)?.value).toBe(43_840);
  });

  it.each(["2020-13-45", "2019-02-30", "2020.1.10"])(
    "is refused with its line when it is none: %s",
    async (day) => {
      const { ran } = await generatedWith(`key,lag,value\ngdp,0,1\ntjj.date,,${day}\n`, "no-day");
      expectOneLine(
        ran,
        `no-day.csv 第 3 行：“tjj.date”的 value 列填的“${day}”不是日历上的日期，请改填，如 2020-01-15`,
      );
    },
  );
});

describe("a row without a value", () => {
  it("leaves its cell empty", async () => {
    const sheet = await sheetAfter("key,lag,value\ngdp,0,\ntjj.date,,\n", "blank");
    expect(sheet.cell(6, 5)?.value ?? null).toBeNull();
  });

  it("still has to have a key that there is", async () => {
    const { ran } = await generatedWith("key,lag,value\ngpd,0,\n", "typo");
    expectOneLine(ran, "typo.csv 第 2 行", "gpd");
  });
});

it("a note goes into 备注 of its quantity, and stays text", async () => {
  const sheet = await sheetAfter("key,lag,value,note\ngdp,0,270.5,=初步核算数\n", "note");
  expect([sheet.cell(6, 5)?.value, sheet.cell(6, 9)?.value]).toEqual([270.5, "=初步核算数"]);
  expect(sheet.cell(6, 9)?.formula).toBeUndefined();
});

it("text where a number belongs goes into its cell as it stands, and validation says so", async () => {
  const { path } = await generatedWith("key,lag,value\ngdp,0,1.23457E+11\n", "text");
  const { findings } = JSON.parse((await runCli("validate", path, "--json")).out);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: "type", key: "gdp", found: "1.23457E+11" }),
  );
});
