import { inWords } from "../../../src/i18n/words";
import fc from "fast-check";
import Papa from "papaparse";
import { csvRecords, type Delimiter } from "../../../src/app/csv/csvRecords";
import { decodeText } from "../../../src/app/csv/decodeText";
import { parseCsv } from "../../../src/app/csv/parseCsv";
import { ENCODINGS } from "./encodings";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];
const NEWLINES = ["\n", "\r\n", "\r"];

/** Texts as clerks write them: Chinese, and everything that a CSV file has to quote. */
const piece = fc.constantFrom(..."县统计局一二三万Aé5. ,;，；\t\"'\n", "镕", "𠮷", '""', "\n\n");
const cell = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }))
  .map((rows) => [["单位名称", ...(rows[0] ?? []).slice(1).map((_, i) => `列${i}`)], ...rows]);

function written(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const field = (text: string): string =>
    /["\n,;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(field).join(delimiter) + newline).join("");
}

const recordsOf = (text: string, delimiter: Delimiter): (readonly string[])[] =>
  [...csvRecords(text, delimiter, "D.csv")].map(({ fields }) => fields);

describe.each(Object.keys(ENCODINGS))("a table written as CSV in %s", (encoding) => {
  it("comes back as it was, by every delimiter and every newline", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom(...NEWLINES),
        (rows, delimiter, newline) => {
          const text = decodeText(ENCODINGS[encoding]!(written(rows, delimiter, newline)), "D.csv");
          expect(recordsOf(text, delimiter)).toEqual([...rows, [""]]);
          const { titles, rows: found, delimiter: told } = parseCsv(text, "D.csv", rows[0]!);
          const filled = rows.slice(1).filter((row) => row.some((field) => field.trim() !== ""));
          expect(found.map(({ cells }) => titles.map((title) => cells[title]))).toEqual(
            filled.map((row) => row.map((field) => field.trim())),
          );
          if (titles.length > 1) expect(told).toBe(delimiter);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("records", () => {
  it("are what papaparse makes of them", () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), (rows, delimiter) => {
        const text = written(rows, delimiter, "\n");
        expect(recordsOf(text, delimiter)).toEqual(Papa.parse(text, { delimiter, newline: "\n" }).data);
      }),
    );
  });

  it("may have blanks around quotes, and quotes inside a field that is not quoted", () => {
    expect(recordsOf('a, "b,1" ,5"管', ",")).toEqual([["a", "b,1", '5"管']]);
  });

  it("may mix newlines", () => {
    expect(recordsOf('a\r\nb\r"c\r\nd"\n', ",")).toEqual([["a"], ["b"], ["c\nd"], [""]]);
  });
});

const parse = (text: string) => parseCsv(text, "D.csv", ["key", "value"], ["category"]);

describe("titles", () => {
  it.each([
    "Key, VALUE ,其他",
    '"key","Value",其他',
    ' "KEY" ;value; 其他',
    "\ufeffKEY\tvalue\t其他",
    "\n\n,,\nkey,value,其他",
  ])("are found in %j", (header) => {
    const delimiter = /[;\t]/.exec(header)?.[0] ?? ",";
    const { titles, rows } = parse(
      `${header}\n${["gdp", "5", "x"].join(delimiter)}\n\n ${delimiter}${delimiter} \n\n`,
    );
    expect(titles).toEqual(["key", "value", "其他"]);
    expect(rows.map(({ cells }) => cells)).toEqual([{ key: "gdp", value: "5", 其他: "x" }]);
  });

  it("may be missing over columns in which nothing is", () => {
    expect(parse("key,value,,\ngdp,5,,\n").titles).toEqual(["key", "value"]);
  });
});

describe("a place", () => {
  it("has the line that an editor shows, also behind newlines in quotes", () => {
    const { rows } = parse('\nKey,备注,value\r\na,"一\r\n二",1\r\n\r\nb,"三\n\n四",2\n');
    expect(rows.map((row) => [row.line, inWords("zh", row.place("value"))])).toEqual([
      [3, "D.csv 第 4 行“value”列"],
      [6, "D.csv 第 8 行“value”列"],
    ]);
  });
});

describe("a file that cannot be read says where and what to do", () => {
  it.each([
    ["", "D.csv 是空的，第一行应写明列名（如 key,value）"],
    ["代码,数值\ngdp,1\n", "D.csv 缺少 key、value 列，第一行应写明列名（如 key,value）"],
    [
      "key，value\ngdp，1\n",
      "D.csv 缺少 key、value 列，第一行应写明列名（如 key,value），各列用半角逗号分隔",
    ],
    ["key,value,KEY\n", "D.csv 中“key”一列出现了两次，请只保留一列"],
    [
      "key,value\ngdp,1,234.5\n",
      "D.csv 第 2 行有 3 列，应与表头一致为 2 列；格内有分隔符的（如 1,234.5）请去掉，或给整格加上引号",
    ],
    ['key,value\n"a\nb",1\ngdp\n', "D.csv 第 4 行有 1 列，应与表头一致为 2 列"],
    ["key,value,\n\ngdp,1,注意\n", "D.csv 第 3 行第 3 列有“注意”，而这一列没有列名，请补上列名或删去这一列"],
    ['key,value\n"a\nb",1\nc,"d\n', "D.csv 第 4 行第 2 列的引号没有配对，请补上另一个引号，或删去这个引号"],
    ['key,value\na,"b""\n', "D.csv 第 2 行第 2 列的引号没有配对"],
    [
      'key,value\n"a"b,1\n',
      "D.csv 第 2 行第 1 列的引号后面还有别的文字，请把引号放在整格的两端，格内的引号写成两个",
    ],
  ])("%j", (text, words) => {
    expect(() => parse(text)).toThrow(words);
  });
});
