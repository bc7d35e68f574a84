/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { generateWorkbook } from "../../src/app/generateWorkbook";
import { openOthersBy } from "../../src/app/openingOthers";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { typeIntoCell } from "../../src/emulator/userEdits";
import { makeApart, openApart } from "../../src/uploads/openApart";
import { comparingSystem, COUNTIES } from "../app/units/counties";
import { openPane, press, view } from "./openPane";

/** A file as a browser hands it over; jsdom's own has no bytes to ask for. */
function file(name: string, lines: readonly string[]): File {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes.buffer as ArrayBuffer });
}

async function add(...files: readonly File[]): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector('input[type="file"][aria-label="加入文件…"]');
    expect(found).not.toBeNull();
    return found!;
  });
  fireEvent.change(input, { target: { files } });
}

let host: ExcelHost;

beforeEach(async () => {
  openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
  host = openPane();
  await generateWorkbook(comparingSystem());
  await view("各县");
});

describe("counties in the pane", () => {
  it("come in from files, of which those that are not taken are named with the reason", async () => {
    await screen.findByText(/这个工作簿还没有各县的数据/);
    await add(file("各县.csv", COUNTIES), file("别的.csv", ["unit,gdp", "甲县,1"]));
    await screen.findByText("新增 5 个，更新 0 个；1 个文件没有采用：");
    expect(await screen.findByText(/^别的\.csv：.*gdp/)).toBeTruthy();
    const rows = within(await screen.findByRole("list", { name: "各县位次" })).getAllByRole("button");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "1甲县优秀　10.00",
      "2乙县良好　9.00",
      "3丙县良好　7.00",
      "—丁县良好　10.00",
      "—戊县—",
    ]);
  });

  it("are ranked on a sheet, and each is shown where it stands, and printed", async () => {
    await add(file("各县.csv", COUNTIES));
    await press("排名并写入“各县得分”");
    await screen.findByText("已将 5 个评价对象的得分和位次写入“各县得分”。");
    await userEvent.click(await screen.findByRole("button", { name: /丙县/ }));
    await screen.findByText("综合得分 7.00，位次 3 / 3。");
    await screen.findByText("前一位是乙县，相差 2.00。");
    await screen.findByText(/变动最小的是“C”：水平由 10 到 19.98/);
    await press("写入“位次分析”表");
    await screen.findByText("已将丙县的位次分析写入“位次分析”表。");
    expect(host.workbook.sheet("位次分析")).toBeDefined();
    expect(await screen.findByRole("button", { name: "重新排名" })).toBeTruthy();
  });

  it("are typed into an empty sheet, and what is wrong there is said in place of ranks", async () => {
    await press("建空表");
    await screen.findByText("已建“各县数据”表，请在表中填写。");
    const sheet = host.workbook.sheet("各县数据")!;
    typeIntoCell(host, sheet, "A4", "甲县");
    typeIntoCell(host, sheet, "C4", "十万");
    await screen.findByText(/第一处在 C4：“a”填的是“十万”/);
  });

  it("are found by their names where they are many", async () => {
    const [head, first] = COUNTIES as [string, string];
    const many = Array.from({ length: 30 }, (_, i) => first.replace("甲县", `第${i + 1}县`));
    await add(file("各县.csv", [head, ...many]));
    const search = await screen.findByRole("searchbox", { name: "查找评价对象" });
    fireEvent.change(search, { target: { value: "第2" } });
    const rows = within(screen.getByRole("list", { name: "各县位次" })).getAllByRole("button");
    expect(rows).toHaveLength(11);
    fireEvent.change(search, { target: { value: "别的县" } });
    await screen.findByText("30 个评价对象中没有这个名称。");
  });
});
