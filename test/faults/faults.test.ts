import type { WorkbookModel } from "../../src/emulator/model/workbook";
import { FAILURES } from "../emulator/failing";
import { scoredBefore, scoringFaults } from "./scoringFaults";

let original: WorkbookModel;

beforeAll(async () => {
  original = await scoredBefore();
});

describe("a scoring run that fails at any of its actions", () => {
  it.each(["a protected sheet", "a host that is gone for good"])(
    "by %s leaves the workbook as before or as after",
    async (name) => {
      const { faults, survived, lost } = await scoringFaults(original, FAILURES[name]!);
      expect(lost).toEqual([]);
      expect(survived).toBe(faults);
      expect(faults).toBeGreaterThan(50);
    },
  );
});
