import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/emulator/file/open";
import { saveWorkbook } from "../../src/emulator/file/save";
import { removeSheet, renameMentions } from "../../src/emulator/model/mentions";
import { restructure } from "../../src/emulator/model/structure";
import { WorkbookModel } from "../../src/emulator/model/workbook";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts that this host knows nothing of, each mentioning cells of the sheet 数据. */
const EXTRA: Readonly<Record<string, string>> = {
  "xl/charts/chart1.xml": `<c:chart xmlns:c="c"><c:f>数据!$B$5:$B$9</c:f><c:f>'另 一'!$A$1</c:f></c:chart>`,
  "xl/drawings/drawing1.xml":
    '<d xmlns="d"><from><col>1</col><row>6</row></from><to><col>3</col><row>1</row></to></d>',
  "xl/comments1.xml": '<comments xmlns="m"><comment ref="B7"/><comment ref="A1"/></comments>',
  "xl/pivot.xml": '<p xmlns="m"><worksheetSource ref="A5:C9" sheet="数据"/></p>',
};
const CONTENT: Readonly<Record<string, string>> = {
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/pivot.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
};
const TAIL =
  '<rowBreaks count="1"><brk id="6"/></rowBreaks><ignoredErrors><ignoredError sqref="B7:B8"/></ignoredErrors>' +
  '<extLst><ext xmlns:x14="x14" uri="u"><xm:f xmlns:xm="xm">数据!B7:C7</xm:f><xm:sqref xmlns:xm="xm">D7</xm:sqref></ext></extLst>';

async function openSample(): Promise<WorkbookModel> {
  const made = new WorkbookModel();
  const sheet = made.addSheet("数据");
  for (let row = 0; row < 10; row++) sheet.put(row, 1, { value: row });
  sheet.page = { printArea: "A1:C9", printTitlesRow: "5:5" };
  made.addSheet("另 一").put(0, 0, { formula: "SUM(数据!B5:B9)" });
  const parts = unzipSync(await saveWorkbook(made));
  const text = (name: string): string => strFromU8(parts[name]!);
  const types = Object.entries(CONTENT).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const changed: Record<string, string> = {
    ...EXTRA,
    "[Content_Types].xml": text("[Content_Types].xml").replace("</Types>", `${types.join("")}</Types>`),
    "xl/worksheets/sheet1.xml": text("xl/worksheets/sheet1.xml").replace(
      "</worksheet>",
      `${TAIL}</worksheet>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${TYPES}">${link("a", "drawing", "../drawings/drawing1.xml")}${link("b", "comments", "../comments1.xml")}</Relationships>`,
    "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${TYPES}">${link("a", "chart", "../charts/chart1.xml")}</Relationships>`,
  };
  const added = Object.entries(changed).map(([name, each]) => [name, strToU8(each)] as const);
  return (await openWorkbook(zipSync({ ...parts, ...Object.fromEntries(added) }))).workbook;
}

async function savedParts(workbook: WorkbookModel): Promise<(name: string) => string> {
  const parts = unzipSync(await saveWorkbook(workbook));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe("what this host does not model follows the cells that it is of", () => {
  it("when rows are put in above them", async () => {
    const workbook = await openSample();
    restructure(workbook, workbook.sheet("数据")!, { axis: "row", at: 3, count: 2 });
    const part = await savedParts(workbook);
    expect(part("xl/charts/chart1.xml")).toBe(
      EXTRA["xl/charts/chart1.xml"]!.replace("$B$5:$B$9", "$B$7:$B$11"),
    );
    expect(part("xl/drawings/drawing1.xml")).toContain("<row>8</row></from><to><col>3</col><row>1</row>");
    expect(part("xl/comments1.xml")).toContain('<comment ref="B9"/><comment ref="A1"/>');
    expect(part("xl/pivot.xml")).toContain('ref="A7:C11" sheet="数据"');
    const sheet = part("xl/worksheets/sheet1.xml");
    for (const piece of ['<brk id="8"/>', 'sqref="B9:B10"', "数据!B9:C9", ">D9</xm:sqref>"])
      expect(sheet).toContain(piece);
    const names = part("xl/workbook.xml");
    expect(names).toContain("数据!$A$1:$C$11");
    expect(names).toContain("数据!$7:$7");
    expect(part("xl/worksheets/sheet2.xml")).toContain("<f>SUM(数据!B7:B11)</f>");
  });

  it("when their sheet gets another name", async () => {
    const workbook = await openSample();
    renameMentions(workbook, "数据", "2019 年");
    workbook.sheet("数据")!.name = "2019 年";
    const part = await savedParts(workbook);
    expect(part("xl/charts/chart1.xml")).toContain("<c:f>'2019 年'!$B$5:$B$9</c:f><c:f>'另 一'!$A$1</c:f>");
    expect(part("xl/pivot.xml")).toContain('ref="A5:C9" sheet="2019 年"');
    expect(part("xl/worksheets/sheet1.xml")).toContain("'2019 年'!B7:C7");
    expect(part("xl/drawings/drawing1.xml")).toBe(EXTRA["xl/drawings/drawing1.xml"]);
  });

  it("and goes with its sheet, while others lose what they mention", async () => {
    const workbook = await openSample();
    removeSheet(workbook, workbook.sheet("数据")!);
    const parts = unzipSync(await saveWorkbook(workbook));
    expect(Object.keys(parts)).not.toContain("xl/charts/chart1.xml");
    expect(Object.keys(parts)).not.toContain("xl/comments1.xml");
    expect(strFromU8(parts["[Content_Types].xml"]!)).not.toContain("chart1.xml");
    expect(strFromU8(parts["xl/worksheets/sheet2.xml"]!)).toContain("<f>SUM(#REF!)</f>");
    expect((await openWorkbook(zipSync(parts))).workbook.sheets.map(({ name }) => name)).toEqual(["另 一"]);
  });
});
