import { entriesFromCsv } from "../../../src/app/entriesFromCsv";

const read = (text: string) => entriesFromCsv(text, "D.csv");
const valueOf = (cell: string, delimiter = ","): number | string =>
  read(["key", "lag", "value"].join(delimiter) + `\n${["gdp", "0", `"${cell}"`].join(delimiter)}\n`)[0]!
    .value;

describe("a value", () => {
  it.each([
    ["270.5", 270.5],
    [" -5 ", -5],
    ["+.5", 0.5],
    ["007", 7],
    ["1,234.5", 1234.5],
    ["１２．５", 12.5],
    ["１，２３４", 1234],
    ["0.30000000000000004", 0.30000000000000004],
  ])("%j is the number %d", (cell, number) => {
    expect(valueOf(cell)).toBe(number);
  });

  it.each([
    ["a unit behind it", "12万"],
    ["another notation", "0x10"],
    ["what Excel writes when it has rounded", "1.23457E+11"],
    ["more than a number holds", "1e400"],
    ["more digits than a number holds", "1234567890123456789"],
    ["no number", "NaN"],
    ["no number either", "Infinity"],
    ["commas out of place", "12,34"],
    ["words", "不详"],
  ])("stays text, for validation to ask about: %s, %j", (_what, cell) => {
    expect(valueOf(cell)).toBe(cell);
  });

  it.each(["12,5", "1,234", "1.234,5", "１２，５"])(
    "%j is refused between semicolons: its comma may be a decimal one",
    (cell) => {
      expect(() => valueOf(cell, ";")).toThrow(
        `D.csv 第 2 行“value”列填的“${cell}”中的逗号可能是小数点，也可能是千分位；小数点请改用“.”，千分位的逗号请去掉`,
      );
    },
  );

  it("is a number between semicolons and tabs as between commas", () => {
    expect([valueOf("12.5", ";"), valueOf("12.5", "\t"), valueOf("1,234", "\t")]).toEqual([12.5, 12.5, 1234]);
  });

  it("of a head stays text: a phone number keeps its zero", () => {
    expect(read("key,lag,value\ntjj.phone,,05333241234\ntjj.person,0,1e5\n")).toMatchObject([
      { key: "tjj.phone", lag: 0, value: "05333241234" },
      { key: "tjj.person", lag: 0, value: "1e5" },
    ]);
  });
});

it("a note goes with the value of this period; without one there is none", () => {
  expect(read("key,lag,value,note\ngdp,0,1,初步数\ngdp,1,2,\n").map(({ note }) => note)).toEqual([
    "初步数",
    undefined,
  ]);
});

it("the column of notes may be called as on the sheet", () => {
  expect(read("key,lag,value,备注\ngdp,0,1,初步数\n")).toMatchObject([{ key: "gdp", note: "初步数" }]);
});

it("notes in two columns are refused: one of them would be lost", () => {
  expect(() => read("key,lag,value,note,备注\ngdp,0,1,初步数,快报数\n")).toThrow(
    "D.csv 中“备注”一列出现了两次，请只保留一列",
  );
});

describe("a row that cannot be used says where and what to do", () => {
  it.each([
    [
      "gdp,0,1\ngdp,1,2\n\ngdp,,3",
      "D.csv 第 5 行“key”列：“gdp”期数 0 出现了两次（第 2 行已有），请只保留一行",
    ],
    ["gdp,0,\ngdp,0,3", "D.csv 第 3 行“key”列：“gdp”期数 0 出现了两次（第 2 行已有），请只保留一行"],
    [",0,3", "D.csv 第 2 行“key”列是空的，请填基础数据代码，或删去这一行"],
    ["gdp,去年,3", "D.csv 第 2 行“lag”列填的“去年”有误，应为 0（本期）、1（上年）或 2（前年）"],
    ["gdp,-1,3", "D.csv 第 2 行“lag”列填的“-1”有误"],
    ["gdp,0x1,3", "D.csv 第 2 行“lag”列填的“0x1”有误"],
    [
      "gdp,0,1,初步数\ngdp,1,2,修订数",
      "D.csv 第 3 行“note”列有备注，而各年共用一格备注，请写到“gdp”期数为 0 的行",
    ],
    [
      "tjj.phone,,0533-3200000,单位电话",
      "D.csv 第 2 行“note”列有备注，而“tjj.phone”是填报表的表头，没有备注，请删去",
    ],
    [
      "tjj.date,1,2020-01-10",
      "D.csv 第 2 行“lag”列填的“1”有误，“tjj.date”是填报表的表头，没有期数，请留空或填 0",
    ],
  ])("%j", (rows, words) => {
    const titles = ["key", "lag", "value", "note"].slice(0, rows.split("\n")[0]!.split(",").length);
    expect(() => read(`${titles.join(",")}\n${rows}\n`)).toThrow(words);
  });
});
