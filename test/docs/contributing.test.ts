import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contributing } from "./contributing";

it("CONTRIBUTING.md tells the examples as they are compiled and run", () => {
  expect(readFileSync(join(__dirname, "../../CONTRIBUTING.md"), "utf8")).toBe(contributing());
});
