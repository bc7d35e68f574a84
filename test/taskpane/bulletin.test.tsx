/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { cellNamed, report } from "../app/bulletin/quarters";
import { quarter } from "../app/year/ledgerCells";
import { openPane, press, view } from "./openPane";

let host: ExcelHost;

beforeEach(async () => {
  host = openPane();
  await generateWorkbook(quarter);
  report(host, 4, "0.6", "2019-06-20");
  await view("通报");
});

const line = async (begin: RegExp): Promise<HTMLElement> =>
  (await screen.findByText(begin)).closest<HTMLElement>("li")!;

async function write(begin: RegExp, text: string): Promise<void> {
  await userEvent.click(within(await line(begin)).getByRole("button", { name: "改写" }));
  fireEvent.change(screen.getByRole("textbox", { name: "改写这一句" }), { target: { value: text } });
  await press("写入");
}

describe("the bulletin in the pane", () => {
  it("is shown before it is made, with where each number is from", async () => {
    const counts = await line(/^9项政策措施/);
    await userEvent.click(within(counts).getByText("7 个数字的出处"));
    expect(counts.textContent).toContain("67（统计办法：任务台账中的任务）");
    expect(host.workbook.sheet("季度通报")).toBeUndefined();
    await press("生成季度通报");
    await screen.findByText("已写入“季度通报”表。");
    expect(host.workbook.activeSheet).toBe("季度通报");
    await screen.findByRole("button", { name: "重新生成" });
  });

  it("has sentences that are written otherwise, marked once their data change, and brought back", async () => {
    await write(/^9项政策措施/, "各项措施推进平稳，滞后1项。");
    await screen.findByText("已写入改写的句子。");
    const own = await line(/^各项措施推进平稳/);
    expect(own.textContent).toContain("已改写");
    report(host, 5, "0.2", "2019-06-20");
    await screen.findByText(/^改写之后数据有变：滞后数 1→2|^改写之后数据有变：.*滞后数 1→2/);
    await userEvent.click(within(await line(/^各项措施推进平稳/)).getByText("已核对，仍用此句"));
    await waitFor(() => expect(screen.queryByText(/^改写之后数据有变/)).toBeNull());
    await userEvent.click(within(await line(/^各项措施推进平稳/)).getByText("恢复原句"));
    await screen.findByText(/^9项政策措施.*滞后2项/);
    await screen.findByText("已恢复为按数据生成的句子。");
  });

  it("has a button for the charts, which says what is left out, and goes on as one that updates them", async () => {
    await line(/^9项政策措施/);
    await press("制作图表");
    await screen.findByText("“图表”表已写入，有数据的图 1 张。");
    screen.getByText("各县位次变化：暂不出图，“各县得分”中没有位次");
    expect(host.workbook.activeSheet).toBe("图表");
    expect(host.workbook.sheet("图表")!.charts.map(({ name }) => name)).toEqual(["图表_台账"]);
    await press("更新图表");
    await screen.findByText("“图表”表已写入，有数据的图 1 张。");
  });

  it("goes out as a Word file under the name of its period", async () => {
    const saved: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    Object.assign(URL, { createObjectURL: () => "blob:", revokeObjectURL: () => undefined });
    await screen.findByText(/^9项政策措施/);
    await press("导出 Word");
    await screen.findByText(/^已导出 2019年二季度沂源县通报\.docx。/);
    expect(saved).toEqual(["2019年二季度沂源县通报.docx"]);
    expect(cellNamed(host, "季度通报!B6")).toMatch(/^关于2019年二季度/);
  });
});
