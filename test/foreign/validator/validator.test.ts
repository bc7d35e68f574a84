import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handMade } from "../byHand/collection";
import { type HandMade, zipped } from "../byHand/draft";
import { type Change, changedFile, kinds } from "../changes/trial";
import { shakenFile, upheavals } from "../changes/upheavals";
import { workbooksInEveryState } from "../states/states";
import { type Asked, validatorErrors, VERSIONS } from "./validate";

const folder = mkdtempSync(join(tmpdir(), "indicator-workbook-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENDS = ["Office2013", "Microsoft365"] as const;

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

it("Microsoft's Open XML SDK finds nothing wrong with our own workbook in any state, for any Office since 2013", async () => {
  const files = [...(await workbooksInEveryState())].map(([name, bytes]) => written(`${name}.xlsx`, bytes));
  // one that holds everything is held against each Office, the others against the oldest and the newest
  const asked = files.flatMap((file): Asked[] =>
    (/published/.test(file) ? VERSIONS : ENDS).map((version) => ({ file, version })),
  );
  expect(errorsOf(asked)).toEqual(new Map());
});

/** Each kind of change at once, on a sheet that was there. */
const everything = Object.keys(kinds)
  // a protected sheet takes no more
  .sort((a, b) => Number(a === "protection") - Number(b === "protection"))
  .map((kind, i): Change => ({ kind, sheet: "数据", row: 1 + (i % 5), column: i % 4, seed: i }));

describe("Microsoft's Open XML SDK finds no error in a file of another program that was not there before,", () => {
  it("after every kind of change, for the oldest Office and the newest", async () => {
    const changed = async (file: HandMade): Promise<Uint8Array> =>
      (await changedFile(zipped(file), everything)).saved;
    expect(await newErrors(changed, ENDS)).toEqual([]);
  });

  it("after rows were put in", async () => {
    const shaken = async (file: HandMade): Promise<Uint8Array> =>
      (await shakenFile(zipped(file), upheavals["rows are put in"]!)).saved;
    expect(await newErrors(shaken, ["Microsoft365"])).toEqual([]);
  });

  it("after one sheet was renamed and another deleted", async () => {
    const make = (context: Excel.RequestContext): void => {
      upheavals["a sheet gets another name"]!.make(context);
      upheavals["another sheet is deleted"]!.make(context);
    };
    const shaken = async (file: HandMade): Promise<Uint8Array> =>
      (await shakenFile(zipped(file), { make })).saved;
    expect(await newErrors(shaken, ["Microsoft365"])).toEqual([]);
  });
});

/** Errors of files that have some. */
function errorsOf(asked: readonly Asked[]): Map<string, string[]> {
  const errors = validatorErrors(asked);
  return new Map(
    asked.flatMap(({ file, version }, i): [string, string[]][] =>
      errors[i]!.length > 0 ? [[`${file} ${version}`, errors[i]!]] : [],
    ),
  );
}

async function newErrors(
  changed: (file: HandMade) => Promise<Uint8Array>,
  versions: readonly Asked["version"][],
): Promise<string[]> {
  const asked: Asked[] = [];
  for (const file of handMade) {
    const path = written(`${file.name}.${file.extension ?? "xlsx"}`, await changed(file));
    asked.push(...versions.map((version) => ({ file: path, version })));
  }
  const found = errorsOf(asked);
  // only of those that have errors it need be asked whether they had them before
  const suspects = asked.filter(({ file, version }) => found.has(`${file} ${version}`));
  for (const file of handMade) written(`${file.name}.${file.extension ?? "xlsx"}`, zipped(file));
  const before = errorsOf(suspects);
  return [...found].flatMap(([which, errors]) => {
    const known = before.get(which) ?? [];
    return errors.filter((error) => !known.includes(error)).map((error) => `${which}: ${error}`);
  });
}
