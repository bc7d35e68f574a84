import {
  CHARACTERS,
  coverage,
  ExcelHost,
  failAtAction,
  FAILURES,
  installMicrosoftClient,
  openWorkbook,
  saveWorkbook,
  typeIntoCell,
} from "../../src/emulator/package";
import { followOrders, markLateOrders } from "./foreignAddin/orders";

/** How somebody else tests an add-in that has nothing to do with indicators: docs/emulator.md tells it. */

const TODAY = "2026-03-31";
const RED = "FFFFC7CE";

/** A workbook with a few orders in it, in an Excel that Microsoft's client reaches. */
async function excelWithOrders(character = CHARACTERS[0]): Promise<ExcelHost> {
  const host = new ExcelHost(undefined, character);
  installMicrosoftClient(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A4:D8").values = [
      ["Order", "Due", "Amount", "Delivered"],
      ["a", "2026-03-01", 120, ""],
      ["b", "2026-03-15", 80, "2026-03-14"],
      ["c", "2026-03-30", 200, ""],
      ["d", "2026-04-20", 50, ""],
    ];
    await context.sync();
  });
  return host;
}

/** The orders that are marked, and what stands above them. */
function shown(host: ExcelHost): unknown {
  const [sheet] = host.upToDate().sheets;
  const marked = [4, 5, 6, 7].filter((row) => {
    const fill = sheet!.look(row, 0)?.style?.fill;
    return fill?.type === "pattern" && fill.fgColor?.argb === RED;
  });
  return {
    marked: marked.map((row) => sheet!.cell(row, 0)!.value),
    late: sheet!.cell(0, 1)?.value,
    open: sheet!.cell(1, 1)?.value,
  };
}

const MARKED = { marked: ["a", "c"], late: 2, open: 370 };

describe("an add-in that marks late orders", () => {
  it("marks them, and says how many and how much they are", async () => {
    const host = await excelWithOrders();
    expect(await markLateOrders(TODAY)).toBe(2);
    expect(shown(host)).toEqual(MARKED);
  });

  it("marks again what a person changes", async () => {
    const host = await excelWithOrders();
    await markLateOrders(TODAY);
    await followOrders(TODAY);
    typeIntoCell(host, host.workbook.sheets[0]!, "D5", "2026-03-31");
    host.flush();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown(host)).toEqual({ marked: ["c"], late: 1, open: 250 });
  });

  it("finds its table in a file that was saved", async () => {
    const first = await excelWithOrders();
    await markLateOrders(TODAY);
    const { workbook } = await openWorkbook(await saveWorkbook(first.upToDate()));
    const again = new ExcelHost(workbook);
    installMicrosoftClient(again);
    expect(await markLateOrders("2026-05-01")).toBe(3);
    expect(again.workbook.sheets[0]!.tables).toHaveLength(1);
  });

  it.each(CHARACTERS.map((each) => [each.name, each] as const))(
    "does so in an Excel that is %s",
    async (_name, character) => {
      const host = await excelWithOrders(character);
      await markLateOrders(TODAY);
      await Excel.run((context) => {
        context.workbook.application.calculate("Full");
        return context.sync();
      });
      expect(shown(host)).toEqual(MARKED);
    },
  );

  it.each(Object.entries(FAILURES).filter(([, { gone }]) => gone !== true))(
    "can be run again after %s at any of its actions",
    async (_name, failure) => {
      for (let action = 1; ; action++) {
        const host = await excelWithOrders();
        const end = failAtAction(host, action, failure);
        const outcome = await markLateOrders(TODAY).then(
          () => "done",
          (error: unknown) => (error as { code?: string }).code,
        );
        const wasReached = end();
        if (!wasReached) break;
        if (outcome !== "done") expect(outcome).toBe(failure.code);
        await markLateOrders(TODAY);
        expect(shown(host)).toEqual(MARKED);
      }
    },
  );

  it("asks for nothing that the host has not", () => {
    const known = new Map(coverage().map(({ name, members }) => [name, members]));
    const asked = [
      ["Worksheet", "tables"],
      ["TableCollection", "add()"],
      ["Table", "getDataBodyRange()"],
      ["Range", "getRow()"],
      ["RangeFill", "clear()"],
    ] as const;
    for (const [name, member] of asked) expect(known.get(name)).toContain(member);
  });
});
