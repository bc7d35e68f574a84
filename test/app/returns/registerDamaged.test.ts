import { mergeReturns } from "../../../src/app/returns/collect";
import { returnsOf } from "../../../src/app/returns/returnsOf";
import { deleteSheet } from "../../../src/emulator/userEdits";
import { heldNow, NOON, office, opensOthers, readBack, stateOf } from "./office";

beforeAll(opensOthers);

const LATER = new Date(NOON.getTime() + 3_600_000);

it("a text where a number belongs is not filled, in the sheet and in what is told of it", async () => {
  const { host, back } = await office({ "a@0": 5 });
  await mergeReturns(await readBack(await back("x", { "a@0": "12万元", "b@0": 2 })), {}, LATER);
  const { progress, state } = (await returnsOf(LATER)).departments[0]!;
  const shown = host.calculated().sheet("下发与回收")!;
  expect([progress.filled, state, shown.cell(5, 8)!.value, shown.cell(5, 11)!.value]).toEqual([
    1,
    "incomplete",
    1,
    "已合并未填齐",
  ]);
});

describe("下发与回收 that somebody has damaged", () => {
  it("knows the editions again when it is made anew", async () => {
    const { host, back, again } = await office({ "a@0": 5 });
    await again("x", LATER);
    deleteSheet(host, "下发与回收");
    await mergeReturns(await readBack(await back("x", { "a@0": 6 })), {}, LATER);
    const rows = (await returnsOf(LATER)).departments;
    expect(rows.map(({ row, state }) => [row!.edition, state])).toEqual([
      [2, "incomplete"],
      [1, "out"],
    ]);
  });

  it("lacks a row: its file is merged, and this is told", async () => {
    const { host, back } = await office({ "a@0": 5 });
    const register = host.workbook.sheet("下发与回收")!;
    register.put(5, 0, { value: "" });
    expect(await stateOf("x")).toBe("out");
    const [one] = await mergeReturns(await readBack(await back("x", { "a@0": 6 })), {}, LATER);
    expect(one).toMatchObject({ state: "merged", said: [{ key: "returns.unlisted" }] });
    expect(await heldNow()).toEqual({ "a@0": 6 });
  });
});
