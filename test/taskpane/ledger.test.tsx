/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { report } from "../app/bulletin/quarters";
import { quarter } from "../app/year/ledgerCells";
import { openPane, view } from "./openPane";

let host: ExcelHost;

beforeEach(async () => {
  host = openPane();
  await generateWorkbook(quarter);
  report(host, 4, "0.6", "2019-06-20", "名额没有下达");
  report(host, 5, "1");
  report(host, 6, "0.3");
  await view("台账");
});

const tasks = async (): Promise<string[]> =>
  within(await screen.findByRole("list", { name: "任务" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the ledger in the pane", () => {
  it("lists what is late first, with its reason and the way to its row", async () => {
    expect((await tasks())[0]).toBe(
      "争取重点事权综合改革试点滞后县发展改革局、60%、2019-06-20前完成任务台账 D4原因：名额没有下达",
    );
    await userEvent.click(screen.getByRole("button", { name: "任务台账 D4" }));
    expect(host.workbook.activeSheet).toBe("任务台账");
  });

  it("is filtered by state and by unit", async () => {
    await userEvent.click(await screen.findByRole("button", { name: "进行中 1" }));
    expect(await tasks()).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "进行中 1" }));
    await userEvent.click(screen.getByText(/^按单位看/));
    await userEvent.click(await screen.findByRole("button", { name: "县科技局" }));
    expect((await tasks()).every((text) => !text.includes("县发展改革局"))).toBe(true);
    screen.getByRole("button", { name: "已完成 1" });
  });

  it("lists what was asked for in inspections, with what came of it", async () => {
    const sheet = host.workbook.sheet("督查督导")!;
    typeIntoCell(host, sheet, "D4", "县科技局");
    typeIntoCell(host, sheet, "G4", "方案未上报");
    typeIntoCell(host, sheet, "I4", "2019-06-01");
    await view("进度");
    await view("台账");
    await userEvent.click(await screen.findByText("督查督导（未办结 1 项，其中逾期 1 项）"));
    await screen.findByText("没有填整改情况");
    await userEvent.click(screen.getByRole("button", { name: "督查督导 G4" }));
    expect(host.workbook.activeSheet).toBe("督查督导");
  });

  it("says that a document without measures has none", async () => {
    document.body.innerHTML = "";
    openPane();
    await generateWorkbook({ ...quarter, measures: [] });
    await view("台账");
    await screen.findByText(/^工作簿中没有“任务台账”表/);
  });
});
