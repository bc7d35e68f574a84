import { type Choose, type Collected, mergeReturns } from "../../../src/app/returns/collect";
import { distributeWorkbook } from "../../../src/app/returns/distribute";
import { returnsOf } from "../../../src/app/returns/returnsOf";
import { undoLastMerge } from "../../../src/app/returns/undoMerge";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { deleteSheet } from "../../../src/emulator/userEdits";
import type { AnyReturned } from "../../../src/workbook/returns/judged";
import {
  edited,
  editMaster,
  handOut,
  heldNow,
  NOON,
  office,
  opensOthers,
  readBack,
  spoiled,
  stateOf,
} from "./office";

beforeAll(opensOthers);

const HOUR = 3_600_000;
const LATER = new Date(NOON.getTime() + HOUR);

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const merged = async (file: File, choose?: Choose, now = LATER): Promise<Collected> =>
  (await mergeReturns(await readBack(file), { choose }, now))[0]!;

describe("a second file of the same edition is compared with the first, once that was merged", () => {
  it("takes a number that is put back to what was handed out", async () => {
    const { back } = await office({ "a@0": 5 });
    await merged(await back("x", { "a@0": 6 }));
    expect((await merged(await back("x", {}))).state).toBe("merged");
    expect(await heldNow()).toEqual({ "a@0": 5 });
  });

  it("takes a third number, since the office has not touched the second", async () => {
    const { back } = await office({ "a@0": 5 });
    await merged(await back("x", { "a@0": 6 }));
    expect(await merged(await back("x", { "a@0": 7 }))).toMatchObject({ state: "merged" });
    expect(await heldNow()).toEqual({ "a@0": 7 });
  });

  it("leaves what the office has put back to what was handed out, when the same file comes again", async () => {
    const { host, back } = await office({ "a@0": 5 });
    const file = await back("x", { "a@0": 6 });
    await merged(file);
    await editMaster(host, { "a@0": 5 });
    expect((await merged(file)).state).toBe("unchanged");
    expect(await heldNow()).toEqual({ "a@0": 5 });
    expect((await merged(await back("x", { "a@0": 7 }))).state).toBe("conflict");
  });

  it("asks nothing again that was decided for the office, and takes it when somebody thinks better of it", async () => {
    const { host, back } = await office({ "a@0": 5, "b@0": 1 });
    await editMaster(host, { "a@0": 6 });
    const file = await back("x", { "a@0": 7 });
    expect((await merged(file)).state).toBe("conflict");
    expect(await stateOf("x")).toBe("returned");
    expect((await merged(file, () => "ours")).state).toBe("unchanged");
    const again = await merged(file);
    expect([again.state, again.merged!.cells[0]!.verdict]).toEqual(["unchanged", "decided"]);
    expect(await stateOf("x")).toBe("merged");
    expect(
      (await merged(file, (_, { verdict }) => (verdict === "decided" ? "theirs" : undefined))).state,
    ).toBe("merged");
    expect(await heldNow()).toEqual({ "a@0": 7, "b@0": 1 });
  });

  it("asks again when the department has changed what was decided", async () => {
    const { host, back } = await office({ "a@0": 5 });
    await editMaster(host, { "a@0": 6 });
    await merged(await back("x", { "a@0": 7 }), () => "ours");
    expect((await merged(await back("x", { "a@0": 8 }))).merged!.open).toMatchObject([
      { place: "a@0", before: 7, ours: 6, theirs: 8 },
    ]);
  });

  it("does not take a decision for lost that the office has typed over: it can still be revised", async () => {
    const { host, back } = await office({ "a@0": 5 });
    await editMaster(host, { "a@0": 6 });
    const file = await back("x", { "a@0": 7 });
    await merged(file, () => "ours");
    await editMaster(host, { "a@0": 8 });
    expect((await merged(file)).state).toBe("unchanged");
    expect((await merged(file, () => "theirs")).merged!.taken).toMatchObject([{ ours: 8, theirs: 7 }]);
  });

  it("brings all of it again after the merge was undone", async () => {
    const { back, again } = await office({ "a@0": 5 });
    await merged(await back("x", { "a@0": 6 }));
    const second = await back("x", { "a@0": 5, "b@0": 2 });
    await merged(second);
    // a handout in between takes no row that is still needed
    await again("y", LATER);
    await undoLastMerge();
    expect(await heldNow()).toEqual({ "a@0": 6 });
    expect((await merged(second)).merged!.taken.map(({ place }) => place)).toEqual(["a@0", "b@0"]);
  });

  it("is compared with the one before once a third merge was undone, whatever was handed out meanwhile", async () => {
    const { back, again } = await office({ "a@0": 5 });
    for (const value of [6, 7, 8]) await merged(await back("x", { "a@0": value }));
    await again("y", LATER);
    await undoLastMerge();
    expect(await heldNow()).toEqual({ "a@0": 7 });
    // against what was handed out alone it would be a conflict
    expect(await merged(await back("x", { "a@0": 9 }))).toMatchObject({ state: "merged", said: [] });
  });

  it("does so also where the hidden sheet is gone, and keeps what is merged from then on", async () => {
    const { host, back } = await office({ "a@0": 5 });
    host.workbook.sheet("_指标簿下发")!.visibility = "visible";
    deleteSheet(host, "_指标簿下发");
    await merged(await back("x", { "a@0": 6 }));
    await merged(await back("x", {}));
    expect(await heldNow()).toEqual({ "a@0": 5 });
  });
});

