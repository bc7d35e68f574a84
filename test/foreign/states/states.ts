import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores, withdrawPublication } from "../../../src/app/publication";
import { mergeReturns } from "../../../src/app/returns/collect";
import { repairTemplate } from "../../../src/app/repairTemplate";
import { scoreWorkbook } from "../../../src/app/scores";
import { addUnits } from "../../../src/app/units/addUnits";
import { writeTargets } from "../../../src/app/targets/targets";
import { rankWorkbook } from "../../../src/app/units/rankWorkbook";
import { writePosition } from "../../../src/app/units/unitPosition";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { validateEntries } from "../../../src/app/validateEntries";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { edited, handOut, opensOthers, readBack } from "../../app/returns/office";
import { startExcel } from "../../emulator/startExcel";
import { demoEntries } from "../../fixtures/demoEntries";

/** The demonstration has the goalposts of an example. */
const EXAMPLE = { allowExample: true } as const;

const NOON = new Date("2020-01-20T12:00:00Z");
const system = shippedSystem({ example: true });

interface State {
  readonly name: string;
  /** the state that it is made from; a new workbook where there is none */
  readonly from?: string;
  /** @returns the file of the state, where that is not what the host has then */
  readonly make: (host: ExcelHost) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: "generated", make: () => generateWorkbook(system, {}, NOON) },
  {
    name: "filled",
    from: "generated",
    make: () => fillEntries(entriesFromCsv(demoEntries, "demo-entries.csv"), NOON),
  },
  { name: "checked", from: "filled", make: () => validateEntries({ report: true }, NOON) },
  { name: "scored", from: "filled", make: () => scoreWorkbook("values", NOON) },
  { name: "scored in formulas", from: "filled", make: () => scoreWorkbook("formulas", NOON) },
  { name: "published", from: "scored", make: () => publishScores(NOON, EXAMPLE) },
  { name: "published from formulas", from: "scored in formulas", make: () => publishScores(NOON, EXAMPLE) },
  { name: "withdrawn", from: "published from formulas", make: () => withdrawPublication(NOON) },
  { name: "repaired", from: "filled", make: damagedAndRepaired },
  { name: "merged", from: "filled", make: handedOutAndMerged },
  { name: "of a department", from: "filled", make: partOf },
  {
    name: "with targets",
    from: "filled",
    make: () =>
      writeTargets(
        [
          { of: "gdp", period: 2019, value: 300 },
          { of: "tax_share.level", period: 2020, value: 80 },
        ],
        "zh",
        NOON,
      ),
  },
  { name: "published with counties", from: "scored", make: rankedCounties },
  {
    name: "generated anew",
    from: "scored",
    make: () => generateWorkbook(system, { existing: "replace" }, NOON),
  },
  {
    name: "in the next period",
    from: "scored",
    make: () => generateWorkbook(system, { existing: "next-period" }, NOON),
  },
];

/** Three counties with the entries of the demonstration, but for their tax revenue. */
async function rankedCounties(): Promise<void> {
  const entries = entriesFromCsv(demoEntries, "demo-entries.csv").filter(
    ({ key, value }) => typeof value === "number" && !key.includes("."),
  );
  const columns = entries.map(({ key, lag }) => (lag === 0 ? key : `${key}@${lag}`));
  const row = (unit: string, taxes: number): string =>
    [
      unit,
      ...entries.map(({ key, value }) => (key === "tax_revenue" ? Number(value) * taxes : value)),
    ].join();
  const lines = [["unit", ...columns].join(), row("甲县", 1), row("乙县", 0.98), row("丙县", 0.96)];
  const bytes = new TextEncoder().encode(lines.join("\n"));
  await addUnits([{ name: "各县.csv", bytes: () => Promise.resolve(bytes) }], NOON);
  await rankWorkbook({}, NOON);
  await writePosition("乙县", undefined, NOON);
  await publishScores(NOON, EXAMPLE);
}

/** The workbook of the demonstration in every state, each made from the file of the one before, as people do. */
export async function workbooksInEveryState(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, from, make } of STATES) {
    const before = from === undefined ? undefined : files.get(from)!;
    const host = startExcel(before && (await openWorkbook(before)).workbook);
    const made = await make(host);
    files.set(name, made instanceof Uint8Array ? made : await saveWorkbook(host.calculated()));
  }
  return files;
}

/** Files went out, and one has come back with something else in it. */
async function handedOutAndMerged(): Promise<void> {
  opensOthers();
  const { bytes } = (await handOut(undefined, "2020-01-31", NOON)).get("czj")!;
  const back = await edited(bytes, { "tax_revenue#remark": "属实，决算数", "czj.person": "张某" });
  await mergeReturns(await readBack({ name: "2019-县财政局-填报表.xlsx", bytes: back }), {}, NOON);
}

async function partOf(): Promise<Uint8Array> {
  opensOthers();
  return (await handOut(["zrzy"], "2020-01-31", NOON)).get("zrzy")!.bytes;
}

/** A department has taken the protection off and written over a check. */
async function damagedAndRepaired(host: ExcelHost): Promise<void> {
  const sheet = host.workbook.sheet("填报-县财政局")!;
  sheet.protection = undefined;
  sheet.put(6, 7, { value: 1 });
  host.touched();
  await repairTemplate(NOON);
}
