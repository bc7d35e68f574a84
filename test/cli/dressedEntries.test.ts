import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DEMO_ENTRIES, runCli, temporaryFolder } from "./runCli";
import { demoResult } from "../fixtures/demoResult";

const file = temporaryFolder();
const good = file("good.xlsx");
const TAX = "xl/worksheets/sheet5.xml";
const RELS = "xl/worksheets/_rels/sheet5.xml.rels";
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

beforeAll(async () => {
  await runCli("generate", "--out", good, "--data", DEMO_ENTRIES, "--parameters", "example");
});

type Parts = Record<string, Uint8Array>;
const textOf = (parts: Parts, name: string): string => strFromU8(parts[name]!);
const cellIn = (parts: Parts, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(textOf(parts, TAX))![0];

/** The demonstration workbook with something else in a cell of 县财政局's sheet, or around it. */
function dressed(name: string, dress: (sheet: string, parts: Parts) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(good)));
  const before = textOf(parts, TAX);
  const after = dress(before, parts);
  if (after === before) throw new Error(`${name} changes nothing`);
  const path = file(`${name}.xlsx`);
  writeFileSync(path, zipSync({ ...parts, [TAX]: strToU8(after) }));
  return path;
}

/** Puts another content into a cell; its look stays. */
const filled = (sheet: string, address: string, attributes: string, content: string): string =>
  sheet.replace(
    new RegExp(`<c r="${address}"( s="\\d+")?[^>]*>.*?</c>`),
    `<c r="${address}"$1${attributes}>${content}</c>`,
  );

/** What validation tells, what the score is, and how the cell stands in the file that was scored. */
async function outcome(
  path: string,
  address = "F7",
): Promise<{ told: string[]; composite: unknown; kept: boolean }> {
  const before = cellIn(unzipSync(new Uint8Array(readFileSync(path))), address);
  const { findings } = JSON.parse((await runCli("validate", path, "--json")).out) as {
    findings: { rule: string; cell: string }[];
  };
  const { composite } = JSON.parse((await runCli("score", path, "--json")).out) as { composite: unknown };
  const after = cellIn(unzipSync(new Uint8Array(readFileSync(path))), address);
  return { told: findings.map(({ rule, cell }) => `${rule} ${cell}`), composite, kept: after === before };
}

describe("a number in an entry cell", () => {
  it.each([
    ["with a link to the web", (sheet: string, parts: Parts) => withLink(sheet, parts)],
    [
      "with a link into the workbook",
      (sheet: string) =>
        sheet.replace(
          "<pageMargins",
          '<hyperlinks><hyperlink ref="F7" location="计分表!A1" display="162480"/></hyperlinks><pageMargins',
        ),
    ],
    [
      "as a formula with its result",
      (sheet: string) => filled(sheet, "F7", "", "<f>162000+480</f><v>162480</v>"),
    ],
    [
      "as an array formula",
      (sheet: string) => filled(sheet, "F7", "", '<f t="array" ref="F7">162000+480</f><v>162480</v>'),
    ],
    [
      "as a formula that it shares with others",
      (sheet: string) =>
        filled(sheet, "F7", "", '<f t="shared" ref="F7:N7" si="0">162000+480</f><v>162480</v>').replace(
          '</row><row r="8"',
          '<c r="N7"><f t="shared" si="0"/><v>162480</v></c></row><row r="8"',
        ),
    ],
  ] as [string, (sheet: string, parts: Parts) => string][])(
    "%s counts, and stays as it is",
    async (what, dress) => {
      const path = dressed(what.replaceAll(" ", "-"), (sheet, parts) => dress(sheet, parts));
      expect(await outcome(path)).toEqual({ told: [], composite: demoResult.composite, kept: true });
    },
  );

  it.each([
    [
      "in formatted text",
      (sheet: string) =>
        filled(sheet, "F7", ' t="inlineStr"', "<is><r><t>162</t></r><r><rPr><b/></rPr><t>480</t></r></is>"),
      "number-as-text F7",
    ],
    [
      "as text",
      (sheet: string) => filled(sheet, "F7", ' t="inlineStr"', "<is><t>16.248亿</t></is>"),
      "number-as-text F7",
    ],
    ["as what is no number", (sheet: string) => filled(sheet, "F7", "", "<v>1e309</v>"), "type F7"],
    [
      "in a table that the sheet does not list any more",
      (sheet: string) => sheet.replace(/<tableParts.*?<\/tableParts>/, ""),
      "sheet-missing ",
    ],
    ["as a truth value", (sheet: string) => filled(sheet, "F7", ' t="b"', "<v>1</v>"), "type F7"],
    ["as an error", (sheet: string) => filled(sheet, "F7", ' t="e"', "<v>#N/A</v>"), "type F7"],
    [
      "below another that it was merged with",
      (sheet: string) =>
        filled(sheet, "F8", "", "").replace(
          "<conditionalFormatting",
          '<mergeCells count="1"><mergeCell ref="F7:F8"/></mergeCells><conditionalFormatting',
        ),
      "missing F8",
    ],
  ] as [string, (sheet: string) => string, string][])(
    "%s is found at its cell, and stays as it is",
    async (what, dress, finding) => {
      const { told, composite, kept } = await outcome(dressed(what.replaceAll(" ", "-"), dress));
      expect(told).toContain(finding);
      expect([composite, kept]).toEqual([null, true]);
    },
  );
});

function withLink(sheet: string, parts: Parts): string {
  const relationship = `<Relationship Id="rId99" Type="${LINK}" Target="https://example.com/" TargetMode="External"/>`;
  parts[RELS] = strToU8(textOf(parts, RELS).replace("</Relationships>", `${relationship}</Relationships>`));
  const link = '<hyperlinks><hyperlink ref="F7" r:id="rId99"/></hyperlinks>';
  return sheet.replace("<pageMargins", `${link}<pageMargins`);
}
