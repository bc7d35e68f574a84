import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withHouse } from "./houseDrawing";

it("README shows the house as the linter holds it", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toBe(withHouse(readme));
});
