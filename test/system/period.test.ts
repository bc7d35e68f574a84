import fc from "fast-check";
import { typedPeriod } from "../../src/app/settings/typedPeriod";
import { inWords } from "../../src/i18n/words";
import { parseSystem } from "../../src/system/parse";
import {
  byTime,
  daysOf,
  isWithin,
  lastDayOf,
  nextPeriod,
  type Period,
  periodOf,
  periodsAfter,
  spanCode,
  yearOf,
  yearsBefore,
} from "../../src/system/period";
import { saidPeriod, saidSpan, saidTime } from "../../src/system/periodWords";
import { SystemProblem } from "../../src/system/problem";
import { shippedDocument } from "../../src/system/shipped";

const CODES = ["", "H1", "H2", "Q1", "Q2", "Q3", "Q4", ...Array.from({ length: 12 }, (_, i) => month(i + 1))];
const anyPeriod = fc
  .tuple(fc.integer({ min: 1902, max: 2190 }), fc.constantFrom(...CODES))
  .map(([year, code]): Period => (code === "" ? year : `${year}${code}`));

function month(of: number): string {
  return `M${String(of).padStart(2, "0")}`;
}

const named = (period: Period): string => inWords("zh", saidPeriod(period));

describe("periods", () => {
  it.each([
    [2019, "2019年度", "2019年", "2019年", "2019年"],
    ["2019H1", "2019年上半年", "2019年上半年", "2019年1—6月", "2019年6月末"],
    ["2019H2", "2019年下半年", "2019年下半年", "2019年1—12月", "2019年12月末"],
    ["2019Q1", "2019年一季度", "2019年一季度", "2019年1—3月", "2019年3月末"],
    ["2019Q2", "2019年二季度", "2019年二季度", "2019年1—6月", "2019年6月末"],
    ["2019Q4", "2019年四季度", "2019年四季度", "2019年1—12月", "2019年12月末"],
    ["2019M01", "2019年1月", "2019年1月", "2019年1月", "2019年1月末"],
    ["2019M09", "2019年1—9月", "2019年1—9月", "2019年1—9月", "2019年9月末"],
  ])("%s is called %s; a flow is of %3$s, a stock of %4$s", (period, name, span, flow, stock) => {
    const words = [saidPeriod(period), saidSpan(period), saidTime(period, "flow"), saidTime(period, "stock")];
    expect(words.map((each) => inWords("zh", each))).toEqual([name, span, flow, stock]);
  });

  it.each([
    [2019, 2020, 2018],
    ["2019H1", "2019H2", "2018H1"],
    ["2019H2", "2020H1", "2018H2"],
    ["2019Q3", "2019Q4", "2018Q3"],
    ["2019Q4", "2020Q1", "2018Q4"],
    ["2019M09", "2019M10", "2018M09"],
    ["2019M12", "2020M01", "2018M12"],
  ])("behind %s comes %s, and the last period is %s", (period, next, last) => {
    expect([nextPeriod(period), yearsBefore(period)]).toEqual([next, last]);
  });

  it("have one order: the next is later, and the same span of a year before is earlier", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, fc.integer({ min: 1, max: 2 }), (one, other, years) => {
        expect(byTime(one, nextPeriod(one))).toBeLessThan(0);
        expect(byTime(yearsBefore(one, years), one)).toBeLessThan(0);
        expect(Math.sign(byTime(one, other))).toBe(-Math.sign(byTime(other, one)) + 0);
        expect(byTime(one, other) === 0).toBe(one === other);
        expect(periodsAfter(one).every((each) => byTime(each, one) > 0)).toBe(true);
        expect([yearOf(yearsBefore(one, years)), spanCode(yearsBefore(one, years))]).toEqual([
          yearOf(one) - years,
          spanCode(one),
        ]);
      }),
    );
  });

  it("are read from their codes, and from their names as people type them", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOf(String(period))).toBe(period);
        expect(typedPeriod(named(period))).toBe(period);
      }),
    );
    const typed = {
      "２０１９年第二季度": "2019Q2",
      "2019年2季度": "2019Q2",
      "2019q3": "2019Q3",
      "2019年1-9月": "2019M09",
    };
    for (const [text, period] of Object.entries(typed)) expect(typedPeriod(text)).toBe(period);
    expect(typedPeriod("今年")).toBe("今年");
  });

  it.each([
    [2020, 366],
    [2019, 365],
    ["2020Q1", 91],
    ["2019Q2", 181],
    ["2019H1", 181],
    ["2019M09", 273],
  ])("what is counted in %s is counted on %s days, from the first of January on", (period, days) => {
    expect(daysOf(period)).toBe(days);
    const last = lastDayOf(period);
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect([`${yearOf(period)}-01-01`, last, after].map((day) => isWithin(day, period))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([["2019Q5"], ["2019q2"], ["2019M13"], ["19"], [20191], [1899], ["2019年"]])(
    "%s is none, and a document with it is told what one is",
    (period) => {
      const problem = ((): unknown => {
        try {
          return parseSystem({ ...(shippedDocument as object), period });
        } catch (error) {
          return error;
        }
      })();
      expect(problem).toBeInstanceOf(SystemProblem);
      const [fault] = (problem as SystemProblem).faults;
      expect(fault!.path).toBe("period");
      expect(inWords("zh", fault!.message)).toMatch(
        /^评价期应为年（如 2019）、半年（如 2019H1）、季度（如 2019Q2）/,
      );
    },
  );
});
