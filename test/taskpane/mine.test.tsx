/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { fill, openPane, press } from "./openPane";

let host: ExcelHost;

beforeEach(async () => {
  host = openPane("zh-CN", "department");
  await screen.findByText("这不是指标簿生成的工作簿。请打开牵头单位发来的文件。");
  await generateWorkbook(shippedSystem({ example: true }));
});

/** Leaves one department's sheet, as a file that was sent to it. */
async function keepOnly(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items)
      if (sheet.name.startsWith("填报-") && sheet.name !== name) sheet.delete();
    await context.sync();
  });
}

describe("the pane of a department", () => {
  it("shows what its sheet lacks, leads to the next cell, and says when it can be handed in", async () => {
    await userEvent.selectOptions(await screen.findByLabelText("本单位是"), "县财政局");
    await screen.findByText("应填 8 项，已填 0 项");
    await waitFor(() => expect(host.workbook.activeSheet).toBe("填报-县财政局"));
    await press("去填下一项（F7）");
    await waitFor(() =>
      expect(host.workbook.sheet("填报-县财政局")!.selected).toMatchObject({ top: 6, left: 5 }),
    );
    await fill();
    await screen.findByText("可以报送");
    typeIntoCell(host, host.workbook.sheet("填报-县财政局")!, "F7", "262480");
    await screen.findByText("未填 0 项；另有必须改正的问题 1 个，需要核实的 1 个。");
    await press("去看下一个问题（F7）");
  });

  it("is chosen by a file that holds one department's sheet, whoever opens it", async () => {
    await keepOnly("填报-县财政局");
    await screen.findByRole("heading", { name: "县财政局" });
    expect(screen.queryByLabelText("本单位是")).toBeNull();
    await screen.findByRole("button", { name: "去填下一项（F7）" });
  });

  it("has no button for what the lead department decides", async () => {
    await userEvent.selectOptions(await screen.findByLabelText("本单位是"), "县财政局");
    await fill();
    await screen.findByText("可以报送");
    for (const name of ["计分", "发布", "生成"]) expect(screen.queryByRole("button", { name })).toBeNull();
  });
});
