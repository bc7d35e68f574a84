import { gridOf } from "./gridOf";

/** A1:A3 hold 1, 2 and 3, and C1:C3 the array formula of their doubles; E1 reads the second of these. */
function opened() {
  const grid = gridOf([[1, "", "", "", "=C2+1"], [2], [3]]);
  grid.sheet.put(0, 2, { formula: "A1:A3*2", array: "C1:C3" });
  grid.host.touched();
  const shown = (...addresses: string[]): string[] => addresses.map(grid.shown);
  return { ...grid, all: () => shown("C1", "C2", "C3", "E1"), shownAt: shown };
}

const WHOLE = ["2", "4", "6", "5"];

describe("an array formula of several cells, at the keyboard", () => {
  it("stands in the formula bar for each of its cells", () => {
    const { session, goTo, all } = opened();
    expect(all()).toEqual(WHOLE);
    goTo("C3");
    expect(session.typing.content).toBe("=A1:A3*2");
    session.typing.edit();
    session.typing.commit();
    expect([session.store.get().refusal, all()]).toEqual([undefined, WHOLE]);
  });

  it("is not changed in part, and says how many cells belong together", () => {
    const { session, goTo, all, carry, refusal } = opened();
    goTo("C2");
    session.typing.write("7");
    session.typing.commit();
    expect(refusal()).toMatchObject({ because: "array", cell: "C1", count: 3 });
    session.typing.cancel();
    for (const deed of [
      () => carry("A1:A2", "C2"),
      () => carry("C2:C3", "G1", { cut: true }),
      () => carry("A1", "C3", { cut: true }),
    ]) {
      deed();
      expect([refusal()?.because, all()]).toEqual(["array", WHOLE]);
    }
  });

  it("is cleared as a whole, and comes back", () => {
    const { session, goTo, all, undo, redo, host } = opened();
    all();
    goTo("C1:C3");
    session.press({ kind: "clear" }, undefined as never, 1);
    expect(all()).toEqual(["", "", "", "1"]);
    undo();
    expect(all()).toEqual(WHOLE);
    expect(host.workbook.sheets[0]!.cell(0, 2)!.array).toBe("C1:C3");
    redo();
    expect(all()).toEqual(["", "", "", "1"]);
  });

  it("is copied, and moved, as what it is", () => {
    const { carry, all, put, shownAt, undo, sheet } = opened();
    all();
    carry("C1:C3", "G1");
    expect(sheet.cell(0, 6)).toMatchObject({ formula: "E1:E3*2", array: "G1:G3" });
    undo();
    carry("C1:C3", "G5", { cut: true });
    put("A2", 20);
    expect(shownAt("G5", "G6", "G7", "E1", "C2")).toEqual(["2", "40", "6", "41", ""]);
  });
});
