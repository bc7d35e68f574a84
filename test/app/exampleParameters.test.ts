import { generateWorkbook } from "../../src/app/generateWorkbook";
import { publishScores } from "../../src/app/publication";
import { scoreWorkbook } from "../../src/app/scores";
import { shippedSystem } from "../../src/app/shippedSystem";
import type { ExcelHost } from "../../src/emulator/excelHost";
import { startExcel } from "../emulator/startExcel";
import { filledDemo, type, valueOf } from "./filled";
import { put } from "./scoreTables";

const NO_BASIS = "示例参数，不作正式评分依据";
const NOON = new Date("2020-01-20T12:00:00Z");

let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
});

/** Sheets whose left footer has the warning, of those that are printed. */
async function warnedSheets(): Promise<{ warned: string[]; others: string[] }> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const shown = sheets.items.filter(({ visibility }) => visibility === "Visible");
    const footers = shown.map((sheet) =>
      sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter"),
    );
    await context.sync();
    const names = (isWarned: boolean): string[] =>
      shown.flatMap(({ name }, i) => (footers[i]!.leftFooter.includes(NO_BASIS) === isWarned ? [name] : []));
    return { warned: names(true), others: names(false) };
  });
}

/** What 参数状态 says of the rows of 指标体系, each once. */
function standings(): unknown[] {
  return [...new Set(Array.from({ length: 34 }, (_, i) => valueOf(host, "指标体系", `N${4 + i}`)))];
}

/** Writes down what every parameter is based on. */
function decideAll(): void {
  for (let row = 4; row < 38; row++) put(host, "指标体系", `M${row}`, "县发改局办公会议纪要〔2020〕3号");
}

const heading = (sheet: string): string => String(valueOf(host, sheet, "B2"));

describe("goalposts of the preset", () => {
  it("are marked as examples: on their rows, above both tables, on every page and in the history", async () => {
    expect(standings()).toEqual(["示例参数", ""]);
    expect(heading("指标体系").startsWith(`${NO_BASIS}。不允许值`)).toBe(true);
    expect(heading("计分表").startsWith(`${NO_BASIS}。指标和分值由`)).toBe(true);
    expect((await warnedSheets()).others).toEqual([]);
    expect((await scoreWorkbook("values", NOON)).examples).toBe(32);
    const history = host.workbook.sheet("历次得分")!;
    expect([...history.entries()].map(([, , { value }]) => value)).toContain(NO_BASIS);
  });

  it.each(["示例参数", "暂定，待会议研究", "演示用数值"])(
    "stay examples where the basis is %s",
    async (basis) => {
      put(host, "指标体系", "M4", basis);
      expect(valueOf(host, "指标体系", "N4")).toBe("示例参数");
      expect((await scoreWorkbook("values", NOON)).examples).toBe(32);
    },
  );

  it("are no examples any more once somebody changes them", async () => {
    type(host, "指标体系", "J4", 12);
    expect(valueOf(host, "指标体系", "N4")).toBe("");
    expect(valueOf(host, "指标体系", "N5")).toBe("示例参数");
    expect((await scoreWorkbook("values", NOON)).examples).toBe(31);
  });

  it("are no examples any more once somebody writes down what they are based on; blanks are no basis", async () => {
    put(host, "指标体系", "M4", "省考核办法");
    ["\u3000\u3000\u3000\u3000", " ", "-", 2020, "待定", "省 考"].forEach((blank, i) =>
      put(host, "指标体系", `M${5 + i}`, blank),
    );
    expect(standings().slice(0, 2)).toEqual(["", "示例参数"]);
    expect([5, 6, 7, 8, 9, 10].map((row) => valueOf(host, "指标体系", `N${row}`))).toEqual(
      Array.from({ length: 6 }, () => "示例参数"),
    );
    expect((await scoreWorkbook("values", NOON)).examples).toBe(31);
  });

  it("leave no footer of another sheet behind where 计分表 was deleted and is made again", async () => {
    decideAll();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("计分表").delete();
      await context.sync();
    });
    await scoreWorkbook("values", NOON);
    expect((await warnedSheets()).warned).toEqual([]);
    expect(heading("计分表").startsWith("指标和分值由")).toBe(true);
    put(host, "指标体系", "M4", null);
    await scoreWorkbook("values", NOON);
    expect((await warnedSheets()).others).toEqual([]);
    expect(heading("计分表").startsWith(NO_BASIS)).toBe(true);
  });

  it("leave no warning when all are decided on: at once above the tables, and at the foot with the next scoring", async () => {
    decideAll();
    expect(standings()).toEqual([""]);
    expect(heading("指标体系").startsWith("不允许值")).toBe(true);
    expect(heading("计分表").startsWith("指标和分值由")).toBe(true);
    host.workbook.sheet("填报说明")!.headerFooter.oddFooter = `&L归档第3卷 ${NO_BASIS}`;
    expect((await scoreWorkbook("values", NOON)).examples).toBe(0);
    expect((await warnedSheets()).warned).toEqual([]);
    // what somebody has written there stays
    expect(host.workbook.sheet("填报说明")!.headerFooter.oddFooter).toBe("&L归档第3卷 ");
    await expect(publishScores(NOON)).resolves.toHaveProperty("stamp");
  });

  it("bring the warning back to our footers where the basis is taken away again", async () => {
    decideAll();
    await scoreWorkbook("values", NOON);
    host.workbook.sheet("填报说明")!.headerFooter.oddFooter = "&L归档第3卷";
    put(host, "指标体系", "M4", null);
    await scoreWorkbook("values", NOON);
    expect((await warnedSheets()).others).toEqual(["填报说明"]);
  });

  it("make scores stale when their basis changes: what is printed has to follow", async () => {
    await scoreWorkbook("values", NOON);
    put(host, "指标体系", "M4", "省考核办法");
    await expect(publishScores(NOON, { allowExample: true })).rejects.toThrow("指标体系 M4");
  });
});

