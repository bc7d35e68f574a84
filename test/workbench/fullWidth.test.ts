import fc from "fast-check";
import { contentOf } from "../../src/emulator/editing/content";
import { GridSession } from "../../src/workbench/grid/session/session";
import { sheetOf } from "./sheetOf";

/** A session at A1, which holds 甲. */
function opened() {
  const { host, sheet } = sheetOf([["甲"]]);
  const session = new GridSession(host);
  const type = (text: string, then?: () => void): void => {
    session.typing.write(text);
    session.typing.commit(then);
  };
  const held = () => host.calculated().sheets[0]!.cell(0, 0)!;
  return { session, sheet, type, held };
}

describe("numbers in full-width characters", () => {
  it.each([
    ["１２３．４", 123.4],
    ["－５", -5],
    ["＋５", 5],
    ["５０％", 0.5],
    ["50％", 0.5],
    ["１，２３４", 1234],
    ["１，２３４．５", 1234.5],
    ["　１２　", 12],
    ["００７", 7],
  ])("%s is %d, typed or pasted", (text, value) => {
    const { session, type, held } = opened();
    type(text);
    expect(held().value).toBe(value);
    session.clipping.paste({ text: "甲" });
    session.clipping.paste({ text });
    expect(held().value).toBe(value);
  });

  it.each([
    "１、２",
    "１，２",
    "１．２．３",
    "（１）",
    "１２万",
    "Ａ１",
    "＝１＋１",
    "１２３号",
    "％",
    "５－３",
    "'１２",
  ])("%s is no number and stays as it was typed", (text) => {
    const { type, held } = opened();
    type(text);
    expect(held().value).toBe(text.replace(/^'/, ""));
  });

  it("takes the format that the number is written in, and stays text where the cell is one of text", () => {
    const { session, sheet, type, held } = opened();
    type("５０％");
    expect(held().style?.numFmt).toBe("0%");
    sheet.restyle(0, 0, (style) => ({ ...style, numFmt: "@" }));
    type("１２");
    expect([held().value, session.typing.content]).toEqual(["１２", "１２"]);
  });

  it("changes no text of other characters, whatever it is", () => {
    const sign = fc.constantFrom(..."１９．，－＋％（）／：Ａ甲 、。");
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (signs) => {
        const { type, held } = opened();
        const text = signs.join("");
        type(text);
        const { value } = held();
        expect(typeof value === "number" || value === text).toBe(true);
        // the bar shows what typing would enter again
        const again = opened();
        again.type(contentOf(held()));
        expect(again.held().value).toEqual(value);
      }),
    );
  });
});
