import { en } from "../../src/i18n/en/en";
import { said } from "../../src/i18n/said";
import { inWords } from "../../src/i18n/words";
import { first } from "../../src/i18n/zh/first";
import { pane } from "../../src/i18n/zh/pane";
import { viewWords } from "../../src/i18n/zh/viewWords";
import { zh } from "../../src/i18n/zh/zh";
import { chineseLeft } from "./chineseLeft";

/** Every sentence by its key, as in `generate.running`. */
function sentences(words: object, path = ""): (readonly [key: string, sentence: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as const]
      : sentences(value as object, `${path}${key}.`),
  );
}

const placesOf = (sentence: string): string[] => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort();

/** Keys and what is filled into them, as in `generate.running {{what}}`; forms for one have none in Chinese. */
function shape(words: object): string[] {
  return sentences(words)
    .filter(([key]) => !key.endsWith("_one"))
    .map(([key, sentence]) => [key, ...placesOf(sentence)].join(" "));
}

it("says everything in both languages, with the same things filled in", () => {
  expect(shape(en)).toEqual(shape(zh));
});

it("has a name of its own for each part: none hides the words of another", () => {
  const spread = [first, pane, viewWords].map((part) => Object.keys(part));
  const names = spread.flat();
  expect(new Set(names).size).toBe(names.length);
  // what is spread comes first: a part of the same name would stand in its place
  const kept = Object.entries({ ...first, ...pane, ...viewWords }).filter(
    ([name, words]) => (zh as Readonly<Record<string, unknown>>)[name] !== words,
  );
  expect(kept.map(([name]) => name)).toEqual([]);
});

it("has forms for one only of what counts, with nothing else filled in", () => {
  const all = new Map(sentences(en));
  for (const [key, sentence] of all) {
    if (!key.endsWith("_one")) continue;
    const many = placesOf(all.get(key.replace(/_one$/, ""))!);
    expect([key, many]).toEqual([key, expect.arrayContaining(["{{count}}", ...placesOf(sentence)])]);
  }
});

it("has no Chinese in its English but names of the workbook", () => {
  const chinese = sentences(en).flatMap(([key, sentence]) =>
    chineseLeft(sentence, ["备份-…", "填报-…"]).map((left) => `${key}: ${left}`),
  );
  expect(chinese).toEqual([]);
  expect(chineseLeft("The sheet 计分表 has 两 rows, and 备注和 columns")).toEqual(["两", "备注和"]);
});

describe("a sentence is put into words", () => {
  it("with lists and sentences in it in the same language", () => {
    const lost = said("problems.csvColumnsMissing", {
      name: "D.csv",
      titles: ["key", "lag"],
      example: "key,lag",
    });
    expect(inWords("zh", lost)).toBe("D.csv 缺少 key、lag 列，第一行应写明列名（如 key,lag）");
    expect(inWords("en", lost)).toBe(
      "D.csv lacks: key, lag; its first line must name the columns (as in key,lag)",
    );
    const place = said("problems.csvCell", { name: "D.csv", line: 3, title: "key" });
    expect(inWords("en", said("problems.entryKeyEmpty", { place }))).toContain("D.csv, line 3, column “key”");
  });

  it("with sentences one under the other", () => {
    const faults = [1, 2].map((no) => said("problems.fault.numberTwice", { no }));
    expect(inWords("en", said("problems.systemFaults", { faults: { lines: faults } }))).toBe(
      "the number 1 appears twice\nthe number 2 appears twice",
    );
  });

  it("for one and for many", () => {
    const findings = (count: number): string =>
      inWords("en", said("cli.findings", { count, mandatory: count }));
    expect(findings(1)).toBe("1 finding, to be mended: 1");
    expect(findings(2)).toBe("2 findings, to be mended: 2");
  });

  it("as it is, whatever what is filled in looks like", () => {
    const text = "{{path}} $t(cancel) {{text}}";
    expect(inWords("en", said("problems.periodWrong", { text }))).toContain(`“${text}”`);
  });

  it("with large numbers as each language groups them", () => {
    const [min, max] = [{ amount: 0.5 }, { amount: 1_200_000_000 }];
    const wanted = said("rules.expectation.number.between", { min, max });
    expect(inWords("zh", wanted)).toBe("应填 0.5 至 12 亿之间的数字");
    expect(inWords("en", wanted)).toBe("enter a number from 0.5 to 1,200,000,000");
  });
});
