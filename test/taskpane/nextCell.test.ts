import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { workbookState } from "../../src/app/workbookState";
import { toFill, toSet } from "../../src/taskpane/next/nextCell";
import { filledDemo } from "../app/filled";
import { put } from "../app/scoreTables";
import { startExcel } from "../emulator/startExcel";

describe("the cell that the next step leads to", () => {
  it("is the first to be filled, on the sheet that lacks most", async () => {
    const host = startExcel();
    await generateWorkbook(shippedSystem({ example: true }));
    put(host, "填报-县统计局", "F7", 270.5);
    expect(toFill((await workbookState()).ours)).toMatchObject({ sheet: "填报-县统计局", cell: "G7" });
  });

  it("is the first goalposts that are still an example's, past those that somebody has decided on", async () => {
    const host = await filledDemo();
    const first = toSet((await workbookState()).ours)!;
    const row = Number(/\d+/.exec(first.cell)![0]);
    put(host, "指标体系", `M${row}`, "县发改局办公会议纪要〔2020〕3号");
    expect(toSet((await workbookState()).ours)).toMatchObject({ sheet: "指标体系", cell: `J${row + 1}` });
  });

  it("is none where every goalposts are decided on", async () => {
    const host = await filledDemo();
    for (let row = 4; row < 38; row++) put(host, "指标体系", `M${row}`, "县发改局办公会议纪要〔2020〕3号");
    expect(toSet((await workbookState()).ours)).toBeUndefined();
  });
});
