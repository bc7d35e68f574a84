import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoresOf } from "../../src/jobs/scoresOf";
import { inExcel } from "../../src/excel/request/run";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { zh } from "../../src/i18n/zh/zh";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { filledDemo, type, valueOf } from "../app/filled";
import { pageOf, ROOT } from "./markdown";

const GUIDE = "docs/guide";
const guides = readdirSync(join(ROOT, GUIDE)).map((name) => pageOf(`${GUIDE}/${name}`));
const statistician = pageOf(`${GUIDE}/statistician.md`);

/** What a person can read in the pane, and what stands on sheets. */
function productWords(): string {
  const sentences = (of: object): string[] =>
    Object.values(of).flatMap((each: unknown) =>
      typeof each === "object" && each !== null ? sentences(each) : [String(each)],
    );
  const inFolder = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(ROOT, folder, path), "utf8"));
  const code = ["src/workbook", "src/validation", "src/scoring/methods"].flatMap(inFolder);
  return [...sentences(zh), ...code].join("\n");
}

describe("the manuals name what there is", () => {
  const words = productWords();

  it.each(guides.map((page) => [page.path, page] as const))("%s", (_path, { prose }) => {
    const named = [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
    const unknown = named.filter((name) => !/^[\d.]+$/.test(name) && !words.includes(name));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

/**
 * Bold that stays two asterisks: a mark beside punctuation inside opens or closes nothing where a letter stands outside.
 *
 * @source CommonMark 0.31.2, 6.2 (left- and right-flanking delimiter runs)
 */
function unseenBold(prose: string): string[] {
  const isLetter = (character: string | undefined): boolean => /[^\s\p{P}\p{S}]/u.test(character ?? " ");
  const isSign = (character: string | undefined): boolean => /[\p{P}\p{S}]/u.test(character ?? "");
  return [...prose.matchAll(/\*\*([^*]+)\*\*/g)]
    .filter(({ 0: whole, 1: inner, index }) => {
      const [before, after] = [prose[index - 1], prose[index + whole.length]];
      return (isSign(inner![0]) && isLetter(before)) || (isSign(inner!.at(-1)) && isLetter(after));
    })
    .map(([whole]) => whole);
}

it.each([...guides, pageOf("README.zh.md"), pageOf("README.md")].map((page) => [page.path, page] as const))(
  "%s: what is bold is seen to be",
  (_path, { prose }) => expect(unseenBold(prose)).toEqual([]),
);

describe("the numbers of the page on privacy", () => {
  const rows = pageOf(`${GUIDE}/privacy.md`)
    .prose.split("\n")
    .filter((line) => /\| \[[^\]]+\]\([^)]+\.md[^)]*\) *\|$/.test(line));

  it.each(rows.map((row) => row.split("|").map((cell) => cell.trim())))(
    "%s%s: %s stands in %s",
    (_edge, _what, numbers, source) => {
      const [, path] = /\]\(([^)#]+)/.exec(source!)!;
      const { text } = pageOf(join(GUIDE, path!));
      const told = numbers!.match(/(?<![\w-])\d[\d,.]*\d/g) ?? [];
      expect(told.filter((number) => !text.includes(number))).toEqual([]);
    },
  );

  it("are of several pages", () => expect(rows.length).toBeGreaterThan(4));

  it("stand in the READMEs too", () => {
    const [, cases] = /^## (\d+) cases/m.exec(pageOf("docs/conformance.md").text)!;
    expect(pageOf("README.md").text).toContain(`${cases} documented behaviours`);
    expect(pageOf("README.zh.md").text).toContain(`Excel 行为有 ${cases} 条`);
  });
});

describe("the worked example of the manual for statisticians", () => {
  let host: ExcelHost;

  beforeAll(async () => {
    host = await filledDemo();
  });

  it("has the numbers and lines of the demonstration", async () => {
    const card = scoresOf(await inExcel(readWorkbook), "zh");
    const indicator = card.indicators.find(({ no }) => no === 2)!;
    const printed = [
      ...indicator.components.map(({ value }) => String(value)),
      ...[indicator, ...card.groups].map(({ score }) => score!.toFixed(2)),
      card.composite!.toFixed(2),
    ];
    for (const number of printed) expect(statistician.text).toContain(number);
    const common = card.indicators.filter(({ group }) => group === "common");
    expect(statistician.text).toContain(
      `${common.map(({ score }) => score!.toFixed(2)).join(" + ")} = 49.46`,
    );
  });

  it("names the cells in which its numbers stand", () => {
    const { prose } = statistician;
    const numberAt = (sheet: string, cell: string): string => String(valueOf(host, sheet, cell));
    const named = [...prose.matchAll(/^\|[^|]*\|\s*“填报-县财政局” (\w+)\s*\|\s*(\d+)/gm)];
    expect(named.length).toBe(4);
    for (const [, cell, number] of named) expect(numberAt("填报-县财政局", cell!)).toBe(number);
    expect(["J6", "K6", "J7", "K7", "L6", "E6", "E7"].map((cell) => numberAt("指标体系", cell))).toEqual([
      ...["60", "85", "-2", "3"],
      ...["0.6", "0.6", "0.4"],
    ]);
  });

  it("has a formula for WPS that comes to the same", () => {
    const formula = statistician.blocks.find(({ lines }) => lines[0]!.startsWith("="))!.lines.join("");
    type(host, "校验结果", "R40", formula.replace(/\s/g, ""));
    expect(valueOf(host, "校验结果", "R40")).toBe(5.15);
  });
});
