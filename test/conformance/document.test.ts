import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import { compareReport } from "./compare";
import { conformanceDocument } from "./document";

it("docs/conformance.md lists every case with its source and what is known of it", () => {
  const shown = readFileSync(join(__dirname, "../../docs/conformance.md"), "utf8");
  expect(shown).toBe(conformanceDocument());
});

it("a report of a real Excel shows which cases the host must change", () => {
  const [first, second, ...rest] = CASE_GROUPS.flatMap(({ cases }) => cases);
  const { different, accounted, strange, missing } = compareReport({
    form: "indicator-workbook conformance 1",
    time: "2026-03-01T08:00:00Z",
    excel: { platform: "PC" },
    expected: rest.slice(1).map(({ id }) => id),
    others: {
      [first!.id]: { verdict: "different", answer: "x" },
      [second!.id]: { verdict: "known", answer: "y" },
      "a-case-of-before": { verdict: "different", answer: "z" },
    },
  });
  expect(different).toEqual([
    { id: first!.id, says: first!.en, expected: JSON.stringify(first!.expected), answer: '"x"' },
  ]);
  expect(accounted).toEqual([`${second!.id}: known`]);
  expect([strange, missing]).toEqual([["a-case-of-before"], [rest[0]!.id]]);
});
