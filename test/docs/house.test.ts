import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withHouse } from "./houseDrawing";

it("README shows the house as the linter holds it", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toBe(withHouse(readme));
});

it("the suites that begin first, since they are the longest, are there", () => {
  const { LONG } = jest.requireActual<{ readonly LONG: readonly string[] }>("../../jest/sequencer.js");
  expect(LONG.filter((path) => !existsSync(path))).toEqual([]);
});
