import fc from "fast-check";
import { decodeText } from "../../../src/app/csv/decodeText";
import { Problem } from "../../../src/system/problem";
import { ENCODINGS, gb18030 } from "./encodings";

const NOT_TOLD =
  "文件 D.csv 不是文本文件，或不能识别编码；请另存为 UTF-8 编码（在 Excel 中选“CSV UTF-8（逗号分隔）”）后再试";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const decode = (file: Uint8Array): string => decodeText(file, "D.csv");

describe.each(Object.keys(ENCODINGS))("a text in %s", (encoding) => {
  it.each([
    ["names", "key,lag,value\ntjj.person,,张三\n"],
    ["characters that have a zero in UTF-16", "一,刀,吀\n一,刀,吀\n"],
    ["rare characters among common ones", "单位,龘县,𠮷林,朱镕基,😀\n"],
    ["letters of ASCII alone", "key,lag,value\r\ngdp,0,270.5\r\n"],
    ["a single line", '{"name":"淄博市"}'],
    ["nothing", ""],
  ])("comes back: %s", (_what, text) => {
    expect(decode(ENCODINGS[encoding]!(text))).toBe(text);
  });
});

it.each(Object.keys(ENCODINGS).filter((name) => /UTF-8|mark/.test(name)))(
  "what an earlier saving has lost is told with its line, in %s",
  (encoding) => {
    expect(() => decode(ENCODINGS[encoding]!("单位\r\n淄博\r\ufffd\ufffd县"))).toThrow(
      "文件 D.csv 第 3 行的文字已经损坏（�），不能还原；请从原来的文件重新导出，并用 UTF-8 编码",
    );
  },
);

describe("bytes that are no text", () => {
  it.each([
    ["a workbook", bytes(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xb5, 0x55, 0x30, 0x23)],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0xff, 0xd8)],
    ["UTF-16 cut off in the middle of a letter", ENCODINGS["UTF-16 LE with a mark"]!("单位").subarray(0, 5)],
    ["UTF-8 cut off in the middle of a letter", new TextEncoder().encode("单位,单位").subarray(0, 12)],
    ["GB 18030 with a stray byte", bytes(...gb18030("单位\n"), 0xff, 0x0a)],
    ["GB 18030 with characters that belong to nobody", bytes(0xaa, 0xa1, 0xd6, 0xd0)],
    [
      "Latin-1, which GB 18030 would read as rare characters",
      bytes(...Buffer.from("Müller,Köln\n", "latin1")),
    ],
    ["Big5, likewise", bytes(0xb2, 0xce, 0xad, 0x70, 0xbd, 0xd5, 0xac, 0x64, 0x2c, 0xa7, 0xbd, 0xa6, 0x57)],
  ])("%s: refused", (_what, file) => {
    expect(() => decode(file)).toThrow(NOT_TOLD);
  });

  it("random bytes are refused, or hold nothing but what people write", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (file) => {
        try {
          expect(decode(file)).not.toMatch(/[^\P{Cc}\t\n\r]|\ufffd/u);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });

  it("control characters are refused with their line", () => {
    expect(() => decode(new TextEncoder().encode("a\nb\u000b"))).toThrow(
      "文件 D.csv 第 2 行有不可见的控制字符（U+000B），请删去后再试",
    );
  });
});

describe("a text that both UTF-8 and GB 18030 could be", () => {
  it("is not guessed at: 一 is a letter of Cyrillic in UTF-8", () => {
    expect(() => decode(gb18030("unit,gdp\n一,1\n"))).toThrow(NOT_TOLD);
  });

  it("is UTF-8 where its letters stand in words", () => {
    for (const name of ["München", "Côte d’Ivoire", "créée", "18 °C"])
      expect(decode(new TextEncoder().encode(`unit\n${name}\n`))).toBe(`unit\n${name}\n`);
  });
});
