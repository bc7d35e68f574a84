import fc from "fast-check";
import { fieldsOf, tabSeparated } from "../../src/workbench/grid/clipboard/tabSeparated";
import { GridSession } from "../../src/workbench/grid/session/session";
import { contents, sheetOf } from "./sheetOf";

const field = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('"', "两\n行", "a\tb", '说"好"', "=A1", "", "'7", "甲"),
);
const block = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );
const isPlain = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.every((text) => !text.includes("\r"))) &&
  !(rows.length > 1 && rows.at(-1)!.join("") === "" && rows[0]!.length === 1);

describe("the clipboard of the grid", () => {
  it("reads what it has written, whatever is in the cells", () => {
    fc.assert(
      fc.property(block.filter(isPlain), (rows) => expect(fieldsOf(tabSeparated(rows))).toEqual(rows)),
    );
  });

  it.each([
    [
      "甲\t1\r\n乙\t2\r\n",
      [
        ["甲", "1"],
        ["乙", "2"],
      ],
    ],
    ['"两\n行"\t=1+1', [["两\n行", "=1+1"]]],
    ['他说"好"\t', [['他说"好"', ""]]],
    ["甲", [["甲"]]],
  ])("reads %j as Excel and WPS write it", (text, rows) => {
    expect(fieldsOf(text)).toEqual(rows);
  });

  it("puts elsewhere what was copied: the same values, and formulas that look at the same distance", () => {
    const value = fc.oneof(
      fc.integer({ min: -999, max: 999 }),
      fc.constantFrom("甲", "=A1+1", "=SUM($A$1:B2)", ""),
    );
    const cells = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        (rows, down, across) => {
          const { host, sheet } = sheetOf(rows);
          const session = new GridSession(host);
          session.selecting.goTo("A1:B2");
          const { text } = session.clipping.copy();
          session.selecting.select({ top: down, left: across, bottom: down, right: across });
          session.clipping.paste({ text });
          const back = session.clipping.copy();
          session.selecting.goTo("A1");
          session.clipping.paste({ text: back.text });
          const once = sheetOf(rows);
          for (const [row, column] of [
            [0, 0],
            [0, 1],
            [1, 0],
            [1, 1],
          ] as const)
            expect(sheet.cell(row, column)?.formula ?? sheet.cell(row, column)?.value ?? null).toEqual(
              once.sheet.cell(row, column)?.formula ?? once.sheet.cell(row, column)?.value ?? null,
            );
        },
      ),
    );
  });

  it("moves relative references along, and enters pasted formulas as formulas", () => {
    const { host, sheet } = sheetOf([[1, "=A1*2"]]);
    const session = new GridSession(host);
    session.selecting.goTo("B1");
    const clip = session.clipping.copy();
    expect(clip.text).toBe("2");
    session.selecting.goTo("B2");
    session.clipping.paste(clip);
    expect(sheet.cell(1, 1)!.formula).toBe("A2*2");
    session.selecting.goTo("D1");
    session.clipping.paste({ text: "=A1+1\t12%" });
    expect([sheet.cell(0, 3)!.formula, sheet.cell(0, 4)!.value]).toEqual(["A1+1", 0.12]);
  });

  it("fills a selection that is a multiple of the block, and selects what it has filled", () => {
    const { host, sheet } = sheetOf([["甲", "乙"]]);
    const session = new GridSession(host);
    session.selecting.goTo("A3:B4");
    session.clipping.paste({ text: "1\t2" });
    expect([2, 3].map((row) => [sheet.cell(row, 0)!.value, sheet.cell(row, 1)!.value])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(session.selecting.selection.rect).toEqual({ top: 2, left: 0, bottom: 3, right: 1 });
  });

  it("leaves what is cut until it is pasted, takes it away then, and undoes both at once", () => {
    const { host, sheet } = sheetOf([["甲", "=A1"]]);
    const before = contents(host, sheet);
    const session = new GridSession(host);
    session.selecting.goTo("A1:B1");
    const { text } = session.clipping.copy(true);
    expect(contents(host, sheet)).toEqual(before);
    session.selecting.goTo("A2");
    session.clipping.paste({ text });
    expect(contents(host, sheet)).toMatchObject({ "1|0": { value: "甲" }, "1|1": { formula: "A2" } });
    expect(sheet.cell(0, 0)).toBeUndefined();
    session.press({ kind: "undo" }, undefined as never, 1);
    expect(contents(host, sheet)).toEqual(before);
  });

  it("pastes all of a block or nothing: a wrong formula leaves every cell as it was", () => {
    const { host, sheet } = sheetOf([["甲", "乙"]]);
    const session = new GridSession(host);
    session.clipping.paste({ text: "1\t=1+" });
    expect([sheet.cell(0, 0)!.value, session.store.get().refusal?.because]).toEqual(["甲", "wrong"]);
  });
});
