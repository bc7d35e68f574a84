import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import { runCases } from "../../src/excel/conformance/runCases";
import { handsOn } from "./hands";
import { startExcel } from "../emulator/startExcel";

const cases = CASE_GROUPS.flatMap((group) => group.cases);

describe.each(CASE_GROUPS.map((group) => [group.en, group] as const))(
  "%s, as the emulated host has it",
  (_, group) => {
    it.each(group.cases.map((each) => [each.en, each] as const))("%s", async (_sentence, each) => {
      const host = startExcel();
      const outcomes = await runCases([each], { supports: () => true, hands: handsOn(host) });
      expect(outcomes.get(each.id)).toEqual({ verdict: "expected" });
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(host.workbook.names).toEqual([]);
    });
  },
);

it("no two cases have an id in common, and each names its source", () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  expect(cases.filter(({ source }) => source.trim() === "")).toEqual([]);
});
