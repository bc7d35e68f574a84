import { strFromU8, unzipSync } from "fflate";
import { installExcel } from "../../../src/emulator/client/install";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

/** Microsoft's published client has none of this yet: on ours. */
function startOwn(host: ExcelHost = startExcel()): ExcelHost {
  installExcel(host);
  return host;
}

const tried = (
  work: (protection: Excel.WorksheetProtection, sheet: Excel.Worksheet) => void,
): Promise<string> =>
  codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    work(sheet.protection, sheet);
    await context.sync();
  });

const write = (address: string): Promise<string> =>
  tried((_protection, sheet) => (sheet.getRange(address).values = [[1]]));

const read = (): Promise<object> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected, isPaused, canPauseProtection, isPasswordProtected");
    await context.sync();
    return protection.toJSON();
  });

describe("a sheet's protection that is paused", () => {
  it("lets everything through until it is resumed, for those who know the password", async () => {
    startOwn();
    await tried((protection) => protection.protect({}, "secret"));
    expect(await write("A1")).toBe("AccessDenied");
    expect(await tried((protection) => protection.pauseProtection("other"))).toBe("InvalidArgument");
    expect(await tried((protection) => protection.pauseProtection("secret"))).toBe("none");
    expect(await read()).toEqual({
      protected: true,
      isPaused: true,
      canPauseProtection: true,
      isPasswordProtected: true,
    });
    expect(await write("A1")).toBe("none");
    await tried((protection) => protection.resumeProtection());
    expect(await write("A1")).toBe("AccessDenied");
  });

  it("is in force again in its file", async () => {
    const host = startOwn();
    await tried((protection) => {
      protection.protect();
      protection.pauseProtection();
    });
    startOwn(await reopened(host));
    expect(await read()).toMatchObject({ protected: true, isPaused: false });
  });

  it("can have another password and other options; one that is in force cannot", async () => {
    startOwn();
    expect(await tried((protection) => protection.setPassword("x"))).toBe("InvalidOperation");
    await tried((protection) => protection.protect({}, "old"));
    expect(await tried((protection) => protection.setPassword("x"))).toBe("AccessDenied");
    expect(await tried((protection) => protection.updateOptions({ allowSort: true }))).toBe("AccessDenied");
    await tried((protection) => {
      protection.pauseProtection("old");
      protection.setPassword("new");
      protection.updateOptions({ allowSort: true });
    });
    const [old, fresh, options] = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      const checks = [protection.checkPassword("old"), protection.checkPassword("new")];
      protection.load("options");
      await context.sync();
      return [...checks.map(({ value }) => value), protection.options];
    });
    expect([old, fresh]).toEqual([false, true]);
    expect(options).toMatchObject({ allowSort: true, allowFormatCells: false });
  });

  it("has saved options when it is not there, and needs no password when it has none", async () => {
    startOwn();
    await tried((protection) => {
      protection.protect({ allowInsertRows: true });
      protection.unprotect();
    });
    const [saved, with_, without] = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Sheet1");
      const checks = [protection.checkPassword("x"), protection.checkPassword()];
      protection.load("savedOptions");
      await context.sync();
      return [protection.savedOptions, ...checks.map(({ value }) => value)];
    });
    expect(saved).toMatchObject({ allowInsertRows: true, selectionMode: "Normal" });
    expect([with_, without]).toEqual([false, true]);
  });
});

describe("ranges that may be edited all the same", () => {
  const add = (title: string, address: string, password?: string): Promise<string> =>
    tried((protection) =>
      protection.allowEditRanges.add(title, address, password === undefined ? undefined : { password }),
    );

  it("are open without a password, and with it once it was given", async () => {
    startOwn();
    expect([await add("open", "A1:A2"), await add("closed", "C1:C2", "key")]).toEqual(["none", "none"]);
    expect([await add("OPEN", "D1"), await add("", "D1")]).toEqual(["InvalidArgument", "InvalidArgument"]);
    await tried((protection) => protection.protect());
    expect(await add("late", "D1")).toBe("AccessDenied");
    expect([await write("A1"), await write("B1"), await write("C1")]).toEqual([
      "none",
      "AccessDenied",
      "AccessDenied",
    ]);
    expect(await tried(({ allowEditRanges }) => allowEditRanges.pauseProtection("no"))).toBe("BadPassword");
    expect(
      await tried(({ allowEditRanges }) => allowEditRanges.getItem("closed").pauseProtection("no")),
    ).toBe("BadPassword");
    expect(await tried(({ allowEditRanges }) => allowEditRanges.pauseProtection("key"))).toBe("none");
    expect(await write("C1")).toBe("none");
  });

  it("move with their cells, are changed and deleted, and a file keeps them", async () => {
    const first = startOwn();
    await add("a", "A1:A2", "key");
    await add("b", "C5,E5");
    const host = startOwn(await reopened(first));
    await tried((protection, sheet) => {
      sheet.getRange("1:1").insert("Down");
      protection.allowEditRanges.getItem("b").title = "c";
    });
    const listed = async (): Promise<unknown> =>
      Excel.run(async (context) => {
        const { allowEditRanges } = context.workbook.worksheets.getItem("Sheet1").protection;
        allowEditRanges.load("items/title, items/address, items/isPasswordProtected");
        await context.sync();
        return allowEditRanges.items.map((item) => [item.title, item.address, item.isPasswordProtected]);
      });
    const expected = [
      ["a", "A2:A3", true],
      ["c", "C6,E6", false],
    ];
    expect(await listed()).toEqual(expected);
    const again = startOwn(await reopened(host));
    expect(await listed()).toEqual(expected);
    await tried(({ allowEditRanges }) => {
      allowEditRanges.getItem("a").delete();
      allowEditRanges.getItemAt(0).delete();
    });
    const xml = strFromU8(unzipSync(await saveWorkbook(again.workbook))["xl/worksheets/sheet1.xml"]!);
    expect(xml).not.toContain("protectedRange");
  });

  it("are cells of their own sheet", async () => {
    startOwn();
    const add = (address: string): Promise<string> =>
      codeOf(async (context) => {
        context.workbook.worksheets.add("Other");
        const { allowEditRanges } = context.workbook.worksheets.getItem("Sheet1").protection;
        allowEditRanges.add("a", address);
        await context.sync();
      });
    expect(await add("Other!A1:A2")).toBe("InvalidArgument");
  });
});
