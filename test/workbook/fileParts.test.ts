import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { saveWorkbook } from "../../src/emulator/file/save";
import { areaAddress } from "../../src/workbook/plan/address";
import { workbookPlan } from "../../src/workbook/workbookPlan";
import { startExcel } from "../emulator/startExcel";

type Node = Record<string, unknown>;

const plan = workbookPlan(shippedSystem({ example: true }));
let parts: Record<string, Uint8Array>;

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", processEntities: true });
const part = (name: string): Node => parser.parse(strFromU8(parts[name]!)) as Node;
const listOf = (value: unknown): Node[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Node];

/** The part of each planned sheet, in tab order. */
const sheets = (): Node[] =>
  plan.sheets.map((_, i) => part(`xl/worksheets/sheet${i + 1}.xml`).worksheet as Node);

const within = (node: Node, list: string, item: string): Node[] =>
  listOf((node[list] as Node | undefined)?.[item]);

beforeAll(async () => {
  const host = startExcel();
  await generateWorkbook(shippedSystem({ example: true }));
  parts = unzipSync(await saveWorkbook(host.upToDate()));
});

describe("what the saved file really holds, held against the plan", () => {
  it("has the sheets in their order, the last one very hidden", () => {
    const found = within(part("xl/workbook.xml").workbook as Node, "sheets", "sheet");
    expect(found.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    expect(found.at(-1)!.state).toBe("veryHidden");
  });

  it("merges the planned cells and no others", () => {
    sheets().forEach((sheet, i) => {
      const merged = within(sheet, "mergeCells", "mergeCell").map(({ ref }) => ref);
      expect(merged.sort()).toEqual((plan.sheets[i]!.merges ?? []).map((area) => areaAddress(area)).sort());
    });
  });

  it("protects the planned sheets, leaves the entries of each open, and asks for no password", () => {
    sheets().forEach((sheet, i) => {
      const protection = sheet.sheetProtection as Node | undefined;
      expect(protection?.sheet === "1").toBe(plan.sheets[i]!.locked === true);
      expect(protection ?? {}).not.toHaveProperty("hashValue");
    });
  });

  it("has a native validation over every cell that the plan guards, with its prompt and its error", () => {
    sheets().forEach((sheet, i) => {
      const found = within(sheet, "dataValidations", "dataValidation");
      const guarded = new Set(found.flatMap(({ sqref }) => String(sqref).split(" ").flatMap(cellsIn)));
      const planned = (plan.sheets[i]!.validations ?? []).flatMap(({ area }) => cellsIn(areaAddress(area)));
      expect(guarded).toEqual(new Set(planned));
      for (const { prompt, error, errorStyle = "stop" } of found) {
        expect([Boolean(prompt), Boolean(error), errorStyle]).toEqual([true, true, "stop"]);
      }
    });
  });

  it("says what, in which unit and from where to where at an entry cell", () => {
    const [first] = within(sheets()[3]!, "dataValidations", "dataValidation");
    expect(first).toMatchObject({
      type: "decimal",
      promptTitle: "填数要求",
      formula1: 0,
      formula2: 100000,
    });
    expect(String(first!.prompt)).toContain("应填 0 至 10 万之间的数字（亿元）");
  });

  it("names every entry cell and repeats the planned rows on each page", () => {
    const names = within(part("xl/workbook.xml").workbook as Node, "definedNames", "definedName");
    const own = names.filter(({ name }) => !String(name).startsWith("_xlnm")).map(({ name }) => name);
    expect(own.sort()).toEqual(plan.names.map(({ name }) => name).sort());
    const titles = names.filter(({ name }) => name === "_xlnm.Print_Titles");
    expect(titles).toHaveLength(plan.sheets.filter(({ print }) => print?.titleRows).length);
    expect(titles.map((title) => title["#text"])).toContain("'任务分解表'!$3:$3");
    expect(names.find(({ name }) => name === "q_gdp_1")!["#text"]).toBe("'填报-县统计局'!$G$7");
  });

  it("has the planned tables, each with its name and area", () => {
    const tables = Object.keys(parts)
      .filter((name) => name.startsWith("xl/tables/"))
      .map((name) => part(name).table as Node)
      .map(({ name, ref }) => `${String(name)} ${String(ref)}`);
    const planned = plan.sheets.flatMap(({ tables: own }) =>
      own.map(({ name, area }) => `${name} ${areaAddress(area)}`),
    );
    expect(tables.sort()).toEqual(planned.sort());
  });

  it("prints each planned sheet on A4, one page wide", () => {
    sheets().forEach((sheet, i) => {
      const { print } = plan.sheets[i]!;
      if (!print) return;
      expect(sheet.pageSetup).toMatchObject({
        paperSize: "9",
        orientation: print.orientation,
        fitToHeight: "0",
      });
    });
  });
});

function cellsIn(address: string): string[] {
  const [from, to = from] = address.split(":") as [string, string | undefined];
  const column = (text: string): number =>
    [...text.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = (text: string): number => Number(text.replace(/\D/g, ""));
  const cells: string[] = [];
  for (let r = row(from); r <= row(to!); r++)
    for (let c = column(from); c <= column(to!); c++) cells.push(`${r},${c}`);
  return cells;
}
