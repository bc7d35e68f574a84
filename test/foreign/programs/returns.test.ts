import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Collected, previewReturns } from "../../../src/app/returns/collect";
import { filledDemo } from "../../app/filled";
import { handOut, opensOthers, readBack } from "../../app/returns/office";
import { fillingDepartments } from "../../../src/system/lookup";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { ledgerRows } from "../../../src/workbook/ledger/ledgerRow";
import { programs, target } from "./programs";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const system = shippedSystem({ example: true });
const OFFICE = system.departments.find(({ name }) => name === "县行政审批服务局")!;
/** The number of the first task of a unit in the ledger. */
const firstTask = (unit: string): number =>
  ledgerRows(system).findIndex(({ cells }) => cells.unit === unit) + 1;

/** What three departments do to their sheets: by address, as somebody without the add-in sees them. */
const EDITS: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | string | null>>>>>
> = {
  czj: {
    "填报-县财政局": {
      F7: 162481.5,
      G7: null,
      I8: "属实：决算数，第一行\n第二行",
      D4: "张某某",
      J4: "0533-3241234",
    },
    任务台账: { I4: "已上门对接\n第二行", J4: 0.35, K4: "进行中" },
  },
  yjj: { "填报-县应急局": { F7: 1, H7: "一起较大事故，已结案", I7: "+已报市局" } },
  // a unit that has tasks alone
  [OFFICE.id]: { 任务台账: { F4: "李某某", J4: 1, N4: "+鲁发改〔2019〕1号" } },
};

const files = new Map<string, string>();

beforeAll(async () => {
  opensOthers();
  await filledDemo();
  mkdirSync(join(folder, "out"));
  const given = [...fillingDepartments(system).map(({ id }) => id), OFFICE.id];
  for (const [id, { file, bytes }] of await handOut(given)) {
    const path = join(folder, "out", file);
    writeFileSync(path, bytes);
    files.set(id, path);
    if (EDITS[id]) files.set(`${id}+`, filledIn(path, EDITS[id]));
  }
});

function filledIn(path: string, edits: object): string {
  const filled = path.replace(/\.xlsx$/, "-填好.xlsx");
  const script = join(__dirname, "fill_openpyxl.py");
  const { status, stderr } = spawnSync("/usr/bin/python3", [script, path, filled, JSON.stringify(edits)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return filled;
}

/** What would be taken of files that a program has saved. */
async function collected(paths: readonly string[]): Promise<Collected[]> {
  const back = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  return previewReturns(await readBack(...back));
}

const changesOf = ({ merged }: Collected): unknown[] =>
  merged!.taken.map(({ place, ours, theirs }) => [place, ours, theirs]);

describe.each(programs.map((program) => [program.name, program] as const))(
  "%s has saved the files in between",
  (name, program) => {
    let saved: Map<string, string>;

    beforeAll(() => {
      const out = join(folder, name.replace(/\W+/g, "-"));
      program.resave([...files.values()], out);
      saved = new Map([...files].map(([id, path]) => [id, target(path, out)]));
    });

    it("what nobody has changed is unchanged", async () => {
      const untouched = [...saved].filter(([id]) => !id.endsWith("+")).map(([, path]) => path);
      const found = await collected(untouched);
      expect(found.map(({ file, state, merged }) => [file, state, merged?.taken, merged?.open])).toEqual(
        untouched.map((path) => [basename(path), "unchanged", [], []]),
      );
    });

    it("what departments have filled in is taken over, and nothing else", async () => {
      const found = await collected(["czj+", "yjj+", `${OFFICE.id}+`].map((id) => saved.get(id)!));
      expect(found.map(({ department, state }) => [department!.id, state])).toEqual([
        ["czj", "merged"],
        ["yjj", "merged"],
        [OFFICE.id, "merged"],
      ]);
      const [taxTask, officeTask] = [firstTask("县财政局"), firstTask(OFFICE.name)];
      expect(changesOf(found[0]!)).toEqual([
        ["tax_revenue@0", 162480, 162481.5],
        ["tax_revenue@1", 152310, null],
        ["budget_revenue#remark", null, "属实：决算数，第一行\n第二行"],
        [`${taxTask}!progress`, null, "已上门对接\n第二行"],
        [`${taxTask}!percent`, null, 0.35],
        [`${taxTask}!state`, null, "进行中"],
        ["czj.person", expect.anything(), "张某某"],
        ["czj.phone", expect.anything(), "0533-3241234"],
      ]);
      expect(changesOf(found[1]!)).toEqual([
        ["safety_accidents@0", 0, 1],
        ["safety_accidents#remark", null, "+已报市局"],
        ["safety_accidents#event", null, "一起较大事故，已结案"],
      ]);
      expect(changesOf(found[2]!)).toEqual([
        [`${officeTask}!person`, null, "李某某"],
        [`${officeTask}!percent`, null, 1],
        [`${officeTask}!evidence`, null, "+鲁发改〔2019〕1号"],
      ]);
    });
  },
);
