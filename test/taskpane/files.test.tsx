/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { shippedDocument } from "../../src/system/shipped";
import userEvent from "@testing-library/user-event";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { shippedSystem } from "../../src/app/shippedSystem";
import { openOthersBy } from "../../src/app/openingOthers";
import { saveWorkbook } from "../../src/emulator/file/save";
import { makeApart, openApart } from "../../src/uploads/openApart";
import { type, valueOf } from "../app/filled";
import { startExcel } from "../emulator/startExcel";
import { DEMO_ENTRIES } from "../cli/runCli";
import { fill, generate, openPane, press, view } from "./openPane";

let host: ExcelHost;

beforeEach(() => {
  host = openPane();
});

/** A file as a browser hands it over; jsdom's own has no bytes to ask for. */
function file(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([text], name), { arrayBuffer: async () => bytes.buffer as ArrayBuffer });
}

async function choose(label: string, chosen: File): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector(`input[type="file"][aria-label="${label}"]`);
    expect(found).not.toBeNull();
    return found!;
  });
  fireEvent.change(input, { target: { files: [chosen] } });
}

describe("files that the pane takes and gives", () => {
  it("makes the workbook of another county's system, without the example of ours", async () => {
    const other = { ...(shippedDocument as object), region: "沂水县", period: 2021, form: undefined };
    await choose("从文件选择…", file("沂水.json", JSON.stringify(other)));
    await screen.findByText("指标体系：沂水县 县域经济高质量发展综合评价指标体系（2021年度）");
    expect(screen.queryByLabelText(/填入示例评分参数/)).toBeNull();
    await press("生成");
    await screen.findByText(/沂水县.2021年度/);
    expect(host.workbook.sheet("填报-县财政局")).toBeDefined();
  });

  it("says of a wrong system where it is wrong, and goes on with the one before", async () => {
    const { indicators, ...rest } = shippedDocument as { indicators: object[] };
    const wrong = { ...rest, indicators: [{ ...indicators[0], points: "八" }, ...indicators.slice(1)] };
    await choose("从文件选择…", file("错.json", JSON.stringify(wrong)));
    await screen.findByText("操作未完成");
    await screen.findByText(/indicators\[0\]\.points.+应为数字，现为文字/);
    await choose("从文件选择…", file("错.json", "{"));
    await screen.findByText(/错\.json 不是有效的 JSON/);
    screen.getByText(/^指标体系：随产品提供的/);
  });

  it("fills entries in from a CSV file, as departments would", async () => {
    await generate();
    await view("设置");
    await choose("填入 CSV 数据…", file("数据.csv", readFileSync(DEMO_ENTRIES, "utf8")));
    await screen.findByText(/已填入“数据\.csv”中的 \d+ 项数据。/);
    await screen.findByText("待计分");
    expect(host.workbook.sheet("填报-县财政局")!.cell(6, 5)!.value).toBe(162_480);
  });

  it("fills in what last year's workbook has, after saying how much, and leaves what stands otherwise", async () => {
    const lastYear = startExcel();
    await generateWorkbook(shippedSystem({ example: true }));
    await fill();
    const bytes = await saveWorkbook(lastYear.upToDate());
    startExcel(host.workbook);
    openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
    await userEvent.clear(await screen.findByLabelText("评价期"));
    await userEvent.type(screen.getByLabelText("评价期"), "2020");
    await generate();
    type(host, "填报-县财政局", "G7", 160_000);
    await view("设置");
    const chosen = new File([bytes as BlobPart], "上年.xlsx");
    await choose(
      "打开上年工作簿…",
      Object.assign(chosen, { arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer }),
    );
    await screen.findByText(/上年\.xlsx（2019年度）可填入 \d+ 项上年同期值/);
    await screen.findByText("2019年税收收入：已填 160000，上年工作簿为 162480");
    await press(screen.getByRole("button", { name: /^填入 \d+ 项$/ }).textContent!);
    await screen.findByText(/已填入“上年\.xlsx”中的 \d+ 项数据。/);
    expect(valueOf(host, "填报-县财政局", "G7")).toBe(160_000);
    expect(valueOf(host, "填报-县财政局", "G8")).toBe(214_300);
  });

  it("gives the system out with the goalposts that stand on its sheet", async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    await generate();
    await view("设置");
    await press("导出指标体系（JSON）");
    await screen.findByText(/已导出为“.+-2019\.json”/);
    const reader = new FileReader();
    const text = new Promise<string>((resolve) => (reader.onload = () => resolve(reader.result as string)));
    reader.readAsText(blobs[0]!);
    const given = JSON.parse(await text) as { indicators: { components: { goalposts?: object }[] }[] };
    expect(given.indicators[0]!.components[0]!.goalposts).toBeDefined();
  });
});
