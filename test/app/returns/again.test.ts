import { type Choose, type Collected, mergeReturns } from "../../../src/app/returns/collect";
import { undoLastMerge } from "../../../src/app/returns/undoMerge";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { deleteSheet } from "../../../src/emulator/userEdits";
import type { AnyReturned } from "../../../src/workbook/returns/judged";
import { edited, editMaster, heldNow, NOON, office, opensOthers, readBack, spoiled, stateOf } from "./office";

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
      { place: "a@0", handedOut: 5, ours: 6, theirs: 8 },
    ]);
  });

  it("takes nothing unasked of a file that was saved before the one that was merged", async () => {
    const { back } = await office({ "a@0": 5 });
    const saved = async (edits: Record<string, number>, at: Date): Promise<AnyReturned[]> =>
      (await readBack(await back("x", edits))).map((file) => ({ ...file, saved: at.getTime() }));
    await mergeReturns(await saved({ "a@0": 7 }, LATER), {}, LATER);
    const [early] = await mergeReturns(await saved({ "a@0": 6 }, NOON), {}, LATER);
    expect(early).toMatchObject({ state: "conflict", said: [{ key: "returns.overtaken" }] });
    expect(await heldNow()).toEqual({ "a@0": 7 });
    const [same] = await mergeReturns(await saved({ "a@0": 7 }, LATER), {}, LATER);
    expect(same).toMatchObject({ state: "unchanged", said: [] });
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

  it("does so also where the hidden sheet is gone, and keeps what is merged from then on", async () => {
    const { host, back } = await office({ "a@0": 5 });
    host.workbook.sheet("_指标簿下发")!.visibility = "visible";
    deleteSheet(host, "_指标簿下发");
    await merged(await back("x", { "a@0": 6 }));
    await merged(await back("x", {}));
    expect(await heldNow()).toEqual({ "a@0": 5 });
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
  const { back } = await office({ "a@0": 5, "b@0": 2.5 });
  expect((await merged(await back("x", { "a@0": "5", "b@0": "2.50" }))).state).toBe("unchanged");
  expect(await heldNow()).toEqual({ "a@0": 5, "b@0": 2.5 });
});

describe("a copy of the whole workbook", () => {
  it("began with what the last merge has left", async () => {
    const { host, back } = await office({ "a@0": 5 });
    await merged(await back("x", { "a@0": 6 }));
    const copy = await edited(await saveWorkbook(host.upToDate()), { "a@0": 5 });
    expect((await merged({ name: "全簿.xlsx", bytes: copy })).merged!.taken).toMatchObject([
      { place: "a@0", handedOut: 6, ours: 6, theirs: 5 },
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
  expect(cell).toMatchObject({ handedOut: undefined, ours: 6, theirs: 7 });
});
