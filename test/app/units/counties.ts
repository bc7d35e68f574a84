import { openOthersBy } from "../../../src/app/openingOthers";
import { addUnits, type AddedFiles } from "../../../src/app/units/addUnits";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import type { CellValue } from "../../../src/emulator/model/cell";
import type { IndicatorSystem } from "../../../src/system/schema";
import { makeApart, openApart } from "../../../src/uploads/openApart";
import { startExcel } from "../../emulator/startExcel";
import { countyDocument, countySystem } from "../../scoring/countySystem";

/** The counties' system of 10 points with targets of 10 and 20, accidents, grades, and a prefecture that compares them. */
export function comparingSystem(change: object = {}): IndicatorSystem {
  const document = countyDocument();
  const targets: Record<string, number> = { a: 10, b: 10, c: 20 };
  return countySystem({
    quantities: [
      ...document.quantities,
      { key: "accidents", name: "事故", unit: "起", department: "d", integer: true, min: 0 },
    ],
    indicators: document.indicators.map((each) => ({
      ...each,
      components: each.components.map((component) => ({
        ...component,
        normalisation: { method: "completion", target: targets[each.code] },
      })),
    })),
    constraints: [
      { no: 4, code: "accidents", name: "生产事故", group: "g", lead: ["局"], quantity: "accidents" },
    ],
    grades: [{ name: "优秀", from: 8, share: 0.4 }, { name: "良好", from: 5 }, { name: "一般" }],
    ...change,
  });
}

/** An Excel with a workbook of the system, in which files can be opened beside it. */
export async function comparing(system: IndicatorSystem): Promise<ExcelHost> {
  openOthersBy({ open: openApart, make: () => Promise.resolve(makeApart()) });
  const host = startExcel();
  await generateWorkbook(system);
  return host;
}

/** Adds a CSV file of these lines. */
export function addCsv(lines: readonly string[], name = "各县.csv"): Promise<AddedFiles> {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return addUnits([{ name, bytes: () => Promise.resolve(bytes) }]);
}

/** Four counties and one with an accident; nothing is known of the last one's c. */
export const COUNTIES = [
  "unit,category,q_a,q_b,q_c,accidents",
  "甲县,strong,10,10,20,0",
  "乙县,strong,5,10,20,0",
  "丙县,direct,10,5,10,0",
  "丁县,strong,10,10,20,2",
  "戊县,strong,8,10,,0",
];

/** A table as it shows: by the first cell of each row, then by title. */
export function tableOf(host: ExcelHost, name: string): Record<string, Record<string, CellValue>> {
  const { sheet, table } = host.upToDate().table(name)!;
  const { top, left, bottom, right } = table.rect;
  const across = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const titles = across.map((column) => String(sheet.cell(top, column)?.value));
  return Object.fromEntries(
    Array.from({ length: bottom - top }, (_, i) => {
      const cells = across.map((column) => sheet.cell(top + 1 + i, column)?.value ?? "");
      return [String(cells[0]), Object.fromEntries(titles.map((title, j) => [title, cells[j]!]))];
    }),
  );
}

/** Values of units as a CSV file; counts have decimals here and there, which a sheet of units refuses. */
export function csvOf(units: readonly Partial<Record<string, number>>[]): string[] {
  const names = [...new Set(units.flatMap((entries) => Object.keys(entries)))];
  const rows = units.map((entries, i) => {
    const cells = names.map((name) => {
      const cell = entries[name] ?? "";
      return /^n\d/.test(name) && cell !== "" ? Math.round(cell) : cell;
    });
    return [`第${i}县`, ...cells].join(",");
  });
  return [["unit", ...names].join(","), ...rows];
}
