import {
  freeRows,
  keptCells,
  type KeptRow,
  keptRows,
  newestOf,
} from "../../../src/workbook/returns/keptRows";

const row = (at: number, whose: string, number: number, period = 2021): KeptRow => {
  const [department = "", merged] = whose.split(":");
  return { kind: merged ? "merged" : "handout", department, number, period, row: at };
};
const wanted = [row(0, "z", 1), row(0, "z", 2)].map(({ row: _, ...key }) => key);
const free = (rows: readonly KeptRow[]): number[] => freeRows(rows, 2021, wanted).map(({ row: at }) => at);

describe("rows of the hidden sheet", () => {
  it("say what they keep", () => {
    const kept = [row(1, "x", 2), row(2, "x:merged", 3)];
    const cells = kept.map((each) => keptCells(each, { some: "thing" }));
    expect(keptRows([["the mark"], ...cells])).toEqual(kept);
    expect(newestOf([...kept, row(3, "x:merged", 1)], "merged", 2021).get("x")).toEqual(kept[1]);
  });

  it("are free below all others, and where a handout or another period is over", () => {
    expect(free([])).toEqual([1, 2]);
    expect(free([row(1, "x", 1), row(2, "y", 1)])).toEqual([3, 4]);
    expect(free([row(1, "x", 1), row(2, "x", 2), row(3, "y", 1, 2020)])).toEqual([1, 3]);
  });

  it("of merges stay while the last can be undone: then the one before counts again", () => {
    const merges = [row(1, "x:merged", 1), row(2, "x:merged", 2)];
    expect(free([row(3, "x", 1), ...merges])).toEqual([4, 5]);
    expect(free([row(3, "x", 1), ...merges, row(4, "x:merged", 3)])).toEqual([1, 5]);
  });
});
