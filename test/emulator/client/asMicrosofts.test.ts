import { installEnumerations } from "../../../src/emulator/client/enumerations";
import { installExcel } from "../../../src/emulator/client/install";
import { ExcelHost } from "../../../src/emulator/excelHost";
import enumerations from "../../../src/emulator/published/enumerations.json";
import { installMicrosoftClient } from "../../../src/emulator/testing/microsoftClient";
import { isListed } from "../../../src/emulator/published/memberTable";
import { enumerationsInTypings } from "../enumerationsInTypings";

const CLIENTS = { ours: installExcel, "Microsoft's": installMicrosoftClient } as const;
type Anything = Readonly<Record<string, (...given: unknown[]) => Record<string, unknown>>>;

const codeOf = (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
  Excel.run(work).then(
    () => "none",
    ({ code, name }: OfficeExtension.Error) => code ?? name,
  );

describe.each(Object.entries(CLIENTS))("%s", (_client, install) => {
  it("sets what was loaded of another object of the class, and only that", async () => {
    install(new ExcelHost());
    const [color, value, ofSheet] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [from, to] = [sheet.getRange("A1"), sheet.getRange("B1")];
      sheet
        .getRange("A1")
        .set({ values: [[1]], format: { fill: { color: "#123456" }, font: { bold: true } } });
      from.load("address, rowIndex, format/fill/color");
      await context.sync();
      to.set(from);
      to.load("values, format/fill/color, format/font/bold");
      await context.sync();
      const refused = (): void => to.set(sheet as unknown as Excel.Range);
      return [to.format.fill.color, [to.values[0]![0], to.format.font.bold], codeThrown(refused)];
    });
    expect([color, value, ofSheet]).toEqual(["#123456", ["", false], "InvalidArgument"]);
  });

  it("passes over what cannot be set where it is told to", async () => {
    install(new ExcelHost());
    const codes = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      const set = (given: object, options?: object) => () => range.set(given as Excel.Range, options);
      const thrown = [
        set({ address: "A2" }),
        set({ address: "A2", values: [[5]] }, { throwOnReadOnly: false }),
        set({ nothing: 1 }, { throwOnReadOnly: false }),
      ].map(codeThrown);
      range.load("values");
      await context.sync();
      return [...thrown, range.values];
    });
    expect(codes).toEqual(["InvalidArgument", undefined, "InvalidArgument", [[5]]]);
  });

  it("keeps a range that is worked on after the run has ended", async () => {
    install(new ExcelHost());
    let done: Promise<unknown> = Promise.resolve();
    await Excel.run(async (context) => {
      const { rows } = context.workbook.worksheets.getFirst().tables.add("A1:B3", true);
      rows.load("items,value" as "items");
      await context.sync();
      done = Promise.all(
        rows.items.map(async (row) => {
          const cell = row.getRange().getCell(0, 1).load("address,text");
          context.trackedObjects.add(cell);
          await context.sync();
          await new Promise((resolve) => setTimeout(resolve, 5));
          cell.values = [[row.values[0]!.length + row.index]];
          await context.sync();
          context.trackedObjects.remove(cell);
        }),
      );
    });
    await done;
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:B3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2], [3]]);
  });

  it("opens workbooks beside this one", async () => {
    const host = new ExcelHost();
    const opened: unknown[] = [];
    host.openBeside = (workbook) => void opened.push(workbook.sheets[0]!.name);
    install(host);
    await Excel.createWorkbook();
    expect(opened).toEqual(["Sheet1"]);
    await expect(Excel.createWorkbook("no file")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("has handlers hear the host that they were added to, and no other", async () => {
    const heard: string[] = [];
    const add = (name: string): Promise<void> =>
      Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.onAdded.add(async () => void heard.push(name));
        await sync();
      });
    const change = (): Promise<void> =>
      Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.add();
        await sync();
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
    install(new ExcelHost());
    await add("first");
    install(new ExcelHost());
    await add("second");
    await change();
    expect(heard).toEqual(["second"]);
  });
});

describe("ours", () => {
  it("answers ApiNotFound at the sync for a class that the host does not have", async () => {
    // whichever class is the last one to come
    expect(isListed("LinkedWorkbookCollection")).toBe(false);
    installExcel(new ExcelHost());
    const code = await codeOf(async ({ workbook, sync }) => {
      const { linkedWorkbooks } = workbook as unknown as { linkedWorkbooks: Anything };
      const item = linkedWorkbooks.getItem!("x") as unknown as { name: string } & Anything;
      item.name = "y";
      item.load!("name");
      await sync();
    });
    expect(code).toBe("ApiNotFound");
  });

  it("tells its errors from others", async () => {
    installExcel(new ExcelHost());
    const failing = Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem("none").delete();
      await sync();
    });
    const { OfficeExtension: own } = globalThis as unknown as { OfficeExtension: typeof OfficeExtension };
    await expect(failing).rejects.toBeInstanceOf(own.Error);
  });

  it("has the enumerations of the published types, which agree with those of Microsoft's client", () => {
    expect(enumerations).toEqual(enumerationsInTypings());
    installExcel(new ExcelHost());
    installEnumerations();
    expect(Excel.ChartType.line).toBe("Line");
    const ours = Excel as unknown as Record<string, Record<string, string>>;
    const theirs = installMicrosoftClient(new ExcelHost()).Excel as unknown as typeof ours;
    const differing = Object.entries(enumerations as typeof ours).flatMap(([name, members]) =>
      Object.entries(members).filter(([key, value]) => (theirs[name]?.[key] ?? value) !== ours[name]![key]),
    );
    expect(differing).toEqual([]);
  });
});

function codeThrown(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return undefined;
}
