import { readFileSync } from "node:fs";
import { join } from "node:path";

it("docs/decisions.md lists every decision by the floor that it concerns, once", () => {
  const text = readFileSync(join(__dirname, "../../docs/decisions.md"), "utf8");
  const [, index, ...rest] = text.split(/^## /m);
  const headings = rest.map((section) => section.split("\n")[0]!);
  const listed = [...index!.matchAll(/\[(.+?)\]\(#/g)].map(([, heading]) => heading!);
  expect(listed.sort()).toEqual(headings.sort());
});
