import fc from "fast-check";
import { frontPlace } from "../../../src/workbook/archive/frontPlace";

const MADE = ["填报说明", "计分表", "历次得分"];
const ASIDE = ["2019年二季度-计分表"];

/** Moves sheets as Excel does when a position is set, up to a certain step. */
function moved(sheets: readonly string[], steps: number): string[] {
  const order = [...sheets];
  const place = frontPlace(order, MADE, ASIDE);
  if (place === undefined) return order;
  for (const [i, name] of MADE.slice(0, steps).entries()) {
    order.splice(order.indexOf(name), 1);
    order.splice(place + i, 0, name);
  }
  return order;
}

describe("where new sheets go among the tabs", () => {
  it.each([
    ["in front of earlier periods", ["2019年一季度-计分表", ...MADE], [...MADE, "2019年一季度-计分表"]],
    ["behind what users have put there", ["封面", "2018-计分表", ...MADE], ["封面", ...MADE, "2018-计分表"]],
    [
      "nowhere else where there is no earlier period",
      ["封面", ...ASIDE, ...MADE],
      ["封面", ...ASIDE, ...MADE],
    ],
  ])("is %s", (_where, before, after) => {
    expect(moved(before, MADE.length)).toEqual(after);
  });

  it("is the same however far an attempt came before it broke off", () => {
    const sheets = fc.shuffledSubarray(["封面", "2018-计分表", "2019年一季度-计分表", ...ASIDE]);
    fc.assert(
      fc.property(sheets, fc.nat(MADE.length), (before, steps) => {
        const all = [...before, ...MADE];
        expect(moved(moved(all, steps), MADE.length)).toEqual(moved(all, MADE.length));
      }),
    );
  });
});
