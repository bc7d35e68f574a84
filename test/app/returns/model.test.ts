import fc from "fast-check";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { type Choose, type Collected, mergeReturns, type Side } from "../../../src/app/returns/collect";
import type { Held } from "../../../src/workbook/returns/held";
import { startExcel } from "../../emulator/startExcel";
import { busySystem } from "../../hostile/smallSystem";
import {
  edited,
  type Edits,
  editMaster,
  handOut,
  heldNow,
  nextSecond,
  NOON,
  opensOthers,
  readBack,
} from "./office";

beforeAll(opensOthers);

/** Places of two departments and of a unit that has a task alone, some of each kind. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  x: ["a@0", "b@0", "a#remark", "b#evidence", "x.person", "1!progress", "1!percent"],
  y: ["c@0", "c@1", "d@0", "n@0", "n#event", "y.phone"],
  z: ["2!percent", "2!state", "2!problem"],
};
const held = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom("已核实", "另附说明"),
);
const editsOf = (department: string): fc.Arbitrary<Edits> =>
  fc.dictionary(fc.constantFrom(...PLACES[department]!), held, { maxKeys: 4 });
const department = fc.constantFrom("x", "y", "z");

/** One thing that happens between the lead office and its departments. */
type Step =
  | { readonly kind: "out"; readonly to: readonly string[] }
  | { readonly kind: "here"; readonly edits: Edits }
  | { readonly kind: "there"; readonly department: string; readonly edition: number; readonly edits: Edits }
  | { readonly kind: "back"; readonly which: readonly number[]; readonly chosen: Side | undefined };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("out" as const), to: fc.constantFrom(["x"], ["y"], ["z"], ["x", "y", "z"]) }),
  fc.record({
    kind: fc.constant("here" as const),
    edits: fc.tuple(editsOf("x"), editsOf("y"), editsOf("z")).map(([x, y, z]) => ({ ...x, ...y, ...z })),
  }),
  department.chain((id) =>
    fc.record({
      kind: fc.constant("there" as const),
      department: fc.constant(id),
      edition: fc.integer({ min: 0, max: 9 }),
      edits: editsOf(id),
    }),
  ),
  fc.record({
    kind: fc.constant("back" as const),
    which: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }),
    // what both sides have changed is mostly left to be decided
    chosen: fc.option(fc.constantFrom<Side>("ours", "theirs"), { nil: undefined, freq: 1 }),
  }),
);

/** A file that went out, as the model knows it. */
interface Out {
  readonly department: string;
  readonly edition: number;
  /** what its holder last held, and the office last held, when the two were brought together */
  readonly last: { readonly theirs: Record<string, Held>; readonly ours: Record<string, Held> };
  bytes: Uint8Array;
  theirs: Record<string, Held>;
}

const at = (values: Readonly<Record<string, Held>>, place: string): Held => values[place] ?? null;

/**
 * What stands in the workbook of the lead office, by a model of its own: objects, and the rule that a side has changed a
 * cell when it holds something else than when the two sides were last brought together.
 */
class Model {
  values: Record<string, Held> = {};
  readonly out: Out[] = [];
  readonly merged = new Map<string, number>();

  /** @returns what is to be reported of the department's file: how it ends, and the places in conflict */
  merge(file: Out, chosen: Side | undefined): { state: string; conflicts: string[]; changed: string[] } {
    if (file.edition < (this.merged.get(file.department) ?? 0))
      return { state: "refused", conflicts: [], changed: [] };
    const [conflicts, changed]: [string[], string[]] = [[], []];
    for (const place of PLACES[file.department]!) {
      const [ours, theirs] = [at(this.values, place), at(file.theirs, place)];
      const hasChanged = theirs !== at(file.last.theirs, place);
      // what was decided for the office is not given up unasked
      const wasDecided = at(file.last.ours, place) !== at(file.last.theirs, place);
      const haveWe = wasDecided || ours !== at(file.last.ours, place);
      if (theirs !== ours && !hasChanged) continue;
      if (theirs !== ours && haveWe && !chosen) {
        conflicts.push(place);
        continue;
      }
      if (theirs !== ours && chosen !== "ours") {
        changed.push(place);
        this.values[place] = theirs;
      }
      file.last.theirs[place] = theirs;
      file.last.ours[place] = at(this.values, place);
    }
    this.merged.set(file.department, file.edition);
    const state = conflicts.length > 0 ? "conflict" : changed.length > 0 ? "merged" : "unchanged";
    return { state, conflicts, changed };
  }
}

