import { entriesFromCsv } from "../../../src/app/entriesFromCsv";
import { fillEntries } from "../../../src/app/entries";
import { generateWorkbook } from "../../../src/app/generateWorkbook";
import { publishScores } from "../../../src/app/publication";
import { scoreWorkbook } from "../../../src/app/scores";
import { runSelfTest } from "../../../src/app/selfTest";
import { shippedSystem } from "../../../src/app/shippedSystem";
import { validateEntries } from "../../../src/app/validateEntries";
import { installExcel } from "../../../src/emulator/client/install";
import membersTable from "../../../src/emulator/published/members.json";
import { ExcelHost } from "../../../src/emulator/excelHost";
import { ACTION } from "../../../src/emulator/protocol/wire";
import { tally } from "../../../src/excel/conformance/report";
import { hearDoubtsOf } from "../../../src/app/doubtful";
import { handsOn } from "../../conformance/hands";
import { demoEntries } from "../../fixtures/demoEntries";
import { installMicrosoftClient } from "../../../src/emulator/testing/microsoftClient";
import { membersInTypings } from "../membersInTypings";
import { snapshot } from "../snapshot";
import { PROBES } from "./probes";

const CLIENTS = { ours: installExcel, "Microsoft's": installMicrosoftClient } as const;
type Anything = (...given: unknown[]) => Promise<unknown>;
type Client = keyof typeof CLIENTS;

function start(client: Client): ExcelHost {
  const host = new ExcelHost();
  CLIENTS[client](host);
  hearDoubtsOf(host);
  return host;
}

/** What becomes of work in a context of a client: its result, or its error and where that was. */
async function outcome(client: Client, work: () => Promise<unknown>): Promise<unknown> {
  start(client);
  try {
    return plain(await work());
  } catch (error) {
    const { name, code, debugInfo } = error as OfficeExtension.Error;
    return { name, code, location: debugInfo?.errorLocation };
  }
}

/** Without the realm that it comes from. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

async function expectSameOf(work: () => Promise<unknown>): Promise<void> {
  expect(await outcome("ours", work)).toEqual(await outcome("Microsoft's", work));
}

describe("our client and Microsoft's, over the same host", () => {
  it.each(Object.entries(PROBES))("agree on %s", (_what, work) => expectSameOf(() => Excel.run(work)));

  it("agree on what is handed to a run", async () => {
    for (const given of [[1], [() => 1], ["x", 1], [{}, {}, () => Promise.resolve()]])
      await expectSameOf(() => (Excel.run as unknown as Anything)(...given));
    await expectSameOf(() =>
      Excel.run(async () => {
        throw new RangeError("not of Excel");
      }),
    );
  });

  it("agree on a range that was let go of, and on one of another context", async () => {
    let range: Excel.Range;
    const kept = (): Promise<void> =>
      Excel.run(async (context) => {
        range = context.workbook.worksheets.getFirst().getRange("B1").load("address");
        await context.sync();
      });
    await expectSameOf(async () => {
      await kept();
      await Excel.run(range, async (context) => {
        range.load("values");
        await context.sync();
      });
    });
    await expectSameOf(async () => {
      await kept();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").copyFrom(range);
        await context.sync();
      });
    });
  });

  it("agree on a range that is kept beyond a run, until it is let go of", async () => {
    await expectSameOf(async () => {
      const range = await Excel.run(async (context) => {
        const kept = context.workbook.worksheets.getFirst().getRange("B1").load("address");
        context.trackedObjects.add(kept);
        await context.sync();
        return kept;
      });
      const read = (): Promise<unknown> =>
        Excel.run(range, async (context) => {
          range.load("values");
          await context.sync();
          return range.values;
        });
      const values = await read();
      await Excel.run(range, async (context) => {
        context.trackedObjects.remove(range);
        await context.sync();
      });
      return [values, await read().catch(({ code }: OfficeExtension.Error) => code)];
    });
  });

  it("have one run at a time in a context, in the order in which they were begun", async () => {
    await expectSameOf(async () => {
      const seen: string[] = [];
      const context = await Excel.run(async (same) => same);
      await Promise.all([
        Excel.run(context, async (same) => {
          seen.push("first begins");
          await same.sync();
          await new Promise((resolve) => setTimeout(resolve, 5));
          seen.push("first ends");
        }),
        Excel.run(context, async () => void seen.push("second")),
      ]);
      return seen;
    });
  });

  it("hear the same events in the same order, from when they were added to when they are removed", async () => {
    await expectSameOf(async () => {
      const heard: unknown[] = [];
      const hear = async ({ type, address, details }: Excel.WorksheetChangedEventArgs): Promise<void> =>
        void heard.push([type, address, details]);
      const added = await Excel.run(async ({ workbook, sync }) => {
        const sheet = workbook.worksheets.getFirst();
        const one = sheet.onChanged.add(hear);
        workbook.worksheets.onAdded.add(async ({ type }) => void heard.push(type));
        sheet.getRange("A1").values = [["before the handler is known"]];
        await sync();
        return one;
      });
      const change = (text: string): Promise<void> =>
        Excel.run(async ({ workbook, sync }) => {
          workbook.worksheets.getFirst().getRange("A1").values = [[text]];
          await sync();
        });
      await change("heard");
      await Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.add("新表");
        await sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
      await Excel.run(added.context, async ({ sync }) => {
        added.remove();
        await sync();
      });
      await change("not heard");
      await new Promise((resolve) => setTimeout(resolve, 20));
      return heard;
    });
  });

  it("ask the host for the same, in the same order, through a whole year of work, and leave the same workbook", async () => {
    const ours = await yearOfWork("ours");
    const theirs = await yearOfWork("Microsoft's");
    expect(ours.asked).toEqual(theirs.asked);
    expect(ours.sheets).toEqual(theirs.sheets);
    expect(ours.asked.length).toBeGreaterThan(1_000);
  });

  it("give the same verdict in every case of the self-test", async () => {
    const verdicts = async (client: Client): Promise<unknown> => {
      const host = start(client);
      const { report } = await runSelfTest({}, { supports: () => true, hands: handsOn(host) });
      return [tally(report), report.others];
    };
    expect(await verdicts("ours")).toEqual(await verdicts("Microsoft's"));
  });
});

it("our client has the members of the published types", () => {
  expect(membersTable).toEqual(membersInTypings());
});

const NOON = new Date("2020-01-20T12:00:00Z");
/** By which the clients hold on to ranges, each in its way. */
const KEEPING = ["_KeepReference", "_RemoveReference", "_ValidateArraySize"];

interface Done {
  readonly asked: readonly string[];
  readonly sheets: unknown;
}

async function yearOfWork(client: Client): Promise<Done> {
  const host = start(client);
  const asked: string[] = [];
  const run = host.run.bind(host);
  host.run = (body) => {
    for (const { ActionType, Name, QueryInfo } of body.Actions)
      if (ActionType !== ACTION.instantiate && ActionType !== ACTION.trace && !KEEPING.includes(Name))
        asked.push(JSON.stringify([ActionType, Name, QueryInfo ?? {}]));
    return run(body);
  };
  await generateWorkbook(shippedSystem({ example: true }), {}, NOON);
  await fillEntries(entriesFromCsv(demoEntries, "demo"), NOON);
  await validateEntries({ report: true }, NOON);
  await scoreWorkbook("formulas", NOON);
  await publishScores(NOON, { allowExample: true });
  const { sheets } = snapshot(host) as { sheets: { name: string }[] };
  // the journal has ids and times of its own
  return { asked, sheets: sheets.filter(({ name }) => name !== "_指标簿日志") };
}
