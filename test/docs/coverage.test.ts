import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageDocument } from "../../src/cli/coverageDocument";

it("docs/api-coverage.md lists what the host implements now", () => {
  expect(readFileSync(join(__dirname, "../../docs/api-coverage.md"), "utf8")).toBe(coverageDocument());
});