describe("a file that may be older than the one that was merged takes nothing unasked", () => {
  const saved = async (file: File, at: Date | undefined): Promise<AnyReturned[]> =>
    (await readBack(file)).map((read) => ({ ...read, saved: at?.getTime() }));
  const take = async (files: readonly AnyReturned[], choose?: Choose): Promise<Collected> =>
    (await mergeReturns(files, { choose }, LATER))[0]!;

  it("where it was saved before, or does not tell when", async () => {
    const { back } = await office({ "a@0": 5 });
    const newer = await back("x", { "a@0": 7 });
    await take(await saved(newer, LATER));
    for (const at of [NOON, undefined]) {
      const early = await take(await saved(await back("x", { "a@0": 6 }), at));
      expect(early).toMatchObject({ state: "conflict", said: [{ key: "returns.overtaken" }] });
    }
    expect(await heldNow()).toEqual({ "a@0": 7 });
    expect(await take(await saved(newer, LATER))).toMatchObject({ state: "unchanged", said: [] });
  });

  it("and says nothing of what came last: the newest correction is taken, and the newer file changes nothing", async () => {
    const { host, back } = await office({ "a@0": 1 });
    const newer = await saved(await back("x", { "a@0": 7 }), LATER);
    const draft = await saved(await back("x", { "a@0": 5 }), NOON);
    await take(newer);
    await editMaster(host, { "a@0": 5 });
    expect((await take(draft)).state).toBe("unchanged");
    expect((await take(newer)).state).toBe("unchanged");
    expect(await heldNow()).toEqual({ "a@0": 5 });
    await editMaster(host, { "a@0": 7 });
    await take(draft, () => "ours");
    const last = await saved(await back("x", { "a@0": 5 }), new Date(LATER.getTime() + HOUR));
    expect((await take(last)).state).toBe("merged");
  });

  it("where nobody has touched it since it was handed out: it empties nothing, and the filled one counts", async () => {
    const { back, blank } = await office();
    const filled = await back("x", { "a@0": 7, "b@0": 3 });
    await merged(filled);
    expect(await merged(blank("x"))).toMatchObject({
      state: "unchanged",
      said: [{ key: "returns.untouched" }],
    });
    const both = await mergeReturns(
      await readBack(filled, { ...blank("x"), modified: LATER.getTime() }),
      {},
      LATER,
    );
    expect(both.map(({ state }) => state)).toEqual(["unchanged", "refused"]);
    expect(await heldNow()).toEqual({ "a@0": 7, "b@0": 3 });
    // a program has saved it as it was, perhaps by mistake
    const again = await merged(await back("x", {}));
    expect(again).toMatchObject({ state: "conflict", said: [{ key: "returns.asHandedOut" }] });
    expect(await heldNow()).toEqual({ "a@0": 7, "b@0": 3 });
  });
});

