import fc from "fast-check";
import { CELL_LIMIT, readPieces, readPlainJson, storedPieces } from "../../../src/workbook/storage/pieces";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    " a ",
    "_x000D_",
    "_x_x000A_",
    "\u3000全角\u00a0空格\n",
    "😀",
    "\ud800",
    "=1+1",
    "part-1-of-1:",
  ),
);
const value = fc.dictionary(
  text,
  fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(text)),
);
const large = fc.tuple(value, fc.integer({ min: 0, max: 3 })).map(([small, size]) => ({
  ...small,
  filling: "指标 ".repeat(size * 4_000),
}));

/** What other programs put into a text: line breaks in every form, blanks, what cannot be seen. */
const dirt = fc.constantFrom("\n", "\r\n", "_x000D_", "_x000a_", " ", "\u00a0", "\u200b", "\ufeff", "\t");
const soiling = fc.array(fc.tuple(fc.nat(), dirt), { maxLength: 6 });

function soiled(piece: string, spots: readonly (readonly [number, string])[]): string {
  return spots.reduce((all, [at, what]) => {
    const place = at % (all.length + 1);
    // of what is written out, one is not put into the middle of another
    return what.startsWith("_x") && /_(?:x[0-9a-f]{0,4})?$/i.test(all.slice(0, place))
      ? all
      : all.slice(0, place) + what + all.slice(place);
  }, piece);
}

/** JSON turns -0 into 0 and lone surrogates into themselves. */
const asJson = (original: unknown): unknown => JSON.parse(JSON.stringify(original));

describe("what is kept in cells", () => {
  it("comes back from any order, with blanks and line breaks put in, between foreign cells", () => {
    fc.assert(
      fc.property(large, soiling, fc.integer(), fc.array(text), (original, spots, seed, others) => {
        const pieces = storedPieces(original).map((piece) => soiled(piece.trim(), spots));
        const cells = [...pieces, ...others.filter((other) => !other.startsWith("part-"))];
        const turned = cells.map((_, i) => cells[(i * 7 + Math.abs(seed)) % cells.length]!);
        const shuffled = new Set([...turned, ...cells]);
        expect(readPieces([...shuffled])).toEqual({ kind: "whole", value: asJson(original) });
      }),
      // a line break within another that LibreOffice has written out
      {
        examples: [
          [
            { filling: "" },
            [
              [0, "_x000D_"],
              [0, "\n"],
              [2, "\n"],
            ],
            0,
            [],
          ],
        ],
      },
    );
  });

  it("is in cells that every program takes: short, without blanks, beginning with a letter", () => {
    fc.assert(
      fc.property(large, (original) => {
        for (const piece of storedPieces(original)) {
          expect(piece.length).toBeLessThanOrEqual(CELL_LIMIT);
          expect(piece).toMatch(/^part-[^\s\p{C}]+$/u);
        }
      }),
    );
  });

  it("is told to be damaged when a piece is lost or a character is another", () => {
    const pieces = storedPieces({ a: "指".repeat(20_000) });
    expect(pieces.length).toBeGreaterThan(2);
    expect(readPieces(pieces.slice(1))).toEqual({ kind: "damaged" });
    expect(readPieces(pieces.map((piece, i) => (i === 1 ? piece.replace("指指", "指止") : piece)))).toEqual({
      kind: "damaged",
    });
    expect(readPieces([])).toEqual({ kind: "none" });
  });

  it("takes the whole one where pieces of an older one were left behind", () => {
    const older = storedPieces({ a: "旧".repeat(20_000) });
    const newer = storedPieces({ a: "新" });
    expect(readPieces([...newer, ...older.slice(1)])).toEqual({ kind: "whole", value: { a: "新" } });
  });

  it("is read as version 0.1 wrote it, also after LibreOffice has broken it into lines", () => {
    const plain = JSON.stringify({ a: "甲 乙", b: "\n" });
    expect(readPieces([plain.slice(0, 5), plain.slice(5)], readPlainJson)).toEqual({
      kind: "whole",
      value: { a: "甲 乙", b: "\n" },
    });
    const broken = `${plain.slice(0, 8)}\n${plain.slice(8)}`;
    expect(readPieces([broken], readPlainJson)).toEqual({ kind: "whole", value: { a: "甲 乙", b: "\n" } });
    expect(readPieces([plain.slice(0, 9)], readPlainJson)).toEqual({ kind: "damaged" });
  });
});
