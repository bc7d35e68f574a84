import fc from "fast-check";
import { roundHalfAway } from "../../src/formula/round";

describe("rounding as Excel does it", () => {
  it.each([
    [2.675, 2, 2.68],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [0.5, 0, 1],
    [0.49999999999, 0, 0],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [6.844999999999, 2, 6.84],
    [1e20, 1, 1e20],
    [123456789012345680, 3, 123456789012345680],
    [1e-7, 8, 1e-7],
    [0, 2, 0],
    [-0, 2, 0],
    [-0.001, 2, 0],
    [1.23456789012345, 14, 1.23456789012345],
    [1.2345, 2.9, 1.23],
  ])("%d to %d places is %d", (value, places, rounded) => {
    expect(roundHalfAway(value, places)).toBe(rounded);
  });

  it("gives NaN for what is no number", () => {
    expect([NaN, Infinity, -Infinity].map((value) => roundHalfAway(value, 2))).toEqual([NaN, NaN, NaN]);
  });

  it("moves no number by more than half a place, changes nothing twice, and mirrors at 0", () => {
    const values = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const rounded = roundHalfAway(value, places);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + Math.abs(value) * 1e-14);
        expect(roundHalfAway(rounded, places)).toBe(rounded);
        expect(roundHalfAway(-value, places) + 0).toBe(-rounded + 0);
      }),
    );
  });
});
