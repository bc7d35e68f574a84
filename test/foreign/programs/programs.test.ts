import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foreignOutcomes } from "../trial/foreignFiles";
import { type Outcome, ownFiles, type OwnFiles, savedManyTimes, savedOnce } from "../trial/ownWorkbooks";
import { makeCollection } from "./collection";
import { gnumeric, libreOffice, openpyxl } from "./programs";

/** Files of each author that are tried here; `npm run foreign` tries them all. */
const SAMPLE = /extensions\.|pivot|shared-formulas|charts|comments|tables/;

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));
let own: OwnFiles;

beforeAll(async () => {
  own = await ownFiles(join(folder, "own"), ["filled", "scored", "scored in formulas", "published"]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faultsOf = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ state, faults }) => faults.map((fault) => `${state}: ${fault}`));

it("every command says of a workbook what it said before LibreOffice and openpyxl saved it in turn", async () => {
  expect(faultsOf(await savedManyTimes(own, 2, join(folder, "turns")))).toEqual([]);
});

it("a workbook that Gnumeric saved has lost its tables, which it does not know: that is said, and the history is kept", async () => {
  const faults = faultsOf(await savedOnce(own, gnumeric, join(folder, "once")));
  expect(faults.filter((fault) => !/: (validate|score|verify): /.test(fault))).toEqual([]);
  expect(faults).toContainEqual(expect.stringMatching(/^filled: .*score: .*表格已被删除/));
});

it("LibreOffice and openpyxl open what we have changed as they open the original, and read what was written", async () => {
  const collection = [...makeCollection(join(folder, "collection"))].map(
    ([author, files]) => [author, files.filter((file) => SAMPLE.test(file))] as const,
  );
  const outcomes = await foreignOutcomes(
    new Map(collection),
    [libreOffice, openpyxl],
    join(folder, "patched"),
  );
  expect(faultsOf(outcomes)).toEqual([]);
});