describe("publishing with examples", () => {
  it("is refused, and nothing is written", async () => {
    await scoreWorkbook("values", NOON);
    await expect(publishScores(NOON)).rejects.toThrow(
      "有 32 个分项仍用示例参数，不能作为正式评分依据，没有发布",
    );
    const protection = host.workbook.sheet("计分表")!.protection;
    expect(protection).toBeUndefined();
  });

  it("is done when it is asked for, and printed as what it is", async () => {
    await scoreWorkbook("values", NOON);
    const { stamp } = await publishScores(NOON, { allowExample: true });
    expect((await warnedSheets()).others).toEqual([]);
    const footer = host.workbook.sheet("计分表")!.headerFooter.oddFooter;
    expect(footer).toMatch(new RegExp(`^&L.*${NO_BASIS}&C校验码 ${stamp}　发布于 2020-01-20&R`));
    // a basis that comes later does not make official what was published before
    decideAll();
    expect(heading("计分表").startsWith(NO_BASIS)).toBe(true);
  });
});

it("a page whose left footer is somebody's own has the warning beside its stamp", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("计分表");
    pageLayout.headersFooters.defaultForAllPages.leftFooter = "县发展改革局综合科";
    await context.sync();
  });
  await scoreWorkbook("values", NOON);
  const { stamp } = await publishScores(NOON, { allowExample: true });
  expect(host.workbook.sheet("计分表")!.headerFooter.oddFooter).toMatch(
    new RegExp(`^&L县发展改革局综合科&C校验码 ${stamp}　发布于 2020-01-20　${NO_BASIS}&R`),
  );
});

describe("generating again", () => {
  it.each(["replace", "next-period"] as const)("takes examples over as examples: %s", async (existing) => {
    put(host, "指标体系", "M4", "省考核办法");
    type(host, "指标体系", "J5", -2);
    await generateWorkbook(shippedSystem({ example: false }), { existing });
    expect([valueOf(host, "指标体系", "M4"), valueOf(host, "指标体系", "N4")]).toEqual(["省考核办法", ""]);
    expect([valueOf(host, "指标体系", "J5"), valueOf(host, "指标体系", "N5")]).toEqual([-2, ""]);
    expect(valueOf(host, "指标体系", "N6")).toBe("示例参数");
    expect((await warnedSheets()).warned).toContain("计分表");
  });
});

it("a workbook without parameters warns of nothing", async () => {
  host = startExcel();
  await generateWorkbook(shippedSystem({ example: false }));
  expect((await warnedSheets()).warned).toEqual([]);
  expect(standings()).toEqual(["未设置", ""]);
  expect(heading("指标体系").startsWith("不允许值")).toBe(true);
});
