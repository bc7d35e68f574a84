import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { readLedger } from "../../../src/app/ledger";
import { shippedSystem } from "../../../src/app/shippedSystem";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { loadSystem } from "../../../src/formula/loadSystem";
import { startExcel } from "../../emulator/startExcel";
import { cellsOf, LEDGER, OVERVIEW, quarter, type } from "./ledgerCells";

describe("rows of the ledger", () => {
  let host: ExcelHost;
  beforeEach(async () => {
    host = startExcel();
    await generateWorkbook(quarter);
  });

  it("counts units by their names, whatever characters are in them, and their cells whatever blanks are around", async () => {
    const responsible = "县*局、县科技局、县?局、县~局、>0、<>";
    const odd = loadSystem({
      ...quarter,
      measures: [{ no: 1, title: "试点", text: "试点。", responsible }],
      departments: shippedSystem({ example: true }).departments.slice(0, 9),
    });
    host = startExcel();
    await generateWorkbook(odd);
    type(host, "E5", " 县科技局 ");
    const units = [0, 1, 2, 3, 4, 5, 6].map((i) => cellsOf(host, OVERVIEW, 7 + i, "B", "D"));
    expect(units).toEqual([...responsible.split("、").map((unit) => [unit, 1]), ["其他单位", 0]]);
  });

  it("reads on behind a row that was emptied, formulas and all", async () => {
    for (const column of ["A", "B", "C", "D", "E", "P", "Q", "R", "S", "T"]) type(host, `${column}5`, "");
    type(host, "I6", "开展企业摸底");
    const { measures } = await readLedger();
    expect(measures.flatMap(({ tasks }) => tasks)).toHaveLength(66);
    await generateWorkbook(quarter, { existing: "replace" });
    expect(cellsOf(host, LEDGER, 5, "E", "I")).toEqual(["县工业和信息化局", "开展企业摸底"]);
  });

  it("leaves notes below the table to those who wrote them", async () => {
    type(host, "D71", "注：本表由县发展改革局汇总");
    type(host, "D73", "县水利局补充");
    type(host, "E73", "县水利局");
    const { measures } = await readLedger();
    expect(measures.flatMap(({ tasks }) => tasks)).toHaveLength(67);
  });
});
