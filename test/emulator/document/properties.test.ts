import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../../src/emulator/file/open";
import { saveWorkbook } from "../../../src/emulator/file/save";
import { reopened } from "../reopened";
import { codeOf, startExcel } from "../startExcel";

type Work = (context: Excel.RequestContext) => void;

const change = (work: Work): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const everything = (): Promise<object> =>
  Excel.run(async ({ workbook: { properties }, ...context }) => {
    properties.load();
    properties.custom.load("items/key, items/value, items/type");
    await properties.context.sync();
    void context;
    return properties.toJSON();
  });

const SAID = {
  title: "县域指标",
  subject: "2019 <年>",
  keywords: "a, b",
  comments: "一行\n两行",
  category: "评价",
  manager: "甲",
  company: "统计局",
  author: "乙",
};

describe("what a workbook says of itself", () => {
  it("is read as it was set, and after the workbook was a file", async () => {
    const host = startExcel();
    await change(({ workbook }) => {
      workbook.properties.set(SAID);
      workbook.properties.revisionNumber = 7;
    });
    expect(await everything()).toMatchObject({ ...SAID, revisionNumber: 7, lastAuthor: "" });
    await reopened(host);
    const again = (await everything()) as { creationDate: Date };
    expect(again).toMatchObject({ ...SAID, revisionNumber: 7 });
    expect(new Date(again.creationDate).toISOString()).toBe("2000-01-01T00:00:00.000Z");
  });

  it("is changed in a file without touching what else it says, and taken out when it is emptied", async () => {
    const first = startExcel();
    await change(({ workbook }) => workbook.properties.set(SAID));
    const host = await reopened(first);
    const before = unzipSync(await saveWorkbook(host.workbook));
    await change(({ workbook }) => workbook.properties.set({ title: "", subject: "新" }));
    const after = unzipSync(await saveWorkbook(host.workbook));
    const core = strFromU8(after["docProps/core.xml"]!);
    expect(core).not.toContain("dc:title");
    expect(core).toContain("新</dc:subject>");
    expect(core).toContain("<dcterms:created");
    for (const name of Object.keys(before).filter((each) => each !== "docProps/core.xml"))
      expect(Buffer.compare(after[name]!, before[name]!)).toBe(0);
  });

  it("takes no revision that is no number of times", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.properties.revisionNumber = -1;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("custom properties", () => {
  const keys = async (): Promise<unknown> => {
    const { custom } = (await everything()) as { custom: { key: string; value: unknown; type: string }[] };
    return custom.map(({ key, value, type }) => [key, value, type]);
  };

  it("have the type of their value, without regard to the case of their keys", async () => {
    const host = startExcel();
    await change(({ workbook: { properties } }) => {
      properties.custom.add("text", "x".repeat(300));
      properties.custom.add("whole", 12);
      properties.custom.add("part", 1.5);
      properties.custom.add("truth", true);
      properties.custom.add("day", new Date(Date.UTC(2020, 0, 20)));
      properties.custom.add("WHOLE", 13);
    });
    const expected = [
      ["text", "x".repeat(255), "String"],
      ["whole", 13, "Number"],
      ["part", 1.5, "Float"],
      ["truth", true, "Boolean"],
      ["day", "2020-01-20T00:00:00.000Z", "Date"],
    ];
    expect(await keys()).toEqual(expected);
    await reopened(host);
    expect(await keys()).toEqual(expected);
  });

  it("are changed, deleted one by one and all, in a file too", async () => {
    const first = startExcel();
    await change(({ workbook: { properties } }) => {
      for (const key of ["a", "b", "c"]) properties.custom.add(key, key);
    });
    const host = await reopened(first);
    await change(({ workbook: { properties } }) => {
      properties.custom.getItem("A").value = 1;
      properties.custom.getItem("b").delete();
    });
    const { workbook } = await openWorkbook(await saveWorkbook(host.workbook));
    expect(workbook.customProperties.map(({ key, value }) => [key, value])).toEqual([
      ["c", "c"],
      ["a", 1],
    ]);
    await change(({ workbook: { properties } }) => properties.custom.deleteAll());
    const left = await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      const [count, none] = [custom.getCount(), custom.getItemOrNullObject("a")];
      await context.sync();
      return [count.value, none.isNullObject];
    });
    expect(left).toEqual([0, true]);
    const missing = await codeOf(async (context) => {
      context.workbook.properties.custom.getItem("a").load("value");
      await context.sync();
    });
    expect(missing).toBe("ItemNotFound");
  });
});

describe("properties of a sheet", () => {
  it("are kept in its file, and overwritten by the same key", async () => {
    const first = startExcel();
    const add = (key: string, value: string): Promise<void> =>
      change(({ workbook }) => void workbook.worksheets.getFirst().customProperties.add(key, value));
    await add("单位", "统计局");
    await add("b", "2");
    const host = await reopened(first);
    await add("B", "三");
    await reopened(host);
    const read = await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.load("items/key, items/value");
      const own = customProperties.getItem("单位").load("value");
      await context.sync();
      return [...customProperties.items.map(({ key, value }) => [key, value]), own.value];
    });
    expect(read).toEqual([["单位", "统计局"], ["b", "三"], "统计局"]);
    await change(({ workbook }) => workbook.worksheets.getFirst().customProperties.getItem("b").delete());
    const count = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getFirst().customProperties.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(1);
  });

  it("have keys of at most 255 characters", async () => {
    startExcel();
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getFirst().customProperties.add("k".repeat(256), "v");
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });
});
