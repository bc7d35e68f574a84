import fc from "fast-check";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { flatten, groupForest } from "../../../src/scoring/groupTree";
import { EXTRAS } from "../../../src/system/extras";
import { anyEntries, anySystem } from "../rules/anySystem";
import { addCsv, comparing, csvOf, tableOf } from "./counties";

const value = (number: number | null): number | string => number ?? "";

test("of any system by any methods, what 各县得分 computes from its own cells is what the ranking says", async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      anySystem,
      fc.array(anyEntries, { minLength: 1, maxLength: 5 }),
      async (system, units) => {
        const host = await comparing(system);
        await addCsv(csvOf(units));
        const { ranking } = await rankWorkbook({ method: { id: "goalposts" } }).catch(() => ({
          ranking: undefined,
        }));
        if (!ranking) return;
        count += 1;
        const rows = tableOf(host, "各县_得分");
        const named = [...flatten(groupForest(system)).map(({ group }) => group), ...EXTRAS];
        for (const { unit, score, rank, grade, groups } of ranking.units) {
          const row = rows[unit]!;
          expect([unit, row["综合得分"], row["位次"]]).toEqual([unit, value(score), value(rank)]);
          if (grade !== undefined) expect([unit, row["等次"]]).toEqual([unit, grade ?? ""]);
          for (const { id, score: own } of groups)
            expect([unit, id, row[named.find((each) => each.id === id)!.name]]).toEqual([
              ...[unit, id],
              value(own),
            ]);
        }
      },
    ),
    { numRuns: 30 },
  );
  // of a few nothing can be scored at all
  expect(count).toBeGreaterThan(15);
});
