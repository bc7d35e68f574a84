import { liveCheck } from "../../src/app/liveCheck";
import { applyCorrections } from "../../src/app/entries";
import { validateEntries } from "../../src/app/validateEntries";
import { renameMentions } from "../../src/emulator/model/mentions";
import type { ExcelHost } from "../../src/emulator/excelHost";
import type { Finding } from "../../src/validation/finding";
import { filledDemo, type } from "./filled";

const TAX = "填报-县财政局";
let host: ExcelHost;
let told: (readonly Finding[])[];
let stop: () => Promise<void>;

beforeEach(async () => {
  host = await filledDemo();
  told = [];
  stop = await liveCheck((findings) => told.push(findings));
});

afterEach(() => stop());

const pause = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 150 + host.character.eventDelay));

/** Until nothing more is to come, also where events come late, and machines are slow. */
async function settled(): Promise<void> {
  for (let before = -1; before !== host.traffic.syncs;) {
    before = host.traffic.syncs;
    await pause();
  }
}

/** Until a check that must come has come, however late, and nothing more is to come. */
async function checked(checks: number): Promise<void> {
  while (told.length < checks) await pause();
  await settled();
}

/** Types into a cell, and waits for the check of it. */
async function typed(...edit: Parameters<typeof type>): Promise<void> {
  const { length } = told;
  type(...edit);
  await checked(length + 1);
}
const lastTold = (): string[] => told.at(-1)!.map(({ rule, cell }) => `${rule} ${cell}`);

describe("while the pane is open", () => {
  it("an edit is checked at once, and mended as soon as it is mended", async () => {
    await typed(host, TAX, "F7", "16.2亿");
    expect(lastTold()).toEqual(["number-as-text F7"]);
    await typed(host, TAX, "F7", "162480");
    expect(lastTold()).toEqual([]);
    expect(told).toHaveLength(2);
  });

  it("pasting a thousand cells costs one check, which reads the one sheet in one round trip and lets go of it in another", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    const { syncs } = host.traffic;
    for (let i = 0; i < 1000; i++) {
      sheet.put(6 + (i % 4), 5 + (i % 2), { value: i });
      host.edited(
        sheet,
        { top: 6 + (i % 4), bottom: 6 + (i % 4), left: 5 + (i % 2), right: 5 + (i % 2) },
        "user",
      );
    }
    host.flush();
    await checked(1);
    expect([told.length, host.traffic.syncs - syncs]).toEqual([1, 2]);
  });

  it("what another sheet says is still known", async () => {
    await typed(host, "填报-县统计局", "F7", "");
    await typed(host, TAX, "F7", "");
    expect(lastTold()).toEqual(["missing F7", "missing F7"]);
  });

  it("the add-in's own writes are not reacted to where Excel says whose they are, and only read again where not", async () => {
    await typed(host, TAX, "F7", "16.2亿");
    const { findings } = await validateEntries({ report: true });
    await applyCorrections(findings);
    await settled();
    const { newestSet, tellsOwnAsForeign } = host.character;
    if (newestSet >= 14 && !tellsOwnAsForeign) expect(told).toHaveLength(1);
    else expect(told.at(-1)).toEqual((await validateEntries({ report: false })).findings);
  });

  it("a sheet that is renamed or deleted meanwhile is read anew", async () => {
    const sheet = host.workbook.sheet(TAX)!;
    renameMentions(host.workbook, TAX, "财政局报来");
    sheet.name = "财政局报来";
    await typed(host, "财政局报来", "F7", "");
    expect(told.at(-1)).toMatchObject([{ rule: "missing", sheet: "财政局报来" }]);
    host.workbook.sheets = host.workbook.sheets.filter((other) => other !== sheet);
    await typed(host, "填报-县统计局", "F7", "270");
    expect(told.at(-1)).toMatchObject([{ rule: "sheet-missing", sheet: TAX }]);
  });

  it("closing it leaves no handler and checks nothing more", async () => {
    await stop();
    expect(host.changeTargets.size).toBe(0);
    const { syncs } = host.traffic;
    type(host, TAX, "F7", "");
    await settled();
    expect([told.length, host.traffic.syncs - syncs]).toEqual([0, 0]);
    stop = () => Promise.resolve();
  });
});
