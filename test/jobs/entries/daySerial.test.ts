import { daySerial } from "../../../src/jobs/entries/daySerial";

describe("a day", () => {
  it.each([
    "2020-01-05",
    "2020-1-5",
    "2020/1/5",
    "2020/01/05",
    "2020年1月5日",
    "２０２０－１－５",
    " 2020-01-05 ",
  ])("is counted as Excel does: %s", (written) => {
    expect(daySerial(written)).toBe(43_835);
  });

  it("may be the last of February in a leap year", () => {
    expect(daySerial("2020-02-29")).toBe(43_890);
  });

  it.each([
    ["a month that is none", "2020-13-45"],
    ["a month that is none", "2020-00-10"],
    ["a day that the month does not have", "2019-02-30"],
    ["a day that the year does not have", "2019-02-29"],
    ["a day that the month does not have", "2020/4/31"],
    ["a day that only Excel knows", "1900-02-29"],
    ["a year before Excel's", "1899-12-31"],
    ["two separators", "2020-1/5"],
    ["the year at the end", "1/5/2020"],
    ["no separators", "20200105"],
    ["a time behind it", "2020-01-05 00:00"],
    ["words", "昨天"],
  ])("is not guessed at: %s, %s", (_what, written) => {
    expect(daySerial(written)).toBeUndefined();
  });
});
