import type { ExcelHost } from "../../../src/emulator/excelHost";
import { registerChanges } from "../../../src/workbook/returns/registerChanges";
import { dueChanges, dueIn } from "../../../src/workbook/returns/registerDue";
import { registerRows } from "../../../src/workbook/returns/registerRows";
import { registerSheet } from "../../../src/workbook/returns/registerSheet";
import { READING_REGISTER } from "../../../src/excel/returns/readRegister";
import { filledDemo, type, valueOf } from "../../app/filled";
import { make, register, sent, shown, system, write } from "./made";

const SENT = "2020-01-10 09:00:00";
let host: ExcelHost;

beforeEach(async () => {
  host = await filledDemo();
  await make(registerSheet(system, new Map(), []));
});

const rowOf = async (department: string): Promise<unknown> =>
  registerRows((await register()).table).find((row) => row.department === department);

it("reads back what jobs have written, and what the office has noted", async () => {
  await write({
    czj: { edition: 2, sent: SENT, source: "县财政局.xlsx：取 8 格" },
    gaj: { edition: 1, sent: SENT, returned: SENT, merged: SENT, mergedEdition: 1 },
  });
  type(host, "下发与回收", "P7", "已电话催报");
  expect(await rowOf("czj")).toEqual({
    department: "czj",
    edition: 2,
    typedReturn: undefined,
    sent: SENT,
    returned: undefined,
    merged: undefined,
    mergedEdition: undefined,
    source: "县财政局.xlsx：取 8 格",
    remark: "已电话催报",
  });
  expect(await rowOf("gaj")).toMatchObject({ returned: SENT, merged: SENT, mergedEdition: 1 });
  expect(shown(host, "czj", "来源")).toBe("县财政局.xlsx：取 8 格");
});

it("goes by titles and ids: columns, rows and a head that users have moved change nothing", async () => {
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("下发与回收");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("F:F").insert("Right");
    const table = workbook.tables.getItem("下发_登记");
    table.rows.add(undefined, [Array.from({ length: 17 }, (_, i) => (i === 2 ? "乡镇" : ""))]);
  });
  await write({ sthj: { edition: 1, sent: SENT, returned: SENT } });
  expect(await rowOf("sthj")).toMatchObject({ edition: 1, sent: SENT, returned: SENT, merged: undefined });
  const { table, above } = await register();
  expect(registerRows(table)).toHaveLength(32);
  expect(above.values).toHaveLength(5);
  const [change] = dueChanges(dueIn(above), "2020-01-20");
  expect(change).toEqual({ sheet: "下发与回收", row: 3, column: 4, before: [""], after: [43850] });
  expect(shown(host, "sthj", "状态")).toBe("已收回待合并");
});

it("reads a day that was typed over a time", async () => {
  await write({ czj: { edition: 1, sent: SENT } });
  type(host, "下发与回收", "F7", "2020-01-15");
  expect(await rowOf("czj")).toMatchObject({ returned: "2020-01-15 00:00:00" });
});

it("empties a cell, and leaves out departments that it does not have", async () => {
  await write({ czj: { edition: 1, sent: SENT, returned: SENT } });
  await write({ czj: { returned: null }, nobody: { edition: 1 } });
  expect(await rowOf("czj")).toMatchObject({ edition: 1, sent: SENT, returned: undefined });
  const { table } = await register();
  expect(registerChanges(table, new Map())).toEqual([]);
});

it("can be sorted: each row keeps the figures of its department", async () => {
  await write({
    tjj: { edition: 1, sent: SENT },
    gaj: { edition: 1, sent: SENT, returned: SENT, merged: SENT, mergedEdition: 1 },
  });
  const titles = ["已填", "应填", "状态", "填报人", "联系电话", "校验问题"];
  const figures = (): unknown =>
    ["tjj", "gaj", "czj"].map((id) => titles.map((title) => shown(host, id, title)));
  const before = figures();
  await Excel.run(async ({ workbook }) => {
    workbook.tables.getItem("下发_登记").sort.apply([{ key: 9, ascending: true }]);
  });
  expect(valueOf(host, "下发与回收", "J6")).toBe(1);
  expect(figures()).toEqual(before);
  await write({ gaj: { edition: 2, sent: "2020-01-11 09:00:00" } });
  expect(shown(host, "gaj", "状态")).toBe("待交回");
  type(host, "填报-县公安局", "F7", "");
  expect(shown(host, "gaj", "已填")).toBe(0);
});

it("is nothing where the sheet is not there", async () => {
  host = await filledDemo();
  expect(await sent(READING_REGISTER)).toBeUndefined();
});