const told = ({ state, merged }: Collected): ReturnType<Model["merge"]> => ({
  state,
  conflicts: (merged?.open ?? []).map(({ place }) => place).sort(),
  changed: (merged?.taken ?? []).map(({ place }) => place).sort(),
});

const without = (values: Readonly<Record<string, Held>>): Record<string, Held> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

async function play(steps: readonly Step[]): Promise<void> {
  const host = startExcel();
  await generateWorkbook(busySystem, {}, NOON);
  const model = new Model();
  for (const each of steps) {
    if (each.kind === "out") {
      for (const [id, { bytes, edition }] of await handOut(each.to, undefined, nextSecond())) {
        const now = { ...model.values };
        const last = { theirs: { ...now }, ours: { ...now } };
        model.out.push({ department: id, edition, last, bytes, theirs: now });
      }
    } else if (each.kind === "here") {
      await editMaster(host, each.edits);
      Object.assign(model.values, each.edits);
    } else if (each.kind === "there") {
      const theirs = model.out.filter(({ department: id }) => id === each.department);
      const file = theirs[each.edition % Math.max(1, theirs.length)];
      if (!file) continue;
      file.bytes = await edited(file.bytes, each.edits);
      Object.assign(file.theirs, each.edits);
    } else await collect(model, each.which, each.chosen);
    expect(await heldNow()).toEqual(without(model.values));
  }
}

/** Some of the files come back at once, in this order. Of two of a department the later edition counts. */
async function collect(model: Model, which: readonly number[], chosen: Side | undefined): Promise<void> {
  const files = [...new Set(which.flatMap((i) => model.out[i % Math.max(1, model.out.length)] ?? []))];
  if (files.length === 0) return;
  const choose: Choose = (_, { verdict }) => (verdict === "conflict" ? chosen : undefined);
  const named = files.map((file, i) => ({ ...file, name: `${i}.xlsx` }));
  const collected = await mergeReturns(await readBack(...named), { choose }, nextSecond());
  for (const [i, file] of files.entries()) {
    const rivals = files.filter(({ department: id }) => id === file.department);
    const allowed = rivals.filter(({ edition }) => edition >= (model.merged.get(file.department) ?? 0));
    const newest = allowed.toSorted((a, b) => b.edition - a.edition)[0];
    const result = collected.find(({ file: name }) => name === `${i}.xlsx`)!;
    if (file === newest) continue;
    expect(result.state).toBe("refused");
  }
  for (const [i, file] of files.entries()) {
    const rivals = files.filter(({ department: id }) => id === file.department);
    const before = model.merged.get(file.department) ?? 0;
    const newest = rivals
      .filter(({ edition }) => edition >= before)
      .toSorted((a, b) => b.edition - a.edition)[0];
    if (file !== newest) continue;
    const { conflicts, changed, state } = model.merge(file, chosen);
    const expected = { state, conflicts: conflicts.sort(), changed: changed.sort() };
    expect(told(collected.find(({ file: name }) => name === `${i}.xlsx`)!)).toEqual(expected);
  }
}

test("whatever both sides do, and in whatever order files come back, the workbook is the three-way merge, and every conflict is told", async () => {
  const filled = fc.record(
    Object.fromEntries(
      Object.values(PLACES)
        .flat()
        .map((place) => [place, held]),
    ),
  );
  // something is entered and handed out before anything else happens
  const begun = filled.map((edits): Step[] => [
    { kind: "here", edits },
    { kind: "out", to: ["x", "y", "z"] },
  ]);
  const steps = fc.tuple(begun, fc.array(step, { minLength: 3, maxLength: 10 }));
  await fc.assert(
    fc.asyncProperty(steps, ([first, rest]) => play([...first, ...rest])),
    { numRuns: 40 },
  );
});
