import { contentOf } from "../../src/emulator/editing/content";
import type { DataValidation } from "../../src/emulator/model/rules";
import { GridSession } from "../../src/workbench/grid/session/session";
import { typedValue } from "../../src/emulator/model/typed";
import { sheetOf } from "./sheetOf";

const between: DataValidation = {
  type: "decimal",
  operator: "between",
  formulae: [0, 100],
  showErrorMessage: true,
  errorTitle: "超出范围",
  error: "请填写 0 至 100",
};

/** A session whose A1 has a rule. */
function ruled(rule: Partial<DataValidation> = {}) {
  const { host, sheet } = sheetOf([
    ["", "甲"],
    ["", "乙"],
  ]);
  sheet.put(0, 0, { value: 50 });
  sheet.validations = [{ rect: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { ...between, ...rule } }];
  const session = new GridSession(host);
  const type = (text: string): void => {
    session.typing.write(text);
    session.typing.commit();
  };
  return { session, sheet, type, held: () => host.calculated().sheets[0]!.cell(0, 0)?.value ?? null };
}

describe("what a validation does at the keyboard", () => {
  it.each([
    ["within bounds", {}, "7", 7],
    ["out of bounds", {}, "101", 50],
    ["a text for a number", {}, "许多", 50],
    ["a formula, by its result", {}, "=50*3", 50],
    ["a formula within bounds", {}, "=50*2", 100],
    ["a whole number", { type: "whole" }, "1.5", 50],
    ["one of a list", { type: "list", formulae: ['"是, 否"'] }, "否", "否"],
    ["none of a list", { type: "list", formulae: ['"是, 否"'] }, "也许", 50],
    ["one of a list of cells", { type: "list", formulae: ["$B$1:$B$2"] }, "乙", "乙"],
    ["a formula that looks at what is typed", { type: "custom", formulae: ["A1<60"] }, "59", 59],
    ["the same, not met", { type: "custom", formulae: ["A1<60"] }, "61", 50],
    [
      "a text that is too long",
      { type: "textLength", operator: "lessThanOrEqual", formulae: [2] },
      "甲乙丙",
      50,
    ],
    ["without an alert", { showErrorMessage: false }, "101", 101],
    ["what cannot be computed here", { type: "custom", formulae: ["NIE(A1)"] }, "101", 101],
  ] as const)("%s", (_what, rule, text, expected) => {
    const { type, held } = ruled(rule);
    type(text);
    expect(held()).toBe(expected);
  });

  it("stops with the rule's own words, and lets the person retry or leave it", () => {
    const { session, type, held } = ruled();
    type("101");
    expect(session.store.get().alert).toMatchObject({
      rule: { errorTitle: "超出范围", error: "请填写 0 至 100" },
    });
    session.typing.answer("retry");
    expect(session.typing.content).toBe("101");
    session.typing.write("99");
    session.typing.commit();
    expect(held()).toBe(99);
    type("101");
    session.typing.answer("cancel");
    expect([held(), session.store.get().entry]).toEqual([99, undefined]);
  });

  it("takes what a warning was overruled for, and goes on where Enter leads", () => {
    const { session, type, held } = ruled({ errorStyle: "warning" });
    let gone = false;
    session.typing.write("101");
    session.typing.commit(() => (gone = true));
    expect([held(), gone]).toEqual([50, false]);
    session.typing.answer("accept");
    expect([held(), gone]).toEqual([101, true]);
    type("102");
    expect(held()).toBe(101);
  });

  it("goes on where Enter leads also when the field was left while it asked", () => {
    const { session, held } = ruled({ errorStyle: "warning" });
    let gone = false;
    session.typing.write("101");
    session.typing.commit(() => (gone = true));
    session.typing.commit();
    session.typing.answer("accept");
    expect([held(), gone]).toEqual([101, true]);
  });

  it("looks neither at what is pasted nor at what is cleared", () => {
    const { session, held } = ruled({ allowBlank: false });
    session.clipping.paste({ text: "999" });
    expect(held()).toBe(999);
    session.clipping.clear();
    expect([held(), session.store.get().alert]).toEqual([null, undefined]);
  });

  it("offers a list from top to bottom, and enters what is chosen", () => {
    const { session, held } = ruled({ type: "list", formulae: ["$B$1:$B$2"] });
    session.typing.choose();
    expect(session.store.get().choosing).toEqual({ items: ["甲", "乙"], at: 0 });
    session.press({ kind: "step", down: 1, across: 0, extends: false }, undefined as never, 1);
    session.press({ kind: "next", down: 1, across: 0 }, undefined as never, 1);
    expect(held()).toBe("乙");
  });
});

describe("what the formula bar shows", () => {
  it.each([
    ["12%", "0%", "12%"],
    ["7%", "0.0%", "7%"],
    ["2019/1/5", "yyyy-mm-dd", "2019/1/5"],
    ["=A2+1", "General", "=A2+1"],
    ["'007", "General", "'007"],
    ["'甲", "General", "甲"],
    ["true", "General", "TRUE"],
    ["1.5", "0", "1.5"],
  ])("%s in the format %s as %s, and typing that again changes nothing", (input, numFmt, shown) => {
    const { sheet } = sheetOf([]);
    sheet.put(0, 0, typedValue(input, "General"));
    sheet.restyle(0, 0, (style) => ({ ...style, numFmt }));
    const before = { ...sheet.cell(0, 0)! };
    expect(contentOf(before)).toBe(shown);
    sheet.put(0, 0, typedValue(shown, numFmt));
    expect(sheet.cell(0, 0)).toMatchObject({ value: before.value });
  });
});
