import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { edited, EXAMPLES, exampleOf, touched } from "./example";

const ROOT = join(__dirname, "../..");
/** What a house needs to be compiled, linted and tested. */
const HOUSE = [
  "src",
  "house.json",
  ".dependency-cruiser.cjs",
  "tsconfig.json",
  "package.json",
  "jest.config.js",
  "jest",
];
/** What the tests of the examples stand on. */
const GROUND = [
  "test/setup.ts",
  "test/emulator",
  "test/hostile/smallSystem.ts",
  "test/examples/fillSmall.ts",
];

let house: string;

/** All changes at once in a house of their own, as somebody makes them who reads CONTRIBUTING.md. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "indicator-workbook-house-"));
  for (const part of [...HOUSE, ...GROUND])
    cpSync(join(ROOT, part), join(house, part), {
      recursive: true,
      filter: (file) => !/\.test\.tsx?$/.test(file),
    });

  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"));
  for (const example of EXAMPLES.map(exampleOf)) {
    for (const [file, text] of example.files) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    }
    for (const edit of example.edits) {
      const path = join(house, edit.file);
      writeFileSync(path, edited(readFileSync(path, "utf8"), edit));
    }
    writeFileSync(join(house, "test/examples", `${example.name}.test.ts`), example.test);
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** Runs a program of the house; what it says is the error where it fails. */
function runs(program: string, ...args: string[]): void {
  try {
    execFileSync(join(house, "node_modules/.bin", program), args, { cwd: house, encoding: "utf8" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`, { cause: error });
  }
}

describe("a house with the changes that CONTRIBUTING.md tells", () => {
  it("compiles", () => runs("tsc", "--noEmit"));

  it("keeps to its floors", () => runs("depcruise", "src"));

  it("does what they are for", () => runs("jest", "--maxWorkers=1", "test/examples"));
});

it.each([
  ["rule", 2],
  ["method", 4],
  ["sheet", 3],
  ["job", 3],
  ["host-member", 2],
] as const)("a change of the kind %s touches at most %d files beside the dictionaries", (name, most) => {
  expect(touched(exampleOf(name)).length).toBeLessThanOrEqual(most);
});
