import { installExcel } from "../../../src/emulator/client/install";
import { strFromU8, unzipSync } from "fflate";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

const change = (work: (settings: Excel.SettingCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.settings);
    await context.sync();
  });

const all = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key, items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => [key, value as unknown]);
  });

describe("what the add-in keeps in the file", () => {
  it("comes back as it was given, dates and lists too, after the workbook was a file", async () => {
    const host = startExcel();
    const day = new Date(Date.UTC(2020, 0, 20));
    await change((settings) => {
      settings.add("reviewed", true);
      settings.add("list", [1, "二", { day }]);
      settings.add("reviewed", false);
      settings.add("gone", 1);
      settings.getItem("gone").delete();
      settings.add("when", day);
    });
    const kept = (await all()).map((each) => JSON.stringify(each));
    const expected = [
      ["reviewed", false],
      ["list", [1, "二", { day }]],
      ["when", day],
    ].map((each) => JSON.stringify(each));
    expect(kept).toEqual(expected);
    await reopened(host);
    const again = await all();
    expect(again.map((each) => JSON.stringify(each))).toEqual(expected);
    expect(new Date((again[2] as [string, Date])[1]).getTime()).toBe(day.getTime());
  });

  it("is written into the web extension of the file, which does not show itself", async () => {
    const host = startExcel();
    await change((settings) => settings.add("reviewed", "是"));
    const parts = unzipSync(await saveWorkbook(host.workbook));
    expect(strFromU8(parts["xl/webextensions/webextension1.xml"]!)).toContain(
      '<we:property name="reviewed" value="&quot;是&quot;"/>',
    );
    expect(strFromU8(parts["xl/webextensions/taskpanes1.xml"]!)).toContain('visibility="0"');
  });

  it("says of what is not there that it is not", async () => {
    startExcel();
    const [count, isNull] = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const [number, none] = [settings.getCount(), settings.getItemOrNullObject("x")];
      await context.sync();
      return [number.value, none.isNullObject];
    });
    const code = await codeOf(async (context) => {
      context.workbook.settings.getItem("x").load("value");
      await context.sync();
    });
    expect([count, isNull, code]).toEqual([0, true, "ItemNotFound"]);
  });

  /** Microsoft's client hears it from Office, not from Excel. */
  it("tells when it has changed", async () => {
    const host = startExcel();
    installExcel(host);
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(({ settings }) => {
        if (settings.context) heard += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await change((settings) => settings.add("a", 1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(1);
  });
});
