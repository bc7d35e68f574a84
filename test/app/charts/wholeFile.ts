import { makeCharts } from "../../../src/app/charts/makeCharts";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { scoreWorkbook } from "../../../src/app/scores";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { typeIntoCell } from "../../../src/emulator/userEdits";
import { addCsv, comparing, comparingSystem } from "../units/counties";
import { NOON } from "./chartsIn";

const UNITS = "甲县 乙县 丙县 丁县 戊县 己县 庚县 辛县 壬县 癸县 子县 丑县".split(" ");

/** A workbook in its second year that has all four charts. */
export async function wholeFile(): Promise<Uint8Array> {
  const system = comparingSystem({
    region: "丑县",
    measures: [
      { no: 1, title: "加大省财政直管县支持政策争取力度", text: "争取支持。", responsible: "局、县财政局" },
      { no: 2, title: "强化督导考核", text: "按季调度。", responsible: "局" },
    ],
  });
  const host = await comparing(system);
  const year = async (turn: number): Promise<void> => {
    const lines = UNITS.map((unit, i) => `${unit},strong,${((i * turn) % 12) + 1},5,9,0`);
    await addCsv(["unit,category,q_a,q_b,q_c,accidents", ...lines]);
    await rankWorkbook({}, NOON);
    const entries = { q_a: 4 + turn, q_b: 6, q_c: 12 + turn, accidents: 0 };
    await fillEntries(Object.entries(entries).map(([key, value]) => ({ key, lag: 0, value, source: "" })));
    await scoreWorkbook("values", NOON);
  };
  await year(1);
  await generateWorkbook(system, { existing: "next-period" });
  await year(5);
  const ledger = host.workbook.sheet("任务台账")!;
  ["1", "0.5"].forEach((percent, i) => typeIntoCell(host, ledger, `J${4 + i}`, percent));
  await makeCharts(NOON);
  return saveWorkbook(host.upToDate());
}
