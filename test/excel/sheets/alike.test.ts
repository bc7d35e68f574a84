import { shippedSystem } from "../../../src/app/shippedSystem";
import { type Character, USUAL } from "../../../src/emulator/character";
import { rangeType } from "../../../src/emulator/objects/range";
import type { RangeTarget } from "../../../src/emulator/objects/rangeTarget";
import type { Method } from "../../../src/emulator/protocol/host";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { allWritten } from "../../../src/excel/request/part";
import { inExcel } from "../../../src/excel/request/run";
import { makeSheet } from "../../../src/excel/sheets/makeSheet";
import { makePlanned } from "../../../src/excel/sheets/makePlanned";
import { fontsOf } from "../../../src/workbook/plan/formats";
import { likenesses } from "../../../src/workbook/plan/likeness/likeness";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { workbookPlan } from "../../../src/workbook/workbookPlan";
import { manySheets } from "../../app/manySheets";
import { formatsByCell } from "../../emulator/formatsByCell";
import { snapshot } from "../../emulator/snapshot";
import { startExcel } from "../../emulator/startExcel";

/** Departments with different numbers of quantities, and with checks of their own. */
const systems = [
  ["the shipped system", shippedSystem({ example: true })],
  ["departments that are alike", manySheets(6, 5)],
] as const;

/** Everything in a workbook, its conditional formats by cell. */
function everything(host: ExcelHost): unknown {
  const { sheets, names } = snapshot(host) as { sheets: object[]; names: unknown };
  return {
    names,
    sheets: sheets.map((sheet, i) => ({
      ...sheet,
      conditionalFormats: formatsByCell(host.workbook.sheets[i]!),
    })),
  };
}

async function madeTogether(plan: WorkbookPlan, character?: Character): Promise<ExcelHost> {
  const host = startExcel(undefined, character);
  await inExcel(async (requests) => {
    const { protecting } = await makePlanned(requests, { ...plan, names: [] }, new Map(), {});
    await requests.send(protecting);
  });
  return host;
}

async function madeOneByOne(plan: WorkbookPlan): Promise<ExcelHost> {
  const host = startExcel();
  await inExcel(async (requests) => {
    const protecting = [];
    for (const each of plan.sheets) protecting.push((await makeSheet(requests, each, plan.fonts)).protecting);
    await requests.send(allWritten(protecting));
  });
  return host;
}

describe.each(systems)("the sheets of %s", (_what, system) => {
  const plan = workbookPlan(system);

  it("are made by copying where departments are alike", () => {
    const alike = likenesses(plan.sheets, fontsOf(system));
    expect([...alike.keys()].every((name) => name.startsWith("填报-"))).toBe(true);
    expect(alike.size).toBeGreaterThan(0);
  });

  it("are the same, cell by cell, as when each is made by itself", async () => {
    expect(everything(await madeTogether(plan))).toEqual(everything(await madeOneByOne(plan)));
  });
});

describe("an Excel that does not copy as it should", () => {
  const plan = workbookPlan(manySheets(4, 3));

  it("has each sheet made by itself where it refuses to copy", async () => {
    const host = await madeTogether(plan, { ...USUAL, failing: ["Range.CopyFrom"] });
    expect(everything(host)).toEqual(everything(await madeOneByOne(plan)));
  });

  it("leaves a sheet alone that somebody has made meanwhile under a planned name", async () => {
    const host = startExcel();
    const theirs = host.workbook.addSheet(plan.sheets.find(({ name }) => name.startsWith("填报-"))!.name);
    theirs.put(0, 0, { value: "自己的" });
    const making = inExcel((requests) => makePlanned(requests, { ...plan, names: [] }, new Map(), {}));
    await expect(making).rejects.toThrow();
    expect(host.workbook.sheet(theirs.name)?.cell(0, 0)?.value).toBe("自己的");
  });

  it.each(["Formulas", "Values", "Formats"])("has so too where only %s come along", async (kind) => {
    const methods = rangeType.methods as Record<string, Method<RangeTarget>>;
    const whole = methods.CopyFrom!;
    methods.CopyFrom = (target, [source], host) => whole(target, [source, kind], host);
    const host = await madeTogether(plan).finally(() => (methods.CopyFrom = whole));
    expect(everything(host)).toEqual(everything(await madeOneByOne(plan)));
  });
});

describe("generating", () => {
  it("asks at most 150 actions and 40 KB a department of 60 with ten quantities each", async () => {
    const departments = 60;
    const host = startExcel();
    const plan = workbookPlan(manySheets(departments, 10));
    await inExcel((requests) => makePlanned(requests, plan, new Map(), {}));
    expect(host.traffic.actions / departments).toBeLessThanOrEqual(150);
    expect((host.traffic.bytes + host.traffic.answered) / departments).toBeLessThanOrEqual(40_000);
  });
});
