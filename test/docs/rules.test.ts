import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rulesDocument } from "./rulesDocument";

it("docs/rules.md lists every rule with what it says now", async () => {
  const shown = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");
  expect(shown).toBe(await rulesDocument());
});
