import { packedRows, type RowBefore, type RowsRecord } from "../../../src/workbook/units/rowsRecord";
import { rowsBack } from "../../../src/workbook/units/rowsBack";

const TITLES = ["评价对象", "a", "b"];

/** A job that has written 9 and 8 over 1 and 2 of 甲县, left b of 乙县 alone, and added 丙县. */
const ROWS: RowBefore[] = [
  { row: 0, unit: "甲县", written: [null, 9, 8], before: ["甲县", 1, 2] },
  { row: 1, unit: "乙县", written: [null, 7, null], before: ["乙县", "=B4*2", 4] },
  { row: 2, unit: "丙县", written: ["丙县", 5, 6] },
];

const record: RowsRecord = {
  ...{ job: "units", time: "2022-01-20T12:00:00Z", table: "各县_数据" },
  ...{ rows: 2, titles: TITLES, before: packedRows(ROWS) },
};

const table = (...values: unknown[][]) => ({
  ...{ name: "各县_数据", sheet: "各县数据", row: 2, column: 0, types: [] },
  values,
});

const __ = undefined;

describe("a job over rows that was broken off", () => {
  it("is put back, and what it has added goes", () => {
    expect(
      rowsBack(table(TITLES, ["甲县", 9, 8], ["乙县", 7, 4], ["丙县", 5, 6]), record, "评价对象"),
    ).toEqual({
      rows: [
        { row: 0, cells: [__, 1, 2] },
        { row: 1, cells: [__, "=B4*2", __] },
        { row: 2, cells: ["", "", ""] },
      ],
      left: 2,
    });
  });

  it("is put back wherever rows and columns stand now; a formula that would read something else is left out", () => {
    const moved = table(
      ["b", "评价对象", "责任人", "a"],
      [4, "乙县", "张三", 7],
      [8, "甲县", "", 9],
      [6, "丙县", "", 5],
    );
    expect(rowsBack(moved, record, "评价对象")).toEqual({
      rows: [
        { row: 0, cells: [__, __, __, __] },
        { row: 1, cells: [2, __, __, 1] },
        { row: 2, cells: ["", "", __, ""] },
      ],
      left: 2,
    });
  });

  it("leaves what somebody has typed since, and a row with something of theirs in it", () => {
    const typed = table(
      [...TITLES, "责任人"],
      ["甲县", 9, 88, ""],
      ["乙县", 7, 4, ""],
      ["丙县", 5, 6, "李四"],
    );
    const back = rowsBack(typed, record, "评价对象")!;
    expect(back.rows[0]!.cells).toEqual([__, 1, __, __]);
    expect(back.left).toBe(3);
  });

  it("cannot be put back without the column of the units", () => {
    expect(rowsBack(table(["县", "a", "b"], ["甲县", 9, 8]), record, "评价对象")).toBeUndefined();
  });
});
