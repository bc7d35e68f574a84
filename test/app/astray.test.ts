import { repairTemplate } from "../../src/app/repairTemplate";
import { scoreWorkbook } from "../../src/app/scores";
import { validateEntries } from "../../src/app/validateEntries";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { parseAddress } from "../../src/emulator/model/rect";
import type { SheetModel } from "../../src/emulator/model/sheet";
import { filledDemo, valueOf } from "./filled";
import { demoResult } from "../fixtures/demoResult";

const TAX = "填报-县财政局";
let host: ExcelHost;
let sheet: SheetModel;

beforeEach(async () => {
  host = await filledDemo();
  sheet = host.workbook.sheet(TAX)!;
});

const at = (address: string): { row: number; column: number } => {
  const { top, left } = parseAddress(address)!.rect;
  return { row: top, column: left };
};

function putFormula(address: string, formula: string): void {
  const { row, column } = at(address);
  sheet.put(row, column, { formula });
  host.touched();
}

async function told(): Promise<[rule: string, cell: string][]> {
  const { findings } = await validateEntries({ report: false });
  return findings.map(({ rule, cell }) => [rule, cell]);
}

describe("an entry cell in another dress", () => {
  it.each([
    ["shown as a percentage", "0.00%", "shown-otherwise"],
    ["shown in thousands", "#,##0,", "shown-otherwise"],
    ["shown in 万", '0!.0,"万"', "shown-otherwise"],
    ["not shown at all", ";;;", "shown-otherwise"],
    ["shown as a date", "yyyy-mm-dd", "type"],
  ])("is found at its cell when it is %s", async (_what, numFmt, rule) => {
    const { row, column } = at("F7");
    sheet.restyle(row, column, (style) => ({ ...style, numFmt }));
    host.touched();
    expect(await told()).toEqual([[rule, "F7"]]);
  });

  it.each(["0.00", "#,##0.00", '#,##0.00"万元"', "General", "[Red]0.0", "0.00_);(0.00)"])(
    "counts as it is when its format is %s",
    async (numFmt) => {
      const { row, column } = at("F7");
      sheet.restyle(row, column, (style) => ({ ...style, numFmt }));
      host.touched();
      expect(await told()).toEqual([]);
    },
  );

  it("with a hyperlink is still its number", async () => {
    const { row, column } = at("F7");
    sheet.link(row, column, { hyperlink: "https://example.com/" });
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
  });

  it.each([
    ["F8+0", [["formula-unsure", "F7"]], "NOW()*0+162480"],
    ["external", [["formula-unsure", "F7"]], "[1]表1!A1"],
    ["circular", [["formula-circular", "F7"]], "F7+1"],
  ])("with a formula is told where its result is not sure: %s", async (_what, expected, formula) => {
    putFormula("F7", formula);
    const found = await told();
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it("with a formula that can be computed counts, without a word", async () => {
    putFormula("F7", "162000+480");
    expect(await told()).toEqual([]);
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
  });
});

describe("what lies outside of where it counts", () => {
  it("a row below the table is told, and does not count", async () => {
    const below = sheet.tables[0]!.rect.bottom + 1;
    sheet.put(below, 0, { value: "tax_revenue" });
    sheet.put(below, 5, { value: 1 });
    host.touched();
    expect(await told()).toEqual([["row-below", `A${below + 1}`]]);
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
  });

  it("rows that a filter hides are told, and count", async () => {
    sheet.resizeRow(7, { hidden: true });
    expect(await told()).toEqual([["rows-hidden", ""]]);
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
  });

  it("a copy of a sheet that has lost its table is told, and does not count", async () => {
    const copy = host.workbook.addSheet(`${TAX} (2)`);
    copy.replaceCells([...sheet.entries()].map(([row, column, cell]) => [row, column, { ...cell }]));
    copy.put(6, 5, { value: 1 });
    host.touched();
    expect(await told()).toEqual([["sheet-copied", ""]]);
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
  });
});

describe("names that formulas go by", () => {
  const derived = (): unknown => valueOf(host, "填报-县财政局", "F13");

  it.each([
    ["deleted", (): void => void host.workbook.names.splice(index("q_tax_revenue"), 1)],
    ["redirected", (): void => void (nameOf("q_tax_revenue").formula = "'填报-县财政局'!$F$8")],
    ["without a cell", (): void => void (nameOf("q_tax_revenue").formula = "#REF!")],
  ])("are told when one is %s; the score is right, and a repair restores it", async (_what, harm) => {
    const before = derived();
    harm();
    host.touched();
    expect(await told()).toEqual([["name-astray", ""]]);
    expect((await scoreWorkbook("values")).card.composite).toBe(demoResult.composite);
    const repairs = await repairTemplate();
    expect(repairs.map(({ sheet: name, names }) => [name, names])).toEqual([[TAX, ["q_tax_revenue"]]]);
    expect(await told()).toEqual([]);
    expect(derived()).toEqual(before);
  });

  it("of a sheet that was moved to another workbook and back are told with its formulas, and repaired", async () => {
    for (const name of host.workbook.names) {
      if (name.formula.includes(TAX)) name.formula = name.formula.replace("'填报", "'[工作簿2]填报");
    }
    putFormula("K7", "[1]!校验_说明&F7");
    expect(await told()).toEqual(
      expect.arrayContaining([
        ["formula-elsewhere", "K7"],
        ["name-astray", ""],
      ]),
    );
    await repairTemplate();
    expect(await told()).toEqual([]);
  });
});

const index = (name: string): number => host.workbook.names.findIndex((each) => each.name === name);
const nameOf = (name: string): ExcelHost["workbook"]["names"][number] => host.workbook.names[index(name)]!;

it("a sheet whose table another program has dropped is told as that, and is no copy", async () => {
  sheet.tables = [];
  expect(await told()).toEqual([["sheet-missing", ""]]);
});
