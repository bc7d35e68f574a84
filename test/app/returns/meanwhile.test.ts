import { mergeReturns } from "../../../src/app/returns/collect";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { heldNow, NOON, office, opensOthers, readBack } from "./office";

beforeAll(opensOthers);

/** More requests than a merge takes. */
const MOST = 12;

/** Something that a co-author does just before Excel carries out a request. @returns how many requests there were */
function before(host: ExcelHost, request: number, act: () => void): () => number {
  const run = host.run.bind(host);
  let requests = 0;
  host.run = (body) => {
    requests += 1;
    if (requests === request) act();
    return run(body);
  };
  return () => requests;
}

/** Swaps the two rows of a department, as sorting does. */
function sort({ workbook }: ExcelHost): void {
  const sheet = workbook.sheet("填报-甲局")!;
  const { rect } = sheet.tables[0]!;
  const row = (at: number): unknown[] => {
    const columns = Array.from({ length: rect.right - rect.left + 1 }, (_, i) => rect.left + i);
    return columns.map((column) => sheet.cell(at, column)?.value ?? null);
  };
  const [one, other] = [row(rect.top + 1), row(rect.top + 2)];
  const put = (at: number, values: readonly unknown[]): void =>
    values.forEach((value, i) => {
      const cell = sheet.cell(at, rect.left + i);
      if (cell?.formula === undefined) sheet.put(at, rect.left + i, { value: value as number | string });
    });
  put(rect.top + 1, other);
  put(rect.top + 2, one);
}

describe("what a co-author does while files are merged", () => {
  it("rows that are sorted, at whatever request that comes, take their own numbers, and no other number is lost", async () => {
    let requests = 0;
    for (let at = 1; at <= MOST; at++) {
      const { host, back } = await office({ "a@0": 5, "b@0": 1, "a#remark": "原有" });
      const files = await readBack(await back("x", { "a@0": 6 }));
      const count = before(host, at, () => {
        sort(host);
        host.touched();
      });
      const [one] = await mergeReturns(files, {}, NOON);
      requests = count();
      if (at > requests) break;
      expect([at, one!.state, await heldNow()]).toEqual([
        at,
        "merged",
        { "a@0": 6, "b@0": 1, "a#remark": "原有" },
      ]);
    }
    expect(requests).toBeGreaterThan(3);
    expect(requests).toBeLessThan(MOST);
  });

  it("what is typed into a cell, at whatever request that comes, stays", async () => {
    for (let at = 1; at <= MOST; at++) {
      const { host, back } = await office({ "a@0": 5, "b@0": 1 });
      const files = await readBack(await back("x", { "a@0": 6, "b@0": 2 }));
      const { top, left } = host.workbook.sheet("填报-甲局")!.tables[0]!.rect;
      const count = before(host, at, () => {
        host.workbook.sheet("填报-甲局")!.put(top + 1, left + 5, { value: 7 });
        host.touched();
      });
      await mergeReturns(files, {}, NOON);
      if (at > count()) break;
      expect([at, (await heldNow())["a@0"], (await heldNow())["b@0"]]).toEqual([at, 7, 2]);
    }
  });
});
