import { layoutOf } from "../../src/workbench/grid/geometry/layout";
import { commandOf, type Press } from "../../src/workbench/grid/selection/commands";
import { GridSession } from "../../src/workbench/grid/session/session";
import { addressText } from "../../src/emulator/model/rect";
import { cellAddress } from "../../src/workbook/plan/address";
import { sheetOf } from "./sheetOf";

const { host, sheet } = sheetOf([
  ["序号", "名称", "数"],
  [1, "甲", 10],
  [2, "乙", 20],
  ["", "", ""],
  [3, "丙", 30],
]);
sheet.merges = [{ top: 6, left: 1, bottom: 7, right: 2 }];
sheet.rows.set(9, { hidden: true });
const session = new GridSession(host);
const layout = layoutOf(host, sheet);

/** Presses keys as in `Ctrl+Shift+ArrowDown`. */
function press(keys: string): void {
  const names = keys.split("+");
  const held = (name: string): boolean => names.includes(name);
  const pressed: Press = { key: names.at(-1)!, ctrl: held("Ctrl"), shift: held("Shift"), alt: held("Alt") };
  const { entry } = session.store.get();
  const command = commandOf(pressed, entry ? entry.mode : "idle");
  if (command) session.press(command, layout, 20);
}

const selectAt = (address: string): void => void session.selecting.goTo(address);
const selected = (): string => addressText(session.selecting.selection.rect);
const active = (): string => {
  const { row, column } = session.selecting.selection.active;
  return cellAddress(row, column);
};

describe("keys in the grid", () => {
  it.each([
    ["A1", "ArrowDown", "A2"],
    ["A1", "ArrowLeft", "A1"],
    ["A1", "Shift+ArrowRight", "A1:B1"],
    ["A1", "Ctrl+ArrowDown", "A3"],
    ["A3", "Ctrl+ArrowDown", "A5"],
    ["C1", "Ctrl+ArrowLeft", "A1"],
    ["A1", "Ctrl+Shift+ArrowDown", "A1:A3"],
    ["C4", "Home", "A4"],
    ["A2", "End", "C2"],
    ["C4", "Ctrl+Home", "A1"],
    ["A1", "Ctrl+End", "C5"],
    ["A1", "PageDown", "A21"],
    ["A21", "PageUp", "A1"],
    ["A1", "Tab", "B1"],
    ["B1", "Shift+Tab", "A1"],
    ["A1", "Enter", "A2"],
    ["A2", "Shift+Enter", "A1"],
    ["B3", "Ctrl+a", "A1:C5"],
  ])("from %s, %s selects %s", (from, keys, to) => {
    selectAt(from);
    press(keys);
    expect(selected()).toBe(to);
  });

  it("takes a merged cell for one, and leaps over hidden rows", () => {
    selectAt("B6");
    press("ArrowDown");
    expect(selected()).toBe("B7:C8");
    press("ArrowDown");
    expect(selected()).toBe("B9");
    press("ArrowDown");
    expect(selected()).toBe("B11");
  });

  it.each(["ArrowRight", "click"])(
    "types into the first cell of a merged one, however it was reached: %s",
    (way) => {
      const { host: own, sheet: merged } = sheetOf([["甲"]]);
      merged.merges = [{ top: 1, left: 1, bottom: 3, right: 2 }];
      const other = new GridSession(own);
      other.selecting.goTo("A3");
      if (way === "ArrowRight")
        other.press({ kind: "step", down: 0, across: 1, extends: false }, layoutOf(own, merged), 20);
      else other.selecting.select({ top: 2, left: 2, bottom: 2, right: 2 }, { row: 2, column: 2 });
      other.typing.write("乙");
      other.typing.commit();
      expect([merged.cell(1, 1)?.value, merged.cell(2, 1), merged.cell(2, 2)]).toEqual([
        "乙",
        undefined,
        undefined,
      ]);
    },
  );

  it.each([
    [{ key: "d", ctrl: true, shift: false, alt: false }, "fillDown"],
    [{ key: "r", ctrl: true, shift: false, alt: false }, "fillRight"],
    [{ key: "F10", ctrl: false, shift: true, alt: false }, "menu"],
    [{ key: "ContextMenu", ctrl: false, shift: false, alt: false }, "menu"],
    [{ key: "R", ctrl: true, shift: true, alt: false }, undefined],
    [{ key: "V", ctrl: true, shift: true, alt: false }, undefined],
  ] as const)("%j means %s", (pressed, kind) => {
    expect(commandOf(pressed, "idle")?.kind).toBe(kind);
  });

  it("says that there is no such place", () => {
    expect(session.goTo("无此处")).toBe(false);
    expect(session.store.get().refusal).toMatchObject({ because: "noPlace", cell: "无此处" });
  });

  it("comes back with Enter to the column where Tab was pressed first", () => {
    selectAt("A10");
    ["Tab", "Tab", "Enter"].forEach(press);
    expect(selected()).toBe("A11");
  });

  it("goes round within several selected cells, and keeps them selected", () => {
    selectAt("A1:B2");
    ["Tab", "Tab", "Tab", "Tab", "Enter"].forEach(press);
    expect([selected(), active()]).toEqual(["A1:B2", "A2"]);
  });

  it("enters with an arrow what was begun by typing, and moves within the text after F2", () => {
    selectAt("E1");
    session.typing.write("5");
    press("ArrowRight");
    expect([sheet.cell(0, 4)!.value, selected()]).toEqual([5, "F1"]);
    selectAt("E1");
    press("F2");
    press("ArrowRight");
    expect([session.typing.content, selected()]).toEqual(["5", "E1"]);
    session.typing.write("56");
    press("Escape");
    expect(sheet.cell(0, 4)!.value).toBe(5);
  });

  it("goes with Tab from one unlocked cell to the next where the sheet is protected", () => {
    const { host: shut, sheet: own } = sheetOf([["甲", "乙", "丙", "丁"]]);
    for (const column of [1, 3])
      own.restyle(0, column, (style) => ({ ...style, protection: { locked: false } }));
    own.protection = {} as NonNullable<typeof own.protection>;
    const other = new GridSession(shut);
    const tab = (): void => other.press({ kind: "next", down: 0, across: 1 }, layoutOf(shut, own), 20);
    const places = [1, 2, 3].map(() => {
      tab();
      return addressText(other.selecting.selection.rect);
    });
    expect(places).toEqual(["B1", "D1", "B1"]);
  });

  it("says that a cell is locked when typing begins, and takes nothing", () => {
    const { host: shut, sheet: own } = sheetOf([["甲"]]);
    own.protection = {} as NonNullable<typeof own.protection>;
    const other = new GridSession(shut);
    other.typing.write("乙");
    other.clipping.paste({ text: "乙" });
    other.press({ kind: "clear" }, layoutOf(shut, own), 20);
    expect(other.store.get().refusal).toMatchObject({ because: "locked", sheet: "Sheet1", cell: "A1" });
    expect(own.cell(0, 0)!.value).toBe("甲");
  });
});
