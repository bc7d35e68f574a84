import { reopened } from "../reopened";
import { sourceFile } from "../sourceFile";
import { codeOf, startExcel } from "../startExcel";

const protect = (password?: string): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.protection.protect(password);
    await context.sync();
  });
const unprotect = (password?: string): Promise<string> =>
  codeOf(async (context) => {
    context.workbook.protection.unprotect(password);
    await context.sync();
  });

describe("a protected workbook", () => {
  it.each([
    ["add", (context) => context.workbook.worksheets.add("B")],
    ["rename", (context) => (context.workbook.worksheets.getFirst().name = "B")],
    ["move", (context) => (context.workbook.worksheets.getFirst().position = 1)],
    ["hide", (context) => (context.workbook.worksheets.getFirst().visibility = "Hidden")],
    ["copy", (context) => context.workbook.worksheets.getFirst().copy()],
    ["delete", (context) => context.workbook.worksheets.getFirst().delete()],
  ] as [string, (context: Excel.RequestContext) => unknown][])(
    "lets nobody %s a sheet",
    async (_what, work) => {
      startExcel();
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("A");
        context.workbook.protection.protect();
        await context.sync();
      });
      const code = await codeOf(async (context) => {
        work(context);
        await context.sync();
      });
      expect(code).toBe("AccessDenied");
    },
  );

  it("takes no sheets of another file", async () => {
    const file = await sourceFile();
    const host = startExcel();
    await protect();
    const code = await codeOf(async (context) => {
      context.workbook.insertWorksheetsFromBase64(file);
      await context.sync();
    });
    expect([code, host.workbook.sheets.length]).toEqual(["AccessDenied", 1]);
  });

  it("is opened by its password alone, in its file too", async () => {
    const host = startExcel();
    expect(await protect("secret")).toBe("none");
    expect(await protect()).toBe("AccessDenied");
    await reopened(host);
    expect(await unprotect("other")).toBe("AccessDenied");
    expect(await unprotect()).toBe("AccessDenied");
    expect(await unprotect("secret")).toBe("none");
    const isProtected = await Excel.run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(false);
  });

  it("is a plain one again in its file, and its cells could be changed all the time", async () => {
    const first = startExcel();
    await protect();
    const host = await reopened(first);
    const written = await codeOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    expect([written, await unprotect()]).toEqual(["none", "none"]);
    expect((await reopened(host)).workbook.protection).toBeUndefined();
  });
});
