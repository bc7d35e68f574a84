import { workbookState } from "../../src/app/workbookState";
import { NOON, STAGES } from "./stages";

describe("where a workbook stands, and what comes next", () => {
  it.each(STAGES)("%s, %s: %s", async (stage, next, _what, make) => {
    await make();
    expect(await workbookState(NOON)).toMatchObject({ stage, next });
  });
});
