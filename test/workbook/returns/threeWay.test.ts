import fc from "fast-check";
import { type Held, sameHeld } from "../../../src/workbook/returns/held";
import { compared, isTheirs } from "../../../src/workbook/returns/threeWay";

const verdictOf = (handedOut: Held, ours: Held, theirs: Held): string =>
  compared({ handedOut: { "a@0": handedOut } }, new Map([["a@0", ours]]), new Map([["a@0", theirs]]))[0]!
    .verdict;

describe("a cell of three: as handed out, here, and sent back", () => {
  it.each<[handedOut: Held, ours: Held, theirs: Held, verdict: string]>([
    [null, null, null, "same"],
    [5, 5, 5, "same"],
    [5, 6, 6, "same"],
    [null, 6, 6, "same"],
    [5, null, null, "same"],
    [5, 6, 5, "ours"],
    [null, 6, null, "ours"],
    [5, null, 5, "ours"],
    [null, null, 7, "new"],
    [5, 5, 7, "changed"],
    [5, 5, null, "emptied"],
    [5, 6, 7, "conflict"],
    [null, 6, 7, "conflict"],
    [5, 6, null, "conflict"],
    [5, null, 7, "conflict"],
    // a program that has turned numbers into texts has changed nothing, and one that turned them back has
    [5, 5, "5", "same"],
    [5, 6, "5.0", "ours"],
    [5, 5, "6", "changed"],
    ["5", "5", 5, "changed"],
    ["甲", "甲", "乙", "changed"],
  ])("%j, %j, %j: %s", (handedOut, ours, theirs, verdict) => {
    expect(verdictOf(handedOut, ours, theirs)).toBe(verdict);
  });
});

describe("what other programs write otherwise is the same", () => {
  it.each<[one: Held, other: Held]>([
    [0.1 + 0.2, 0.3],
    [123456.78901234567, 123456.789012346],
    [0, -0],
    ["两行\n文字", "两行\r\n文字"],
    ["两行\n文字", "两行_x000D_\n文字"],
    ["末尾有空格 ", "末尾有空格"],
  ])("%j and %j", (one, other) => expect(sameHeld(one, other)).toBe(true));

  it.each<[one: Held, other: Held]>([
    [1, 1.00000000000001],
    [1, "1"],
    ["", " 甲"],
    [null, 0],
  ])("but not %j and %j", (one, other) => expect(sameHeld(one, other)).toBe(false));
});

const held = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 2 }), fc.constantFrom("甲", "乙"));

test("the two sides are treated alike: what is theirs from here is ours from there", () => {
  fc.assert(
    fc.property(held, held, held, (base, one, other) => {
      const mirrored: Readonly<Record<string, readonly string[]>> = {
        same: ["same"],
        conflict: ["conflict"],
        ours: ["new", "changed", "emptied"],
      };
      const [here, there] = [verdictOf(base, one, other), verdictOf(base, other, one)];
      expect(mirrored[here] ?? ["ours"]).toContain(there);
    }),
  );
});

test("once what is theirs is taken over, merging again finds nothing", () => {
  fc.assert(
    fc.property(held, held, held, (base, ours, theirs) => {
      const [cell] = compared(
        { handedOut: { "a@0": base } },
        new Map([["a@0", ours]]),
        new Map([["a@0", theirs]]),
      );
      const now = isTheirs(cell!) ? theirs : ours;
      expect(["same", "ours", "conflict"]).toContain(verdictOf(base, now, theirs));
      expect(verdictOf(base, now, theirs) === "conflict").toBe(cell!.verdict === "conflict");
    }),
  );
});

test("where nothing is known of what was handed out, nothing that stands here is replaced", () => {
  fc.assert(
    fc.property(held, held, (ours, theirs) => {
      const [cell] = compared({ handedOut: undefined }, new Map([["a@0", ours]]), new Map([["a@0", theirs]]));
      if (isTheirs(cell!)) expect(ours).toBeNull();
    }),
  );
});