describe("editions", () => {
  it("refuses an older one after a newer that still waits for decisions", async () => {
    const { host, back, again } = await office({ "a@0": 5 });
    const old = await back("x", { "a@0": 6 });
    await again("x", LATER);
    await editMaster(host, { "a@0": 9 });
    expect((await merged(await back("x", { "a@0": 7 }))).state).toBe("conflict");
    expect(await merged(old)).toMatchObject({ state: "refused", said: [{ key: "returns.refused.older" }] });
  });

  it("waits for the newest while an older one was merged after that went out", async () => {
    const { back, again } = await office({ "a@0": 5 });
    const old = await back("x", { "b@0": 1 });
    await again("x", NOON);
    await merged(old);
    expect(await stateOf("x")).toBe("out");
  });
});

it("numbers that a program has turned into texts have changed nothing", async () => {
  const { host, back } = await office({ "a@0": 5, "b@0": 2.5 });
  expect((await merged(await back("x", { "a@0": "5", "b@0": "2.50" }))).state).toBe("unchanged");
  expect(await heldNow()).toEqual({ "a@0": 5, "b@0": 2.5 });
  // and what such a department corrects is its own
  expect((await merged(await back("x", { "a@0": "6", "b@0": "2.50" }))).state).toBe("merged");
  await editMaster(host, { "a@0": 6 });
  expect((await merged(await back("x", { "a@0": "7", "b@0": "2.50" }))).state).toBe("merged");
});

describe("a copy of the whole workbook", () => {
  it("began with what the last merge has left", async () => {
    const { host, back } = await office({ "a@0": 5 });
    await merged(await back("x", { "a@0": 6 }));
    const copy = await edited(await saveWorkbook(host.upToDate()), { "a@0": 5 });
    expect((await merged({ name: "全簿.xlsx", bytes: copy })).merged!.taken).toMatchObject([
      { place: "a@0", before: 6, ours: 6, theirs: 5 },
    ]);
  });

  it("counts where the department's own file comes along, and nobody has touched that", async () => {
    const { host, back } = await office({ "a@0": 5 });
    const copy = await edited(await saveWorkbook(host.upToDate()), { "a@0": 6 });
    const files = await readBack(await back("x", {}), { name: "全簿.xlsx", bytes: copy });
    const states = (await mergeReturns(files, {}, LATER)).map(({ file, state }) => [file, state]);
    expect(states).toEqual([
      ["x.xlsx", "refused"],
      ["全簿.xlsx", "merged"],
    ]);
    expect(await heldNow()).toEqual({ "a@0": 6 });
  });
});

it("what was handed out is not known where that is lost: nothing is said of it", async () => {
  const { host, back, again } = await office({ "a@0": 5 });
  await again("x", LATER);
  await editMaster(host, { "a@0": 6 });
  const lost = await spoiled((await back("x", { "a@0": 7 })).bytes, (workbook) => {
    workbook.sheet("_指标簿下发")!.put(1, 3, { value: "part-1" });
  });
  const [cell] = (await merged({ name: "x.xlsx", bytes: lost })).merged!.open;
  expect(cell).toMatchObject({ before: undefined, ours: 6, theirs: 7 });
});

it("what is merged while files are made is kept, and undoing it takes no handout away", async () => {
  const { back } = await office({ "a@0": 5 });
  const file = await readBack(await back("x", { "a@0": 6 }));
  let isFirst = true;
  await distributeWorkbook({
    departments: ["y"],
    deliver: async () => {
      if (isFirst) await mergeReturns(file, {}, LATER);
      isFirst = false;
    },
  });
  expect(await merged(await back("x", { "a@0": 7 }))).toMatchObject({ state: "merged", said: [] });
  await undoLastMerge();
  const [row] = (await returnsOf(LATER)).departments.filter(({ progress }) => progress.id === "y");
  expect(row!.row!.edition).toBe(2);
  expect((await handOut(["y"])).get("y")!.edition).toBe(3);
});
