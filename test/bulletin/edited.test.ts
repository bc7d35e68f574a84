import { basisOf, changesSince } from "../../src/bulletin/edited";

const used = (...pairs: [string, string][]) => pairs.map(([name, shown]) => ({ name, shown }));

describe("a text that somebody has written in place of ours", () => {
  const before = used(["得分", "84.20"], ["单位", "甲局"], ["单位", "乙局"], ["单位", "丁局"]);
  const now = used(["得分", "83.90"], ["单位", "丁局"], ["单位", "丙局"], ["单位", "甲局"], ["滞后", "1"]);

  it("is held against what its writer had before him", () => {
    const basis = basisOf("得分约84分", undefined, before, now);
    expect(basis).toEqual({ edited: "得分约84分", used: before });
    expect(changesSince(basis, now)).toEqual([
      { name: "得分", before: "84.20", now: "83.90" },
      { name: "单位", before: "乙局", now: "丙局" },
      { name: "滞后", before: undefined, now: "1" },
    ]);
  });

  it("as long as it stands, however often the bulletin is made", () => {
    const first = basisOf("得分约84分", undefined, before, now);
    expect(basisOf("得分约84分", first, now, now)).toBe(first);
  });

  it("until it is written anew", () => {
    const first = basisOf("得分约84分", undefined, before, now);
    const second = basisOf("得分83.9分", first, now, now);
    expect(changesSince(second, now)).toEqual([]);
  });

  it("where it is not known what stood there, from now on", () => {
    expect(changesSince(basisOf("另写", undefined, undefined, now), now)).toEqual([]);
  });
});
