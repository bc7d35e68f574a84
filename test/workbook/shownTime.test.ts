import { shownDay, shownTime } from "../../src/workbook/shownTime";

describe("moments", () => {
  it("are shown in one form, whatever language and region the machine is set to", () => {
    const moment = new Date(2020, 0, 5, 9, 7, 3);
    expect([shownTime(moment), shownDay(moment)]).toEqual(["2020-01-05 09:07:03", "2020-01-05"]);
  });

  it("are those of the place where people are, also where they are kept as universal time", () => {
    const moment = new Date(2020, 11, 31, 23, 59, 59);
    expect(shownTime(moment.toISOString())).toBe("2020-12-31 23:59:59");
  });
});
